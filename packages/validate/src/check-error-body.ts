import { type Contract, find, nearest } from '@errbook/catalog'
import { type Issue, issue } from './issue.js'
import type { ReadBody } from './read-body.js'
import type { ReadHeaders } from './read-headers.js'
import type { Severity } from './rules.js'

/** An error response, read. */
interface ErrorResponse {
  readonly status: number
  readonly headers: ReadHeaders
  readonly body: ReadBody
}

const members = ['code', 'message', 'requestId'] as const

/** Holds the body of a response with an error status against a catalog. */
export function checkErrorBody(catalog: Contract, response: ErrorResponse, unknownCode: Severity): readonly Issue[] {
  const { body, status, headers } = response
  if (body.kind === 'none') return [issue('body-missing', ['body'])]
  if (body.kind === 'unreadable')
    return [issue('body-not-json', ['body'], body.text === undefined ? {} : { actual: body.text })]
  const { value } = body
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [issue('body-not-object', ['body'], { actual: value })]
  }
  const read = value as Readonly<Record<string, unknown>>
  return [
    ...(catalog.guards.errorBody(value) ? [] : members.flatMap((name) => checkMember(name, read))),
    ...(['code', 'requestId'] as const).flatMap((name) => checkSpace(name, read[name])),
    ...checkCode(catalog, read.code, status, unknownCode),
    ...checkCarried(catalog, read, headers),
  ]
}

function checkMember(name: string, body: Readonly<Record<string, unknown>>): readonly Issue[] {
  const value = body[name]
  const path = ['body', name]
  if (value === undefined) return [issue('member-missing', path, { params: { name } })]
  return typeof value === 'string' ? [] : [issue('member-not-string', path, { params: { name }, actual: value })]
}

function checkSpace(name: string, value: unknown): readonly Issue[] {
  if (typeof value !== 'string' || value === value.trim()) return []
  return [issue('member-has-space', ['body', name], { params: { name }, expected: value.trim(), actual: value })]
}

function checkCode(catalog: Contract, sent: unknown, status: number, severity: Severity): readonly Issue[] {
  if (typeof sent !== 'string') return []
  const code = sent.trim()
  const entry = find(catalog, code)
  if (entry === undefined) {
    const close = nearest(code, Object.keys(catalog.errors)).join(', ')
    const expected = close === '' ? {} : { expected: close }
    return [issue('code-unknown', ['body', 'code'], { params: { code }, severity, ...expected, actual: sent })]
  }
  if (entry.status === status) return []
  const params = { code, actual: status, expected: entry.status }
  return [issue('status-differs', ['status'], { params, expected: String(entry.status), actual: status })]
}

/** A header that repeats a member of the body says the same. */
function checkCarried(
  catalog: Contract,
  body: Readonly<Record<string, unknown>>,
  headers: ReadHeaders,
): readonly Issue[] {
  return Object.entries(catalog.headers.response).flatMap(([key, { name: header, carries }]) => {
    const sent = headers.get(key)?.[0]
    const value = carries === undefined ? undefined : body[carries]
    if (carries === undefined || sent === undefined || typeof value !== 'string' || value.trim() === sent) return []
    return [
      issue('request-id-differs', ['body', carries], {
        params: { name: carries, header },
        expected: sent,
        actual: value,
      }),
    ]
  })
}
