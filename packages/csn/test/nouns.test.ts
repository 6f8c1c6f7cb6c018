// Whoever calls an operation and gets an error searches for it by the words of the operation.
import { readFileSync } from 'node:fs'
import { openSearch, searchIndex } from '@errbook/docs/search'
import { expect, test } from 'vitest'

interface Operation {
  readonly name: string
  readonly path: string
  readonly query: readonly { readonly name: string }[]
  readonly body: readonly { readonly name: string }[]
}

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const operations: readonly Operation[] = read('operations.json').operations
const search = openSearch(searchIndex(read('../src/json/catalog.generated.json'), 'zh'))

/** The nouns of the operations as Baidu AI Cloud writes them, by those of their names. */
const chinese: { readonly [noun: string]: readonly string[] } = {
  AssociationRelation: ['关联关系'],
  Csn: ['云智能网'],
  CsnBp: ['带宽包'],
  CsnBpDetail: ['带宽包'],
  CsnBpList: ['带宽包'],
  CsnBpPrice: ['询价'],
  CsnDetail: ['云智能网'],
  CsnInstance: ['网络实例'],
  CsnList: ['云智能网'],
  RegionBandwidth: ['地域带宽'],
  RegionBandwidthByCsn: ['地域带宽'],
  RouteRule: ['路由条目', '路由规则'],
  RouteTableList: ['路由表'],
  StudyRelation: ['学习关系'],
  Tgw: ['TGW'],
  TgwList: ['TGW'],
  TgwRoute: ['TGW', '路由'],
}

const nouns = [...new Set(operations.map(({ name }) => name.replace(/^[A-Z][a-z]+/, '')))].sort()

test('the 35 operations have these nouns', () => {
  expect(operations).toHaveLength(35)
  expect(nouns).toEqual(Object.keys(chinese).sort())
})

test('no noun of an operation finds nothing, in English or in Chinese', () => {
  const words = nouns.flatMap((noun) => [noun, noun.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '), ...(chinese[noun] ?? [])])
  expect(words.filter((word) => search(word).length === 0)).toEqual([])
})

test('no parameter of an operation finds nothing', () => {
  // What any API has says nothing of this one.
  const plain = ['name', 'description']
  const parameters = operations.flatMap(({ path, query, body }) => [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    ...[...query, ...body].map(({ name }) => name),
  ])
  const asked = [...new Set(parameters)].filter((name) => !plain.includes(name))
  expect(asked.filter((word) => search(word).length === 0)).toEqual([])
})

test.each([
  ['路由条目', 'CsnRouteRuleNotFoundException'],
  ['RouteRule', 'CsnRouteRuleIdBlankException'],
  ['地域带宽', 'RegionInvalidException'],
  ['关联关系', 'DuplicateException'],
  ['TGW', 'CsnNotFoundException'],
  ['csnBpId', 'CsnNotAllowDeleteException'],
])('%s leads to %s', (word, code) => {
  expect(search(word)[0]?.entry.name).toBe(code)
})
