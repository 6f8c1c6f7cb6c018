import {
  type Catalog,
  CatalogError,
  type CatalogErrorOptions,
  type CatalogErrorShape,
  type CatalogText,
  type ErrorDefinition,
  type Given,
  type Params,
  type ParamValues,
} from '@errbook/catalog'
import { prepare } from '@errbook/validate/read'
import { bodyOf, composeError, definitionOf, headersAlone } from './compose-error.js'

/**
 * What is said beside the code: what an error takes when it is made, and a text. A request id is made where none is given
 * and the catalog has a place for it; what a header cannot hold of it is percent-encoded. The `cause` never reaches the
 * wire.
 */
export type EncodeOptions<P extends Params = Params, G extends Given = Given> = CatalogErrorOptions<P, G> & {
  /** Adds what the code means and what to do, in the language of the text. The message stays as it is. */
  readonly text?: CatalogText | undefined
}

/** The options of {@link encode}; a code that takes nothing needs none. */
export type EncodeArguments<D> =
  Record<never, never> extends EncodeOptions<ParamsIn<D>, GivenIn<D>>
    ? [options?: EncodeOptions<ParamsIn<D>, GivenIn<D>>]
    : [options: EncodeOptions<ParamsIn<D>, GivenIn<D>>]

/** The parameters of an error's message. */
export type ParamsIn<E> =
  E extends ErrorDefinition<string, number, infer P extends Params, infer _G extends Given> ? P : never

/** What an error takes beside the parameters of its message. */
export type GivenIn<E> =
  E extends ErrorDefinition<string, number, infer _P extends Params, infer G extends Given> ? G : never

/**
 * Writes an error of a catalog as a response: `encode(csn, 'RequestExpired', { params: { timestamp } })`.
 *
 * @throws TypeError when the catalog has no such code, a parameter or a member of the error body has no value or one of
 * another type, which types rule out; or when the values would have the error read as another one.
 */
export function encode<E extends object, K extends keyof E>(
  catalog: Catalog<E>,
  code: K,
  ...[options]: EncodeArguments<E[K]>
): Encoded {
  const given = options as (ErrorValues & Pick<EncodeOptions, 'text'>) | undefined
  return encodeError(catalog, renderError(catalog, String(code), given), given?.text)
}

/**
 * Writes an error of a catalog as the response to HEAD, which has no body: its headers say what the catalog has headers for.
 *
 * @throws TypeError as {@link encode} does, but for what only the body says.
 */
export function encodeHead<E extends object, K extends keyof E>(
  catalog: Catalog<E>,
  code: K,
  ...[options]: EncodeArguments<E[K]>
): Encoded {
  const given = options as (ErrorValues & Pick<EncodeOptions, 'text'>) | undefined
  return encodeErrorHead(catalog, renderError(catalog, String(code), given), given?.text)
}

/** A response, ready to be sent: `new Response(body, { status, headers })`. */
export interface Encoded {
  readonly status: number
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string }
  /** JSON. */
  readonly body: string
}

/** What an error takes when it is made, types aside. */
export interface ErrorValues extends Given {
  /** A value for each hole of the message. */
  readonly params?: ParamValues | undefined
  /** The id of the request. */
  readonly requestId?: string | undefined
  /** A link to what explains the error. */
  readonly reference?: string | undefined
  /** After how many seconds to send the request again; a catalog without a hole or a header for it does not send it. */
  readonly retryAfter?: number | undefined
}

/**
 * An error of a catalog with its rendered message, as plain data.
 *
 * @throws TypeError when the catalog has no such code, or it has no message, or a parameter of it has no value.
 */
export function renderError(catalog: Catalog, code: string, values: ErrorValues = {}): CatalogErrorShape {
  const { status } = definitionOf(catalog, code)
  const { params = {}, message: given, members, requestId, reference, retryAfter } = values
  const message = prepare(catalog).messageOf(code)?.render(params) ?? given
  if (typeof message !== 'string') {
    throw new TypeError(`the catalog gives ${JSON.stringify(code)} no message: pass { message: … }`)
  }
  return { catalog: catalog.name, code, status, message, params, members, requestId, reference, retryAfter }
}

/** {@link renderError}, to be thrown. */
export function newError(
  catalog: Catalog,
  code: string,
  values: ErrorValues & { readonly cause?: unknown } = {},
): CatalogError {
  return new CatalogError<string, Params>(definitionOf(catalog, code), { params: {}, ...values } as never)
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

/**
 * Writes an error at the status that the catalog says.
 *
 * @throws TypeError as {@link encode} does.
 */
export function encodeError(catalog: Catalog, error: CatalogErrorShape, text?: CatalogText): Encoded {
  const composed = composeError(catalog, error, text)
  const { status, headers } = composed
  return { status, headers, body: JSON.stringify(bodyOf(catalog, composed)) }
}

/** {@link encodeError} for a response without a body. */
export function encodeErrorHead(catalog: Catalog, error: CatalogErrorShape, text?: CatalogText): Encoded {
  const composed = composeError(catalog, error, text)
  return { status: composed.status, headers: headersAlone(catalog, composed), body: '' }
}
