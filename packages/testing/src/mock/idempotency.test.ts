import type { Catalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import { common } from '../../../http/test/ask.js'
import { createMock, type Mock } from './create-mock.js'
import { IdempotentAnswers, idempotencyKeyOf } from './idempotency.js'
import type { SuccessAnswer } from './success.js'

describe('the key of a request', () => {
  const query = { query: 'token' }
  const header = { header: 'X-Token' }
  const member = { member: 'token' }
  test.each<[string, Parameters<typeof idempotencyKeyOf>[0], string, object, unknown, string | undefined]>([
    ['a query parameter', query, 'POST /a?b=c&token=%20t', {}, undefined, ' t'],
    ['the first of two', query, 'PUT /a?token=1&token=2', {}, undefined, '1'],
    ['an empty one', query, 'POST /a?token=', {}, undefined, undefined],
    ['one of another case', query, 'POST /a?Token=1', {}, undefined, undefined],
    ['a header', header, 'DELETE /a', { 'x-token': 't' }, undefined, 't'],
    ['no header', header, 'PATCH /a', {}, undefined, undefined],
    ['a member', member, 'POST /a', {}, { token: 't' }, 't'],
    ['a number', member, 'POST /a', {}, { token: 0 }, '0'],
    ['an object', member, 'POST /a', {}, { token: {} }, undefined],
    ['a body without members', member, 'POST /a', {}, null, undefined],
    ['a member that every object has', { member: 'toString' }, 'POST /a', {}, {}, undefined],
    ['a method that changes nothing', query, 'GET /a?token=t', {}, undefined, undefined],
    ['an API without keys', undefined, 'POST /a?token=t', {}, undefined, undefined],
  ])('%s', (_, place, line, headers, body, key) => {
    const [method = '', url = ''] = line.split(' ')
    expect(idempotencyKeyOf(place, { method, url, headers } as never, body)).toBe(key)
  })
})

describe('answers are kept', () => {
  const answer: SuccessAnswer = { status: 200, headers: {}, body: '{}' }
  const hour = 3_600_000

  test('for 24 hours', () => {
    const answers = new IdempotentAnswers()
    answers.keep('a', 'digest', answer, 0)
    answers.keep('b', 'digest', answer, hour)
    expect(answers.find('a', 24 * hour - 1)).toMatchObject({ digest: 'digest', answer })
    expect(answers.find('a', 24 * hour)).toBeUndefined()
    expect(answers.find('b', 24 * hour)).toBeDefined()
  })

  test('no more of them than allowed, and no more bytes', () => {
    const few = new IdempotentAnswers({ items: 2, bytes: 1000 })
    for (const key of ['a', 'b', 'c']) few.keep(key, 'digest', answer, 0)
    expect(['a', 'b', 'c'].map((key) => few.find(key, 1) !== undefined)).toEqual([false, true, true])
    const small = new IdempotentAnswers({ items: 100, bytes: 1000 })
    for (let i = 0; i < 50; i++) small.keep(`${i}`, 'digest', { ...answer, body: 'x'.repeat(300) }, 0)
    expect([46, 47, 48, 49].map((key) => small.find(`${key}`, 1) !== undefined)).toEqual([false, true, true, true])
    small.keep('large', 'digest', { ...answer, body: 'x'.repeat(2000) }, 0)
    expect(small.find('large', 1)).toBeUndefined()
  })
})

describe.each<
  [
    string,
    Catalog['uri'],
    (key: string) => { readonly query?: string; readonly headers?: object; readonly members?: object },
  ]
>([
  ['a query parameter', csn.uri, (key) => ({ query: `?clientToken=${key}` })],
  ['a header', { idempotencyKey: { header: 'Idempotency-Key' } }, (key) => ({ headers: { 'idempotency-key': key } })],
  ['a member', { idempotencyKey: { member: 'token' } }, (key) => ({ members: { token: key } })],
])('a key in %s', (_, uri, withKey) => {
  const routes = {
    'POST /v1/csn': { status: 201, body: { csnId: 'csn-1' } },
    'DELETE /v1/csn': { status: 204 },
  }
  const start = () => createMock({ ...csn, uri } as Catalog, { authenticate: false, routes })

  async function call({ url }: Mock, method: string, key: string, name: string): Promise<unknown> {
    const { query = '', headers = {}, members = {} } = withKey(key)
    const body = JSON.stringify({ name, ...members })
    const response = await fetch(`${url}/v1/csn${query}`, { method, body, headers: { ...common(), ...headers } })
    const text = await response.text()
    return text === '' ? response.status : (JSON.parse(text).code ?? JSON.parse(text).csnId)
  }

  test('has the same answer for the same request, and is refused with another', async () => {
    await using mock = await start()
    expect(await call(mock, 'POST', 'a', 'one')).toBe('csn-1')
    expect(await call(mock, 'POST', 'a', 'one')).toBe('csn-1')
    expect(await call(mock, 'POST', 'a', 'two')).toBe('IdempotentParameterMismatch')
    expect(await call(mock, 'DELETE', 'a', 'one')).toBe('IdempotentParameterMismatch')
    expect(await call(mock, 'DELETE', 'b', 'one')).toBe(204)
    expect(await call(mock, 'DELETE', 'b', 'one')).toBe(204)
    expect(await call(mock, 'POST', '', 'two')).toBe('csn-1')
    expect(mock.requests[2]?.answer).toEqual({ status: 403, code: 'IdempotentParameterMismatch' })
  })
})
