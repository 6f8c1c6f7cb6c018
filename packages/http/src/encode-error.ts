import {
  CatalogError,
  type CatalogErrorShape,
  type Contract,
  type Definition,
  type ErrorBody,
  find,
  type Language,
  type Params,
  type ParamValues,
  render,
  type Text,
} from '@errbook/catalog'
import { fieldContent } from '@errbook/http-message'
import { paramsBeside } from './params-on-the-wire.js'
import { textIn } from './text-in.js'

/** A response, ready to be sent: `new Response(body, { status, headers })`. */
export interface Encoded {
  readonly status: number
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string }
  /** JSON. */
  readonly body: string
}

/** What surrounds an error on the wire. */
export interface Envelope {
  readonly requestId?: string | undefined
  readonly language?: Language | undefined
}

/**
 * An error of a catalog with its rendered message.
 *
 * @throws TypeError when the catalog has no such code, or when a parameter has no value.
 */
export function renderError(catalog: Contract, code: string, params: ParamValues = {}): CatalogErrorShape {
  const { status, message } = definitionOf(catalog, code)
  return { catalog: catalog.name, code, status, message: render(message, params), params }
}

/** {@link renderError}, to be thrown. */
export function newError(
  catalog: Contract,
  code: string,
  { params = {}, ...rest }: { readonly params?: ParamValues; readonly cause?: unknown } = {},
): CatalogError {
  return new CatalogError<string, Params>(definitionOf(catalog, code), { ...rest, params })
}

/** Writes an error with its rendered message, at the status that the catalog says. */
export function encodeError(catalog: Contract, error: CatalogErrorShape, envelope?: Envelope): Encoded {
  const { status, headers, members } = composeError(catalog, error, envelope)
  return { status, headers, body: JSON.stringify(members) }
}

/** The parts of a response with an error. */
interface Composed extends Pick<Encoded, 'status' | 'headers'> {
  readonly members: ErrorBody & Partial<Text> & { readonly params?: ParamValues }
}

/** What a response with an error says, before it is written. */
export function composeError(
  catalog: Contract,
  error: CatalogErrorShape,
  { requestId = '', language }: Envelope = {},
): Composed {
  const entry = definitionOf(catalog, error.code)
  const { code, message } = error
  const said = { code, message, requestId: fieldContent(requestId) || crypto.randomUUID() }
  const headers = responseHeaders(catalog, said)
  const params = paramsBeside(entry, error)
  if (params === undefined && language === undefined) return { status: entry.status, headers, members: said }
  const members = { ...said, ...(params && { params }), ...(language && textIn(entry, language)) }
  if (language !== undefined) headers['content-language'] = language
  return { status: entry.status, headers, members }
}

/**
 * What a catalog says about a code.
 *
 * @throws TypeError when the catalog has no such code.
 */
export function definitionOf(catalog: Contract, code: string): Definition {
  const entry = find<Contract>(catalog, code)
  if (entry === undefined) throw new TypeError(`the catalog ${catalog.name} has no error ${JSON.stringify(code)}`)
  return entry
}

/** The common headers of a response with an error, filled with what the catalog says. */
function responseHeaders({ headers: { response } }: Contract, said: ErrorBody): Record<string, string> {
  const filled: Record<string, string> = {}
  for (const key of Object.keys(response)) {
    const { mediaType, carries } = response[key] ?? {}
    const value = mediaType ?? (said as unknown as Readonly<Record<string, string>>)[carries ?? '']
    if (value !== undefined) filled[key] = fieldContent(value)
  }
  return filled
}
