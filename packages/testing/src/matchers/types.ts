import type { Catalog } from '@errbook/catalog'
import type { Code, ConformOptions, ErrorOptions, ParamsOf, RefusalOptions } from './options.js'

/** The matchers that a runner has once it is told of them. `T` is what is matched, `R` what a matcher of it returns. */
export interface CatalogMatchers<T = unknown, R = void> {
  /**
   * A response is what the catalog says: `expect(response).toConformTo(csn, { strict: true })`. It takes a Fetch `Response`,
   * which stays readable, what supertest, `app.inject`, axios, got, undici and Playwright give, and `{ status, headers, body }`.
   * Of what has still to be read it returns a promise.
   */
  toConformTo(catalog: Catalog, options?: ConformOptions): Outcome<T, R>
  /**
   * A thrown error, a rejection or what `decode` gave is an error of the catalog, with that code if one is given:
   * `await expect(call()).rejects.toBeCatalogError(csn, 'CsnNotFoundException')`.
   */
  toBeCatalogError<C extends Catalog, K extends Code<C> = Code<C>>(
    catalog: C,
    code?: K,
    options?: ErrorOptions<ParamsOf<C, K>>,
  ): R
  /**
   * A request is one that the catalog refuses with that code, or a response is an error with that code that conforms. Of what
   * has still to be read it returns a promise.
   */
  toBeRefusedWith<C extends Catalog>(catalog: C, code: Code<C>, options?: RefusalOptions): Outcome<T, R>
}

/** A promise where the body has still to be read. */
export type Outcome<T, R = void> = T extends WasRead ? R : T extends ToRead ? Promise<void> : R

/** What supertest gives is a stream by its type, which has been read. */
interface WasRead {
  readonly text: string
}

/** A Fetch message, a stream of Node, what undici's `request` gives, or a response of Playwright. */
type ToRead =
  | { readonly bodyUsed: boolean; clone(): unknown }
  | AsyncIterable<Uint8Array | string>
  | { readonly body: AsyncIterable<unknown> }
  | { status(): number; body(): Promise<unknown> }

/** The asymmetric forms, for values that were read: `toEqual({ response: expect.toConformTo(csn) })`. */
export interface AsymmetricCatalogMatchers<A> {
  toConformTo(catalog: Catalog, options?: ConformOptions): A
  toBeCatalogError<C extends Catalog, K extends Code<C> = Code<C>>(
    catalog: C,
    code?: K,
    options?: ErrorOptions<ParamsOf<C, K>>,
  ): A
  toBeRefusedWith<C extends Catalog>(catalog: C, code: Code<C>, options?: RefusalOptions): A
}
