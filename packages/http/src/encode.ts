import type { CodeOf, Contract, Definition, Entry, Language, Params, ParamValues } from '@errbook/catalog'
import { type Encoded, type Envelope, encodeError, renderError } from './encode-error.js'

/** What is said beside the code; `params` exactly when the message has any. */
export type EncodeOptions<C extends Contract = Contract, P extends Params = Params> = {
  /** The id of the request; a new UUID (version 4) if there is none. What a header cannot hold is percent-encoded. */
  readonly requestId?: string | undefined
  /** Why, for whoever reads the program: it never reaches the wire. */
  readonly cause?: unknown
  /** Adds what the catalog says about the code in a language. The message is in English all the same. */
  readonly language?: (C['errors'] extends { readonly [code: string]: Entry } ? Language : never) | undefined
} & (keyof P extends never ? { readonly params?: ParamValues<P> } : { readonly params: ParamValues<P> })

/** The options of {@link encode}; a code whose message has no parameters needs none. */
export type EncodeArguments<C extends Contract, K extends CodeOf<C>> = keyof ParamsIn<C['errors'][K]> extends never
  ? [options?: EncodeOptions<C, ParamsIn<C['errors'][K]>>]
  : [options: EncodeOptions<C, ParamsIn<C['errors'][K]>>]

/** The parameters of an error's message. */
export type ParamsIn<E> = E extends Definition<string, number, infer P extends Params> ? P : never

/**
 * Writes an error of a catalog as a response: `encode(csn, 'RequestExpired', { params: { timestamp } })`.
 *
 * @throws TypeError when the catalog has no such code, when a parameter has no value, or when `language` is asked of a
 * contract without text; types rule all of them out.
 */
export function encode<C extends Contract, K extends CodeOf<C>>(
  catalog: C,
  code: K,
  ...[options]: EncodeArguments<C, K>
): Encoded {
  const given = options as (Envelope & { readonly params?: ParamValues }) | undefined
  return encodeError(catalog, renderError(catalog, code, given?.params), given)
}
