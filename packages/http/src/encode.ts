import {
  type Catalog,
  CatalogError,
  type CatalogErrorShape,
  type CatalogText,
  type ErrorBody,
  type ErrorDefinition,
  type ErrorText,
  findError,
  type Params,
  type ParamValues,
} from '@errbook/catalog'
import { fieldContent } from '@errbook/http-message'
import { prepare } from '@errbook/validate/read'

/** What is said beside the code; `params` exactly when the message has any. */
export type EncodeOptions<P extends Params = Params> = {
  /** The id of the request; a new UUID (version 4) if there is none. What a header cannot hold is percent-encoded. */
  readonly requestId?: string | undefined
  /** Why, for whoever reads the program: it never reaches the wire. */
  readonly cause?: unknown
  /** Adds what the code means and what to do, in the language of the text. The message stays as it is. */
  readonly text?: CatalogText | undefined
} & (keyof P extends never
  ? { readonly params?: { readonly [name: string]: never } }
  : { readonly params: ParamValues<P> })

/** The options of {@link encode}; a code whose message has no parameters needs none. */
export type EncodeArguments<D> = keyof ParamsIn<D> extends never
  ? [options?: EncodeOptions<ParamsIn<D>>]
  : [options: EncodeOptions<ParamsIn<D>>]

/** The parameters of an error's message. */
export type ParamsIn<E> = E extends ErrorDefinition<string, number, infer P extends Params> ? P : never

/**
 * Writes an error of a catalog as a response: `encode(csn, 'RequestExpired', { params: { timestamp } })`.
 *
 * @throws TypeError when the catalog has no such code, or a parameter has no value; types rule both out.
 */
export function encode<E extends object, K extends keyof E>(
  catalog: Catalog<E>,
  code: K,
  ...[options]: EncodeArguments<E[K]>
): Encoded {
  const given = options as (Envelope & { readonly params?: ParamValues }) | undefined
  return encodeError(catalog, renderError(catalog, String(code), given?.params), given)
}

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
  readonly text?: CatalogText | undefined
}

/**
 * An error of a catalog with its rendered message.
 *
 * @throws TypeError when the catalog has no such code, or when a parameter has no value.
 */
export function renderError(catalog: Catalog, code: string, params: ParamValues = {}): CatalogErrorShape {
  const { status } = definitionOf(catalog, code)
  const message = prepare(catalog).messageOf(code).render(params)
  return { catalog: catalog.name, code, status, message, params }
}

/** {@link renderError}, to be thrown. */
export function newError(
  catalog: Catalog,
  code: string,
  { params = {}, ...rest }: { readonly params?: ParamValues; readonly cause?: unknown } = {},
): CatalogError {
  return new CatalogError<string, Params>(definitionOf(catalog, code), { ...rest, params })
}

/**
 * The parameters of an error's message in any value, each read once; `undefined` where one is missing or of another type.
 */
export function paramValuesIn({ params }: ErrorDefinition, value: unknown): ParamValues | undefined {
  const given = Object(value) as Readonly<Record<string, unknown>>
  const values: Record<string, string | number> = {}
  for (const name of Object.keys(params)) {
    const param = Object.hasOwn(given, name) ? given[name] : undefined
    const isRight = params[name] === 'integer' ? Number.isSafeInteger(param) : typeof param === 'string'
    if (!isRight) return undefined
    values[name] = param as string | number
  }
  return values
}

/** Writes an error with its rendered message, at the status that the catalog says. */
export function encodeError(catalog: Catalog, error: CatalogErrorShape, envelope?: Envelope): Encoded {
  const { status, headers, members } = composeError(catalog, error, envelope)
  return { status, headers, body: JSON.stringify(members) }
}

/** The parts of a response with an error. */
interface Composed extends Pick<Encoded, 'status' | 'headers'> {
  readonly members: ErrorBody & Partial<Pick<ErrorText, 'meaning' | 'resolution'>> & { readonly params?: ParamValues }
}

/** What a response with an error says, before it is written. */
export function composeError(
  catalog: Catalog,
  error: CatalogErrorShape,
  { requestId = '', text }: Envelope = {},
): Composed {
  const definition = definitionOf(catalog, error.code)
  const { code, message } = error
  const said = { code, message, requestId: fieldContent(requestId) || crypto.randomUUID() }
  const headers = responseHeaders(catalog, said)
  const params = paramsBeside(catalog, error)
  if (params === undefined && text === undefined) return { status: definition.status, headers, members: said }
  const members = { ...said, ...(params && { params }), ...(text && textOf(text, code)) }
  if (text !== undefined) headers['content-language'] = text.language
  return { status: definition.status, headers, members }
}

/**
 * The parameters of a message, to be said beside it where it does not give them back by itself, since a value looks like
 * the text around it; `undefined` where it does.
 */
function paramsBeside(catalog: Catalog, { code, params }: CatalogErrorShape): ParamValues | undefined {
  const { givesBack } = prepare(catalog).messageOf(code)
  if (givesBack(params)) return undefined
  const names = Object.keys(definitionOf(catalog, code).params)
  return Object.fromEntries(names.map((name) => [name, params[name] ?? '']))
}

/** What a catalog says to people about a code. */
function textOf({ errors }: CatalogText, code: string): Partial<Pick<ErrorText, 'meaning' | 'resolution'>> {
  if (!Object.hasOwn(errors, code)) return {}
  const { meaning, resolution } = errors[code] as ErrorText
  return { meaning, resolution }
}

/**
 * What a catalog says about a code.
 *
 * @throws TypeError when the catalog has no such code.
 */
function definitionOf(catalog: Catalog, code: string): ErrorDefinition {
  const definition = findError(catalog, code)
  if (definition === undefined) throw new TypeError(`the catalog ${catalog.name} has no error ${JSON.stringify(code)}`)
  return definition
}

/** The common headers of a response with an error, filled with what the catalog says. */
function responseHeaders({ headers: { response } }: Catalog, said: ErrorBody): Record<string, string> {
  const filled: Record<string, string> = {}
  for (const key of Object.keys(response)) {
    const { mediaType, carries } = response[key] ?? {}
    const value = mediaType ?? (said as unknown as Readonly<Record<string, string>>)[carries ?? '']
    if (value !== undefined) filled[key] = fieldContent(value)
  }
  return filled
}
