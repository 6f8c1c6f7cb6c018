import {
  type CatalogErrorShape,
  type Contract,
  type Definition,
  type ErrorBody,
  find,
  type Language,
  type ParamValues,
  render,
  type Text,
} from '@errbook/catalog'
import { fieldContent } from './field-content.js'
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
  return { code, status, message: render(message, params), params }
}

/** Writes an error with its rendered message, at the status that the catalog says. */
export function encodeError(catalog: Contract, error: CatalogErrorShape, envelope?: Envelope): Encoded {
  const { members, ...rest } = composeError(catalog, error, envelope)
  return { ...rest, body: JSON.stringify(members) }
}

/** The parts of a response with an error. */
interface Composed extends Pick<Encoded, 'status' | 'headers'> {
  readonly members: ErrorBody & Partial<Text> & { readonly params?: ParamValues }
}

/** What a response with an error says, before it is written. */
export function composeError(
  catalog: Contract,
  error: CatalogErrorShape,
  { requestId, language }: Envelope = {},
): Composed {
  const entry = definitionOf(catalog, error.code)
  const said = { code: error.code, message: error.message, requestId: sentRequestId(requestId) }
  return {
    status: entry.status,
    headers: { ...responseHeaders(catalog, said), ...(language && { 'content-language': language }) },
    members: { ...said, ...paramsBeside(entry, error), ...(language && textIn(entry, language)) },
  }
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

/** The id that a response bears: the one at hand as far as a header can hold it, else a new one. */
function sentRequestId(requestId: string | undefined): string {
  return fieldContent(requestId ?? '') || crypto.randomUUID()
}

/** The common headers of a response with an error, filled with what the catalog says. */
function responseHeaders(
  { headers }: Contract,
  said: { readonly [member: string]: string },
): Readonly<Record<string, string>> {
  const filled: Record<string, string> = {}
  for (const [key, { mediaType, carries }] of Object.entries(headers.response)) {
    const value = mediaType ?? fieldContent((carries !== undefined && said[carries]) || '')
    if (value !== '') filled[key] = value
  }
  return filled
}
