// Linters and formatters ignore generated files, in their default configuration and in the strictest.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import js from '@eslint/js'
import { ESLint, type Linter } from 'eslint'
import { lint } from 'markdownlint/promise'
import { check } from 'prettier'
import tseslint from 'typescript-eslint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errbook } from './command.js'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'errbook-linters-')))
beforeAll(async () => {
  cpSync('packages/csn/catalog.yaml', join(folder, 'csn.yaml'))
  cpSync('packages/compiler/test/sample.yaml', join(folder, 'sample.yaml'))
  for (const name of ['csn', 'sample']) {
    const words = [join(folder, `${name}.yaml`), '--out', join(folder, name), '--docs', join(folder, name, 'docs')]
    expect((await errbook(['generate', ...words])).code).toBe(0)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

function filesNamed(end: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(end))
  return names.map((name) => join(folder, name))
}

describe('ESLint finds nothing, not even an unused comment', () => {
  const configurations: Readonly<Record<string, readonly object[]>> = {
    'without rules': [tseslint.configs.base],
    'with the strictest rules of typescript-eslint': [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    'with every rule of its own': [js.configs.all, tseslint.configs.base],
  }

  test.each(Object.entries(configurations))('%s', async (_, configuration) => {
    const overrideConfig = configuration.map((part) => ({ ...part, files: ['**/*.ts'] })) as Linter.Config[]
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig })
    const results = await eslint.lintFiles(['**/*.generated.ts'])
    expect(results).toHaveLength(filesNamed('.generated.ts').length)
    expect(
      results.flatMap(({ filePath, messages }) => messages.map(({ message }) => `${filePath}: ${message}`)),
    ).toEqual([])
  })
})

describe('Biome finds nothing', () => {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

  /** What Biome prints when it finds nothing. */
  async function run(...words: readonly string[]): Promise<string> {
    const whole = [biome, ...words, '--error-on-warnings']
    const { stderr } = await promisify(execFile)(process.execPath, whole, { cwd: folder })
    return stderr
  }

  test('in modules, not even something to format or to sort', async () => {
    expect(await run('check', ...filesNamed('.generated.ts'))).toMatch(/^Checked 12 files in .*No fixes applied\.\n$/)
  })

  test('to lint in JSON', async () => {
    expect(await run('lint', ...filesNamed('.generated.json'))).toMatch(/^Checked 8 files in .*No fixes applied\.\n$/)
  })

  test('in a project configured as docs/generated-code.md says', async () => {
    const guide = readFileSync('docs/generated-code.md', 'utf8')
    const [, configuration = ''] = /^```json\n(.*?)^```$/ms.exec(guide) ?? []
    writeFileSync(join(folder, 'biome.json'), configuration)
    expect(await run('check', 'csn', 'sample')).toMatch(/^Checked 12 files in .*No fixes applied\.\n$/)
  })
})

test.each(['.generated.ts', '.md'])('Prettier has nothing to format in *%s', async (end) => {
  const paths = filesNamed(end)
  expect(paths).not.toEqual([])
  for (const filepath of paths) expect(await check(readFileSync(filepath, 'utf8'), { filepath }), filepath).toBe(true)
})

test('markdownlint finds nothing', async () => {
  const pages = filesNamed('.md')
  expect(pages).toHaveLength(4)
  expect(Object.values(await lint({ files: [...pages] })).flat()).toEqual([])
})
