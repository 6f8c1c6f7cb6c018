import type { Catalog } from '@errbook/catalog'
import { expect, test } from 'vitest'
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
