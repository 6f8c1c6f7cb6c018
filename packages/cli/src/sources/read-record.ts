import type { HeadersInput } from '@errbook/validate'
import { isMembers, type Members } from '../json-value.js'
import { recordedBody } from './recorded-body.js'

/** How recorded responses are stored: an object per line, a JSON text of objects, or a HAR. */
export type RecordingKind = 'ndjson' | 'json' | 'har'

/** A request and its response, or why there is no response to check. */
export interface RecordedExchange {
  /** Reads the request; called only when it is needed. */
  readonly request: () => RecordedRequest
  readonly response: RecordedResponse | NoResponse
}

/** What a recording says about the request. */
export interface RecordedRequest {
  readonly method: string | undefined
  /** As it was recorded, with any secrets; must never be shown. */
  readonly url: string | undefined
}

/** A recorded response. */
export interface RecordedResponse {
  readonly status: number
  readonly headers: HeadersInput
  /** Text, a parsed value, bytes that are not UTF-8, or `undefined` for no body. */
  readonly body: unknown
  /** Whether its body was not recorded, or it answers HEAD and has no body. */
  readonly lacksBody?: boolean
}

/** No response came, or the value is not a response. */
type NoResponse = 'no-response' | 'no-record'

// The names that recorders use; if several are present, the first counts.
const names = {
  // fetch, HAR, superagent | Node, got, AWS Lambda | Python.
  status: ['status', 'statusCode', 'status_code'],
  // Most | superagent, Postman | Node, nock.
  headers: ['headers', 'header', 'rawHeaders', 'multiValueHeaders'],
  // Node, nock, WireMock, VCR | superagent | most | axios.
  request: ['request', 'req', 'originalRequest', 'config'],
  // Most | VCR, Node | got.
  url: ['url', 'uri', 'requestUrl', 'urlPath'],
} as const

/**
 * Reads a recorded response from the JSON value of a line, a record or a HAR entry: the response itself with the request
 * in it, or a member `response` with the request beside it.
 */
export function readRecord(kind: RecordingKind, value: unknown): RecordedExchange | 'no-record' {
  if (!isMembers(value)) return kind === 'har' ? { request: noRequest, response: 'no-response' } : 'no-record'
  if (typeof value.scope === 'string') return readNock(value, value.scope)
  const isPair = kind === 'har' || ('response' in value && statusOf(value) === undefined)
  const response = isPair ? value.response : value
  const request = () => requestOf(value, isMembers(response) ? response : {})
  if (isPair && (response === undefined || response === null)) return { request, response: 'no-response' }
  if (isMembers(response)) {
    // Browsers write this for a request that they blocked.
    if (kind === 'har' && response.status === 0) return { request, response: 'no-response' }
    const read = responseOf(response, request)
    if (isPair || read !== 'no-record') return { request, response: read }
  }
  return isPair ? { request, response: 'no-record' } : 'no-record'
}

const noRequest = (): RecordedRequest => ({ method: undefined, url: undefined })

/** A record of nock: the members of request and response side by side, and the response body as `response`. */
function readNock(value: Members, scope: string): RecordedExchange {
  const { method, path, response, reqheaders: _, body: __, ...members } = value
  const request = () => ({ method: textOf(method), url: `${scope}${textOf(path) ?? ''}` })
  return { request, response: responseOf({ ...members, body: response }, request) }
}

function responseOf(members: Members, request: RecordedExchange['request']): RecordedResponse | NoResponse {
  const status = statusOf(members)
  if (status === undefined) return 'no-record'
  const headers = headersOf(members.headers ?? first(members, names.headers))
  const read = recordedBody(members, headers)
  const body = read === 'not-recorded' ? undefined : read.body
  // The body matters only for an error.
  if (status < 400) return { status, headers, body }
  const lacksBody = read === 'not-recorded' || ((body === undefined || body === '') && request().method === 'HEAD')
  return { status, headers, body, ...(lacksBody && { lacksBody }) }
}

function statusOf(members: Members): number | undefined {
  // Nearly every record has it, and looking up all names would cost as much as the check.
  if (typeof members.status === 'number') return members.status
  const status = first(members, names.status)
  if (typeof status === 'number') return status
  // Postman's status is the reason phrase, and VCR's an object, each with the number as its code.
  const code = isMembers(status) ? status.code : members.code
  if (typeof status === 'string' && /^\d{3}$/.test(status)) return Number(status)
  return status !== undefined && typeof code === 'number' ? code : undefined
}

function headersOf(headers: unknown): HeadersInput {
  if (!Array.isArray(headers)) return isMembers(headers) ? (headers as HeadersInput) : {}
  if (Array.isArray(headers[0])) return headers
  // Node's: names and values in turn.
  if (typeof headers[0] === 'string')
    return headers.flatMap((name, i): [string, string][] => (i % 2 > 0 ? [] : [[name, headers[i + 1]]]))
  return headers.filter(isMembers).map((header): [string, string] => {
    const { name, key, value } = header
    return [String(name ?? key), String(value)]
  })
}

function requestOf(value: Members, response: Members): RecordedRequest {
  const members = [value, response].map((of) => first(of, names.request)).find(isMembers) ?? {}
  const all = [members, value, response]
  const [url, method] = [all.map((of) => first(of, names.url)), all.map((of) => textOf(of.method))]
  return {
    method: method.find((text) => text !== undefined),
    // Postman's URL is an object.
    url: url.map((of) => textOf(isMembers(of) ? of.raw : of)).find((text) => text !== undefined),
  }
}

function first(members: Members, wanted: readonly string[]): unknown {
  for (const name of wanted) {
    const value = members[name]
    if (value !== undefined && value !== null) return value
  }
  return undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
