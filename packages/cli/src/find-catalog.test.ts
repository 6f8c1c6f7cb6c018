import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtCommand } from '../test/built-command.js'
import { testFolder } from '../test/command.js'
import { bad, ndjson } from '../test/responses.js'
import { findCatalog, requireCatalog } from './find-catalog.js'

const folder = testFolder()

/** The files of a folder: text by path. */
type Files = Readonly<Record<string, string>>

const names = (catalog: unknown) => JSON.stringify({ name: 'app', errbook: { catalog } })
const petsPackage = (manifest: object): Files => ({
  'node_modules/@acme/pets/package.json': JSON.stringify({ name: '@acme/pets', ...manifest }),
  'node_modules/@acme/pets/errors.yaml': '',
  'node_modules/@acme/pets/dist/catalog.json': '{}',
})
const yaml = { 'catalog.yaml': '' }

/** A text with the paths in it as they are on Linux. */
const withSlashes = (text: string) => text.replaceAll(/\\+/g, '/')

/** The message of what is thrown. */
function messageOf(find: () => unknown): string | undefined {
  try {
    find()
    return undefined
  } catch (error) {
    return withSlashes((error as Error).message)
  }
}

function write(files: Files): void {
  for (const [name, text] of Object.entries(files)) folder.write(name, text)
}

describe('the catalog of a folder', () => {
  test.each<[which: string, files: Files, below: string, expected: string | undefined]>([
    ['is missing if nothing names one', {}, '', undefined],
    ['is missing if package.json does not mention errbook', { 'package.json': '{"name":"app"}' }, '', undefined],
    ['is missing if package.json names no catalog', { 'package.json': '{"errbook":{}}' }, '', undefined],
    ['is catalog.yaml', yaml, '', 'catalog.yaml'],
    [
      'is catalog.yaml beside a package.json that names no catalog',
      { ...yaml, 'package.json': '{}' },
      '',
      'catalog.yaml',
    ],
    ['is not the catalog.yaml of a folder above', { ...yaml, 'a/x': '' }, 'a', undefined],
    [
      'is what package.json names, rather than catalog.yaml',
      { ...yaml, 'package.json': names('./e/own.yaml'), 'e/own.yaml': '' },
      '',
      'e/own.yaml',
    ],
    ['is a path without a dot', { 'package.json': names('errors.yaml'), 'errors.yaml': '' }, '', 'errors.yaml'],
    ['is a path to JSON', { 'package.json': names('./catalog.json'), 'catalog.json': '' }, '', 'catalog.json'],
    [
      'is a path out of the package',
      { 'app/package.json': names('../own.yaml'), 'own.yaml': '' },
      'app',
      '../own.yaml',
    ],
    [
      'is what a package.json above names',
      { 'package.json': names('./own.yaml'), 'own.yaml': '', 'a/b/catalog.yaml': '' },
      'a/b',
      '../../own.yaml',
    ],
    [
      'is looked up only in the nearest package.json',
      { 'package.json': names('./own.yaml'), 'own.yaml': '', 'a/package.json': '{}' },
      'a',
      undefined,
    ],
    [
      'is named by a package.json with a byte order mark',
      { 'package.json': `\ufeff${names('./own.yaml')}`, 'own.yaml': '' },
      '',
      'own.yaml',
    ],
    [
      'is what a package names',
      { 'package.json': names('@acme/pets'), ...petsPackage({ errbook: { catalog: './errors.yaml' } }) },
      '',
      'node_modules/@acme/pets/errors.yaml',
    ],
    [
      'is what a package of a folder above names',
      { 'a/package.json': names('@acme/pets'), ...petsPackage({ errbook: { catalog: 'errors.yaml' } }) },
      'a',
      '../node_modules/@acme/pets/errors.yaml',
    ],
    [
      'is what a package exports',
      { 'package.json': names('@acme/pets'), ...petsPackage({ exports: { './catalog.json': './dist/catalog.json' } }) },
      '',
      'node_modules/@acme/pets/dist/catalog.json',
    ],
    [
      'is the catalog.json of a package without exports',
      { 'package.json': names('@acme/pets'), ...petsPackage({}), 'node_modules/@acme/pets/catalog.json': '{}' },
      '',
      'node_modules/@acme/pets/catalog.json',
    ],
    [
      'is what a package names, rather than what it exports',
      {
        'package.json': names('@acme/pets'),
        ...petsPackage({ errbook: { catalog: './errors.yaml' }, exports: { './catalog.json': './dist/catalog.json' } }),
      },
      '',
      'node_modules/@acme/pets/errors.yaml',
    ],
    [
      'is a file, rather than a package of its name',
      { 'package.json': names('pets'), pets: '', 'node_modules/pets/package.json': names('./x.yaml') },
      '',
      'pets',
    ],
    [
      'is a package, rather than a folder of its name',
      {
        'package.json': names('pets'),
        'pets/x': '',
        'node_modules/pets/package.json': names('./x.yaml'),
        'node_modules/pets/x.yaml': '',
      },
      '',
      'node_modules/pets/x.yaml',
    ],
  ])('%s', (_, files, below, expected) => {
    write(files)
    const found = findCatalog(join(folder.path, below))
    expect(found && withSlashes(found.file)).toBe(expected)
    if (expected !== undefined) expect(found?.path).toBe(join(folder.path, below, expected))
  })

  test.each<[what: string, files: Files, said: string]>([
    [
      'a package.json that is cut off',
      { 'package.json': '{"errbook"' },
      '/package.json, which may name the catalog: it is not valid JSON',
    ],
    ['an empty package.json', { 'package.json': '' }, 'it is not valid JSON'],
    ['a package.json that is a list', { 'package.json': '[]' }, 'it is not a JSON object'],
    ['a package.json that is a folder', { 'package.json/x': '' }, 'it is a folder'],
    [
      'an "errbook" that is a text',
      { 'package.json': '{"errbook":"x"}' },
      '/package.json: "errbook" is "x"; expected {"catalog": "./catalog.yaml"}',
    ],
    [
      'a catalog that is a number',
      { 'package.json': names(7) },
      '/package.json: "errbook.catalog" is 7; expected a path such as',
    ],
    [
      'a misspelt key',
      { 'package.json': '{"errbook":{"catalogue":"./own.yaml"}}', 'own.yaml': '' },
      '/package.json: "errbook" has the unknown key "catalogue": did you mean "catalog"?',
    ],
    [
      'another key',
      { 'package.json': '{"errbook":{"catalog":"./own.yaml","x":1}}', 'own.yaml': '' },
      '/package.json: "errbook" has the unknown key "x": expected one of catalog, out, emit',
    ],
    [
      'a package with a misspelt key',
      { 'package.json': names('@acme/pets'), ...petsPackage({ errbook: { catalogs: './x.yaml' } }) },
      '/@acme/pets/package.json: "errbook" has the unknown key "catalogs"',
    ],
    ['a catalog that is null', { 'package.json': names(null) }, '"errbook.catalog" is null'],
    ['a catalog that is empty', { 'package.json': names(' ') }, '"errbook.catalog" is " "'],
    ['a path to nothing', { 'package.json': names('./own.yaml') }, 'the catalog "./own.yaml", which '],
    ['a path below a file', { 'package.json': names('./x/own.yaml'), x: '' }, 'there is no such file'],
    ['a path to a folder', { 'package.json': names('./own'), 'own/x': '' }, 'it is a folder; name a file in it'],
    [
      'a name of neither a file nor a package',
      { 'package.json': names('pets') },
      'neither a file nor an installed package of this name',
    ],
    [
      'a package without a catalog',
      { 'package.json': names('@acme/pets'), ...petsPackage({ exports: {} }) },
      '/@acme/pets/package.json has no "errbook.catalog", and the package exports no "./catalog.json"',
    ],
    [
      'a package with a path to nothing',
      { 'package.json': names('@acme/pets'), ...petsPackage({ errbook: { catalog: './x.yaml' } }) },
      'the catalog "./x.yaml", which ',
    ],
    [
      'a package that names a package',
      { 'package.json': names('@acme/pets'), ...petsPackage({ errbook: { catalog: '@acme/pets' } }) },
      'there is no such file',
    ],
    [
      'a package whose package.json is broken',
      { 'package.json': names('pets'), 'node_modules/pets/package.json': '{' },
      '/node_modules/pets/package.json, which may name the catalog: it is not valid JSON',
    ],
  ])('is an error with %s, even beside a valid catalog.yaml', (_, files, said) => {
    write({ ...yaml, ...files })
    expect(messageOf(() => findCatalog(folder.path))).toContain(said)
    expect(messageOf(() => requireCatalog(folder.path, 'lint'))).toContain(said)
  })

  test('may be a dangling link, which is reported on reading', () => {
    symlinkSync('nowhere', join(folder.path, 'catalog.yaml'))
    expect(findCatalog(folder.path)?.file).toBe('catalog.yaml')
  })

  // Root may read everything, and so may all on Windows, which has other permissions.
  test.skipIf((process.getuid?.() ?? 0) === 0)('is an error without permission to read package.json', () => {
    chmodSync(folder.write('package.json', '{}'), 0)
    expect(() => findCatalog(folder.path)).toThrow('permission denied')
  })

  test('is required by some commands, which say where they looked', () => {
    folder.write('package.json', '{}')
    mkdirSync(join(folder.path, 'a'))
    const at = join(folder.path, 'a')
    expect(() => requireCatalog(at, 'lint')).toThrow(
      `no catalog file found: looked for "errbook.catalog" in ${join(folder.path, 'package.json')}, and for ${join(at, 'catalog.yaml')}; add one of them, or name a file: errbook lint FILE`,
    )
  })
})

describe('in a folder with a catalog, errbook', () => {
  const { run } = builtCommand()
  const sample = readFileSync('packages/compiler/test/sample.yaml', 'utf8')
  const errbook = async (...words: readonly string[]) => {
    const { code, out, err } = await run(words, { cwd: folder.path })
    return { code, out: withSlashes(out), err: withSlashes(err) }
  }
  const files = { 'package.json': names('./errors/own.yaml'), 'errors/own.yaml': sample, 'x.ndjson': ndjson([bad]) }

  test.each<[words: string, code: number, said: string]>([
    ['explain TooMany', 0, 'Catalog: sample from errors/own.yaml\nTooMany  429'],
    ['list', 0, 'Catalog: sample from errors/own.yaml\nDenied '],
    ['explain 4xx --lang zh', 0, '错误码目录：sample（errors/own.yaml）\nDenied '],
    ['lint', 0, 'errors/own.yaml: no errors'],
    ['check x.ndjson', 1, 'Catalog: sample from errors/own.yaml\n'],
    ['check x.ndjson --lang zh', 1, '错误码目录：sample（errors/own.yaml）\n'],
    ['check x.ndjson --json', 1, '{"catalog":{"name":"sample","builtIn":false,"file":"errors/own.yaml"},"records":[\n'],
    [
      'check x.ndjson --junit',
      1,
      '<properties><property name="catalog" value="sample"/><property name="catalogFile" value="errors/own.yaml"/>',
    ],
    ['generate', 0, 'wrote errors/src/catalog.generated.ts\n'],
  ])('%s takes it', async (words, code, said) => {
    write(files)
    expect(await errbook(...words.split(' '))).toMatchObject({ code, out: expect.stringContaining(said), err: '' })
  })

  test.each(['explain TooMany', 'list', 'check x.ndjson'])('%s takes another that is named', async (words) => {
    write({ ...files, 'package.json': '{', 'other.yaml': sample.replace('name: sample', 'name: other') })
    const { out, err } = await errbook(...words.split(' '), '--catalog', 'other.yaml')
    expect(err).toBe('')
    expect(out).toContain('Catalog: other from other.yaml\n')
  })

  test.each(['explain TooMany', 'list', 'lint', 'generate', 'check x.ndjson'])(
    '%s fails where it is broken',
    async (words) => {
      write({ ...files, 'package.json': '{' })
      expect(await errbook(...words.split(' '))).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('/package.json, which may name the catalog'),
      })
    },
  )

  test("check takes CSN's if there is none, and says so", async () => {
    write({ 'x.ndjson': ndjson([bad]) })
    expect((await errbook('check', 'x.ndjson')).out).toMatch(/^Catalog: csn \(built in\)\n/)
    expect((await errbook('check', 'x.ndjson', '--lang', 'zh')).out).toMatch(/^错误码目录：csn（内置）\n/)
    expect(JSON.parse((await errbook('check', 'x.ndjson', '--json')).out).catalog).toEqual({
      name: 'csn',
      builtIn: true,
    })
    expect((await errbook('check', 'x.ndjson', '--junit')).out).toContain(
      '<properties><property name="catalog" value="csn"/><property name="responses"',
    )
  })

  test.each(['explain DbException', 'list', 'explain NoSuchCode'])("%s takes CSN's, and says so", async (words) => {
    expect((await errbook(...words.split(' '))).out).toMatch(/^Catalog: csn \(built in\)\n/)
    expect((await errbook(...words.split(' '), '--lang', 'zh')).out).toMatch(/^错误码目录：csn（内置）\n/)
    expect((await errbook(...words.split(' '), '--json')).out).toMatch(/^[[{]\n/)
  })

  test.each(['lint', 'generate'])("%s never takes CSN's", async (command) => {
    expect(await errbook(command)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(`errbook ${command} FILE`),
    })
  })

  test('generate writes nothing into an installed package', async () => {
    const own = {
      ...petsPackage({ errbook: { catalog: './errors.yaml' } }),
      'node_modules/@acme/pets/errors.yaml': sample,
    }
    write({ ...own, 'package.json': names('@acme/pets') })
    expect(await errbook('generate')).toEqual({
      code: 2,
      out: '',
      err: 'the catalog is that of the package @acme/pets: say where the files go, with --out DIR --docs DIR\n',
    })
    expect((await errbook('generate', '--out', 'src', '--docs', 'docs')).code).toBe(0)
  })
})
