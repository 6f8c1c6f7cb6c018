import { type KnownError, nearest, type ResponseContract } from '@errbook/catalog'
import { bodyFinding } from './body-finding.js'
import { cut } from './cut.js'
import { type Finding, found } from './finding.js'
import { headerFindings, type MediaTypeTest } from './header-findings.js'
import { errorOf } from './keeps.js'
import type { ReadBody } from './read-body.js'
import type { ReadHeaders } from './read-headers.js'
import { isStatus, type ReadResponse } from './read-response.js'

/** Tests that go beyond the rules at hand; what is left out is not judged, or as the pattern of the catalog has it. */
export interface DeepTests {
  readonly isMediaType?: MediaTypeTest
  readonly isMessage?: (error: KnownError, message: string) => boolean
}

/** Says everything that is wrong with a response. */
export function responseFindings(
  catalog: ResponseContract,
  { status, headers, body }: ReadResponse,
  tests: DeepTests = {},
): readonly Finding[] {
  return [
    ...aboutHeaders(catalog, headers, tests),
    ...(isStatus(status)
      ? explainBody(catalog, { status, headers, body }, tests)
      : [found('status-not-http', ['status'], { status: nameOf(status) }, '100–599', status)]),
  ]
}

function aboutHeaders(
  { guards, headers: { response } }: ResponseContract,
  headers: ReadHeaders,
  { isMediaType }: DeepTests,
): readonly Finding[] {
  if (headers.badNames.length === 0 && guards.responseHeaders(headers.values)) return []
  return headerFindings(headers, response, isMediaType).map(missingIsBorneWith)
}

/** A client reads a response without a header all the same. */
function missingIsBorneWith(finding: Finding): Finding {
  return finding.rule === 'header-missing' ? { ...finding, severity: 'warning' } : finding
}

function nameOf(status: unknown): string {
  return typeof status === 'number' ? String(status) : typeof status
}

interface Judged {
  readonly status: number
  readonly headers: ReadHeaders
  readonly body: ReadBody
}

function explainBody(catalog: ResponseContract, response: Judged, tests: DeepTests): readonly Finding[] {
  const { status, body } = response
  const read = body.kind === 'value' ? recordOf(body.value) : undefined
  if (status < 400) return read === undefined ? [] : explainSuccess(catalog, status, read)
  if (read !== undefined) return explainError(catalog, response, read, tests)
  return [body.kind === 'value' ? found('body-not-object', ['body'], {}, 'object', body.value) : bodyFinding(body)]
}

type Members = Readonly<Record<string, unknown>>

/** The members of a JSON object, each looked at once, since an object of the caller's may have getters that throw. */
function recordOf(value: unknown): Members | undefined {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** A success may carry a `code` of its own; only a code of the catalog makes it an error in disguise. */
function explainSuccess(catalog: ResponseContract, status: number, body: Members): readonly Finding[] {
  const code = catalog.guards.errorBody(body) ? body.code : undefined
  const known = code === undefined ? undefined : errorOf(catalog, code)
  if (code === undefined || known === undefined) return []
  return [found('error-on-success', ['status'], { code, status }, String(known.status), status)]
}

function explainError(
  catalog: ResponseContract,
  { status, headers }: Judged,
  body: Members,
  tests: DeepTests,
): readonly Finding[] {
  const findings: Finding[] = []
  if (!catalog.guards.errorBody(body)) {
    for (const name of Object.keys(catalog.body.members)) explainMember(name, body[name], findings)
  }
  for (const name of ['code', 'requestId']) explainSpace(name, body[name], findings)
  if (typeof body.code === 'string') explainCode(catalog, body.code, status, findings)
  explainMessage(catalog, body, tests, findings)
  explainCarried(catalog, body, headers, findings)
  return findings
}

function explainMember(name: string, value: unknown, findings: Finding[]): void {
  const path = ['body', name]
  if (value === undefined) findings.push(found('member-missing', path, { name }, 'string'))
  else if (typeof value !== 'string') findings.push(found('member-not-string', path, { name }, 'string', value))
}

function explainSpace(name: string, value: unknown, findings: Finding[]): void {
  if (typeof value !== 'string' || value === value.trim()) return
  findings.push(found('member-has-space', ['body', name], { name }, value.trim(), value))
}

function explainCode(catalog: ResponseContract, sent: string, status: number, findings: Finding[]): void {
  const code = sent.trim()
  const known = errorOf(catalog, code)
  if (known === undefined) {
    const closest = () => nearest(code, Object.keys(catalog.errors)).join(', ') || undefined
    findings.push(found('code-unknown', ['body', 'code'], { code: cut(code) }, closest, sent))
  } else if (known.status !== status) {
    const params = { code, actual: status, expected: known.status }
    findings.push(found('status-differs', ['status'], params, String(known.status), status))
  }
}

function explainMessage(
  catalog: ResponseContract,
  { code, message }: Members,
  { isMessage }: DeepTests,
  findings: Finding[],
): void {
  if (isMessage === undefined || typeof code !== 'string' || typeof message !== 'string') return
  const known = errorOf(catalog, code.trim())
  if (known === undefined || isMessage(known, message)) return
  findings.push(found('message-differs', ['body', 'message'], { code: code.trim() }, known.message, message))
}

/** A header that repeats a member of the body says the same. */
function explainCarried(
  { headers: { response } }: ResponseContract,
  body: Members,
  { values }: ReadHeaders,
  findings: Finding[],
): void {
  for (const [key, { name: header, carries }] of Object.entries(response)) {
    const sent = values[key]
    const value = carries === undefined ? undefined : body[carries]
    if (carries === undefined || typeof sent !== 'string' || typeof value !== 'string' || value.trim() === sent)
      continue
    findings.push(found('request-id-differs', ['body', carries], { name: carries, header }, sent, value))
  }
}
