import type { Catalog, ErrorDefinition, Members } from '@errbook/catalog'
import { canResponseHaveContent, type HeaderValue, isJson } from '@errbook/http-message'
import type { BodyReading } from './body-draft.js'
import { type ErrorHeaderPlaces, type Prepared, prepare } from './prepare.js'
import { textIn } from './read-body.js'

/** A response as far as it may say an error. */
export interface ReadableResponse {
  readonly status: number
  /** In any form, as `HeadersInput` says it; read only where they count. */
  readonly headers: unknown
  /** The body as a JSON value; `undefined` where there is none, or it is not JSON. */
  readonly body: unknown
}

/**
 * What a response says of an error: a code that the catalog has, one that it does not have, none that can be read, or that
 * there is no error. The code of an error stands in the body or, where that says none, in the headers.
 */
export type ErrorReading =
  | (Said & {
      readonly kind: 'known'
      readonly code: string
      readonly definition: ErrorDefinition
      readonly place: Place
    })
  /** The code as it was sent. */
  | (Said & { readonly kind: 'unknown'; readonly code: string; readonly place: Place })
  | (Said & { readonly kind: 'unreadable'; readonly reason: 'no-body' | 'not-object' | 'no-code' })
  | (Said & { readonly kind: 'none' })

/** Where the code of an error stands. */
type Place = 'body' | 'headers'

interface Said {
  readonly message: string | undefined
  /** White space around it taken off. */
  readonly requestId: string | undefined
  /** A link to what explains the error. */
  readonly reference: string | undefined
  /** After how many seconds to send the request again. */
  readonly retryAfter: number | undefined
  /** The members of the error that are the API's own, by their names. */
  readonly members: Members
  /** What the body says by the template of the catalog. */
  readonly body: BodyReading
}

/**
 * Reads the error in a response: the one law of what an error is. From status 400 on, the headers speak where the body
 * says no code. Below, headers alone say nothing, a code that means that all is well is not an error, and a body is an error when
 * it may be JSON and says a code of the catalog and a message, or any code where the catalog has errors at that status. A
 * response that can have no content says nothing in it. White space around a code is taken off. Never throws.
 */
export function readError(catalog: Catalog, { status, headers, body }: ReadableResponse): ErrorReading {
  const prepared = prepare(catalog)
  let values: readonly HeaderValue[] | undefined
  const read = () => {
    values ??= prepared.readErrorHeaders(headers).values
    return values
  }
  return readErrorBy(prepared, status, read, body)
}

/** The headers that {@link Prepared.readErrorHeaders} reads, first of all in its order; asked for only where they count. */
type ReadHeaders = () => readonly HeaderValue[]

/** Reads the error in a response whose headers were read, by a prepared catalog: see {@link readError}. */
export function readErrorBy(prepared: Prepared, status: number, headers: ReadHeaders, body: unknown): ErrorReading {
  const isFailure = status >= 400
  const mayBeSaid = canResponseHaveContent(status) && (isFailure || mayBeJson(headers()[0]))
  const read = prepared.body.read(mayBeSaid ? body : undefined)
  const isInHeaders = read.code === undefined && isFailure
  const { code, error } = isInHeaders ? codeIn(prepared, inHeader(prepared, headers, 'code')) : read
  // What `errorOf` gave is whole.
  const definition = error as ErrorDefinition | undefined
  // Spreads in a literal take V8 as long as all else.
  const requestId = read.requestId ?? inHeader(prepared, headers, 'requestId')
  const message = read.message ?? inHeader(prepared, headers, 'message')
  const reference = read.reference ?? inHeader(prepared, headers, 'reference')
  const retryAfter = read.retryAfter ?? prepared.headerMembers.retryAfter(headers)
  const members = prepared.headerMembers.beside(read.members, headers)
  if (!isFailure && !isErrorBelow400(prepared, status, read, definition)) {
    return { kind: 'none', message, requestId, reference, retryAfter, members, body: read }
  }
  if (code === undefined) {
    const reason = body === undefined ? 'no-body' : read.isObject ? 'no-code' : 'not-object'
    return { kind: 'unreadable', reason, message, requestId, reference, retryAfter, members, body: read }
  }
  const place = isInHeaders ? 'headers' : 'body'
  return definition === undefined
    ? { kind: 'unknown', code, place, message, requestId, reference, retryAfter, members, body: read }
    : { kind: 'known', code, definition, place, message, requestId, reference, retryAfter, members, body: read }
}

/** Whether a success may hold JSON: what calls itself something else, such as JSON by the line, is not looked at. */
function mayBeJson(mediaType: HeaderValue): boolean {
  return typeof mediaType !== 'string' || isJson(mediaType)
}

/** Whether a code in the body of a success says an error. */
function isErrorBelow400(
  { body, hasErrorsAt }: Prepared,
  status: number,
  { code, isNone, message }: BodyReading,
  definition: ErrorDefinition | undefined,
): boolean {
  if (code === undefined || isNone) return false
  if (hasErrorsAt(status)) return true
  return definition !== undefined && (message !== undefined || body.holes.get('message')?.isOptional !== false)
}

/** What a header says in the place of a member of the body. */
function inHeader({ places }: Prepared, headers: ReadHeaders, name: keyof ErrorHeaderPlaces): string | undefined {
  const place = places[name]
  return place < 0 ? undefined : textIn(headers()[place])
}

/**
 * The error whose code a header says. Several headers Fetch and Node make one text, with commas, which no server said:
 * such a text is a code only where the catalog has it.
 */
function codeIn({ errorOf }: Prepared, sent: string | undefined): Pick<BodyReading, 'code' | 'error'> {
  const error = sent === undefined ? undefined : errorOf(sent)
  if (error !== undefined) return { code: error.code, error }
  return { code: sent?.includes(',') ? undefined : sent, error: undefined }
}
