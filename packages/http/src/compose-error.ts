import {
  type Catalog,
  type CatalogErrorShape,
  type CatalogText,
  type ErrorDefinition,
  type ErrorText,
  findError,
  type MemberRule,
  type Members,
  type ParamValues,
} from '@errbook/catalog'
import { isMeaningful, own } from '@errbook/catalog/parts'
import { fieldContent } from '@errbook/http-message'
import {
  type BodyValues,
  type BodyWriter,
  bodyWriter,
  type PreparedBody,
  prepare,
  prepareBy,
  unitsIn,
} from '@errbook/validate/read'

/** What a response with an error says, before it is written. */
export interface Composed {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Record<string, string>
  /** What the error body says, by the template of the catalog. */
  readonly values: BodyValues
  /** What stands in the root of the body beside that. */
  readonly beside: Beside
}

interface Beside extends Partial<Pick<ErrorText, 'meaning' | 'resolution'>> {
  readonly params?: ParamValues
}

/**
 * Says by a catalog what a response with an error says.
 *
 * @throws TypeError when the catalog has no such code.
 */
export function composeError(catalog: Catalog, error: CatalogErrorShape, text?: CatalogText): Composed {
  const definition = definitionOf(catalog, error.code)
  const plan = prepareBy(catalog, planErrors)
  const values = valuesOf(plan, definition, error)
  const headers: Record<string, string> = {}
  for (const { key, value } of plan.constant) headers[key] = value
  fillHeaders(headers, plan.always, values)
  const params = hasParams(definition) ? paramsBeside(catalog, definition, error) : undefined
  if (params === undefined && text === undefined) return { status: definition.status, headers, values, beside: nothing }
  if (text !== undefined) headers['content-language'] = text.language
  const beside = { ...(params && { params }), ...(text && textOf(catalog, text, error.code)) }
  return { status: definition.status, headers, values, beside }
}

/** The body of a response as a JSON value. @throws TypeError when a value is missing, or of another type than its hole. */
export function bodyOf(catalog: Catalog, { values, beside }: Composed): { readonly [member: string]: unknown } {
  const body = prepareBy(catalog, planErrors).write(values)
  return beside === nothing ? body : { ...body, ...beside }
}

const nothing: Beside = Object.freeze({})

/** The headers of a response without a body, which say what the body would. */
export function headersAlone(catalog: Catalog, { headers, values }: Composed): Record<string, string> {
  const alone = { ...headers }
  fillHeaders(alone, prepareBy(catalog, planErrors).others, values)
  return alone
}

/** The header with the id of every request, as it is spelt; `undefined` where a catalog has none. */
export function requestIdHeader(catalog: Catalog): string | undefined {
  return prepareBy(catalog, planErrors).always.find(({ member }) => member === 'requestId')?.name
}

/** Whether the message of an error has parameters. */
export function hasParams({ params }: ErrorDefinition): boolean {
  for (const _ in params) return true
  return false
}

/**
 * What a catalog says about a code.
 *
 * @throws TypeError when the catalog has no such code.
 */
export function definitionOf(catalog: Catalog, code: string): ErrorDefinition {
  const definition = findError(catalog, code)
  if (definition === undefined) throw new TypeError(`the catalog ${catalog.name} has no error ${JSON.stringify(code)}`)
  return definition
}

/** The headers and the body of responses with an error. */
interface ErrorPlan {
  /** Those that are always the same. */
  readonly constant: readonly { readonly key: string; readonly value: string }[]
  /** Those that say the same as a member of the body in every response. */
  readonly always: readonly MemberHeader[]
  /** Those that say it only where there is no body. */
  readonly others: readonly MemberHeader[]
  /** Whether there is a place for the id of the request. */
  readonly hasRequestId: boolean
  readonly holes: PreparedBody['holes']
  readonly write: BodyWriter
}

/** A header that says the same as a member of the error body. */
interface MemberHeader {
  /** As it is spelt. */
  readonly name: string
  readonly key: string
  readonly member: string
  readonly unit: MemberRule['unit']
}

function planErrors(catalog: Catalog): ErrorPlan {
  const { response } = catalog.headers
  const { body, errorOf } = prepare(catalog)
  const { holes } = body
  const constant: Record<string, string> = { 'content-type': 'application/json' }
  for (const [key, rule] of Object.entries(response)) {
    const { mediaType } = rule.anyOf?.[0] ?? rule
    if (mediaType !== undefined) constant[key] = fieldContent(mediaType)
  }
  const all = Object.entries(catalog.body.members).flatMap(([member, { header, unit }]): readonly MemberHeader[] => {
    if (header === undefined) return []
    const key = header.toLowerCase()
    return [{ name: response[key]?.name ?? header, key, member, unit }]
  })
  // Proxies and clients of any API act on `Retry-After`, and read no body for it.
  const isAlways = ({ key, member }: MemberHeader) =>
    member === 'retryAfter' || Object.hasOwn(response, key) || !holes.has(member)
  return {
    constant: Object.entries(constant).map(([key, value]) => ({ key, value })),
    always: all.filter(isAlways),
    others: all.filter((header) => !isAlways(header)),
    hasRequestId: holes.has('requestId') || all.some(({ member }) => member === 'requestId'),
    holes,
    write: bodyWriter(body, errorOf),
  }
}

function fillHeaders(headers: Record<string, string>, members: readonly MemberHeader[], values: BodyValues): void {
  for (const header of members) {
    // An id is what a header can hold, as it was made.
    if (header.member === 'requestId') {
      if (values.requestId !== undefined) headers[header.key] = values.requestId
      continue
    }
    const value = valueIn(header, values)
    if (value !== undefined) headers[header.key] = fieldContent(String(value))
  }
}

function valueIn({ key, member, unit }: MemberHeader, values: BodyValues): string | number | boolean | undefined {
  const { retryAfter } = values
  if (member === 'retryAfter' && retryAfter !== undefined) {
    // `Retry-After` is in whole seconds (RFC 9110, section 10.2.3).
    return Math.ceil(unitsIn(retryAfter, unit === undefined || key === 'retry-after' ? 1 : 1000))
  }
  const value: unknown = isMeaningful(member) ? values[member] : own(values.members, member)
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isScalar ? value : undefined
}

function valuesOf(
  { hasRequestId, holes }: ErrorPlan,
  definition: ErrorDefinition,
  { message, requestId, reference, retryAfter, params, members }: CatalogErrorShape,
): BodyValues {
  const { code, wire = code, status, group } = definition
  const id = hasRequestId ? (requestId && fieldContent(requestId)) || crypto.randomUUID() : undefined
  const own = hasParams(definition) ? membersOf(holes, definition, params, members) : members
  return { code: wire, message, requestId: id, status, group, reference, retryAfter, members: own }
}

/** The data of the API's own, and the parameters of the message that the body has holes for, too. */
function membersOf(
  holes: PreparedBody['holes'],
  definition: ErrorDefinition,
  params: ParamValues,
  members: Members | undefined,
): Members | undefined {
  let own: Record<string, unknown> | undefined
  for (const name of Object.keys(definition.params)) {
    const hole = holes.get(name)
    if (hole === undefined || !Object.hasOwn(params, name)) continue
    own ??= { ...members }
    own[name] = hole.type === 'text' ? String(params[name]) : params[name]
  }
  return own ?? members
}

/**
 * The parameters of a message, to be said beside it where neither it nor a hole of the body gives them back, since a value
 * looks like the text around it; `undefined` where they do, and where the body has a member of that name.
 */
function paramsBeside(
  catalog: Catalog,
  definition: ErrorDefinition,
  { params, message }: CatalogErrorShape,
): ParamValues | undefined {
  const names = Object.keys(definition.params)
  if (Object.hasOwn(catalog.body.template, 'params')) return undefined
  const { body, messageOf } = prepare(catalog)
  const reader = body.holes.has('message') ? messageOf(definition.code) : undefined
  const others = names.filter((name) => !body.holes.has(name))
  if (others.length === names.length ? reader?.givesBack(params) : others.length === 0) return undefined
  const given = others.length < names.length ? reader?.read(message) : undefined
  if (given !== undefined && others.every((name) => given[name] === params[name])) return undefined
  return Object.fromEntries(names.map((name) => [name, params[name] ?? '']))
}

/** What a catalog says to people about a code, but for what the body has members of those names for. */
function textOf(
  { body: { template } }: Catalog,
  { errors }: CatalogText,
  code: string,
): Partial<Pick<ErrorText, 'meaning' | 'resolution'>> {
  const { meaning, resolution } = (Object.hasOwn(errors, code) ? errors[code] : undefined) ?? {}
  return {
    ...(meaning !== undefined && !Object.hasOwn(template, 'meaning') && { meaning }),
    ...(resolution !== undefined && !Object.hasOwn(template, 'resolution') && { resolution }),
  }
}
