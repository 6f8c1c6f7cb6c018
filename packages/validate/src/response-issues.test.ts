import type { Catalog, ErrorDefinition, HeaderRule, ObjectTemplate } from '@errbook/catalog'
import type { BodyRule } from '@errbook/catalog/parts'
import { describe, expect, test } from 'vitest'
import { checkReadResponse, checkResponse, type ResponseOptions } from './check-response.js'
import { prepare } from './prepare.js'
import { responseIssues } from './response-issues.js'

const definition = { catalog: 'pets', fault: 'client', retry: 'never', params: {} } as const
const errors: { readonly [code: string]: ErrorDefinition } = {
  NoPet: { ...definition, code: 'NoPet', status: 404, message: 'No pet.' },
  Gone: { ...definition, code: 'Gone', status: 410, statuses: [410, 404], wire: 'pet.gone' },
}
const json: HeaderRule = {
  name: 'Content-Type',
  pattern: '^application/json$',
  mediaType: 'application/json',
  required: true,
}
const id: HeaderRule = { name: 'X-Id', pattern: '^[a-z]+$' }

const pets = (template: ObjectTemplate, members: BodyRule['members'] = {}): Catalog => ({
  name: 'pets',
  languages: ['en'],
  errors,
  headers: { request: {}, response: { 'content-type': json, 'x-id': id } },
  body: { template, members },
  uri: {},
})

const headers = { 'content-type': 'application/json' }
const flat: ObjectTemplate = { code: '{code}', message: '{message?}' }
// Made anew for each response, since what is prepared of a catalog is kept.
const inHeaders = () =>
  pets(
    { error: { code: '{code?}', message: '{message?}', id: '{requestId?}' } },
    { code: { header: 'X-Code' }, message: { header: 'X-Message' }, requestId: { header: 'X-Id' } },
  )

/** The issues of a response with status 404, unless it says another. */
const issuesOf = (catalog: Catalog, response: object, options?: ResponseOptions) =>
  checkResponse(catalog, { status: 404, headers, ...response }, options).issues

const rulesOf = (...[catalog, response, options]: Parameters<typeof issuesOf>) =>
  issuesOf(catalog, response, options).map(({ rule, path }) => `${rule} ${path.join('.')}`)

describe('the status', () => {
  const withStatus = () => pets({ error: { code: '{code}', status: '{status?:integer}' } })

  test('that the body says is that of the response', () => {
    expect(issuesOf(withStatus(), { body: { error: { code: 'NoPet', status: 404 } } })).toEqual([])
    expect(issuesOf(withStatus(), { body: { error: { code: 'NoPet' } } })).toEqual([])
    expect(issuesOf(withStatus(), { body: { error: { code: 'NoPet', status: 400 } } })).toEqual([
      {
        rule: 'member-status-differs',
        path: ['body', 'error', 'status'],
        severity: 'error',
        params: { name: 'error.status', status: 404, said: 400 },
        expected: '404',
        actual: '400',
      },
    ])
  })

  test.each<readonly [status: number, code: string, issue: object | undefined]>([
    [404, 'NoPet', undefined],
    [404, 'pet.gone', undefined],
    [410, 'pet.gone', undefined],
    [410, 'Other', undefined],
    [
      410,
      'NoPet',
      { rule: 'status-differs', params: { code: 'NoPet', actual: 410, expected: 404 }, expected: '404', actual: '410' },
    ],
    [
      400,
      'pet.gone',
      {
        rule: 'status-differs',
        params: { code: 'Gone', actual: 400, expected: 410 },
        expected: '410, 404',
        actual: '400',
      },
    ],
    [
      399,
      'NoPet',
      { rule: 'error-on-success', params: { code: 'NoPet', status: 399 }, expected: '404', actual: '399' },
    ],
  ])('%i with the code %s', (status, code, issue) => {
    const found = issuesOf(pets(flat), { status, body: { code } }).filter(({ rule }) => rule !== 'code-unknown')
    expect(found).toEqual(issue === undefined ? [] : [{ path: ['status'], severity: 'error', ...issue }])
  })

  test('is told of before the body where it says success, and after it where it says failure', () => {
    const body = { code: ' NoPet' }
    expect(rulesOf(pets(flat), { status: 200, body })).toEqual([
      'error-on-success status',
      'member-has-space body.code',
    ])
    expect(rulesOf(pets(flat), { status: 500, body })).toEqual(['status-differs status', 'member-has-space body.code'])
    expect(rulesOf(pets(flat), { status: 500, body }, { strict: true })).toEqual([
      'member-has-space body.code',
      'status-differs status',
    ])
  })

  test('that is no status leaves the body unread, and the headers not', () => {
    expect(
      issuesOf(pets(flat), { status: 99, headers: {}, body: 7 }).map(({ rule, severity }) => [rule, severity]),
    ).toEqual([
      ['status-not-http', 'error'],
      ['header-missing', 'warning'],
    ])
    expect(issuesOf(pets(flat), { status: 99 })).toMatchObject([
      { path: ['status'], expected: '100-599', actual: '99' },
    ])
  })
})

describe('a body', () => {
  test.each<readonly [template: ObjectTemplate, body: object, issues: readonly string[]]>([
    [{ c: '{code?}', m: '{message?}' }, { m: 'x' }, ['member-missing body.c']],
    [{ c: '{code?}', m: '{message}' }, { m: 7 }, ['member-type body.m']],
    [{ c: '{code?}', r: '{requestId}' }, { r: ' x' }, ['member-missing body.c', 'member-has-space body.r']],
  ])('by %j that is %j has no code', (template, body, issues) => {
    expect(rulesOf(pets(template), { body })).toEqual(issues)
  })

  test('without a code says where it belongs', () => {
    expect(issuesOf(pets({ error: { c: '{code?}' } }), { body: { error: {} } })).toEqual([
      { rule: 'member-missing', path: ['body', 'error', 'c'], severity: 'error', params: { name: 'error.c' } },
    ])
  })

  test('that was read as nothing is missing', () => {
    const { issues } = checkReadResponse(
      pets(flat),
      { status: 404, headers },
      { kind: 'value', value: undefined },
      false,
    )
    expect(issues).toEqual([
      { rule: 'body-missing', path: ['body'], severity: 'error', params: { of: 'response' }, expected: 'JSON' },
    ])
  })

  test.each<readonly [status: number, headers: object, body: unknown, issues: readonly string[]]>([
    // Neither content nor its type.
    [204, {}, undefined, []],
    [304, {}, undefined, []],
    [204, {}, { code: 'NoPet' }, []],
    [404, {}, undefined, ['body-missing body']],
    [404, {}, '{', ['body-not-json body', 'header-missing headers.content-type']],
    [404, {}, { code: 'NoPet' }, ['header-missing headers.content-type']],
    // The page of a redirect may be anything.
    [302, { 'content-type': 'text/html' }, '<html>', []],
    [300, { 'content-type': 'text/html' }, '<html>', []],
    [299, { 'content-type': 'text/html' }, '<html>', ['header-malformed headers.content-type']],
    [302, { 'content-type': 'text/html', 'x-id': '7' }, '<html>', ['header-malformed headers.x-id']],
    [302, headers, { code: 'NoPet', message: 'm' }, ['error-on-success status']],
  ])('at %i with the headers %j: %j', (status, sent, body, issues) => {
    expect(
      rulesOf(pets({ code: '{code}', message: '{message}' }), { status, headers: sent, body }).filter(
        (text) => !text.startsWith('member-missing'),
      ),
    ).toEqual(issues)
  })
})

test('a missing header is a warning', () => {
  const found = issuesOf(pets(flat), { headers: {}, body: { code: 'NoPet' } })
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['header-missing', 'warning']])
})

describe('what headers and body both say', () => {
  const body = (error: object) => ({ body: { error } })
  test.each<readonly [sent: Record<string, string>, error: object, issue: object | undefined]>([
    [{ 'x-code': 'NoPet', 'x-id': 'a' }, { code: 'NoPet', id: 'a' }, undefined],
    [{ 'x-code': 'NoPet', 'x-id': 'a' }, {}, undefined],
    [{}, { code: 'NoPet', id: 'a' }, undefined],
    [{ 'x-code': 'pet.gone' }, { code: 'pet.gone' }, undefined],
    [{ 'x-code': 'Gone' }, { code: 'pet.gone' }, undefined],
    [{ 'x-code': 'New' }, { code: 'New' }, undefined],
    [
      { 'x-code': 'pet.gone' },
      { code: 'NoPet' },
      {
        path: ['body', 'error', 'code'],
        params: { name: 'error.code', header: 'x-code' },
        expected: 'pet.gone',
        actual: 'NoPet',
      },
    ],
    [
      { 'x-id': 'b' },
      { code: 'NoPet', id: 'a' },
      { path: ['body', 'error', 'id'], params: { name: 'error.id', header: 'X-Id' }, expected: 'b', actual: 'a' },
    ],
  ])('%j beside %j', (sent, error, issue) => {
    const found = issuesOf(inHeaders(), { headers: { ...headers, ...sent }, ...body(error) })
    const expected = issue === undefined ? [] : [{ rule: 'header-differs', severity: 'error', ...issue }]
    expect(found.filter(({ rule }) => rule !== 'code-unknown')).toEqual(expected)
  })
})

describe('a code or a message that the catalog does not have is told where it stands', () => {
  test.each<readonly [sent: object, body: object | undefined, path: readonly string[]]>([
    [{}, { error: { code: 'NoPets' } }, ['body', 'error', 'code']],
    [{ 'x-code': 'NoPets' }, undefined, ['headers', 'x-code']],
  ])('the code: %j, %j', (sent, body, path) => {
    expect(issuesOf(inHeaders(), { headers: { ...headers, ...sent }, body })).toEqual([
      {
        rule: 'code-unknown',
        path,
        severity: 'warning',
        params: { code: 'NoPets', nearest: 'NoPet' },
        expected: 'NoPet',
        actual: 'NoPets',
      },
    ])
  })

  test('a code that is like no other has none that is nearest', () => {
    const [issue] = issuesOf(inHeaders(), { body: { error: { code: 'Something else' } } })
    expect(issue).toStrictEqual({
      rule: 'code-unknown',
      path: ['body', 'error', 'code'],
      severity: 'warning',
      params: { code: 'Something else' },
      actual: 'Something else',
    })
  })

  test.each<readonly [sent: object, error: object, path: readonly string[] | undefined]>([
    [{}, { code: 'NoPet', message: 'No pet.' }, undefined],
    [{}, { code: 'NoPet' }, undefined],
    [{}, { code: 'NoPet', message: 'Other.' }, ['body', 'error', 'message']],
    [{ 'x-message': 'Other.' }, { code: 'NoPet' }, ['headers', 'x-message']],
    [{ 'x-message': 'Other.' }, { code: 'NoPet', message: 'No pet.' }, undefined],
    [{}, { code: 'pet.gone', message: 'Any.' }, undefined],
    [{}, { code: 'New', message: 'Any.' }, undefined],
  ])('the message: %j, %j', (sent, error, path) => {
    const response = { headers: { ...headers, ...sent }, body: { error } }
    const differing = (strict: boolean) =>
      issuesOf(inHeaders(), response, { strict }).filter(({ rule }) => rule === 'message-differs')
    const params = { code: 'NoPet' }
    expect(differing(false)).toEqual([])
    expect(differing(true)).toEqual(
      path === undefined
        ? []
        : [{ rule: 'message-differs', path, severity: 'error', params, expected: 'No pet.', actual: 'Other.' }],
    )
  })

  test('before it is made an error by strict, all is as severe as it is', () => {
    const prepared = prepare(inHeaders())
    const { values } = prepared.response.read({ 'x-code': 'New' })
    const read = { status: 404, headers: values, body: undefined, unread: undefined }
    expect(responseIssues(prepared, read, true).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['code-unknown', 'warning'],
    ])
  })
})
