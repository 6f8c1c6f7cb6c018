import { readFileSync } from 'node:fs'
import { anchorOf } from '@errbook/catalog/parts'
import { csn } from '@errbook/csn'
import { zh } from '@errbook/csn/text/zh'
import { expect, test } from 'vitest'
import { members, numbers } from '../test/small-catalogs.js'
import { fromProblem, toProblem } from './problem.js'

const reference = 'https://errors.example/csn.html'
const timestamp = '2025-11-11T08:00:00Z'

test('problem details have type, title, status, detail, code and request id', () => {
  const { status, headers, body } = toProblem(csn, 'RequestExpired', {
    params: { timestamp },
    requestId: 'r-1',
    reference,
  })
  expect(status).toBe(400)
  expect(headers).toEqual({ 'content-type': 'application/problem+json', 'x-bce-request-id': 'r-1' })
  expect(JSON.parse(body)).toEqual({
    type: `${reference}#requestexpired`,
    title: 'RequestExpired',
    status: 400,
    detail: `Request has expired. Timestamp date is ${timestamp}.`,
    code: 'RequestExpired',
    requestId: 'r-1',
  })
})

test('the title is what the code means, in the language of the text', () => {
  const { title, detail, resolution } = JSON.parse(toProblem(csn, 'DbException', { reference, text: zh }).body)
  expect({ title, detail, resolution }).toEqual({
    title: '数据库异常',
    detail: 'The db has error',
    resolution: zh.errors.DbException?.resolution,
  })
})

const page = readFileSync(new URL('../../../docs/reference.en.md', import.meta.url), 'utf8')

test.each(Object.keys(csn.errors))('the type of %s leads to a heading of the reference', (code) => {
  const { type } = JSON.parse(toProblem(csn, code as 'DbException', { reference, params: { timestamp } } as never).body)
  expect(page).toContain(`(#${type.split('#')[1]})`)
  expect(fromProblem(csn, { status: 400, body: { type, detail: 'x' } })).toMatchObject({ kind: 'known', code })
})

test('other problem details are not errors of the catalog', () => {
  const body = { type: 'about:blank', title: 'Not Found', status: 404 }
  expect(fromProblem(csn, { status: 404, body })).toMatchObject({ kind: 'unreadable', reason: 'no-code', body })
  expect(fromProblem(csn, { status: 404, body: { ...body, type: 'x#nothing' } })).toMatchObject({ reason: 'no-code' })
  expect(fromProblem(csn, { status: 404, body: { ...body, code: 'New' } })).toMatchObject({
    kind: 'unknown',
    code: 'New',
  })
})

test.each([
  ['a number', 5],
  ['a list', ['x#dbexception']],
  ['an object', { includes: '#' }],
  ['no anchor', 'dbexception'],
  ['an empty anchor', 'x#'],
])('a type that is %s leads to no code', (_, type) => {
  expect(fromProblem(csn, { status: 400, body: { type, detail: 'x' } })).toMatchObject({ reason: 'no-code' })
})

test('numbers stay numbers, and an API without request ids gets none', () => {
  const { headers, body } = toProblem(numbers, 'BadToken', { reference })
  expect(JSON.parse(body)).toEqual({
    type: `${reference}#badtoken`,
    title: 'BadToken',
    status: 200,
    detail: 'invalid token',
    code: 40001,
  })
  expect(headers).toEqual({ 'content-type': 'application/problem+json' })
  expect(fromProblem(numbers, { status: 400, body: { code: 40001 } })).toMatchObject({
    kind: 'known',
    code: 'BadToken',
  })
})

test("what the API's own body has in headers alone, and members of its own, stand in the details", () => {
  const own = { domain: 'd', limit: 3 }
  const { body } = toProblem(members, 'Limited', { message: 'm', members: own, requestId: 'r-1', reference })
  expect(JSON.parse(body)).toMatchObject({ code: 'Limited', detail: 'm', requestId: 'r-1', members: own })
  expect(fromProblem(members, { status: 429, body })).toMatchObject({ code: 'Limited', requestId: 'r-1', members: own })
})

/** CSN's catalog with one error, under several codes. */
const withCodes = (codes: readonly string[]) => ({
  ...csn,
  errors: Object.fromEntries(codes.map((code) => [code, { ...csn.errors.DbException, code }])),
})

test.each([
  [['Meta.GetFailed', 'MetaGetFailed']],
  [['NotFound', 'notfound']],
  [['404.1', '4041', '40.41']],
  [['$', '*']],
])('an anchor that %j have in common says none of them', (codes) => {
  const catalog = withCodes([...codes, 'Other'])
  const at = (code: string) => fromProblem(catalog, { status: 400, body: { type: `x#${anchorOf(code)}`, detail: 'x' } })
  for (const code of codes) expect(at(code)).toMatchObject({ kind: 'unreadable', reason: 'no-code' })
  expect(at('Other')).toMatchObject({ kind: 'known', code: 'Other' })
})
