import type { Catalog, ErrorDefinition, Format, Members, ParamValues, WholeCatalog } from '@errbook/catalog'
import { type HoleType, isMeaningful, own } from '@errbook/catalog/parts'
import { encode, encodeHead } from '@errbook/http'
import { prepare } from '@errbook/validate/read'
import type { PlayedResponse } from './fault.js'

/** What an error says beside its code; what is left out comes from the catalog's example, or is a value of its type. */
export interface ErrorValues {
  /** Values for parameters of the message. */
  readonly params?: ParamValues | undefined
  /** Values for members of the error body that are the API's own. */
  readonly members?: Members | undefined
  readonly requestId?: string | undefined
  /** Another message than the catalog's. */
  readonly message?: string | undefined
  /** Another status than the catalog's, from 200 to 599. */
  readonly status?: number | undefined
}

/**
 * An error of a catalog as a response, which is the same on every call.
 *
 * @throws TypeError when the error body needs a value that neither the catalog nor a sample gives.
 */
export function encodeSample(catalog: Catalog, definition: ErrorDefinition, values: ErrorValues = {}): PlayedResponse {
  const { requestId = sampleRequestId, message = sampleMessage } = values
  const { holes } = prepare(catalog).body
  const options = {
    requestId,
    message,
    params: paramsOf(catalog, definition, values),
    members: membersOf(catalog, definition, values),
    ...(holes.get('reference')?.isOptional === false && { reference: sampleReference }),
    ...(holes.get('retryAfter')?.isOptional === false && { retryAfter: 1 }),
  }
  const sent = changed(catalog, definition, values)
  const encoded = encode(sent, definition.code, options)
  const { headers } = encodeHead(sent, definition.code, options)
  return Object.keys(headers).length > Object.keys(encoded.headers).length
    ? { ...encoded, headersAlone: headers }
    : encoded
}

/** The parameters of an error's message: as given, else from the catalog's example, else a value of their type. */
export function paramsOf(
  catalog: Catalog,
  { code, params }: ErrorDefinition,
  { params: given = {} }: Pick<ErrorValues, 'params'> = {},
): ParamValues {
  const { source } = catalog as Partial<WholeCatalog>
  const example = own(source?.errors, code)?.example?.params
  return Object.fromEntries(
    Object.entries(params).map(([name, format]) => {
      return [name, own(given, name) ?? own(example, name) ?? sampleParam(name, format)]
    }),
  )
}

function sampleParam(name: string, format: Format): string | number {
  return format === 'text' ? `sample-${name}` : sampleOf[format]
}

const sampleOf: { readonly [F in Exclude<Format, 'text'>]: string | number } = {
  integer: 1,
  'utc-date-time': '2025-11-11T08:00:00Z',
  'http-date': 'Tue, 11 Nov 2025 08:00:00 GMT',
}

const sampleRequestId = '00000000-0000-4000-8000-000000000000'
const sampleMessage = 'A sample error.'
const sampleReference = 'https://example.com/errors'

/** The members of an error body that are the API's own: as given, and a value of its type for each other that must be there. */
function membersOf(catalog: Catalog, { params }: ErrorDefinition, { members = {} }: ErrorValues): Members {
  const { headers, body } = catalog
  const inBody = [...prepare(catalog).body.holes.values()].filter(({ isOptional }) => !isOptional)
  const inHeaders = Object.entries(body.members).flatMap(([name, { header }]) => {
    const isRequired = header !== undefined && own(headers.response, header.toLowerCase())?.required === true
    return isRequired ? [{ name, type: 'text' as const }] : []
  })
  const samples = [...inHeaders, ...inBody]
    .filter(({ name }) => !isMeaningful(name) && !Object.hasOwn(params, name))
    .map(({ name, type }) => [name, sampleMember(catalog, name, type)] as const)
  return { ...Object.fromEntries(samples), ...members }
}

/** A value of a member that is the API's own, which does not mean that all is well. */
export function sampleMember({ body }: Catalog, name: string, type: HoleType): string | number | boolean | undefined {
  const none: readonly unknown[] = [own(body.members, name)?.none].flat()
  const text = [`sample-${name}`, `other-${name}`]
  const values = type === 'integer' ? [1, 2] : type === 'boolean' ? [true, false] : text
  return values.find((value) => !none.includes(value))
}

/** The catalog in which an error is as it is to be sent. */
function changed(
  catalog: Catalog,
  definition: ErrorDefinition,
  { status = definition.status, message }: ErrorValues,
): Catalog<{ readonly [code: string]: ErrorDefinition }> {
  const any = catalog as Catalog<{ readonly [code: string]: ErrorDefinition }>
  const isAsItIs = own(any.errors, definition.code) === definition && status === definition.status
  if (isAsItIs && message === undefined) return any
  const { message: _, params, ...rest } = definition
  const { holes } = prepare(catalog).body
  const sent = message === undefined ? definition : { ...rest, params: inBody(params, holes) }
  return { ...any, errors: { ...any.errors, [definition.code]: { ...sent, status } } }
}

/** The parameters that the error body has members for: with another message, only they can be said. */
function inBody(params: ErrorDefinition['params'], holes: ReadonlyMap<string, unknown>): ErrorDefinition['params'] {
  return Object.fromEntries(Object.entries(params).filter(([name]) => holes.has(name)))
}
