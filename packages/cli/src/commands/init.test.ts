import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../../test/command.js'
import { testIo } from '../../test/test-io.js'
import { run } from '../run.js'

const folder = testFolder()

const init = async (below = '') => {
  const io = { ...testIo(), cwd: join(folder.path, below) }
  return { code: await run(['init'], io), out: io.output(), err: io.errors().replaceAll(folder.path, '') }
}
const textOf = (name: string) => readFileSync(join(folder.path, name), 'utf8')
const key = { catalog: 'catalog.yaml', out: 'src/errors', emit: ['codes', 'text', 'schemas'] }

test('writes a catalog that is named after the package, names it in package.json, and says what comes next', async () => {
  folder.write('package.json', '{\r\n\t"name": "@acme/pet-shop",\r\n\t"type": "module"\r\n}')
  expect(await init()).toEqual({
    code: 0,
    err: '',
    out: [
      'wrote catalog.yaml, the catalog petShop',
      'added "errbook" to package.json',
      'Next:',
      '  npm install @errbook/catalog @errbook/http @errbook/validate @sinclair/typebox',
      '  npm install --save-dev errbook',
      '  npx errbook generate',
      'Then, in a file in src:',
      "  import { CatalogError } from '@errbook/catalog'",
      "  import { NotFound } from './errors/codes.generated.js'",
      "  throw new CatalogError(NotFound, { params: { resource: 'pet' } })",
    ].join('\n'),
  })
  expect(readdirSync(folder.path).sort()).toEqual(['catalog.yaml', 'package.json'])
  expect(textOf('catalog.yaml')).toMatch(/^name: petShop$/m)
  const whole = { name: '@acme/pet-shop', type: 'module', errbook: key }
  expect(textOf('package.json')).toBe(JSON.stringify(whole, null, '\t').replaceAll('\n', '\r\n'))
})

test('writes a package.json, too, where there is none, and names the catalog after the folder', async () => {
  mkdirSync(join(folder.path, 'pet-shop'))
  expect((await init('pet-shop')).out).toContain('wrote catalog.yaml, the catalog petShop\nwrote package.json')
  expect(textOf('pet-shop/package.json')).toBe(`${JSON.stringify({ type: 'module', errbook: key }, null, 2)}\n`)
})

test('a package.json that is a link stays one', async () => {
  symlinkSync(folder.write('a/real.json', '{}'), join(folder.path, 'package.json'))
  expect((await init()).code).toBe(0)
  expect(lstatSync(join(folder.path, 'package.json')).isSymbolicLink()).toBe(true)
  expect(JSON.parse(textOf('a/real.json'))).toEqual({ errbook: key })
})

describe('nothing is written', () => {
  type Files = Readonly<Record<string, string | Buffer>>
  const keyed = JSON.stringify({ errbook: { catalog: './own.yaml' } })

  test.each<readonly [where: string, files: Files, code: number, said: string]>([
    [
      'there is a catalog',
      { 'catalog.yaml': 'x', 'package.json': '{}' },
      1,
      'there is a catalog.yaml already: to use it, add "errbook": {"catalog":"catalog.yaml",',
    ],
    ['there is only a catalog', { 'catalog.yaml': 'x' }, 1, 'there is a catalog.yaml already'],
    [
      'there is a key',
      { 'package.json': keyed },
      1,
      'package.json has "errbook" already, and there is no catalog.yaml',
    ],
    ['there is an invalid key', { 'package.json': '{"errbook":null}' }, 1, 'package.json has "errbook" already'],
    [
      'there are both',
      { 'catalog.yaml': 'x', 'package.json': keyed },
      0,
      'nothing to do: catalog.yaml is there, and so is "errbook" in package.json',
    ],
    ['package.json is cut off', { 'package.json': '{"name"' }, 2, 'cannot read /package.json: it is not valid JSON'],
    ['package.json is empty', { 'package.json': '' }, 2, 'it is not valid JSON'],
    ['package.json is a list', { 'package.json': '[]' }, 2, 'it is not a JSON object; fix it first'],
    ['package.json is null', { 'package.json': 'null' }, 2, 'it is not a JSON object; fix it first'],
    [
      'package.json is not UTF-8',
      { 'package.json': Buffer.from('{"a":"\xe9"}', 'latin1') },
      2,
      'it is not UTF-8; fix it first',
    ],
    ['package.json is a folder', { 'package.json/x': '' }, 2, 'package.json is a folder: rename it first'],
    [
      'catalog.yaml is a folder',
      { 'catalog.yaml/x': '', 'package.json': '{}' },
      2,
      'catalog.yaml is a folder: rename it first',
    ],
  ])('where %s', async (_, files, code, said) => {
    for (const [name, text] of Object.entries(files)) folder.write(name, text)
    const ended = await init()
    expect(ended.code).toBe(code)
    expect(ended.out + ended.err).toContain(said)
    if (code > 0) expect(ended.err).toMatch(/^nothing was written: /)
    expect(readdirSync(folder.path).sort()).toEqual(
      Object.keys(files)
        .map((name) => name.split('/')[0])
        .sort(),
    )
    for (const [name, text] of Object.entries(files)) {
      expect(readFileSync(join(folder.path, name))).toEqual(Buffer.from(text))
    }
  })

  test.each(['catalog.yaml', 'package.json'])('where %s is a link that leads nowhere', async (name) => {
    symlinkSync('nowhere', join(folder.path, name))
    expect(await init()).toEqual({
      code: 2,
      out: '',
      err: `nothing was written: ${name} is a link that leads nowhere: remove it first`,
    })
    expect(readdirSync(folder.path)).toEqual([name])
  })

  test('where the package.json is that of a folder above', async () => {
    folder.write('package.json', '{}')
    folder.write('a/b/x', '')
    expect(await init('a/b')).toEqual({
      code: 2,
      out: '',
      err: `nothing was written: there is no package.json here, but there is ${join('../../package.json')}: run errbook init beside it, or make this folder a package first, with npm init`,
    })
    expect(readdirSync(join(folder.path, 'a/b'))).toEqual(['x'])
  })

  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('where the folder is read-only', async () => {
    folder.write('package.json', '{}')
    chmodSync(folder.path, 0o555)
    const { code, err } = await init()
    chmodSync(folder.path, 0o755)
    expect(code).toBe(2)
    expect(err).toBe('nothing was written: cannot write /catalog.yaml: permission denied')
    expect(existsSync(join(folder.path, 'catalog.yaml'))).toBe(false)
  })

  test.skipIf(!existsSync('/proc/self'))('where no file can be made', async () => {
    const io = { ...testIo(), cwd: '/proc' }
    expect(await run(['init'], io)).toBe(2)
    expect(io.errors()).toMatch(/^nothing was written: cannot write \/proc\/catalog\.yaml/)
  })
})
