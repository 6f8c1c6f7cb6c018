import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

const program = `
  import { sign, verify } from './index.js'
  const request = { method: 'GET', url: '/v1/csn', headers: { host: 'csn.baidubce.com' } }
  const authorization = await sign(request, { accessKeyId: 'ak', secretAccessKey: 'sk' })
  const { ok } = await verify({ ...request, headers: { ...request.headers, authorization } }, () => 'sk')
  console.log(ok)
`

test('signing and verifying evaluate no strings as code', () => {
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('../src', import.meta.url)) },
    bundle: true,
    conditions: ['@errbook/source'],
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const words = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', outputFiles[0]?.text ?? '']
  expect(execFileSync(process.execPath, words, { encoding: 'utf8' })).toBe('true\n')
})
