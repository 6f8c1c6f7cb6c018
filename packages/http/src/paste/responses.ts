import { isStatus } from '@errbook/http-message'
import { readJsonText } from './json-text.js'
import { findTranscript } from './transcript.js'

/** A response in a paste. */
export interface PastedResponse {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** The JSON in the body, or else the whole of its text; `undefined` where there is none. */
  readonly body: string | undefined
}

/** What `decode` is to be asked about: a response, an error as an SDK logs it, or a body alone. */
export type Pasted =
  | { readonly kind: 'response'; readonly response: PastedResponse }
  | { readonly kind: 'error'; readonly error: Members }
  | { readonly kind: 'body'; readonly body: unknown; readonly status: number | undefined }

type Members = Readonly<Record<string, unknown>>

/** What can be decoded in a text, and where it stands. */
export interface FoundResponses {
  /** The last first: it counts. */
  readonly pasted: readonly Pasted[]
  readonly start: number
  readonly end: number
}

/** Finds the responses in a text: a transcript, a HAR, a recorded response, the JSON of an error, or a body alone. */
export function findResponses(text: string): FoundResponses {
  const transcript = findTranscript(text)
  if (transcript !== undefined) {
    const { start, end, ...response } = transcript
    return { pasted: [{ kind: 'response', response }], start, end }
  }
  const start = text.search(/\S/)
  if (!/[[{"]/.test(text[start] ?? '')) return nothing
  const inner = text[start] === '"' ? stringIn(text) : text
  const found = inner === undefined ? undefined : readJsonText(inner)
  if (found === undefined) return nothing
  // Of a log, each line is a value of its own.
  if (inner === text && /^\s{0,20}[[{]/.test(text.slice(found.end, found.end + 21))) return nothing
  return { pasted: pastedIn(found.value), start, end: inner === text ? found.end : text.length }
}

const nothing: FoundResponses = { pasted: [], start: 0, end: 0 }

/** The text in a JSON string, which may be one again. */
function stringIn(text: string): string | undefined {
  let inner: unknown = text
  try {
    for (let level = 0; level < 4 && typeof inner === 'string' && inner.trimStart().startsWith('"'); level++) {
      inner = JSON.parse(inner)
    }
  } catch {
    return undefined
  }
  return typeof inner === 'string' ? inner : undefined
}

function pastedIn(value: unknown): readonly Pasted[] {
  if (!isObject(value)) return [{ kind: 'body', body: value, status: undefined }]
  const { entries } = Object(value.log) as Members
  if (Array.isArray(entries)) return harResponses(entries)
  const { status_code, statusCode = status_code, status = statusCode, body, response, data } = value
  const { multiValueHeaders, headers = multiValueHeaders, isBase64Encoded } = value
  if (isStatus(status) && isObject(headers)) {
    const sent = isBase64Encoded === true && typeof body === 'string' ? fromBase64(body) : body
    return [{ kind: 'response', response: recorded(status, headers, sent) }]
  }
  if (isStatus(status_code) || isObject(response) || (isStatus(status) && (body ?? data) !== undefined)) {
    return [{ kind: 'error', error: value }]
  }
  return [{ kind: 'body', body: value, status: isStatus(status) ? status : undefined }]
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recorded(status: number, headers: Members, body: unknown): PastedResponse {
  return {
    status,
    headers: Object.entries(headers).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, String(value)] as const),
    ),
    body: body === undefined || body === null ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  }
}

/** The responses of a HAR 1.2, errors first, the last of them first. */
function harResponses(entries: readonly unknown[]): readonly Pasted[] {
  const responses = entries.flatMap((entry) => harResponse((Object(entry) as Members).response))
  const isError = ({ response }: { readonly response: PastedResponse }) => response.status >= 400
  const backwards = responses.reverse()
  return [...backwards.filter(isError), ...backwards.filter((one) => !isError(one))]
}

function harResponse(value: unknown): readonly { readonly kind: 'response'; readonly response: PastedResponse }[] {
  const { status, headers, content } = Object(value) as Members
  if (!isStatus(status)) return []
  const { text, encoding } = Object(content) as Members
  const body = typeof text !== 'string' ? undefined : encoding === 'base64' ? fromBase64(text) : text
  const pairs = (Array.isArray(headers) ? headers : []).flatMap((header: unknown) => {
    const { name, value } = Object(header) as Members
    return typeof name === 'string' && typeof value === 'string' ? [[name, value] as const] : []
  })
  return [{ kind: 'response', response: { status, headers: pairs, body: body || undefined } }]
}

/** The text that bytes are in UTF-8; the base64 itself where it is invalid. */
function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
  } catch {
    return text
  }
}
