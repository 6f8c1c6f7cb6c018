import { gzipSync } from 'node:zlib'

/** A recorded response, as a line of NDJSON has it. */
export interface Recorded {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const headers = { 'Content-Type': 'application/json', 'X-Bce-Request-Id': 'r' }
const answer = (status: number, code: string): Recorded => ({
  status,
  headers,
  body: JSON.stringify({ code, message: 'm', requestId: 'r' }),
})

/** Within the catalog. */
export const good = answer(404, 'CsnNotFoundException')

/** Outside the catalog: the catalog has another status. */
export const bad = answer(403, 'RequestExpired')

/** Outside the catalog: the code is unknown. */
export const unknown = answer(400, 'NoSuchCode')

/** A success, whose body is not checked. */
export const success: Recorded = { status: 200, headers, body: '{"csns":[]}' }

/** Responses as NDJSON. */
export const ndjson = (responses: readonly unknown[], end = '\n'): string =>
  responses.map((response) => `${JSON.stringify(response)}${end}`).join('')

/** An entry of a HAR with a response. */
export const entry = ({ status, headers, body }: Recorded, base64 = false) => ({
  startedDateTime: '2026-01-01T00:00:00.000Z',
  request: { method: 'GET', url: 'https://csn.baidubce.com/v1/csn', headers: [{ name: 'response', value: '{' }] },
  response: {
    status,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    content: {
      size: body?.length ?? 0,
      mimeType: 'application/json',
      ...(base64 ? { encoding: 'base64', text: Buffer.from(body ?? '').toString('base64') } : { text: body }),
    },
  },
})

/** An entry of a HAR with other content. */
export const entryOf = (recorded: Recorded, content: object, more: readonly (readonly [string, string])[] = []) => {
  const { response, ...rest } = entry(recorded)
  const headers = [...response.headers, ...more.map(([name, value]) => ({ name, value }))]
  return { ...rest, response: { ...response, headers, content } }
}

/** The entry that a browser writes for a request that it blocked. */
export const blocked = { request: {}, response: { status: 0, headers: [], content: { size: 0 } } }

/** A HAR as a browser saves it. */
export const har = (entries: readonly unknown[], indent?: number): string =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'browser' }, pages: [[{}]], entries } }, null, indent)

/** Text behind a UTF-8 byte order mark. */
export const marked = (text: string): string => `\ufeff${text}`

/** Bytes with the end cut off. */
export const cutOff = (bytes: string | Uint8Array, count: number): Uint8Array => Buffer.from(bytes).subarray(0, -count)

export const gzip = (text: string): Uint8Array => gzipSync(text)
