/**
 * The matchers as functions, for `node:test` and any other runner.
 *
 * @packageDocumentation
 */
import { AssertionError } from 'node:assert'
import { isDeepStrictEqual } from 'node:util'
import type { Catalog } from '@errbook/catalog'
import { errorVerdict } from './matchers/catalog-error.js'
import { conformance } from './matchers/conformance.js'
import { failureText, type Verdict } from './matchers/failure.js'
import {
  type Code,
  type ConformOptions,
  type ErrorOptions,
  type ParamsOf,
  type RefusalOptions,
  strictText,
} from './matchers/options.js'
import { refusal } from './matchers/refusal.js'
import type { Outcome } from './matchers/types.js'

export type { ConformOptions, ErrorOptions, RefusalOptions, Wording } from './matchers/options.js'

/**
 * A response is what the catalog says: `assertConforms(csn, response)`. Of what has still to be read it returns a promise.
 *
 * @throws AssertionError with what departs from the catalog.
 */
export function assertConforms<T>(catalog: Catalog, response: T, options?: ConformOptions): Outcome<T> {
  return settle(conformance(catalog, response, options), assertConforms, [
    catalog.name,
    strictText(options),
  ]) as Outcome<T>
}

/**
 * A thrown error, a rejection or what `decode` gave is an error of the catalog, with that code if one is given.
 *
 * @throws AssertionError with what it is instead.
 */
export function assertCatalogError<C extends Catalog, K extends Code<C> = Code<C>>(
  catalog: C,
  error: unknown,
  code?: K,
  options?: ErrorOptions<ParamsOf<C, K>>,
): void {
  const verdict = errorVerdict(catalog, error, code, options as ErrorOptions, equals)
  settle(verdict, assertCatalogError, [catalog.name, code])
}

/**
 * A request is one that the catalog refuses with that code, or a response is an error with that code that conforms. Of what
 * has still to be read it returns a promise.
 *
 * @throws AssertionError with what it is instead.
 */
export function assertRefusedWith<C extends Catalog, T>(
  catalog: C,
  received: T,
  code: Code<C>,
  options?: RefusalOptions,
): Outcome<T> {
  return settle(refusal(catalog, received, code, options), assertRefusedWith, [
    catalog.name,
    code,
    strictText(options),
  ]) as Outcome<T>
}

function equals(actual: unknown, expected: unknown): boolean {
  const { asymmetricMatch } = Object(expected) as { readonly asymmetricMatch?: (other: unknown) => boolean }
  if (typeof asymmetricMatch === 'function') return asymmetricMatch.call(expected, actual)
  return isDeepStrictEqual(actual, expected)
}

type Shown = readonly [catalog: string, ...others: (string | undefined)[]]
// biome-ignore lint/complexity/noBannedTypes: what Node takes the stack from.
type Asserting = Function

function settle(verdict: Verdict | Promise<Verdict>, asserting: Asserting, shown: Shown): void | Promise<void> {
  if (!(verdict instanceof Promise)) return demand(verdict, asserting, shown)
  return verdict.then((settled) => demand(settled, asserting, shown, demand))
}

function demand(
  { pass, failureOf }: Verdict,
  asserting: Asserting,
  [catalog, ...others]: Shown,
  // Where the stack begins that leads to the caller; once a body was waited for, the function called is not on it.
  stackStartFn: Asserting = asserting,
): void {
  if (pass === true) return
  const shown = [catalog, 'received', ...others.filter((other) => other !== undefined)]
  const title = `${asserting.name}(${shown.join(', ')})`
  const message = failureText(failureOf(false), { title, expected: plain, actual: plain })
  throw new AssertionError({ message, operator: asserting.name, stackStartFn })
}

function plain(text: string): string {
  return text
}
