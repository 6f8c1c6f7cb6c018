import type { Contract } from './catalog.js'
import type { Definition, Params } from './entry.js'
import { type CatalogErrorShape, isCatalogError } from './is-catalog-error.js'

/** The codes of a catalog, as a type. */
export type CodeOf<C extends Contract> = keyof C['errors'] & string

/** An error with one code of a catalog, its parameters typed; of several codes, a union. */
export type ErrorOf<C extends Contract, K extends CodeOf<C> = CodeOf<C>> = K extends unknown
  ? CatalogErrorShape<K, ParamsIn<C['errors'][K]>>
  : never

type ParamsIn<E> = E extends Definition<string, number, infer P extends Params> ? P : never

/**
 * Whether a value is an error of the catalog, of one code or of any that it has: `isError(csn, error)`,
 * `isError(csn, error, 'CsnNotFoundException')`. Errors that were received count, too, and the status may be another than
 * the catalog's: real services do that. An error of another catalog with the same code does not. Takes anything and never
 * throws.
 */
export function isError<C extends Contract, K extends CodeOf<C> = CodeOf<C>>(
  catalog: C,
  value: unknown,
  code?: K,
): value is ErrorOf<C, K> {
  const found = codeIn(catalog, value)
  return found !== undefined && (code === undefined || found === code)
}

/** Whether a value is an error of the catalog with one of these codes; see {@link isError}. Never throws. */
export function isOneOf<C extends Contract, K extends CodeOf<C>>(
  catalog: C,
  value: unknown,
  codes: readonly K[],
): value is ErrorOf<C, K> {
  const found = codeIn(catalog, value)
  return found !== undefined && codes.includes(found as K)
}

/** The code of an error of the catalog; `undefined` for anything else. */
function codeIn(catalog: Contract, value: unknown): string | undefined {
  try {
    if (!isCatalogError(value) || value.catalog !== catalog.name) return undefined
    const { code } = value
    return Object.hasOwn(catalog.errors, code) ? code : undefined
  } catch {
    return undefined
  }
}
