import { csn } from '@errbook/csn'
import { expect, test } from 'vitest'
import { numbers } from '../../../http/test/small-catalogs.js'
import { checkRoutes, routeFinder } from './routes.js'

const route = (value: unknown) => ({ 'GET /a': value })
const circle: Record<string, unknown> = {}
circle.self = circle

test.each<[string, unknown, (string | number)[], string]>([
  ['no object', 1, [], 'routes is 1: expected an object of routes, such as { "GET /v1/things/*": { "body": {} } }'],
  ['a list', [], [], 'routes is a list'],
  ['a key without a method', { '/a': {} }, ['/a'], 'expected a method and a path'],
  ['a method in lower case', { 'get /a': {} }, ['get /a'], 'did you mean "GET"?'],
  ['a method that is misspelt', { 'DELET /a': {} }, ['DELET /a'], 'did you mean "DELETE"?'],
  ['a method that is unknown', { 'GTE /a': {} }, ['GTE /a'], 'routes["GTE /a"] is "GTE": did you mean "GET"?'],
  ['a path with a query', { 'GET /a?b': {} }, ['GET /a?b'], 'expected a path without query'],
  ['a ** within a segment', { 'GET /a**': {} }, ['GET /a**'], 'expected "**" as a whole segment'],
  ['a route that is none', route('a'), ['GET /a'], 'expected an object with status, headers and body'],
  ['an unknown member', route({ stauts: 201 }), ['GET /a', 'stauts'], 'did you mean "status"?'],
  [
    'a status of an error',
    route({ status: 404 }),
    ['GET /a', 'status'],
    'expected a status from 200 to 399; for an error, give a fault',
  ],
  ['a status that is text', route({ status: '200' }), ['GET /a', 'status'], 'is "200"'],
  [
    'headers that are none',
    route({ headers: 'a: b' }),
    ['GET /a', 'headers'],
    'expected an object of names and values',
  ],
  [
    'a header without a name',
    route({ headers: { 'a b': 'c' } }),
    ['GET /a', 'headers', 'a b'],
    'expected the name of a header',
  ],
  [
    'a header that is a number',
    route({ headers: { a: 1 } }),
    ['GET /a', 'headers', 'a'],
    'expected text without line ends',
  ],
  [
    'a header that ends the line',
    route({ headers: { a: 'b\r\nc: d' } }),
    ['GET /a', 'headers', 'a'],
    'expected text without line ends',
  ],
  [
    'a length',
    route({ headers: { 'Content-Length': '7' } }),
    ['GET /a', 'headers', 'Content-Length'],
    'does not say how the body is sent',
  ],
  [
    'a body where there is none',
    route({ status: 204, body: {} }),
    ['GET /a', 'body'],
    'expected no body at the status 204',
  ],
  ['a body in circles', route({ body: circle }), ['GET /a', 'body'], 'expected a JSON value'],
  [
    'another media type',
    route({ headers: { 'content-type': 'text/plain' } }),
    ['GET /a', 'headers', 'content-type'],
    'routes["GET /a"]: ',
  ],
])('%s: is wrong', (_, routes, path, message) => {
  const issues = checkRoutes(csn, routes)
  expect(issues).toHaveLength(1)
  expect(issues[0]?.path).toEqual(path)
  expect(issues[0]?.message).toContain(message)
})

test('an answer that the catalog reads as an error has to be one of it', () => {
  const issues = checkRoutes(numbers, route({ body: { errcode: 7, errmsg: 'a' } }))
  expect(issues).toMatchObject([{ path: ['GET /a', 'body', 'errcode'] }])
  expect(checkRoutes(numbers, route({ body: { errcode: 0, errmsg: 'ok' } }))).toEqual([])
})

test('all that is wrong is told', () => {
  expect(checkRoutes(csn, { a: 1, 'GET /b': { status: 1, headers: [] } }).map(({ path }) => path)).toEqual([
    ['a'],
    ['a'],
    ['GET /b', 'status'],
    ['GET /b', 'headers'],
  ])
})

test('answers are complete', () => {
  const find = routeFinder(csn, { 'GET /a/*': { headers: { 'X-A': 'b' }, body: [1] }, 'PUT /**': { status: 304 } })
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-a': 'b' }
  expect(find('GET', '/a/b')).toEqual({ status: 200, headers, body: '[1]' })
  expect(find('PUT', '/a/b/c')).toEqual({ status: 304, headers: {}, body: undefined })
  expect([find('GET', '/a'), find('POST', '/a/b')]).toEqual([undefined, undefined])
})
