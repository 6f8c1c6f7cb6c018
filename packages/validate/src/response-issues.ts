import type { Catalog, ErrorDefinition } from '@errbook/catalog'
import { statusesOf } from '@errbook/catalog/parts'
import { canResponseHaveContent, type HeaderValue, isStatus } from '@errbook/http-message'
import { cut } from './any-value.js'
import { headerIssues, headersFit } from './header-issues.js'
import { type Issue, isErrorIssue, newIssue } from './issue.js'
import { type Prepared, prepare } from './prepare.js'
import { type ErrorReading, readError } from './read-error.js'

/** A response that was read: headers by lower-case name, and the body as a JSON value, `undefined` for none. */
export interface ReadResponse {
  readonly status: unknown
  readonly headers: Headers
  readonly body: unknown
  /** Why there is no body. */
  readonly unread: Issue | undefined
}

type Headers = { readonly [name: string]: HeaderValue }

/** Whether there is nothing to say about a response: the quick look, which finds no reasons. Never throws. */
export function responseFits(catalog: Catalog, response: ReadResponse, strict: boolean): boolean {
  const { status, headers, body } = response
  const prepared = prepare(catalog)
  if (!isStatus(status) || !headersFit(prepared.response.rules, headers)) return false
  const reading = readError(catalog, { status, headers: () => headers, body })
  if (reading.kind !== 'known') return reading.kind === 'none'
  const { definition, place, body: read, message } = reading
  return (
    place === 'body' &&
    !read.departs &&
    isAt(definition, status) &&
    (read.status === undefined || read.status === status) &&
    headersAgree(prepared, reading, headers) &&
    (!strict || message === undefined || isMessage(prepared, definition, message))
  )
}

/** Says everything that departs from a catalog in a response; `strict` asks for its message, too. */
export function responseIssues(catalog: Catalog, response: ReadResponse, strict: boolean): readonly Issue[] {
  const { status, headers } = response
  const prepared = prepare(catalog)
  const { rules, withoutMediaType } = prepared.response
  if (!isStatus(status)) {
    return [...headerIssues(rules, headers, 'warning'), newIssue('status-not-http', ['status'], {}, '100-599', status)]
  }
  const isEmpty = isWithoutContent(status, response)
  const body = isEmpty ? undefined : response.body
  const reading = readError(catalog, { status, headers: () => headers, body })
  // The page of a redirect is not an error.
  const hasMediaType = !isEmpty && !(reading.kind === 'none' && status >= 300)
  const ofHeaders = headerIssues(hasMediaType ? rules : withoutMediaType, headers, 'warning')
  if (reading.kind === 'none') return ofHeaders
  const ofBody = isEmpty ? emptyIssues(reading, response) : bodyIssues(prepared, response, status, reading)
  const ofStatus = statusIssues(status, reading)
  const ofCode = codeIssues(prepared, reading, strict)
  return status < 400
    ? [...ofHeaders, ...ofStatus, ...ofBody, ...ofCode]
    : [...ofHeaders, ...ofBody, ...ofStatus, ...ofCode]
}

/** Whether a response has no content, as an answer to HEAD has none. */
function isWithoutContent(status: number, { body, unread }: ReadResponse): boolean {
  if (!canResponseHaveContent(status)) return true
  return body === undefined && (unread === undefined || unread.rule === 'body-missing')
}

function isAt(definition: ErrorDefinition, status: number): boolean {
  return definition.statuses === undefined ? definition.status === status : definition.statuses.includes(status)
}

/** Says that an error came at another status than one of its own. */
function statusIssues(status: number, reading: ErrorReading): readonly Issue[] {
  if (reading.kind !== 'known' || isAt(reading.definition, status)) return []
  const { code, definition } = reading
  const statuses = statusesOf(definition).join(', ')
  const expected = definition.status
  return status < 400
    ? [newIssue('error-on-success', ['status'], { code, status }, statuses, status)]
    : [newIssue('status-differs', ['status'], { code, actual: status, expected }, statuses, status)]
}

/** Says that neither a body nor a header has a code. */
function emptyIssues({ kind }: ErrorReading, { unread }: ReadResponse): readonly Issue[] {
  return kind === 'unreadable' ? [unread ?? newIssue('body-missing', ['body'], { of: 'response' }, 'JSON')] : []
}

/** Says what is wrong with content that should be the body of an error. */
function bodyIssues(
  prepared: Prepared,
  { headers, unread }: ReadResponse,
  status: number,
  reading: ErrorReading,
): readonly Issue[] {
  if (unread !== undefined) return [unread]
  const { body: read } = reading
  const issues = [...prepared.body.departures(read)]
  const pathOf = (name: string) => ['body', ...prepared.body.pathOf(read, name)]
  if (reading.kind === 'unreadable' && !issues.some(isErrorIssue)) {
    const path = pathOf('code')
    issues.push(newIssue('member-missing', path, { name: path.slice(1).join('.') }))
  }
  if (read.status !== undefined && read.status !== status) {
    const path = pathOf('status')
    const params = { name: path.slice(1).join('.'), status, said: read.status }
    issues.push(newIssue('member-status-differs', path, params, String(status), read.status))
  }
  for (const { name, key, header } of prepared.repeated) {
    const sent = headers[key]
    if (agrees(prepared, reading, name, sent)) continue
    const path = pathOf(name)
    const said = name === 'code' ? read.code : read.requestId
    issues.push(newIssue('header-differs', path, { name: path.slice(1).join('.'), header }, String(sent), said))
  }
  return issues
}

function headersAgree(prepared: Prepared, reading: ErrorReading, headers: Headers): boolean {
  for (const { name, key } of prepared.repeated) if (!agrees(prepared, reading, name, headers[key])) return false
  return true
}

/** Whether a header says the same as the member of the body that it repeats, where both are there. */
function agrees({ nameOf }: Prepared, { body }: ErrorReading, name: 'code' | 'requestId', sent: HeaderValue): boolean {
  if (typeof sent !== 'string') return true
  if (name === 'requestId') return body.requestId === undefined || body.requestId === sent
  return body.code === undefined || body.code === (nameOf(sent) ?? sent)
}

/** Says that the catalog does not have a code, or gives it another message. */
function codeIssues(prepared: Prepared, reading: ErrorReading, strict: boolean): readonly Issue[] {
  if (reading.kind === 'unknown') {
    const { code, place, body } = reading
    const { memberHeaders, nearestCodes } = prepared
    const inBody = ['body', ...prepared.body.pathOf(body, 'code')]
    const path = place === 'body' ? inBody : ['headers', memberHeaders.get('code') ?? '']
    const shown = cut(code)
    const nearest = nearestCodes(shown)
    const params = nearest === undefined ? { code: shown } : { code: shown, nearest }
    return [newIssue('code-unknown', path, params, nearest, code, 'warning')]
  }
  if (!strict || reading.kind !== 'known') return []
  const { code, definition, message, body } = reading
  if (message === undefined || isMessage(prepared, definition, message)) return []
  const inBody = ['body', ...prepared.body.pathOf(body, 'message')]
  const path = body.message === undefined ? ['headers', prepared.memberHeaders.get('message') ?? ''] : inBody
  return [newIssue('message-differs', path, { code }, definition.message, message)]
}

/** Whether a message is that of an error, or what the documentation prints for it. */
function isMessage({ messageOf }: Prepared, { code, printedMessage }: ErrorDefinition, sent: string): boolean {
  const message = messageOf(code)
  return message === undefined || sent === printedMessage || message.read(sent) !== undefined
}
