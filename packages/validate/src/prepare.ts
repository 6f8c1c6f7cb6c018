import {
  type Catalog,
  type ErrorDefinition,
  type FieldRule,
  type Format,
  findError,
  type HeaderForm,
  type HeaderRule,
  listErrors,
} from '@errbook/catalog'
import {
  type FindNearest,
  type MessageReader,
  matchParts,
  messageReader,
  nearestIndex,
  statusesOf,
  templateParts,
  unroll,
} from '@errbook/catalog/parts'
import { type HeadersReader, headersReader } from '@errbook/http-message'
import { shown } from './any-value.js'
import { type PreparedBody, prepareBody } from './prepare-body.js'
import { type HeaderMembers, headerMembersOf } from './read-body.js'

/** What checking needs of a catalog beyond its data: patterns compiled, and where things stand, found once. */
export interface Prepared {
  readonly request: PreparedHeaders
  readonly response: PreparedHeaders
  readonly body: PreparedBody
  readonly memberHeaders: MemberHeaders
  /** Where these headers stand in what {@link Prepared.readErrorHeaders} reads; -1 for none. */
  readonly places: ErrorHeaderPlaces
  readonly headerMembers: HeaderMembers
  /** The error whose code is sent as a text, or, where codes are numbers, in these digits. */
  readonly errorOf: (sent: string) => ErrorDefinition | undefined
  /** Whether some error of the catalog is answered at a status. */
  readonly hasErrorsAt: (status: number) => boolean
  /** The members of an error body that a header repeats, where a difference counts: the code and the request id. */
  readonly repeated: readonly {
    readonly name: 'code' | 'requestId'
    readonly place: number
    readonly header: string
  }[]
  /** Reads the headers that say what the body is, and an error: `Content-Type` first. */
  readonly readErrorHeaders: HeadersReader
  /** The codes most like another code, best first, with commas between; `undefined` if nothing is close. */
  readonly nearestCodes: (code: string) => string | undefined
  /** The reader of the message of a code; `undefined` where the catalog gives it none. */
  readonly messageOf: (code: string) => MessageReader | undefined
  /** See {@link prepareBy}. */
  readonly others: Map<unknown, unknown>
}

/** The lower-case name of the header that says the same as each member of the error body that has one. */
export type MemberHeaders = ReadonlyMap<string, string>

/** Where a header that says an error stands among those that were read. */
export type ErrorHeaderPlaces = { readonly [M in 'code' | 'message' | 'requestId' | 'reference']: number }

/** The headers of requests or of responses. */
interface PreparedHeaders {
  /** Reads them; of responses first the headers that say an error, as {@link Prepared.readErrorHeaders} does. */
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
  /** Where it stands among the headers that were read. */
  readonly place: number
  readonly rule: HeaderRule
  readonly matches: (value: string) => boolean
  /** What a value has to be, in symbols. */
  readonly form: string
  readonly fields: readonly PreparedField[]
  /** The media types that a value may be. */
  readonly mediaTypes: readonly string[]
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

/**
 * Prepares a catalog, once per object: later changes of the object are not seen.
 *
 * @throws TypeError when the value is not a catalog.
 */
export function prepare(catalog: Catalog): Prepared {
  const before = known.get(catalog)
  if (before !== undefined) return before
  checkCatalog(catalog)
  const { headers, body } = catalog
  const memberHeaders = memberHeadersOf(catalog)
  let index: ErrorIndex | undefined
  let asked = 0
  const errorOf: Prepared['errorOf'] = (sent) => {
    // The index is the fastest, but a program that looks up few codes, sent as they are named, need not wait for it.
    if (index === undefined && asked++ < fewQuestions) {
      const error = findError(catalog, sent)
      if (error !== undefined && error.wire === undefined) return error
    }
    index ??= indexErrors(catalog)
    return index.errors.get(sent)
  }
  const preparedBody = prepareBody(body, errorOf)
  const errorHeaders = [...new Set(['content-type', ...memberHeaders.values()])]
  const placeOf = (member: string) => errorHeaders.indexOf(memberHeaders.get(member) ?? '')
  const prepared: Prepared = {
    request: prepareHeaders(headers.request),
    response: prepareHeaders(headers.response, errorHeaders),
    body: preparedBody,
    memberHeaders,
    places: {
      code: placeOf('code'),
      message: placeOf('message'),
      requestId: placeOf('requestId'),
      reference: placeOf('reference'),
    },
    headerMembers: headerMembersOf(body, memberHeaders, errorHeaders, preparedBody.holes),
    errorOf,
    hasErrorsAt: (status) => {
      index ??= indexErrors(catalog)
      return index.statuses.has(status)
    },
    repeated: (['code', 'requestId'] as const).flatMap((name) => {
      const key = memberHeaders.get(name)
      if (key === undefined) return []
      const header = Object.hasOwn(headers.response, key) ? headers.response[key]?.name : undefined
      return [{ name, place: placeOf(name), header: header ?? key }]
    }),
    readErrorHeaders: headersReader(errorHeaders),
    nearestCodes: nearestCodesOf(catalog),
    messageOf: remember(Number.POSITIVE_INFINITY, (code) => {
      const { message, params = {} } = findError(catalog, code) ?? {}
      return message === undefined ? undefined : messageReader({ message, params })
    }),
    others: new Map(),
  }
  known.set(catalog, prepared)
  return prepared
}

const fewQuestions = 100

function checkCatalog(catalog: Catalog): void {
  const { name, errors, headers, body } = Object(catalog) as Partial<Catalog>
  if (typeof name === 'string' && [errors, headers, body].every((part) => typeof part === 'object')) return
  throw new TypeError(
    `the catalog is ${catalog === undefined ? 'undefined' : shown(catalog)}: expected a catalog, such as \`csn\` of @errbook/csn or a generated one`,
  )
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
  const names = [...new Set([...more, ...Object.keys(headers)])]
  const rules = Object.entries(headers).map(([key, rule]) => prepareHeader(key, names.indexOf(key), rule))
  return {
    read: headersReader(names),
    rules,
    withoutMediaType: rules.filter(({ mediaTypes }) => mediaTypes.length === 0),
    dates: rules.filter(({ rule }) => rule.maximumSkewInSeconds !== undefined),
  }
}

function prepareHeader(key: string, place: number, rule: HeaderRule): PreparedHeader {
  const forms: readonly HeaderForm[] = rule.anyOf ?? [rule]
  // What fits none of several forms is explained by the first.
  const [{ template, fields = {}, ...form }] = forms as readonly [HeaderForm]
  const parts = template === undefined ? undefined : templateParts(template)
  const mediaTypes = forms.flatMap(({ mediaType }) => mediaType ?? [])
  return {
    key,
    place,
    rule,
    matches: mediaTypes.length === 0 ? matcher(rule.pattern) : rememberingMatcher(rule.pattern),
    form: template ?? formOf(form),
    fields: Object.entries(fields).map(([name, field]) => ({
      name,
      matches: matcher(field.pattern),
      form: formOf(field),
    })),
    mediaTypes,
    split: (value) => parts && matchParts(parts, value),
    hasSecret: forms.some(({ fields = {} }) => Object.values(fields).some(({ secret }) => secret)),
  }
}

function matcher(pattern: string): (value: string) => boolean {
  const expression = new RegExp(unroll(pattern), 'u')
  return (value) => expression.test(value)
}

/** A matcher of values that are spelt in few ways in all messages, as a media type is. */
function rememberingMatcher(pattern: string): (value: string) => boolean {
  const matches = matcher(pattern)
  const matched = new Set<string>()
  return (value) => {
    if (matched.has(value)) return true
    const isMatch = matches(value)
    if (isMatch && matched.size < maximumSpellings && value.length <= maximumSpellingLength) matched.add(value)
    return isMatch
  }
}

const maximumSpellings = 16
const maximumSpellingLength = 64

/** What a header or a part of it has to be, in symbols. */
function formOf({ mediaType, format, pattern }: FieldRule & Pick<HeaderForm, 'mediaType'>): string {
  return mediaType ?? (format && notations[format]) ?? pattern
}

/** What a value looks like in symbols, of the formats whose pattern is hard to read. */
const notations: { readonly [F in Format]?: string } = {
  text: 'text',
  'utc-date-time': 'yyyy-mm-ddThh:mm:ssZ',
  'http-date': 'Ddd, dd Mmm yyyy hh:mm:ss GMT',
}

function memberHeadersOf({ body }: Catalog): MemberHeaders {
  const named = Object.entries(body.members).flatMap(([member, { header }]) =>
    header === undefined ? [] : [[member, header.toLowerCase()] as const],
  )
  return new Map(named)
}

/** The errors by what is sent for their codes, and the statuses that they are answered with. */
interface ErrorIndex {
  readonly errors: ReadonlyMap<string, ErrorDefinition>
  readonly statuses: ReadonlySet<number>
}

function indexErrors(catalog: Catalog): ErrorIndex {
  const errors = new Map<string, ErrorDefinition>()
  const statuses = new Set<number>()
  for (const error of listErrors(catalog)) {
    errors.set(String(error.wire ?? error.code), error)
    for (const status of statusesOf(error)) statuses.add(status)
  }
  return { errors, statuses }
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
