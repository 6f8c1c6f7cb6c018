import { type Contract, find } from '@errbook/catalog'
import { checkErrorBody } from './check-error-body.js'
import { explainHeaders, headersPass } from './check-headers.js'
import { type Issue, issue } from './issue.js'
import { member } from './member.js'
import { type BodyInput, type ReadBody, readBody } from './read-body.js'
import { type HeadersInput, readHeaders } from './read-headers.js'

/** A response to check. */
export interface ResponseInput {
  readonly status: number
  readonly headers: HeadersInput
  readonly body?: BodyInput
}

/** How strict a check is. */
export interface CheckOptions {
  /** Makes an unknown code and a missing header errors, as tests and servers want it; clients keep them as warnings. */
  readonly strict?: boolean
}

/** Whether a response keeps to the catalog, and everything that is to say about it. */
export interface ResponseCheck {
  /** False when an issue has the severity `error`. */
  readonly ok: boolean
  readonly issues: readonly Issue[]
}

/** Holds a response against a catalog: status, headers and body together. Takes anything and never throws. */
export function checkResponse(catalog: Contract, response: ResponseInput, options: CheckOptions = {}): ResponseCheck {
  const open = options.strict ? 'error' : 'warning'
  const expected = catalog.headers.response
  const status = member(response, 'status')
  const headers = readHeaders(member(response, 'headers'), expected)
  const body = readBody(member(response, 'body'))

  const issues: Issue[] = []
  if (!headersPass(headers, catalog.guards.responseHeaders)) issues.push(...explainHeaders(headers, expected, open))
  if (!isStatus(status)) issues.push(issue('status-not-http', ['status'], { expected: '100–599', actual: status }))
  else if (status >= 400) issues.push(...checkErrorBody(catalog, { status, headers, body }, open))
  else issues.push(...checkSuccessBody(catalog, status, body))
  return { ok: issues.every(({ severity }) => severity !== 'error'), issues }
}

function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && (status as number) >= 100 && (status as number) <= 599
}

/** A success may carry a `code` of its own; only a code of the catalog makes it an error in disguise. */
function checkSuccessBody(catalog: Contract, status: number, body: ReadBody): readonly Issue[] {
  const value = body.kind === 'value' ? body.value : undefined
  if (!catalog.guards.errorBody(value) || find(catalog, value.code) === undefined) return []
  return [issue('error-on-success', ['status'], { params: { code: value.code, status }, actual: status })]
}
