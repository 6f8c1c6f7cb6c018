import type { Catalog, HeaderRule } from '@errbook/catalog'
import { describe, expect, test } from 'vitest'
import { prepare, prepareBy } from './prepare.js'

const definition = { catalog: 'shop', status: 404, fault: 'client', retry: 'never', params: {} } as const
const shop = (): Catalog => ({
  name: 'shop',
  languages: ['en'],
  errors: {
    NoPet: { ...definition, code: 'NoPet' },
    NoShop: { ...definition, code: 'NoShop', wire: 'shop.none' },
    // Named as another one is sent, and the other way round.
    One: { ...definition, code: 'One', wire: 'Two' },
    Two: { ...definition, code: 'Two', wire: 'One' },
    Seven: { ...definition, code: 'Seven', wire: 7 },
  },
  headers: { request: {}, response: {} },
  body: { template: { code: '{code}' }, members: {} },
  uri: {},
})

const sent: readonly (readonly [sent: string, code: string | undefined])[] = [
  ['NoPet', 'NoPet'],
  ['shop.none', 'NoShop'],
  ['NoShop', undefined],
  ['Two', 'One'],
  ['One', 'Two'],
  ['7', 'Seven'],
  ['Seven', undefined],
  ['nothing', undefined],
  ['toString', undefined],
  ['__proto__', undefined],
]

test.each(sent)('what is sent as %s is the code %s', (text, code) => {
  expect(prepare(shop()).errorOf(text)?.code).toBe(code)
})

test('a code is the same when many were looked up before', () => {
  const { errorOf } = prepare(shop())
  for (let round = 0; round < 200; round++) expect(errorOf('NoPet')?.code).toBe('NoPet')
  expect(sent.map(([text]) => errorOf(text)?.code)).toEqual(sent.map(([, code]) => code))
})

test('a status is one of the catalog, whatever was asked before', () => {
  const { errorOf, hasErrorsAt } = prepare(shop())
  errorOf('NoPet')
  expect([404, 400].map(hasErrorsAt)).toEqual([true, false])
})

test('what else is prepared of a catalog is made once for each catalog and each function', () => {
  const [one, other] = [shop(), shop()]
  const namedBy = (catalog: Catalog) => ({ catalog })
  const countedBy = () => 7
  expect(prepareBy(one, namedBy).catalog).toBe(one)
  expect(prepareBy(one, namedBy)).toBe(prepareBy(one, namedBy))
  expect(prepareBy(other, namedBy).catalog).toBe(other)
  expect(prepareBy(one, countedBy)).toBe(7)
})

test.each<readonly [code: string, nearest: string | undefined]>([
  ['NoPets', 'NoPet'],
  ['NoShops', 'NoShop'],
  ['Something else', undefined],
  ['NoPets', 'NoPet'],
])('the codes most like %s are %s', (code, nearest) => {
  expect(prepare(shop()).nearestCodes(code)).toBe(nearest)
})

test('codes that are equally like another one are all told', () => {
  const { errors, ...rest } = shop()
  const { nearestCodes } = prepare({ ...rest, errors: { ...errors, NoPot: { ...definition, code: 'NoPot' } } })
  expect(nearestCodes('NoPxt')?.split(', ').sort()).toEqual(['NoPet', 'NoPot'])
})

test('the reader of a message is made once; a code without a message has none', () => {
  const { errors, ...rest } = shop()
  const { messageOf } = prepare({
    ...rest,
    errors: { ...errors, Told: { ...definition, code: 'Told', message: 'No.' } },
  })
  expect(messageOf('Told')?.read('No.')).toEqual({})
  expect(messageOf('Told')).toBe(messageOf('Told'))
  expect([messageOf('NoPet'), messageOf('NoPet'), messageOf('Absent')]).toEqual([undefined, undefined, undefined])
})

test('a catalog is prepared once; what is not one is refused', () => {
  const catalog = shop()
  expect(prepare(catalog)).toBe(prepare(catalog))
  const { errors, headers, body, ...rest } = shop()
  for (const other of [
    { ...rest, errors, headers },
    { ...rest, errors, body },
    { ...rest, headers, body },
  ]) {
    expect(() => prepare(other as never)).toThrow('expected a catalog')
  }
  expect(() => prepare({ ...shop(), name: 7 } as never)).toThrow('expected a catalog')
})

describe('headers', () => {
  const withHeaders = (response: Record<string, HeaderRule>, members: Catalog['body']['members'] = {}) =>
    prepare({ ...shop(), headers: { request: {}, response }, body: { template: { code: '{code}' }, members } })
  const rule: HeaderRule = { name: 'X-A', pattern: '^a$' }

  test('that say an error are read first, and `Content-Type` before them', () => {
    const members = { code: { header: 'X-Code' }, message: { header: 'X-Text' }, other: {} }
    const { memberHeaders, places, readErrorHeaders, response } = withHeaders({ 'x-a': rule, 'x-text': rule }, members)
    expect([...memberHeaders]).toEqual([
      ['code', 'x-code'],
      ['message', 'x-text'],
    ])
    expect(places).toEqual({ code: 1, message: 2, requestId: -1, reference: -1 })
    const sent = { 'X-A': 'a', 'X-Text': 't', 'X-Code': 'c', 'Content-Type': 'j' }
    const ids = { requestId: { header: 'X-Id' }, reference: { header: 'X-Link' } }
    expect(withHeaders({}, ids).places).toEqual({ code: -1, message: -1, requestId: 1, reference: 2 })
    expect(readErrorHeaders(sent).values).toEqual(['j', 'c', 't'])
    expect(response.read(sent).values).toEqual(['j', 'c', 't', 'a'])
    expect(response.rules.map(({ key, place }) => [key, place])).toEqual([
      ['x-a', 3],
      ['x-text', 2],
    ])
  })

  test('that repeat the code or the request id are spelt as the catalog spells them', () => {
    const members = { code: { header: 'x-CODE' }, requestId: { header: 'X-id' }, message: { header: 'X-Text' } }
    const { repeated } = withHeaders({ 'x-id': { ...rule, name: 'X-Id' }, 'x-text': rule }, members)
    expect(repeated).toEqual([
      { name: 'code', place: 1, header: 'x-code' },
      { name: 'requestId', place: 2, header: 'X-Id' },
    ])
    expect(withHeaders({}, { message: { header: 'X-Text' } }).repeated).toEqual([])
  })

  test('of a message without content are all but the media type', () => {
    const type: HeaderRule = { name: 'Content-Type', pattern: '^.*$', mediaType: 'text/plain' }
    const day: HeaderRule = { ...rule, maximumSkewInSeconds: 0 }
    const { response } = withHeaders({ 'content-type': type, 'x-a': rule, 'x-day': day })
    expect(response.withoutMediaType.map(({ key }) => key)).toEqual(['x-a', 'x-day'])
    expect(response.dates.map(({ key }) => key)).toEqual(['x-day'])
  })

  const field = {
    letters: { pattern: '^[a-z]$' },
    day: { pattern: '^.$', format: 'http-date', secret: false },
  } as const
  test.each<readonly [more: object, form: string, hasSecret: boolean]>([
    [{}, '^a$', false],
    [{ format: 'text' }, 'text', false],
    [{ format: 'utc-date-time' }, 'yyyy-mm-ddThh:mm:ssZ', false],
    [{ format: 'http-date' }, 'Ddd, dd Mmm yyyy hh:mm:ss GMT', false],
    [{ format: 'integer' }, '^a$', false],
    [{ mediaType: 'text/plain', format: 'text' }, 'text/plain', false],
    [{ template: '{letters} {day}', fields: field }, '{letters} {day}', false],
    [{ anyOf: [{ pattern: '^b$' }, { pattern: '^c$', fields: field }] }, '^b$', false],
    [{ anyOf: [{ pattern: '^b$' }, { pattern: '^c$', fields: { a: { pattern: '', secret: true } } }] }, '^b$', true],
  ])('by %j are to be %s', (more, form, hasSecret) => {
    const [header] = withHeaders({ 'x-a': { ...rule, ...more } }).response.rules
    expect([header?.form, header?.hasSecret]).toEqual([form, hasSecret])
  })

  test('are taken apart by their template into fields', () => {
    const [header] = withHeaders({ 'x-a': { ...rule, template: '{letters} {day}', fields: field } }).response.rules
    expect(header?.split('a b')).toEqual({ letters: 'a', day: 'b' })
    expect(header?.split('a')).toBeUndefined()
    const said = header?.fields.map(({ name, form, matches }) => [name, form, matches('b'), matches('bb')])
    expect(said).toEqual([
      ['letters', '^[a-z]$', true, false],
      ['day', 'Ddd, dd Mmm yyyy hh:mm:ss GMT', true, false],
    ])
    const [plain] = withHeaders({ 'x-a': rule }).response.rules
    expect([plain?.split('a'), plain?.matches('a'), plain?.matches('b')]).toEqual([undefined, true, false])
  })

  test('whose media types are spelt in many ways, short and long, match or not each time', () => {
    const type: HeaderRule = { name: 'Content-Type', pattern: '^a+$', mediaType: 'text/plain' }
    const [header] = withHeaders({ 'content-type': type }).response.rules
    const spellings = Array.from({ length: 100 }, (_, length) => 'a'.repeat(length))
    for (let round = 0; round < 2; round++) {
      expect(spellings.filter((text) => header?.matches(text) !== (text !== ''))).toEqual([])
      expect(header?.matches('b')).toBe(false)
    }
  })
})
