import { type Catalog, type ErrorDefinition, findError } from '@errbook/catalog'
import { canResponseHaveContent, type HeaderValue, isStatus } from '@errbook/http-message'
import { cut } from './any-value.js'
import { headerIssues, headersFit } from './header-issues.js'
import { type Issue, newIssue } from './issue.js'
import { type Prepared, prepare } from './prepare.js'
import { type ErrorReading, readError } from './read-error.js'

/** A response that was read: headers by lower-case name, and the body as a JSON value, `undefined` for none. */
export interface ReadResponse {
  readonly status: unknown
  readonly headers: { readonly [name: string]: HeaderValue }
  readonly body: unknown
  /** Why there is no body. */
  readonly unread: Issue | undefined
}

type Members = Readonly<Record<string, unknown>>

/** Whether there is nothing to say about a response: the quick look, which finds no reasons. Never throws. */
export function responseFits(catalog: Catalog, response: ReadResponse, strict: boolean): boolean {
  try {
    return headersFit(prepare(catalog).response.rules, response.headers) && bodyFits(catalog, response, strict)
  } catch {
    // A getter of the body threw.
    return false
  }
}

function bodyFits(catalog: Catalog, { status, headers, body }: ReadResponse, strict: boolean): boolean {
  if (!isStatus(status)) return false
  if (status < 400) return readError(catalog, { status, headers: () => headers, body }).kind === 'none'
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const { members, memberHeaders } = prepare(catalog)
  let code: string | undefined
  let message = ''
  for (const name of members) {
    // Each is read once, since a getter may answer otherwise the next time.
    const value = (body as Members)[name]
    if (typeof value !== 'string') return false
    if (name === 'code') code = value
    else if (name === 'message') message = value
    if (name !== 'message' && !agrees(value, headers[memberHeaders[name] ?? ''])) return false
  }
  const definition = code === undefined ? undefined : findError(catalog, code)
  return definition?.status === status && (!strict || isMessage(catalog, definition, message))
}

/** Whether a member has no white space around it, and the header that says the same does not differ. */
function agrees(member: string, header: HeaderValue): boolean {
  return member === member.trim() && (typeof header !== 'string' || header === member)
}

/** Says everything that departs from a catalog in a response; `strict` asks for its message, too. */
export function responseIssues(catalog: Catalog, response: ReadResponse, strict: boolean): readonly Issue[] {
  const { status, headers } = response
  const { response: prepared, members } = prepare(catalog)
  if (!isStatus(status)) {
    const ofHeaders = headerIssues(prepared.rules, headers, 'warning')
    return [...ofHeaders, newIssue('status-not-http', ['status'], {}, '100-599', status)]
  }
  const isEmpty = isWithoutContent(status, response)
  const values = isEmpty ? undefined : membersIn(members, response.body)
  const reading = readError(catalog, { status, headers: () => headers, body: values })
  // The page of a redirect is nobody's error.
  const hasMediaType = !isEmpty && !(reading.kind === 'none' && status >= 300)
  const ofHeaders = headerIssues(hasMediaType ? prepared.rules : prepared.withoutMediaType, headers, 'warning')
  if (reading.kind === 'none') return ofHeaders
  return [
    ...ofHeaders,
    ...successIssues(catalog, status, reading),
    ...(isEmpty ? emptyIssues(reading, response) : bodyIssues(prepare(catalog), response, values)),
    ...(status < 400 ? [] : codeIssues(catalog, status, reading, strict)),
  ]
}

/** Whether a response has no content, as an answer to HEAD has none. */
function isWithoutContent(status: number, { body, unread }: ReadResponse): boolean {
  if (!canResponseHaveContent(status)) return true
  return body === undefined && (unread === undefined || unread.rule === 'body-missing')
}

/** The members of a body that the catalog names, each read once; `undefined` for what is not an object. */
function membersIn(names: readonly string[], body: unknown): Members | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  try {
    if (Array.isArray(body)) return undefined
    const members: Record<string, unknown> = {}
    for (const name of names) members[name] = (body as Members)[name]
    return members
  } catch {
    // A getter of the body threw, which no JSON does.
    return undefined
  }
}

/** Says that an error came at the status of a success. */
function successIssues(catalog: Catalog, status: number, reading: ErrorReading): readonly Issue[] {
  if (status >= 400 || reading.kind !== 'known') return []
  const { code } = reading
  return [newIssue('error-on-success', ['status'], { code, status }, String(findError(catalog, code)?.status), status)]
}

/** Says that neither a body nor a header has a code. */
function emptyIssues({ kind }: ErrorReading, { unread }: ReadResponse): readonly Issue[] {
  return kind === 'unreadable' ? [unread ?? newIssue('body-missing', ['body'], {}, 'JSON')] : []
}

/** Says what is wrong with content that should be the body of an error. */
function bodyIssues(
  { members, repeated }: Prepared,
  { headers, body, unread }: ReadResponse,
  values: Members | undefined,
): readonly Issue[] {
  if (unread !== undefined) return [unread]
  if (values === undefined) return [newIssue('body-not-object', ['body'], {}, 'object', body)]
  const issues: Issue[] = []
  for (const name of members) {
    const value = values[name]
    const isBlank = name === 'code' && typeof value === 'string' && value.trim() === ''
    if (typeof value === 'string' && !isBlank) continue
    const rule = value === undefined || isBlank ? 'member-missing' : 'member-not-string'
    issues.push(newIssue(rule, ['body', name], { name }, 'string', value))
  }
  for (const name of ['code', 'requestId']) {
    const value = values[name]
    if (typeof value === 'string' && value !== value.trim()) {
      issues.push(newIssue('member-has-space', ['body', name], { name }, value.trim(), value, 'warning'))
    }
  }
  for (const { name, key, header } of repeated) {
    const [sent, value] = [headers[key], values[name]]
    if (typeof sent !== 'string' || typeof value !== 'string' || value.trim() === sent) continue
    issues.push(newIssue('header-differs', ['body', name], { name, header }, sent, value))
  }
  return issues
}

/** Says what is wrong with a code: that the catalog has it at another status, or not at all. */
function codeIssues(catalog: Catalog, status: number, reading: ErrorReading, strict: boolean): readonly Issue[] {
  if (reading.kind !== 'known' && reading.kind !== 'unknown') return []
  const { code, place, message } = reading
  const definition = findError(catalog, code)
  if (definition === undefined) {
    const { memberHeaders, nearestCodes } = prepare(catalog)
    const path = place === 'body' ? ['body', 'code'] : ['headers', memberHeaders.code ?? '']
    const shown = cut(code)
    return [newIssue('code-unknown', path, { code: shown }, nearestCodes(shown), code, 'warning')]
  }
  const expected = definition.status
  const issues: Issue[] = []
  if (expected !== status) {
    issues.push(newIssue('status-differs', ['status'], { code, actual: status, expected }, String(expected), status))
  }
  if (strict && message !== undefined && !isMessage(catalog, definition, message)) {
    issues.push(newIssue('message-differs', ['body', 'message'], { code }, definition.message, message))
  }
  return issues
}

/** Whether a message is that of an error, or what the documentation prints for it. */
function isMessage(catalog: Catalog, { code, message, printedMessage }: ErrorDefinition, sent: string): boolean {
  if (sent === message || sent === printedMessage) return true
  return prepare(catalog).messageOf(code).read(sent) !== undefined
}
