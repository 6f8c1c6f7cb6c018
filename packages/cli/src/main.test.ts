// The command as a process: its exit code, its colours, its pipes.
import { expect, test } from 'vitest'
import { builtCommand } from '../test/built-command.js'

const { run } = builtCommand()
const colored = '\u001b['

/** Runs the command in an environment that says nothing of colours. */
const errbook = (words: readonly string[], env: Readonly<Record<string, string>> = {}, stdin = '') =>
  run(words, { env: { NO_COLOR: undefined, FORCE_COLOR: undefined, ...env }, stdin })

test('ends with the exit code of the command', async () => {
  expect((await errbook(['explain', 'DbException'])).code).toBe(0)
  expect((await errbook(['explain', 'NoSuchCode'])).code).toBe(1)
  expect(await errbook(['lint', 'nowhere.yaml'])).toMatchObject({
    code: 2,
    err: 'cannot read nowhere.yaml: there is no such file\n',
  })
})

test('prints colours into a pipe only if asked for', async () => {
  expect((await errbook(['explain', 'DbException'])).out).not.toContain(colored)
  expect((await errbook(['explain', 'DbException'], { CI: 'true' })).out).not.toContain(colored)
  expect((await errbook(['explain', 'DbException'], { FORCE_COLOR: '1' })).out).toContain(colored)
  expect((await errbook(['explain', 'DbException'], { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain(colored)
})

test('reads a response from a pipe, and prints no control characters from it', async () => {
  const { code, out } = await errbook(['explain'], {}, '{"code":"\\u001b]0;title\\u0007"}')
  expect(code).toBe(1)
  expect(out).toContain('\\u{1b}]0;title\\u{7} is not in the catalog csn.')
})
