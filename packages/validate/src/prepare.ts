import { type Catalog, type FieldRule, type Format, findError, type HeaderRule } from '@errbook/catalog'
import {
  type FindNearest,
  type MessageReader,
  matchParts,
  messageReader,
  nearestIndex,
  templateParts,
  unroll,
} from '@errbook/catalog/parts'
import { type HeadersReader, headersReader } from '@errbook/http-message'

/** What checking needs of a catalog beyond its data: patterns compiled, and where things stand, found once. */
export interface Prepared {
  readonly request: PreparedHeaders
  readonly response: PreparedHeaders
  /** The names of the members of an error body. */
  readonly members: readonly string[]
  readonly memberHeaders: MemberHeaders
  /** The members of an error body that a header repeats, where a difference counts: the code and the request id. */
  readonly repeated: readonly { readonly name: string; readonly key: string; readonly header: string }[]
  /** Reads the headers that say what the body is, and an error. */
  readonly readErrorHeaders: HeadersReader
  /** The codes most like another code, best first, with commas between; `undefined` if nothing is close. */
  readonly nearestCodes: (code: string) => string | undefined
  /** The reader of the message of a code that the catalog has. */
  readonly messageOf: (code: string) => MessageReader
  /** See {@link prepareBy}. */
  readonly others: Map<unknown, unknown>
}

/** The lower-case name of the header that says the same as each member of the error body. */
export type MemberHeaders = { readonly [member: string]: string }

/** The headers of requests or of responses. */
interface PreparedHeaders {
  /** Reads them; of responses also the headers that say an error. */
  readonly read: HeadersReader
  readonly rules: readonly PreparedHeader[]
  /** The rules but for the media type, which only a message with content has. */
  readonly withoutMediaType: readonly PreparedHeader[]
  /** The headers whose date is held against a clock. */
  readonly dates: readonly PreparedHeader[]
}

/** A header with what tells whether a value is right. */
export interface PreparedHeader {
  /** Its lower-case name. */
  readonly key: string
  readonly rule: HeaderRule
  readonly matches: (value: string) => boolean
  /** What a value has to be, in symbols. */
  readonly form: string
  readonly fields: readonly PreparedField[]
  /** Takes a value apart into the text of each field. */
  readonly split: (value: string) => Readonly<Record<string, string>> | undefined
  /** Whether a field of it is secret, so that no value of it is shown. */
  readonly hasSecret: boolean
}

/** A part of a header's value. */
interface PreparedField {
  readonly name: string
  readonly matches: (value: string) => boolean
  readonly form: string
}

const known = new WeakMap<Catalog, Prepared>()

/** Prepares a catalog, once per object: later changes of the object are not seen. */
export function prepare(catalog: Catalog): Prepared {
  const before = known.get(catalog)
  if (before !== undefined) return before
  const { headers, body } = catalog
  const memberHeaders = memberHeadersOf(catalog)
  const errorHeaders = [...new Set(['content-type', ...Object.values(memberHeaders)])]
  const prepared: Prepared = {
    request: prepareHeaders(headers.request),
    response: prepareHeaders(headers.response, errorHeaders),
    members: Object.keys(body.members),
    memberHeaders,
    repeated: ['code', 'requestId'].flatMap((name) => {
      const key = memberHeaders[name]
      return key === undefined ? [] : [{ name, key, header: headers.response[key]?.name ?? key }]
    }),
    readErrorHeaders: headersReader(errorHeaders),
    nearestCodes: nearestCodesOf(catalog),
    messageOf: remember(Number.POSITIVE_INFINITY, (code) =>
      messageReader(findError(catalog, code) ?? { message: '', params: {} }),
    ),
    others: new Map(),
  }
  known.set(catalog, prepared)
  return prepared
}

/** What else is prepared of a catalog, by the function that does so, once per object. */
export function prepareBy<C extends Catalog, T>(catalog: C, make: (catalog: C) => T): T {
  const { others } = prepare(catalog)
  if (!others.has(make)) others.set(make, make(catalog))
  return others.get(make) as T
}

function prepareHeaders(
  headers: { readonly [name: string]: HeaderRule },
  more: readonly string[] = [],
): PreparedHeaders {
  const rules = Object.entries(headers).map(([key, rule]) => prepareHeader(key, rule))
  return {
    read: headersReader([...new Set([...more, ...Object.keys(headers)])]),
    rules,
    withoutMediaType: rules.filter(({ rule }) => rule.mediaType === undefined),
    dates: rules.filter(({ rule }) => rule.maximumSkewInSeconds !== undefined),
  }
}

function prepareHeader(key: string, rule: HeaderRule): PreparedHeader {
  const { pattern, mediaType, template, fields = {} } = rule
  const parts = template === undefined ? undefined : templateParts(template)
  return {
    key,
    rule,
    matches: mediaType === undefined ? matcher(pattern) : lastMatcher(pattern),
    form: formOf(rule),
    fields: Object.entries(fields).map(([name, field]) => ({
      name,
      matches: matcher(field.pattern),
      form: formOf(field),
    })),
    split: (value) => parts && matchParts(parts, value),
    hasSecret: Object.values(fields).some(({ secret }) => secret),
  }
}

function matcher(pattern: string): (value: string) => boolean {
  const expression = new RegExp(unroll(pattern), 'u')
  return (value) => expression.test(value)
}

/** A matcher of values that are the same in most messages, as a media type is. */
function lastMatcher(pattern: string): (value: string) => boolean {
  const matches = matcher(pattern)
  let last: string | undefined
  return (value) => {
    if (value === last) return true
    const isMatch = matches(value)
    if (isMatch) last = value
    return isMatch
  }
}

/** What a header or a part of it has to be, in symbols. */
function formOf({ template, mediaType, format, pattern }: FieldRule & Partial<HeaderRule>): string {
  return template ?? mediaType ?? (format && notations[format]) ?? pattern
}

/** What a value looks like in symbols, of the formats whose pattern is hard to read. */
const notations: { readonly [F in Format]?: string } = {
  text: 'text',
  'utc-date-time': 'yyyy-mm-ddThh:mm:ssZ',
}

function memberHeadersOf({ body, headers }: Catalog): MemberHeaders {
  const named = Object.entries(body.members).flatMap(([member, { header }]) =>
    header === undefined ? [] : [[member, header.toLowerCase()] as const],
  )
  const carried = Object.entries(headers.response).flatMap(([key, { carries }]) =>
    carries === undefined ? [] : [[carries, key] as const],
  )
  return Object.fromEntries([...named, ...carried])
}

/** The index is made when somebody asks for the first time. */
function nearestCodesOf({ errors }: Catalog): Prepared['nearestCodes'] {
  let find: FindNearest | undefined
  return remember(maximumRemembered, (code) => {
    find ??= nearestIndex(Object.keys(errors))
    return find(code).join(', ') || undefined
  })
}

// Traffic has the same unknown codes again and again.
const maximumRemembered = 1000

/** A function that is asked once for each text, for so many of them. */
function remember<T>(most: number, make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    const before = made.get(text)
    if (before !== undefined || made.has(text)) return before as T
    const value = make(text)
    if (made.size < most) made.set(text, value)
    return value
  }
}
