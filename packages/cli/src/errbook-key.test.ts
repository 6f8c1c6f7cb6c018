import { readFileSync } from 'node:fs'
import { outputs } from '@errbook/compiler/generated-file'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readErrbookKey } from './errbook-key.js'

const schema = JSON.parse(readFileSync(new URL('../package-errbook.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv({ strict: true })
ajv.addKeyword('markdownDescription')
const admits = ajv.compile(schema)

const read = (errbook: unknown) => readErrbookKey('/app/package.json', errbook)

describe('the key is read, and its JSON Schema admits it:', () => {
  test.each<readonly [key: object]>([
    [{}],
    [{ catalog: './catalog.yaml' }],
    [{ catalog: '@acme/pets', out: 'src/errors' }],
    [{ out: '../generated' }],
    [{ emit: ['codes'] }],
    [{ emit: [...outputs].reverse() }],
    [{ catalog: 'catalog.yaml', out: 'src/errors', emit: ['codes', 'text', 'schemas'] }],
  ])('%j', (key) => {
    expect(read(key)).toEqual(key)
    expect(admits({ errbook: key })).toBe(true)
  })

  test('a package.json without it', () => {
    expect(read(undefined)).toEqual({})
    expect(admits({ name: 'app', dependencies: {} })).toBe(true)
  })
})

describe('an error is told, and the JSON Schema refuses it:', () => {
  test.each<readonly [key: unknown, said: string]>([
    [null, '"errbook" is null; expected {"catalog": "./catalog.yaml"}'],
    [[], '"errbook" is []; expected {"catalog": "./catalog.yaml"}'],
    ['catalog.yaml', '"errbook" is "catalog.yaml"; expected {"catalog": "./catalog.yaml"}'],
    [{ outt: 'src' }, '"errbook" has the unknown key "outt": did you mean "out"?'],
    [{ emits: ['codes'] }, '"errbook" has the unknown key "emits": did you mean "emit"?'],
    [{ x: 1 }, '"errbook" has the unknown key "x": expected one of catalog, out, emit'],
    [JSON.parse('{ "__proto__": 1 }'), '"errbook" has the unknown key "__proto__": expected one of catalog, out, emit'],
    [{ catalog: 7 }, '"errbook.catalog" is 7; expected a path such as "./catalog.yaml", or the name of a package'],
    [{ catalog: ' ' }, '"errbook.catalog" is " "; expected a path'],
    [{ out: null }, '"errbook.out" is null; expected a folder such as "src/errors"'],
    [{ out: '' }, '"errbook.out" is ""; expected a folder'],
    [{ out: ['src'] }, '"errbook.out" is ["src"]; expected a folder'],
    [{ emit: 'codes' }, '"errbook.emit" is "codes"; expected a list such as ["codes", "text"]'],
    [{ emit: {} }, '"errbook.emit" is {}; expected a list'],
    [{ emit: [] }, `"errbook.emit" is empty; name one of ${outputs.join(', ')}, or leave it out for all`],
    [{ emit: ['schema'] }, '"errbook.emit" has the unknown output "schema": did you mean "schemas"?'],
    [{ emit: ['codes', 'x'] }, `"errbook.emit" has the unknown output "x": expected one of ${outputs.join(', ')}`],
    [{ emit: [null] }, '"errbook.emit" has the unknown output null: expected one of'],
    [{ emit: ['codes', 'text', 'codes'] }, '"errbook.emit" has "codes" twice; name it once'],
  ])('%j', (key, said) => {
    expect(() => read(key)).toThrow(`/app/package.json: ${said}`)
    expect(admits({ errbook: key })).toBe(false)
  })

  test('any JSON value is read exactly if the JSON Schema admits it', () => {
    const some = fc.oneof(fc.constantFrom<unknown>(...outputs, '\ufeff', ' x', 'x'), fc.jsonValue({ maxDepth: 1 }))
    const key = fc.record({ catalog: some, out: some, emit: fc.oneof(some, fc.array(some)) }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.oneof(key, fc.jsonValue()), (value) => {
        const isAdmitted = admits({ errbook: value })
        if (isAdmitted) expect(read(value)).toEqual(value)
        else expect(() => read(value)).toThrow('/app/package.json: "errbook')
      }),
    )
  })
})

test('the JSON Schema names every output, and says what it is', () => {
  const { emit } = schema.properties.errbook.properties
  expect(emit.items.enum).toEqual(outputs)
  for (const output of outputs) expect(emit.markdownDescription).toContain(`\n- \`${output}\`: `)
})
