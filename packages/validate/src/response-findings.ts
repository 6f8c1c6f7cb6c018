import type { ErrorBody, KnownError, ResponseContract } from '@errbook/catalog'
import { cut } from './cut.js'
import { type Finding, found } from './finding.js'
import { type ExplainHeader, headerFindings } from './header-findings.js'
import { errorOf, isStatus, type PlainResponse } from './keeps.js'

/** What goes beyond the rules at hand; what is left out is not asked. */
export interface Depth {
  readonly explainHeader?: ExplainHeader
  readonly isMessage?: (error: KnownError, message: string) => boolean
  readonly nearestCodes?: (errors: ResponseContract['errors'], code: string) => string | undefined
  /** Why there is no body. */
  readonly unread?: Finding | undefined
}

/** Says everything that is wrong with a response. */
export function responseFindings(
  catalog: ResponseContract,
  { status, headers, body }: PlainResponse,
  depth: Depth = {},
): readonly Finding[] {
  const { guards, headers: rules } = catalog
  const findings: Finding[] = []
  if (!guards.responseHeaders(headers)) {
    findings.push(...headerFindings(rules.response, headers, 'warning', depth.explainHeader))
  }
  const members = membersOf(body)
  if (!isStatus(status)) findings.push(found('status-not-http', ['status'], {}, '100–599', status))
  else if (status < 400) addDisguised(findings, catalog, status, members)
  else if (members === undefined) findings.push(depth.unread ?? noObject(body))
  else addError(findings, catalog, { status, headers, body: members }, depth)
  return findings
}

type Members = Readonly<Record<string, unknown>>

/** The members of a JSON object, each looked at once, since an object of the caller's may have getters that throw. */
function membersOf(value: unknown): Members | undefined {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function noObject(body: unknown): Finding {
  const path = ['body']
  return body === undefined
    ? found('body-missing', path, {}, 'JSON')
    : found('body-not-object', path, {}, 'object', body)
}

/** A success may carry a `code` of its own; only a code of the catalog makes it an error in disguise. */
function addDisguised(
  findings: Finding[],
  catalog: ResponseContract,
  status: number,
  body: Members | ErrorBody | undefined,
): void {
  if (!catalog.guards.errorBody(body)) return
  const { code } = body
  const known = errorOf(catalog, code)
  if (known !== undefined) {
    findings.push(found('error-on-success', ['status'], { code, status }, String(known.status), status))
  }
}

interface ErrorResponse {
  readonly status: number
  readonly headers: PlainResponse['headers']
  readonly body: Members
}

function addError(findings: Finding[], catalog: ResponseContract, response: ErrorResponse, depth: Depth): void {
  const { body } = response
  for (const name of Object.keys(catalog.body.members)) addMember(findings, name, body[name])
  for (const name of ['code', 'requestId']) addSpace(findings, name, body[name])
  if (typeof body.code === 'string') addCode(findings, catalog, body.code.trim(), response, depth)
  addCarried(findings, catalog, response)
}

function addMember(findings: Finding[], name: string, value: unknown): void {
  if (typeof value === 'string') return
  const rule = value === undefined ? 'member-missing' : 'member-not-string'
  findings.push(found(rule, ['body', name], { name }, 'string', value))
}

function addSpace(findings: Finding[], name: string, value: unknown): void {
  if (typeof value !== 'string' || value === value.trim()) return
  findings.push(found('member-has-space', ['body', name], { name }, value.trim(), value, 'warning'))
}

function addCode(
  findings: Finding[],
  catalog: ResponseContract,
  code: string,
  { status, body }: ErrorResponse,
  { isMessage, nearestCodes }: Depth,
): void {
  const known = errorOf(catalog, code)
  if (known === undefined) {
    const closest = nearestCodes && (() => nearestCodes(catalog.errors, code))
    findings.push(found('code-unknown', ['body', 'code'], { code: cut(code) }, closest, body.code, 'warning'))
    return
  }
  if (known.status !== status) {
    const params = { code, actual: status, expected: known.status }
    findings.push(found('status-differs', ['status'], params, String(known.status), status))
  }
  const { message } = body
  if (typeof message === 'string' && isMessage?.(known, message) === false) {
    findings.push(found('message-differs', ['body', 'message'], { code }, known.message, message))
  }
}

/** A header that repeats a member of the body says the same. */
function addCarried(
  findings: Finding[],
  { headers: { response } }: ResponseContract,
  { headers, body }: ErrorResponse,
) {
  for (const [key, { name: header, carries }] of Object.entries(response)) {
    const sent = headers[key]
    const value = carries === undefined ? undefined : body[carries]
    if (carries === undefined || typeof sent !== 'string' || typeof value !== 'string' || value.trim() === sent)
      continue
    findings.push(found('request-id-differs', ['body', carries], { name: carries, header }, sent, value))
  }
}
