import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compiledSample, hostile, hostileCodes, hostileTexts } from '../../test/hostile.js'
import { compileText, sampleWith } from '../../test/sample.js'
import { CatalogJson } from '../catalog-json.js'
import { render } from './index.js'
import { literal } from './typescript.js'

const folder = mkdtempSync(join(tmpdir(), 'errbook-render-'))
beforeAll(() => {
  for (const [path, text] of render(hostile, 'sample.yaml')) {
    const target = join(folder, path.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, path.endsWith('.ts') ? transformSync(text, { loader: 'ts', format: 'esm' }).code : text)
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true }))

const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)

describe('any text and any code are kept', () => {
  test('in the table', async () => {
    const { text, source, ...table } = hostile
    expect((await load('catalog.generated.js')).sample).toEqual(table)
  })

  test('in catalog.json', () => {
    const json = new Map(render(hostile, 'sample.yaml')).get('json/catalog.generated.json') ?? ''
    const { source, ...rest } = JSON.parse(json)
    const { $comment, ...comparable } = source
    expect({ ...rest, source: comparable }).toEqual(JSON.parse(JSON.stringify(hostile)))
  })

  test('in the constants of the codes, under their own names', async () => {
    const codes = await load('codes.generated.js')
    expect(Object.keys(codes).sort()).toEqual([...hostileCodes].sort())
    for (const code of hostileCodes) expect(codes[code]).toMatchObject({ code, message: hostile.errors[code]?.message })
  })

  test('in the text of every language', async () => {
    for (const language of ['en', 'zh'] as const) {
      expect((await load(`text/${language}.generated.js`))[language]).toEqual(hostile.text[language])
    }
  })

  test('from the YAML of the file on', () => {
    for (const text of hostileTexts.filter((candidate) => !/\p{Surrogate}/u.test(candidate))) {
      const result = compileText(sampleWith(['    message: Denied.\n', `    message: ${JSON.stringify(text)}\n`]))
      expect(result).toMatchObject({ ok: true, catalog: { errors: { Denied: { message: text } } } })
    }
  })

  test('in a literal with the key __proto__', () => {
    const value = JSON.parse('{"__proto__":{"polluted":true}}')
    expect(new Function(`return ${literal(value)}`)()).toEqual(value)
    expect(Object.keys(new Function(`return ${literal(value)}`)())).toEqual(['__proto__'])
  })

  test('in any literal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const source = literal({ value, text })
        expect(source).not.toMatch(/[\u2028\u2029]|<\/script/)
        expect(JSON.parse(JSON.stringify({ value, text }))).toEqual(new Function(`return ${source}`)())
      }),
    )
  })
})

describe('the output', () => {
  const plain = compiledSample()
  const files = new Map(render(plain, 'sample.yaml'))

  test('is the same for the same catalog, byte for byte', () => {
    expect(new Map(render(compiledSample(), 'sample.yaml'))).toEqual(files)
  })

  test.each([...files.keys()])('%s is named and marked as generated', (path) => {
    expect(path).toMatch(/\.generated\.(ts|json)$/)
    expect(files.get(path)).toContain('Generated from sample.yaml by')
  })

  test('stays one comment for any name of the source', () => {
    const [[, text] = []] = render(plain, 'x\n*/ evil()\u2028.yaml')
    expect(text?.split('\n')[1]).toMatch(/^\/\* eslint-disable \*\/$/)
    expect(text).not.toContain('evil()')
  })

  test('has predicates without ajv, require or run-time evaluation', () => {
    const predicates = files.get('predicates.generated.ts')
    expect(predicates).not.toMatch(/\brequire\b|\bFunction\b|from ['"]ajv/)
  })

  test('has a catalog.json that its own JSON Schema admits, and only in full', () => {
    const schema = JSON.parse(JSON.stringify(CatalogJson))
    const catalog = JSON.parse(files.get('json/catalog.generated.json') ?? '')
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
    expect(validate(catalog)).toBe(true)
    for (const key of Object.keys(catalog)) {
      const { [key]: _, ...rest } = catalog
      expect(validate(rest), key).toBe(false)
    }
  })
})
