import type { HeaderRule, KnownError, ResponseContract } from '@errbook/catalog'
import { canResponseHaveContent, isStatus } from '@errbook/http-message'
import { cut } from './cut.js'
import { type Finding, found } from './finding.js'
import { type ExplainHeader, headerFindings } from './header-findings.js'
import { errorOf, type PlainResponse } from './keeps.js'
import { memberHeaders } from './member-headers.js'
import { type ErrorReading, readError } from './read-error.js'

/** What goes beyond the rules at hand; what is left out is not asked. */
export interface Depth {
  readonly explainHeader?: ExplainHeader
  /** Says what is wrong with the message of an error. */
  readonly explainMessage?: (error: KnownError, code: string, message: unknown) => readonly Finding[]
  readonly nearestCodes?: (errors: ResponseContract['errors'], code: string) => string | undefined
}

type Members = Readonly<Record<string, unknown>>

/** Says everything that departs from a catalog in a response. */
export function responseFindings(
  catalog: ResponseContract,
  response: PlainResponse,
  depth: Depth = {},
): readonly Finding[] {
  const { status, headers } = response
  if (!isStatus(status)) {
    return [...headersOf(catalog, response, depth, true), found('status-not-http', ['status'], {}, '100-599', status)]
  }
  const isEmpty = isWithoutContent(status, response)
  const members = isEmpty ? undefined : membersIn(catalog, response.body)
  const reading = readError(catalog, { status, headers: () => headers, body: members })
  // The page of a redirect is nobody's error.
  const hasMediaType = !isEmpty && !(reading.kind === 'none' && status >= 300)
  const ofHeaders = headersOf(catalog, response, depth, hasMediaType)
  if (reading.kind === 'none') return ofHeaders
  const ofBody = isEmpty ? emptyFindings(reading, response) : bodyFindings(catalog, response, members)
  const ofStatus = status < 400 ? [] : codeFindings(catalog, status, reading, depth)
  return [...ofHeaders, ...successFindings(catalog, status, reading), ...ofBody, ...ofStatus]
}

/** Whether a response has no content, as an answer to HEAD has none. */
function isWithoutContent(status: number, { body, unread }: PlainResponse): boolean {
  if (!canResponseHaveContent(status)) return true
  return body === undefined && (unread === undefined || unread.rule === 'body-missing')
}

function headersOf(
  catalog: ResponseContract,
  { headers }: PlainResponse,
  { explainHeader }: Depth,
  hasMediaType: boolean,
): readonly Finding[] {
  if (catalog.guards.responseHeaders(headers)) return []
  const { response } = catalog.headers
  return headerFindings(hasMediaType ? response : planOf(catalog).withoutMediaType, headers, 'warning', explainHeader)
}

/** Says that an error came at the status of a success. */
function successFindings(catalog: ResponseContract, status: number, reading: ErrorReading): readonly Finding[] {
  if (status >= 400 || reading.kind !== 'known') return []
  const { code } = reading
  const expected = String(errorOf(catalog, code)?.status)
  return [found('error-on-success', ['status'], { code, status }, expected, status)]
}

/** Says that neither a body nor a header has a code. */
function emptyFindings({ kind }: ErrorReading, { unread }: PlainResponse): readonly Finding[] {
  return kind === 'unreadable' ? [unread ?? found('body-missing', ['body'], {}, 'JSON')] : []
}

/** Says what is wrong with content that should be the body of an error. */
function bodyFindings(
  catalog: ResponseContract,
  { headers, body, unread }: PlainResponse,
  members: Members | undefined,
): readonly Finding[] {
  if (unread !== undefined) return [unread]
  if (members === undefined) return [found('body-not-object', ['body'], {}, 'object', body)]
  const findings: Finding[] = []
  for (const name of planOf(catalog).names) {
    const value = members[name]
    const isBlank = name === 'code' && typeof value === 'string' && value.trim() === ''
    if (typeof value === 'string' && !isBlank) continue
    const rule = value === undefined || isBlank ? 'member-missing' : 'member-not-string'
    findings.push(found(rule, ['body', name], { name }, 'string', value))
  }
  for (const name of ['code', 'requestId']) {
    const value = members[name]
    if (typeof value === 'string' && value !== value.trim()) {
      findings.push(found('member-has-space', ['body', name], { name }, value.trim(), value, 'warning'))
    }
  }
  for (const { name, key, header } of planOf(catalog).repeated) {
    const [sent, value] = [headers[key], members[name]]
    if (typeof sent !== 'string' || typeof value !== 'string' || value.trim() === sent) continue
    findings.push(found('header-differs', ['body', name], { name, header }, sent, value))
  }
  return findings
}

/** Says what is wrong with a code: that the catalog has it at another status, or not at all. */
function codeFindings(
  catalog: ResponseContract,
  status: number,
  reading: ErrorReading,
  { explainMessage, nearestCodes }: Depth,
): readonly Finding[] {
  if (reading.kind !== 'known' && reading.kind !== 'unknown') return []
  const { code, place, message } = reading
  const known = errorOf(catalog, code)
  if (known === undefined) {
    const path = place === 'body' ? ['body', 'code'] : ['headers', memberHeaders(catalog).code ?? '']
    const closest = nearestCodes && (() => nearestCodes(catalog.errors, code))
    return [found('code-unknown', path, { code: cut(code) }, closest, code, 'warning')]
  }
  const params = { code, actual: status, expected: known.status }
  return [
    ...(known.status === status ? [] : [found('status-differs', ['status'], params, String(known.status), status)]),
    ...(explainMessage?.(known, code, message) ?? []),
  ]
}

/** The members of a body that the catalog speaks of, each read once; `undefined` for what is not an object. */
function membersIn(catalog: ResponseContract, body: unknown): Members | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  try {
    if (Array.isArray(body)) return undefined
    const members: Record<string, unknown> = {}
    for (const name of planOf(catalog).names) members[name] = (body as Members)[name]
    return members
  } catch {
    // A getter of the body threw, which no JSON does.
    return undefined
  }
}

/** What is the same for every response of a catalog. */
interface Plan {
  /** The members that an error body has. */
  readonly names: readonly string[]
  /** The code and the request id, where a header says the same. */
  readonly repeated: readonly { readonly name: string; readonly key: string; readonly header: string }[]
  readonly withoutMediaType: { readonly [name: string]: HeaderRule }
}

const plans = new WeakMap<ResponseContract, Plan>()

function planOf(catalog: ResponseContract): Plan {
  const known = plans.get(catalog)
  if (known !== undefined) return known
  const { body, headers } = catalog
  const byMember = memberHeaders(catalog)
  const rules = Object.entries(headers.response)
  const plan: Plan = {
    names: Object.keys(body.members),
    repeated: ['code', 'requestId'].flatMap((name) => {
      const key = byMember[name]
      return key === undefined ? [] : [{ name, key, header: headers.response[key]?.name ?? key }]
    }),
    withoutMediaType: Object.fromEntries(rules.filter(([, { mediaType }]) => mediaType === undefined)),
  }
  plans.set(catalog, plan)
  return plan
}
