import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix, win32 } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parentReader, pathBeside } from './parent-reader.js'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'errbook-parent-')))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: { readonly [path: string]: string }): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** What a file `api/catalog.yaml` gets by the name of a parent. */
function parentOf(name: string, shown?: string) {
  const parent = parentReader(join(folder, 'api/catalog.yaml'), shown)(name)
  return 'bytes' in parent ? { file: parent.file, text: new TextDecoder().decode(parent.bytes) } : parent
}

const csn = 'api/node_modules/@acme/csn'
const named = (catalog: unknown) => JSON.stringify({ errbook: { catalog } })

describe('a parent is read', () => {
  test.each([
    ['beside the file', './base.yaml', 'api/base.yaml'],
    ['above it', '../base.yaml', 'base.yaml'],
    ['under a name with spaces', './a b.yaml', 'api/a b.yaml'],
    ['of an installed package', '@acme/csn', `${csn}/errors/catalog.yaml`],
    ['of a package of a folder above', 'above', 'node_modules/above/catalog.yaml'],
  ])('%s', (_, name, path) => {
    write({
      [`${csn}/package.json`]: named('./errors/catalog.yaml'),
      'node_modules/above/package.json': `\ufeff${named('catalog.yaml')}`,
      [path]: 'here',
    })
    expect(parentOf(name)).toEqual({ file: join(folder, path), text: 'here' })
    expect(parentOf(name, 'api/catalog.yaml')).toEqual({ file: path, text: 'here' })
  })

  test('by an absolute path', () => {
    write({ 'base.yaml': 'here' })
    expect(parentOf(join(folder, 'base.yaml'))).toMatchObject({ text: 'here' })
  })

  test('of a package that is a link, as package managers make them', () => {
    write({
      'store/csn/package.json': named('catalog.yaml'),
      'store/csn/catalog.yaml': 'here',
      'api/node_modules/x': '',
    })
    symlinkSync(join(folder, 'store/csn'), join(folder, 'api/node_modules/csn'))
    expect(parentOf('csn')).toMatchObject({ text: 'here' })
  })
})

test('for a catalog in a package that is a link, the parent is the one that was installed for that package', () => {
  write({
    'node_modules/csn/package.json': named('other.yaml'),
    'node_modules/csn/other.yaml': 'there',
    'store/vpc/node_modules/vpc/catalog.yaml': '',
    'store/vpc/node_modules/csn/package.json': named('catalog.yaml'),
    'store/vpc/node_modules/csn/catalog.yaml': 'here',
    'store/bls/catalog.yaml': '',
  })
  symlinkSync(join(folder, 'store/vpc/node_modules/vpc'), join(folder, 'node_modules/vpc'))
  symlinkSync(join(folder, 'store/bls'), join(folder, 'node_modules/bls'))
  const parentOfPackage = (name: string) => parentReader(join(folder, 'node_modules', name, 'catalog.yaml'))('csn')
  expect(parentOfPackage('vpc')).toMatchObject({ bytes: Buffer.from('here') })
  expect(parentOfPackage('bls')).toMatchObject({ bytes: Buffer.from('there') })
})

describe('a parent that is not there is told with the fix', () => {
  test.each<[what: string, name: string, files: { readonly [path: string]: string }, message: RegExp, fix: RegExp]>([
    [
      'a missing file',
      './base.yaml',
      {},
      /^cannot read the parent ".\/base.yaml": there is no such file$/,
      /api\/base\.yaml$/,
    ],
    ['a folder', '..', {}, /it is a folder; name a file$/, /^write the path of a catalog file/],
    ['a generated file', './catalog.json', {}, /is generated: .*api\/catalog\.json$/, /^name the YAML file/],
    [
      'a package.json',
      './package.json',
      {},
      /^the parent ".\/package.json" is the package.json/,
      /^name its catalog file/,
    ],
    ['a package', 'csn', {}, /^the package "csn" is not installed$/, /^install it, or write a path/],
    ['what is no name of a package', 'a b', {}, /^the package "a b" is not installed$/, /^install it/],
    ['a path without a dot', 'base.yaml', { 'api/base.yaml': '' }, /not installed$/, /^write ".\/base.yaml"$/],
    ['a path without a dot below', 'a/b.yaml', { 'api/a/b.yaml': '' }, /not installed$/, /^write ".\/a\/b.yaml"$/],
    [
      'a package without a catalog',
      '@acme/csn',
      { [`${csn}/package.json`]: '{}' },
      /names no catalog file/,
      /or write the path/,
    ],
    ['a package that says null', '@acme/csn', { [`${csn}/package.json`]: 'null' }, /names no catalog file/, /or write/],
    [
      'an empty name',
      '@acme/csn',
      { [`${csn}/package.json`]: named(' ') },
      /names no catalog file/,
      /or write the path/,
    ],
    [
      'a broken package.json',
      '@acme/csn',
      { [`${csn}/package.json`]: '{' },
      /^cannot read .+package\.json: /,
      /or write/,
    ],
    [
      'a package whose file is missing',
      '@acme/csn',
      { [`${csn}/package.json`]: named('x.yaml') },
      /^cannot read .+csn\/x\.yaml, which the package "@acme\/csn" names: there is no such file$/,
      /^install another version/,
    ],
    [
      'a package with its JSON',
      '@acme/csn',
      { [`${csn}/package.json`]: named('./x.json') },
      /is generated/,
      /^install another version/,
    ],
    ['a name that no file has', './\0', {}, /^cannot read the parent ".\/\\u0000": /, /^write the path/],
  ])('%s', (_, name, files, message, fix) => {
    write({ 'api/catalog.yaml': '', ...files })
    expect(parentOf(name)).toEqual({ message: expect.stringMatching(message), fix: expect.stringMatching(fix) })
  })
})

test.each([
  [win32, 'api\\catalog.yaml', 'C:\\work\\api', 'C:\\work\\base.yaml', 'base.yaml'],
  [win32, 'api/catalog.yaml', 'C:\\work\\api', 'C:\\work\\api\\base.yaml', 'api\\base.yaml'],
  [win32, '..\\api\\catalog.yaml', 'C:\\api', 'C:\\base.yaml', '..\\base.yaml'],
  [win32, 'api\\catalog.yaml', 'C:\\work\\api', 'D:\\shared\\base.yaml', 'D:\\shared\\base.yaml'],
  [win32, 'c:\\work\\catalog.yaml', 'C:\\work', 'c:\\WORK\\base.yaml', 'c:\\work\\base.yaml'],
  [win32, 'catalog.yaml', 'C:\\work', '\\\\server\\share\\base.yaml', '\\\\server\\share\\base.yaml'],
  [posix, 'api/catalog.yaml', '/work/api', '/base.yaml', '../base.yaml'],
])('a parent is named as its child is, on every system (%#)', (path, file, folder, found, shown) => {
  expect(pathBeside(file, folder, found, path)).toBe(shown)
})
