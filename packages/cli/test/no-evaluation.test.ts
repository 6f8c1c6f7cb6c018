// Every command works without evaluating strings as code.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { builtCommand } from './built-command.js'
import { testFolder } from './command.js'

const { run } = builtCommand()
const folder = testFolder()
const sample = resolve('packages/compiler/test/sample.yaml')
const response = `${JSON.stringify({
  status: 403,
  headers: { 'content-type': 'application/json', 'request-id': 'r-1', 'x-bce-request-id': 'r-1' },
  body: '{"code":"Denied","error":{"code":"Denied","message":"Denied."},"requestId":"r-1"}',
})}\n`

test.each([
  [['lint', sample], 0, 'no errors'],
  [['lint', 'packages/cli/test/ten-errors.yaml'], 1, 'wrong-value'],
  [['generate', sample, '--out', 'out', '--docs', 'docs'], 0, 'written'],
  [['explain', 'RequestExpired'], 0, 'RequestExpired'],
  [['explain', 'TooMany', '--catalog', sample], 0, 'TooMany'],
  [['check', '-', '--jobs', '1'], 1, 'Denied'],
  [['check', '-', '--jobs', '1', '--junit'], 1, '<testsuite'],
  [['check', '-', '--jobs', '1', '--catalog', sample], 0, 'Denied'],
])('errbook %j', async (words, code, said) => {
  const inFolder = words.map((word) => (word === 'out' || word === 'docs' ? resolve(folder.path, word) : word))
  const ended = await run(inFolder, { flags: ['--disallow-code-generation-from-strings'], stdin: response })
  expect({ ...ended, err: ended.err.replace(/^\d+ errors?\n$/, '') }).toEqual({
    code,
    out: expect.stringContaining(said),
    err: '',
  })
})

test('the check notices a string that is evaluated', () => {
  const words = ['--disallow-code-generation-from-strings', '--print', 'new Function("return 1")()']
  expect(spawnSync(process.execPath, words, { encoding: 'utf8' }).stderr).toContain('EvalError')
})
