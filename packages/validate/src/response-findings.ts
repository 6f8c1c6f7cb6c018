import type { HeaderRule, KnownError, ResponseContract } from '@errbook/catalog'
import { cut } from './cut.js'
import { type Finding, found } from './finding.js'
import { type ExplainHeader, headerFindings } from './header-findings.js'
import { isStatus } from './is-status.js'
import { errorOf, type PlainResponse } from './keeps.js'

/** What goes beyond the rules at hand; what is left out is not asked. */
export interface Depth {
  readonly explainHeader?: ExplainHeader
  /** Says what is wrong with the message of an error. */
  readonly explainMessage?: (error: KnownError, code: string, message: unknown) => readonly Finding[]
  readonly nearestCodes?: (errors: ResponseContract['errors'], code: string) => string | undefined
}

/** Says everything that is wrong with a response. */
export function responseFindings(
  catalog: ResponseContract,
  response: PlainResponse,
  depth: Depth = {},
): readonly Finding[] {
  const { guards, headers } = catalog
  const body = bodyFindings(catalog, response, depth)
  if (guards.responseHeaders(response.headers)) return body
  return [...headerFindings(headers.response, response.headers, 'warning', depth.explainHeader), ...body]
}

/** Says what is wrong with the status and the body of a response. */
function bodyFindings(
  catalog: ResponseContract,
  { status, headers, body, unread }: PlainResponse,
  depth: Depth,
): readonly Finding[] {
  if (!isStatus(status)) return [found('status-not-http', ['status'], {}, '100-599', status)]
  try {
    const members = isObject(body) ? membersIn(catalog, body) : body
    if (status < 400) return disguisedFindings(catalog, status, members)
    if (isObject(members)) return errorFindings(catalog, { status, headers, body: members }, depth)
  } catch {
    // A getter of the body threw, which no JSON does.
  }
  if (body === undefined) return [unread ?? found('body-missing', ['body'], {}, 'JSON')]
  return [found('body-not-object', ['body'], {}, 'object', body)]
}

type Members = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The members of a body that the catalog speaks of, each read once, since a getter may answer otherwise when asked again. */
function membersIn(catalog: ResponseContract, body: Members): Members {
  const members: Record<string, unknown> = {}
  for (const name of planOf(catalog).names) members[name] = body[name]
  return members
}

/** A success may carry a `code` of its own; only a code of the catalog makes it an error in disguise. */
function disguisedFindings(catalog: ResponseContract, status: number, body: unknown): readonly Finding[] {
  if (!catalog.guards.errorBody(body)) return []
  const { code } = body
  const known = errorOf(catalog, code)
  return known ? [found('error-on-success', ['status'], { code, status }, String(known.status), status)] : []
}

interface ErrorResponse {
  readonly status: number
  readonly headers: PlainResponse['headers']
  readonly body: Members
}

function errorFindings(catalog: ResponseContract, response: ErrorResponse, depth: Depth): readonly Finding[] {
  const { body, headers } = response
  const { names, carriers } = planOf(catalog)
  const findings: Finding[] = []
  for (const name of names) {
    const value = body[name]
    if (typeof value === 'string') continue
    const rule = value === undefined ? 'member-missing' : 'member-not-string'
    findings.push(found(rule, ['body', name], { name }, 'string', value))
  }
  addSpace(findings, 'code', body.code)
  addSpace(findings, 'requestId', body.requestId)
  if (typeof body.code === 'string') addCode(findings, catalog, body.code, response, depth)
  for (const [key, { name: header, carries: name = '' }] of carriers) {
    const [sent, value] = [headers[key], body[name]]
    if (typeof sent !== 'string' || typeof value !== 'string' || value.trim() === sent) continue
    findings.push(found('request-id-differs', ['body', name], { name, header }, sent, value))
  }
  return findings
}

/** What is the same for every response of a catalog. */
interface Plan {
  /** The members that an error body has. */
  readonly names: readonly string[]
  /** The headers that repeat one of them. */
  readonly carriers: readonly (readonly [key: string, rule: HeaderRule])[]
}

const plans = new WeakMap<ResponseContract, Plan>()

function planOf(catalog: ResponseContract): Plan {
  const plan = plans.get(catalog) ?? {
    names: Object.keys(catalog.body.members),
    carriers: Object.entries(catalog.headers.response).filter(([, { carries }]) => carries),
  }
  plans.set(catalog, plan)
  return plan
}

function addSpace(findings: Finding[], name: string, value: unknown): void {
  if (typeof value !== 'string' || value === value.trim()) return
  findings.push(found('member-has-space', ['body', name], { name }, value.trim(), value, 'warning'))
}

function addCode(
  findings: Finding[],
  catalog: ResponseContract,
  sent: string,
  { status, body }: ErrorResponse,
  { explainMessage, nearestCodes }: Depth,
): void {
  const code = sent.trim()
  const known = errorOf(catalog, code)
  if (known === undefined) {
    const closest = nearestCodes && (() => nearestCodes(catalog.errors, code))
    findings.push(found('code-unknown', ['body', 'code'], { code: cut(code) }, closest, sent, 'warning'))
    return
  }
  if (known.status !== status) {
    const params = { code, actual: status, expected: known.status }
    findings.push(found('status-differs', ['status'], params, String(known.status), status))
  }
  if (explainMessage) findings.push(...explainMessage(known, code, body.message))
}
