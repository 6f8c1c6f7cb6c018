// What a newcomer types and copies after `errbook init` works: the code that it prints compiles, and throws.
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { run } from '../src/run.js'
import { testFolder } from './command.js'
import { testIo } from './test-io.js'

const folder = testFolder()
const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

test('init, generate, the compiler and a throw, in an empty folder', async () => {
  const io = { ...testIo(), cwd: folder.path }
  expect(await run(['init'], io)).toBe(0)
  const [, printed = ''] = /in src:\n(.*)/s.exec(io.output()) ?? []
  expect(printed).toContain('throw ')

  // By what the key in package.json says.
  const { errbook } = JSON.parse(readFileSync(join(folder.path, 'package.json'), 'utf8'))
  const [catalog, out] = [errbook.catalog, errbook.out].map((path) => join(folder.path, path))
  expect(await run(['generate', `${catalog}`, '--out', `${out}`, '--emit', errbook.emit.join()], testIo())).toBe(0)

  link('@errbook/catalog', pathOf('../../catalog'))
  link('@sinclair/typebox', pathOf('../../compiler/node_modules/@sinclair/typebox'))
  const program = `${printed.replace('throw', 'try {\n throw')}\n} catch (error) { log(error) }
    declare const console: { log: (text: string) => void }
    function log(error: unknown) {
      if (error instanceof CatalogError) console.log(\`\${error.status} \${error.code}: \${error.message}\`)
    }`
  folder.write('src/main.ts', program)
  folder.write('src/wrong.ts', program.replace("resource: 'pet'", 'resource: 7'))
  folder.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }))
  expect((await typeCheck()).replaceAll(/\(\d+,\d+\)/g, '')).toMatch(
    /^src\/wrong\.ts: error TS\d+: Type 'number' is not assignable to type 'string'\.\n$/,
  )
  const flags = ['--import', pathOf('../../../scripts/typescript.mjs'), '--conditions', '@errbook/source']
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, join(folder.path, 'src/main.ts')])
  expect(stdout).toBe('404 NotFound: There is no pet.\n')
})

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  customConditions: ['@errbook/source'],
}

function link(name: string, target: string): void {
  const path = join(folder.path, 'node_modules', name)
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path)
}

/** What the compiler says; the one written in Go is the fastest. */
async function typeCheck(): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve('typescript-7/package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: { readonly tsc: string } }
  const words = [join(dirname(manifest), bin.tsc), '-p', '.', '--pretty', 'false']
  const ended = promisify(execFile)(process.execPath, words, { cwd: folder.path })
  const { stdout } = await ended.catch((error: { readonly stdout: string }) => error)
  return stdout
}
