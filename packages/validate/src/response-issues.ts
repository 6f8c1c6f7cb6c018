import type { ErrorDefinition } from '@errbook/catalog'
import { statusesOf } from '@errbook/catalog/parts'
import { canResponseHaveContent, type HeaderValue, isStatus } from '@errbook/http-message'
import { cut } from './any-value.js'
import { headerIssues } from './header-issues.js'
import { type Issue, isErrorIssue, newIssue } from './issue.js'
import type { Prepared } from './prepare.js'
import { type ErrorReading, readErrorBy } from './read-error.js'

/** A response that was read. */
export interface ReadResponse {
  readonly status: unknown
  /** As {@link Prepared.response} reads them. */
  readonly headers: readonly HeaderValue[]
  /** The body as a JSON value, `undefined` for none. */
  readonly body: unknown
  /** Why there is no body. */
  readonly unread: Issue | undefined
}

/** Says everything that departs from a catalog in a response; `strict` asks for its message, too. Never throws. */
export function responseIssues(prepared: Prepared, response: ReadResponse, strict: boolean): Issue[] {
  const { status, headers } = response
  const { rules, withoutMediaType } = prepared.response
  if (!isStatus(status)) {
    return [...headerIssues(rules, headers, 'warning'), newIssue('status-not-http', ['status'], {}, '100-599', status)]
  }
  const isEmpty = isWithoutContent(status, response)
  const body = isEmpty ? undefined : response.body
  const reading = readErrorBy(prepared, status, () => headers, body)
  // The page of a redirect is not an error.
  const hasMediaType = !isEmpty && !(reading.kind === 'none' && status >= 300)
  const issues = headerIssues(hasMediaType ? rules : withoutMediaType, headers, 'warning')
  if (reading.kind === 'none') return issues
  if (status < 400) addStatusIssue(issues, status, reading)
  if (isEmpty) addEmptyIssue(issues, reading, response)
  else addBodyIssues(issues, prepared, response, status, reading)
  if (status >= 400) addStatusIssue(issues, status, reading)
  addCodeIssue(issues, prepared, reading, strict)
  return issues
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
function addStatusIssue(issues: Issue[], status: number, reading: ErrorReading): void {
  if (reading.kind !== 'known' || isAt(reading.definition, status)) return
  const { code, definition } = reading
  const statuses = statusesOf(definition).join(', ')
  const expected = definition.status
  issues.push(
    status < 400
      ? newIssue('error-on-success', ['status'], { code, status }, statuses, status)
      : newIssue('status-differs', ['status'], { code, actual: status, expected }, statuses, status),
  )
}

/** Says that neither a body nor a header has a code. */
function addEmptyIssue(issues: Issue[], { kind }: ErrorReading, { unread }: ReadResponse): void {
  if (kind === 'unreadable') issues.push(unread ?? newIssue('body-missing', ['body'], { of: 'response' }, 'JSON'))
}

/** Says what is wrong with content that should be the body of an error. */
function addBodyIssues(
  issues: Issue[],
  prepared: Prepared,
  { headers, unread }: ReadResponse,
  status: number,
  reading: ErrorReading,
): void {
  const { body: read } = reading
  if (unread !== undefined) {
    issues.push(unread)
    return
  }
  const departures = read.departs ? prepared.body.departures(read) : []
  issues.push(...departures)
  const pathOf = (name: string) => ['body', ...prepared.body.pathOf(read, name)]
  if (reading.kind === 'unreadable' && !departures.some(isErrorIssue)) {
    const path = pathOf('code')
    issues.push(newIssue('member-missing', path, { name: path.slice(1).join('.') }))
  }
  if (read.status !== undefined && read.status !== status) {
    const path = pathOf('status')
    const params = { name: path.slice(1).join('.'), status, said: read.status }
    issues.push(newIssue('member-status-differs', path, params, String(status), read.status))
  }
  for (const { name, place, header } of prepared.repeated) {
    const sent = headers[place]
    if (agrees(prepared, reading, name, sent)) continue
    const path = pathOf(name)
    const said = name === 'code' ? read.code : read.requestId
    issues.push(newIssue('header-differs', path, { name: path.slice(1).join('.'), header }, String(sent), said))
  }
}

/** Whether a header says the same as the member of the body that it repeats, where both are there. */
function agrees({ errorOf }: Prepared, { body }: ErrorReading, name: 'code' | 'requestId', sent: HeaderValue): boolean {
  if (typeof sent !== 'string') return true
  if (name === 'requestId') return body.requestId === undefined || body.requestId === sent
  return body.code === undefined || body.code === (errorOf(sent)?.code ?? sent)
}

/** Says that the catalog does not have a code, or gives it another message. */
function addCodeIssue(issues: Issue[], prepared: Prepared, reading: ErrorReading, strict: boolean): void {
  if (reading.kind === 'unknown') issues.push(unknownCode(prepared, reading))
  if (!strict || reading.kind !== 'known') return
  const { code, definition, message, body } = reading
  if (message === undefined || isMessage(prepared, definition, message)) return
  const inBody = ['body', ...prepared.body.pathOf(body, 'message')]
  const path = body.message === undefined ? ['headers', prepared.memberHeaders.get('message') ?? ''] : inBody
  issues.push(newIssue('message-differs', path, { code }, definition.message, message))
}

function unknownCode(
  { body: { pathOf }, memberHeaders, nearestCodes }: Prepared,
  { code, place, body }: Extract<ErrorReading, { readonly kind: 'unknown' }>,
): Issue {
  const path = place === 'body' ? ['body', ...pathOf(body, 'code')] : ['headers', memberHeaders.get('code') ?? '']
  const shown = cut(code)
  const nearest = nearestCodes(shown)
  const params = nearest === undefined ? { code: shown } : { code: shown, nearest }
  return newIssue('code-unknown', path, params, nearest, code, 'warning')
}

/** Whether a message is that of an error, or what the documentation prints for it. */
function isMessage({ messageOf }: Prepared, { code, printedMessage }: ErrorDefinition, sent: string): boolean {
  const message = messageOf(code)
  return message === undefined || sent === printedMessage || message.read(sent) !== undefined
}
