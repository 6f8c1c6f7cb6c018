import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceOf } from '../../test/difference.js'
import { layOver } from './lay-over.js'

/** What is inherited, what the child says, and what results. */
const cases: readonly (readonly [what: string, inherited: object, own: object, merged: object])[] = [
  ['mappings merge', { uri: { versions: ['v1'] } }, { uri: { a: 1 } }, { uri: { versions: ['v1'], a: 1 } }],
  ['a list replaces', { uri: { versions: ['v1'] } }, { uri: { versions: ['v2'] } }, { uri: { versions: ['v2'] } }],
  ['a text replaces a mapping', { errors: { A: { a: 1 } } }, { errors: { A: 'x' } }, { errors: { A: 'x' } }],
  ['a mapping replaces a text', { errors: { A: 'x' } }, { errors: { A: { a: 1 } } }, { errors: { A: { a: 1 } } }],
  ['null takes away', { errors: { A: {}, B: {} } }, { errors: { A: null } }, { errors: { B: {} } }],
  ['null takes away a whole part', { groups: { a: {} }, errors: {} }, { groups: null }, { errors: {} }],
  [
    'null in what is new is nothing',
    {},
    { errors: { A: { status: 400, message: null } } },
    { errors: { A: { status: 400 } } },
  ],
  [
    'inherited keys come first, and stay in their places',
    { errors: { A: { status: 400 }, B: { status: 400 } } },
    { errors: { C: { status: 400 }, A: { status: 401 } } },
    { errors: { A: { status: 401 }, B: { status: 400 }, C: { status: 400 } } },
  ],
  [
    'a template is laid over whole, and null in it is a constant',
    { body: { template: { code: '{code}', more: { a: 1 } }, members: { code: {} } } },
    { body: { template: { code: '{code:integer}', none: null } } },
    { body: { template: { code: '{code:integer}', none: null }, members: { code: {} } } },
  ],
  [
    'a template is taken away',
    { body: { template: {}, text: {} } },
    { body: { template: null } },
    { body: { text: {} } },
  ],
  ['an example is a JSON value', {}, { body: { example: { code: null } } }, { body: { example: { code: null } } }],
  [
    'where an idempotency key stands replaces where it stood',
    { uri: { idempotencyKey: { query: 'a' } } },
    { uri: { idempotencyKey: { header: 'B' } } },
    { uri: { idempotencyKey: { header: 'B' } } },
  ],
]

const forms: readonly (readonly [what: string, inherited: object, own: object, merged: object])[] = [
  ['a format by a pattern', { required: true, format: 'text' }, { pattern: 'a' }, { required: true, pattern: 'a' }],
  ['a format by a format', { format: 'text' }, { format: 'integer' }, { format: 'integer' }],
  ['a template, with its fields', { template: '{a}', fields: { a: {} } }, { mediaType: 'a/b' }, { mediaType: 'a/b' }],
  [
    'a template, by one with fields of its own',
    { template: '{a}', fields: { a: {} } },
    { template: '{b}', fields: { b: {} } },
    { template: '{b}', fields: { b: {} } },
  ],
  ['several by one', { anyOf: [{}, {}] }, { format: 'text' }, { format: 'text' }],
  ['one by several', { format: 'text' }, { anyOf: [{}, {}] }, { anyOf: [{}, {}] }],
  [
    'nothing, by fields alone',
    { template: '{a}', fields: { a: { format: 'text' } } },
    { fields: { a: { secret: true } } },
    { template: '{a}', fields: { a: { format: 'text', secret: true } } },
  ],
  [
    'the form of a field',
    { fields: { a: { format: 'text' } } },
    { fields: { a: { pattern: 'x' } } },
    { fields: { a: { pattern: 'x' } } },
  ],
  ['nothing, by null', { format: 'text', pattern: 'a' }, { format: null }, { pattern: 'a' }],
]

test.each(cases)('%s', (_, inherited, own, merged) => {
  // As text, since the order counts.
  expect(JSON.stringify(layOver(inherited, own))).toBe(JSON.stringify(merged))
})

describe.each(['request', 'response'])('the form of a %s header replaces', (side) => {
  test.each(forms)('%s', (_, inherited, own, merged) => {
    const at = (header: object) => ({ headers: { [side]: { A: header } } })
    expect(layOver(at(inherited), at(own))).toEqual(at(merged))
  })
})

const holders: readonly (readonly string[])[] = [
  ['headers'],
  ['headers', 'request', 'A'],
  ['headers', 'response', 'text'],
  ['headers', 'request', 'A', 'fields', 'a'],
  ['body'],
  ['body', 'members', 'code'],
  ['groups', 'text'],
  ['errors', 'A'],
]

test.each(holders.map((holder) => [holder.join('.'), holder] as const))(
  'of the texts of %s, quoted and meaning replace each other, and all else merges',
  (_, holder) => {
    const at = (text: object) => holder.reduceRight<object>((inner, key) => ({ [key]: inner }), { text })
    const inherited = { en: { quoted: 'a', note: 'b' }, zh: { meaning: 'c' } }
    expect(layOver(at(inherited), at({ en: { meaning: 'd' } }))).toEqual(
      at({ en: { meaning: 'd', note: 'b' }, zh: { meaning: 'c' } }),
    )
    expect(layOver(at(inherited), at({ zh: { quoted: 'd' } }))).toEqual(at({ ...inherited, zh: { quoted: 'd' } }))
    expect(layOver(at(inherited), at({ en: { note: 'd' } }))).toEqual(
      at({ ...inherited, en: { quoted: 'a', note: 'd' } }),
    )
    expect(layOver(at(inherited), at({ zh: null }))).toEqual(at({ en: inherited.en }))
    const rest = holder.reduceRight<object>((inner, key) => ({ [key]: inner }), {})
    expect(layOver(at(inherited), at({ en: null, zh: null }))).toEqual(rest)
  },
)

test('what the author named like a key of the format is merged like any other', () => {
  const inherited = {
    errors: { text: { params: { quoted: 'text' } } },
    headers: { request: { text: { fields: { quoted: {} } } } },
  }
  const own = {
    errors: { text: { params: { meaning: 'integer' } } },
    headers: { request: { text: { fields: { meaning: {} } } } },
  }
  expect(layOver(inherited, own)).toEqual({
    errors: { text: { params: { quoted: 'text', meaning: 'integer' } } },
    headers: { request: { text: { fields: { quoted: {}, meaning: {} } } } },
  })
})

test('a key "__proto__" is a key like any other', () => {
  const own = JSON.parse('{ "errors": { "__proto__": { "status": 400 } } }')
  const merged = layOver({ errors: {} }, own) as { readonly errors: object }
  expect(Object.keys(merged.errors)).toEqual(['__proto__'])
  expect(Object.getPrototypeOf(merged.errors)).toBe(Object.prototype)
})

describe('by law', () => {
  const key = fc.constantFrom('a', 'b', 'c')
  const { value } = fc.letrec<{ value: unknown; mapping: object }>((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.constant([1]), tie('mapping')),
    mapping: fc.dictionary(key, tie('value'), { noNullPrototype: true }),
  }))
  const mapping = fc.dictionary(key, value, { noNullPrototype: true })

  test('what differs of a file, laid over, gives the file', () => {
    fc.assert(
      fc.property(mapping, mapping, (one, other) => {
        const before = JSON.stringify([one, other])
        const patch = differenceOf(one, other)
        expect(layOver(one, patch)).toEqual(other)
        expect(JSON.stringify([one, other])).toBe(before)
      }),
    )
  })

  test('nothing laid over changes nothing', () => {
    fc.assert(
      fc.property(mapping, (one) => {
        expect(layOver(one, {})).toEqual(one)
      }),
    )
  })
})
