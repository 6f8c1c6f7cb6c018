import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toStandardSchema } from '@errbook/catalog/parts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compiledSample, hostile, hostileCodes, hostileTexts } from '../../test/hostile.js'
import { compileText, sampleWith } from '../../test/sample.js'
import { CatalogJson } from '../catalog-json.js'
import { type Output, outputs } from '../generated-file.js'
import { jsonSchemas } from '../json-schemas.js'
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

  test('in the link to the documentation, which ends neither itself nor the comment', () => {
    const codes = new Map(render(hostile, 'sample.yaml')).get('codes.generated.ts') ?? ''
    const links = codes.match(/@see .*/g)
    expect(links).toHaveLength(hostileCodes.length)
    expect(new Set(links)).toEqual(
      new Set(['@see {@link https://errors.example/%2A/%20%7B%40b%7D%20%3Ci%3E%20%60%5C%20_x_}']),
    )
  })

  test('in the text of every language', async () => {
    for (const language of hostile.languages) {
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

describe('members that every object seems to have are asked of the object itself', () => {
  const names = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[a-zA-Z]+$/.test(name))
  const template = Object.fromEntries(names.map((name) => [name, `{${name}?}`]))
  const required = { ...template, code: '{code}', constructor: '{constructor}', toString: { valueOf: '{inner}' } }
  const yaml = (template: object) => `name: odd
headers:
  request: { constructor: { format: integer }, toString: { format: integer, required: true } }
  response: { Constructor: { format: integer } }
body:
  template: ${JSON.stringify(template)}
  members: { code: { header: valueOf } }
errors:
  A: { status: 400 }
`
  const load = async (template: object) => {
    const compiled = compileText(yaml(template))
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
    const at = mkdtempSync(join(folder, 'odd-'))
    for (const [path, text] of render(compiled.catalog, 'odd.yaml')) {
      if (!/^(predicates|catalog|codes)\./.test(path)) continue
      const { code } = transformSync(text, { loader: 'ts', format: 'esm' })
      writeFileSync(join(at, path.replace(/\.ts$/, '.js')), code)
    }
    const predicates = await import(/* @vite-ignore */ pathToFileURL(join(at, 'predicates.generated.js')).href)
    const { ErrorResponse } = jsonSchemas(compiled.catalog)
    const explains = (value: unknown) => {
      const standard = toStandardSchema({ ...ErrorResponse }, () => false)['~standard'].validate(value)
      return 'issues' in standard ? standard.issues?.length === 0 : undefined
    }
    return { ...predicates, explains }
  }

  test.each<readonly [isValid: boolean, body: object]>([
    [true, { code: 'A' }],
    [true, { code: 'A', constructor: 'x' }],
    [false, { code: 'A', constructor: 7 }],
    [false, { code: 'A', hasOwnProperty: () => true }],
  ])('%s: an optional one of %o', async (isValid, body) => {
    const { isErrorResponse, explains } = await load({ ...template, code: '{code}' })
    expect([isErrorResponse(body), explains(body)]).toEqual([isValid, isValid])
  })

  test.each<readonly [isValid: boolean, body: object]>([
    [false, { code: 'A' }],
    [false, { code: 'A', constructor: 'x' }],
    [false, { code: 'A', constructor: 'x', toString: {} }],
    [true, { code: 'A', constructor: 'x', toString: { valueOf: 'y' } }],
  ])('%s: a required one of %o', async (isValid, body) => {
    const { isErrorResponse, explains } = await load(required)
    expect([isErrorResponse(body), explains(body)]).toEqual([isValid, isValid])
  })

  test.each<readonly [isValid: boolean, headers: object]>([
    [true, { tostring: '7' }],
    [true, { tostring: '7', constructor: '7' }],
    [false, { tostring: '7', constructor: 'x' }],
    [false, {}],
  ])('%s: the headers %o', async (isValid, headers) => {
    const { isRequestHeaders, isResponseHeaders } = await load({ code: '{code}' })
    expect(isRequestHeaders(headers)).toBe(isValid)
    expect(isResponseHeaders({})).toBe(true)
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

  test.each<readonly [named: readonly Output[], paths: readonly string[]]>([
    [['codes'], ['codes.generated.ts', 'catalog.generated.ts']],
    [['text'], ['codes.generated.ts', 'catalog.generated.ts', 'text/en.generated.ts', 'text/zh.generated.ts']],
    [['predicates'], ['codes.generated.ts', 'catalog.generated.ts', 'predicates.generated.ts']],
    [
      ['schemas', 'codes'],
      ['codes.generated.ts', 'catalog.generated.ts', 'predicates.generated.ts', 'schemas.generated.ts'],
    ],
    [['catalog.json'], ['json/catalog.generated.json']],
    [
      ['json-schemas'],
      ['request-headers', 'response-headers', 'error-response'].map((name) => `json/${name}.schema.generated.json`),
    ],
    [['pages'], []],
    [outputs, [...files.keys()]],
  ])('named %j is %j', (named, paths) => {
    const some = render(plain, 'sample.yaml', named)
    expect(some.map(([path]) => path)).toEqual(paths)
    for (const [path, text] of some) expect(text).toBe(files.get(path))
  })

  test.each(outputs)('%s has all modules that it imports', (output) => {
    const some = new Map(render(plain, 'sample.yaml', [output]))
    expect([...some.keys()]).toEqual(expect.arrayContaining(importedBy(some)))
  })

  test('has modules that import one another', () => {
    expect(importedBy(files)).toContain('codes.generated.ts')
  })

  /** The paths of all modules that some files import. */
  function importedBy(some: ReadonlyMap<string, string>): string[] {
    const modules = [...some].filter(([path]) => path.endsWith('.ts'))
    return modules.flatMap(([path, text]) =>
      [...text.matchAll(/from '(\.[^']*)\.js'/g)].map(([, from = '']) => `${join(dirname(path), from)}.ts`),
    )
  }

  test('stays one comment for any name of the source', () => {
    const [[, text] = []] = render(plain, 'x\n*/ evil()\u2028.yaml')
    expect(text?.split('\n')[1]).toMatch(/^\/\* eslint-disable \*\/$/)
    expect(text).not.toContain('evil()')
  })

  test('has predicates without ajv, require or run-time evaluation', () => {
    const predicates = files.get('predicates.generated.ts')
    expect(predicates).not.toMatch(/\brequire\b|\bFunction\b|from ['"]ajv/)
  })

  test('has a catalog.json with one line for what is said of an error in one place', () => {
    const text = files.get('json/catalog.generated.json') ?? ''
    const { errors, text: texts, source } = JSON.parse(text)
    const tables = [errors, ...Object.values<{ errors: object }>(texts).map((inner) => inner.errors), source.errors]
    const entries = tables.flatMap((table) => Object.entries(table))
    const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''))
    expect(entries.length).toBeGreaterThan(0)
    for (const [code, entry] of entries) {
      expect(lines).toContain(`${JSON.stringify(code)}: ${JSON.stringify(entry)}`)
    }
  })

  test('has a catalog.json that its own JSON Schema admits, and only in full', () => {
    const schema = JSON.parse(JSON.stringify(CatalogJson))
    const catalog = JSON.parse(files.get('json/catalog.generated.json') ?? '')
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
    expect(validate(catalog)).toBe(true)
    for (const key of Object.keys(catalog).filter((name) => name !== 'errorFor')) {
      const { [key]: _, ...rest } = catalog
      expect(validate(rest), key).toBe(false)
    }
  })
})
