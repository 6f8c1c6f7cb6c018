import { responsePatterns } from '../checks/facts.js'
import { type Finding, finding } from '../checks/hand-written/finding.js'
import { isAuthorization, isDate, isMediaType, isObject } from '../checks/hand-written/guards.js'
import type { WholeRequest, WholeResponse } from './messages.js'
import { statuses } from './with-glue.js'

// One pass over the headers, and a Map from code to status: what somebody writes who has just these to check.

/** What is wrong with a response. */
export function explainResponse({ status, headers, body }: WholeResponse): readonly Finding[] {
  let mediaType: string | undefined
  let id: string | undefined
  for (const name in headers) {
    if (name.length === 12 && name.toLowerCase() === 'content-type') mediaType = headers[name]
    else if (name.length === 16 && name.toLowerCase() === 'x-bce-request-id') id = headers[name]
  }
  const findings: Finding[] = []
  if (!isMediaType(mediaType)) findings.push(wrong(['headers', 'content-type'], 'application/json', mediaType))
  if (id === undefined || !visible.test(id)) findings.push(wrong(['headers', 'x-bce-request-id'], 'text', id))
  if (!isObject(body)) return [...findings, wrong(['body'], 'an object', body)]
  const { code, message, requestId } = body
  if (typeof message !== 'string') findings.push(wrong(['body', 'message'], 'a string', message))
  if (typeof requestId !== 'string') findings.push(wrong(['body', 'requestId'], 'a string', requestId))
  else if (id !== undefined && id !== requestId) findings.push(wrong(['body', 'requestId'], id, requestId))
  const expected = typeof code === 'string' ? statuses.get(code) : undefined
  if (expected === undefined) findings.push(wrong(['body', 'code'], 'a code', code))
  else if (expected !== status) findings.push(wrong(['status'], String(expected), status))
  return findings
}

/** What is wrong with a request. */
export function explainRequest({ headers }: WholeRequest): readonly Finding[] {
  let authorization: string | undefined
  let mediaType: string | undefined
  let date: string | undefined
  for (const name in headers) {
    if (name.length === 12 && name.toLowerCase() === 'content-type') mediaType = headers[name]
    else if (name.length === 10 && name.toLowerCase() === 'x-bce-date') date = headers[name]
    else if (name.length === 13 && name.toLowerCase() === 'authorization') authorization = headers[name]
  }
  const findings: Finding[] = []
  if (!isAuthorization(authorization))
    findings.push(wrong(['headers', 'authorization'], 'bce-auth-v1/…', authorization))
  if (!isMediaType(mediaType)) findings.push(wrong(['headers', 'content-type'], 'application/json', mediaType))
  if (!isDate(date)) findings.push(wrong(['headers', 'x-bce-date'], 'yyyy-mm-ddThh:mm:ssZ', date))
  return findings
}

const visible = new RegExp(responsePatterns['x-bce-request-id'])

function wrong(path: readonly string[], expected: string, actual: unknown): Finding {
  return actual === undefined
    ? finding('missing', path, expected, actual, `${path.at(-1)} is missing`)
    : finding('malformed', path, expected, actual, `${path.at(-1)} is not ${expected}`)
}
