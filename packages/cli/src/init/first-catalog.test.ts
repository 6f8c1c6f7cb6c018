import { join } from 'node:path'
import { compile } from '@errbook/compiler'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../../test/command.js'
import { catalogName, firstCatalog } from './first-catalog.js'

const folder = testFolder()

test.each([
  ['pets', 'pets'],
  ['@acme/pet-shop', 'petShop'],
  ['pet.shop service', 'petShopService'],
  ['my_app', 'my_app'],
  ['My-API', 'MyAPI'],
  ['3d-models', '_3dModels'],
  ['-x-', 'x'],
  ['Café', 'Cafe'],
  ['true', 'trueApi'],
  ['Null', 'NullApi'],
  ['@null/null', 'nullApi'],
  ['我的项目', 'api'],
  ['', 'api'],
  ['@', 'api'],
  ['__proto__', '__proto__'],
])('the package %j has the catalog %s', (from, name) => {
  expect(catalogName(from)).toBe(name)
})

describe('a first catalog', () => {
  const check = (name: string) => {
    const compiled = compile(Buffer.from(firstCatalog(folder.path, catalogName(name))))
    expect(compiled).toMatchObject({ ok: true, diagnostics: [], catalog: { name: catalogName(name) } })
  }

  test.each([
    '__proto__',
    'constructor',
    'default',
    'class',
    'catalog',
    'codes',
    'NotFound',
    'y',
    'no',
    '1e5',
    '0x1',
    '_1',
  ])('has no error and no warning with the name %s', check)

  test('has none with any name', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), check), { numRuns: 30 })
  })

  test('has at most twelve lines of at most 120 columns', () => {
    const lines = firstCatalog(folder.path, 'pets').trimEnd().split('\n')
    // The schema may come on top.
    expect(lines.length).toBeLessThan(12)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120)
  })

  test.each(['node_modules', '../node_modules', '../node_modules/.pnpm/node_modules'])(
    'names its JSON Schema if %s has it',
    (modules) => {
      const below = join(folder.path, 'a')
      folder.write(join('a', modules, '@errbook/compiler/catalog.schema.json'), '{}')
      const line = `# yaml-language-server: $schema=${modules}/@errbook/compiler/catalog.schema.json\nname: pets\n`
      expect(firstCatalog(below, 'pets').startsWith(line)).toBe(true)
    },
  )

  test('names none that is not installed', () => {
    expect(firstCatalog(folder.path, 'pets')).not.toContain('$schema')
  })
})
