import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { CatalogJson, Entry } from '@errbook/catalog'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileText, sample, sampleWith } from '../../test/sample.js'
import { render } from './index.js'
import { literal } from './typescript.js'

const hostileTexts = [
  '"quotes" and \'apostrophes\'',
  '`backticks` and ${{holes}} and ${',
  '*/ ends a comment, // begins one',
  '</script><!-- ]]>',
  'U+2028 \u2028 and U+2029 \u2029',
  'back\\slash \\n \\u0041',
  'line\nbreaks\r\nand\ttabs \0',
  '统一 😀 \ud800 lone',
]

// Every code here is a token, and each is awkward in some language construct.
const hostileCodes = [
  'class',
  'await',
  'default',
  'undefined',
  'constructor',
  'toString',
  'hasOwnProperty',
  '404',
  '$1',
  '$0',
  '_',
  'a-b',
  'Meta.GetFailed',
  "it's",
  '`tick`',
  '!#$%&*+^|~',
  'arguments',
  'Object',
  // What generated modules import or declare.
  'catalog',
  'Catalog',
  'Contract',
  'Definition',
  'NoParams',
  'Code',
  'Statuses',
  'ParamsByCode',
  'isErrorResponse',
  'isRequestHeaders',
  'isResponseHeaders',
]

const plain = compiled()
const hostile: CatalogJson = {
  ...plain,
  errors: Object.fromEntries(
    hostileCodes.map((code, i) => [
      code,
      withText(plain.errors.Denied as Entry, code, hostileTexts[i % hostileTexts.length] ?? ''),
    ]),
  ),
}

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

describe('any text and any code come out as they went in', () => {
  test('in the whole catalog', async () => {
    const { guards, ...catalog } = (await load('catalog.generated.js')).sample
    expect(catalog).toEqual(hostile)
  })

  test('in the constants of the codes, under their own names', async () => {
    const codes = await load('codes.generated.js')
    expect(Object.keys(codes).sort()).toEqual([...hostileCodes].sort())
    for (const code of hostileCodes) expect(codes[code]).toMatchObject({ code, message: hostile.errors[code]?.message })
  })

  test('in the contract', async () => {
    const { sample: contract } = await load('contract.generated.js')
    expect(new Set(Object.keys(contract.errors))).toEqual(new Set(hostileCodes))
  })

  test('in the text of every language', async () => {
    const { en } = await load('text/en.generated.js')
    const { zh } = await load('text/zh.generated.js')
    for (const [code, { description, resolution }] of Object.entries(hostile.errors)) {
      expect(en[code]).toEqual({ description: description.en, resolution: resolution.en })
      expect(zh[code]).toEqual({ description: description.zh, resolution: resolution.zh })
    }
  })

  test('in the eyes of TypeScript', () => {
    // Below the package, so that what is generated finds its imports.
    const home = mkdtempSync(fileURLToPath(new URL('../../node_modules/.render-', import.meta.url)))
    try {
      const paths = render(hostile, 'sample.yaml').flatMap(([path, text]) => {
        mkdirSync(dirname(join(home, path)), { recursive: true })
        writeFileSync(join(home, path), text)
        return path.endsWith('.ts') ? join(home, path) : []
      })
      const program = ts.createProgram(paths, {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        customConditions: ['@errbook/source'],
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts'],
        types: [],
      })
      const messages = ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
      expect(messages).toEqual([])
    } finally {
      rmSync(home, { recursive: true })
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
  const files = new Map(render(plain, 'sample.yaml'))

  test('is the same for the same catalog, byte for byte', () => {
    expect(new Map(render(compiled(), 'sample.yaml'))).toEqual(files)
  })

  test.each([...files.keys()])('%s is named and marked as generated', (path) => {
    expect(path).toMatch(/\.generated\.(ts|json)$/)
    expect(files.get(path)).toContain('Generated from sample.yaml by')
  })

  test('stays one comment whatever the name of the source', () => {
    const [[, text] = []] = render(plain, 'x\n*/ evil()\u2028.yaml')
    expect(text?.split('\n')[1]).toMatch(/^\/\*\*/)
    expect(text).not.toContain('evil()')
  })

  test('has predicates without ajv, require or run-time evaluation', () => {
    const predicates = files.get('predicates.generated.ts')
    expect(predicates).not.toMatch(/\brequire\b|\bFunction\b|from ['"]ajv/)
  })

  test('has a catalog.json that its own JSON Schema admits, and only in full', () => {
    const schema = JSON.parse(files.get('json/catalog.schema.generated.json') ?? '')
    const catalog = JSON.parse(files.get('json/catalog.generated.json') ?? '')
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
    expect(validate(catalog)).toBe(true)
    for (const key of Object.keys(catalog).filter((name) => !name.startsWith('$'))) {
      const { [key]: _, ...rest } = catalog
      expect(validate(rest), key).toBe(false)
    }
  })
})

function compiled(): CatalogJson {
  const result = compileText(sample)
  if (!result.ok) throw new Error('the sample does not compile')
  return result.catalog
}

function withText(entry: Entry, code: string, text: string): Entry {
  const both = { en: text, zh: text }
  return {
    ...entry,
    code,
    message: text,
    description: both,
    resolution: both,
    example: { ...entry.example, situation: both },
  }
}
