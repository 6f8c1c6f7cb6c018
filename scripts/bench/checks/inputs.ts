import { validAuthorizations, validDates } from './header-values.js'

const requestId = 'c4abab14-ebc4-4eb0-85d2-03c4d51eed18'

// Members in different orders and with further members, as different servers send them.
const validBodies: readonly object[] = [
  { code: 'AccessDenied', message: 'Access denied.', requestId },
  { requestId, code: 'CsnNotFoundException', message: 'csn not exist' },
  { code: 'RequestExpired', message: 'Request has expired.', requestId, detail: { timestamp: '2025-11-11' } },
  { message: '', requestId: '1', code: 'NotAllowRevokeGrant' },
  { code: 'InternalError', requestId, message: 'We encountered an internal error. Please try again.' },
  { success: false, code: 'DbException', message: 'db error', requestId },
  { code: 'MalformedJSON', message: 'The JSON you provided was not well-formed.', requestId, data: null, more: [1] },
  { code: 'CsnRouteRuleIdBlankException', message: 'route rule id is blank', requestId },
]

const invalidBodies: readonly unknown[] = [
  { code: 'NoSuchCode', message: 'Access denied.', requestId },
  { code: 'CsnNotFoundException', message: 'csn not exist' },
  { code: 'RequestExpired', message: 'Request has expired.', requestId: null },
  { message: '', requestId: '1', code: 403 },
  [{ code: 'InternalError', message: 'internal', requestId }],
  null,
  { success: false, code: 'DbException ', message: 'db error', requestId },
  { error: 'not found' },
]

const mediaTypes = ['application/json', 'application/json; charset=utf-8', 'application/json;charset=UTF-8']

const validHeaders: readonly object[] = validDates.map((date, i) => ({
  host: 'csn.baidubce.com',
  'user-agent': 'bce-sdk-go/0.9.1',
  ...(i % 2 === 0 ? { accept: '*/*', 'content-length': '128' } : { connection: 'keep-alive' }),
  'content-type': mediaTypes[i % mediaTypes.length],
  'x-bce-date': date,
  authorization: validAuthorizations[i],
}))

// Each differs from the valid headers only in this; `undefined` removes the header.
const faults: readonly Readonly<Record<string, unknown>>[] = [
  { authorization: validAuthorizations[0]?.replace(/\d{4}-\d\d-\d\d/, '2025-02-29') },
  { 'x-bce-date': '2025-02-29T08:00:00Z' },
  { 'content-type': 'text/plain; charset=utf-8' },
  { authorization: undefined },
  { authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.abc' },
  { 'x-bce-date': 'Tue, 11 Nov 2025 08:00:00 GMT' },
  { 'content-type': undefined, 'x-bce-date': undefined, authorization: undefined },
  { authorization: validAuthorizations[7]?.slice(0, -1) },
]
const invalidHeaders = faults.map((fault, i) => ({ ...validHeaders[i], ...fault }))

/** What is measured: which check, its inputs, and the right verdict for all of them. */
export const columns = {
  'body, valid': { check: 'body', inputs: parsed(validBodies), valid: true },
  'body, invalid': { check: 'body', inputs: parsed(invalidBodies), valid: false },
  'headers, valid': { check: 'headers', inputs: parsed(validHeaders), valid: true },
  'headers, invalid': { check: 'headers', inputs: parsed(invalidHeaders), valid: false },
  'why the body is invalid': { check: 'whyBody', inputs: parsed(invalidBodies), valid: false },
  'why the headers are invalid': { check: 'whyHeaders', inputs: parsed(invalidHeaders), valid: false },
} as const

/** The name of a column. */
export type ColumnName = keyof typeof columns

/** Values as a parser makes them: flat strings, and shapes built member by member. */
function parsed(values: readonly unknown[]): readonly unknown[] {
  return values.map((value) => JSON.parse(JSON.stringify(value)))
}
