import type { Catalog, CodeOf } from './catalog.js'
import type { ErrorDefinition, Params } from './error-definition.js'
import { type CatalogErrorShape, isCatalogError } from './is-catalog-error.js'

/** An error with one code of a catalog, its parameters typed; of several codes, a union. */
export type ErrorOf<C extends Catalog, K extends keyof C['errors'] = CodeOf<C>> = ErrorIn<C['errors'], K>

/** An error of a table from code to definition. */
export type ErrorIn<E extends object, K extends keyof E = keyof E> = K extends string
  ? CatalogErrorShape<K, E[K] extends ErrorDefinition<string, number, infer P extends Params> ? P : never>
  : never

/**
 * Whether a value is an error of the catalog, of one code or of any that it has: `isError(csn, error)`,
 * `isError(csn, error, 'CsnNotFoundException')`. Errors that were received count, too, and the status may be another than
 * the catalog's: real services do that. An error of another catalog with the same code does not. Takes anything and never
 * throws.
 */
export function isError<E extends object, K extends keyof E = keyof E>(
  catalog: Catalog<E>,
  value: unknown,
  code?: K,
): value is ErrorIn<E, K> {
  const found = codeIn(catalog, value)
  return found !== undefined && (code === undefined || found === code)
}

/** Whether a value is an error of the catalog with one of these codes; see {@link isError}. Never throws. */
export function isOneOf<E extends object, K extends keyof E>(
  catalog: Catalog<E>,
  value: unknown,
  codes: readonly K[],
): value is ErrorIn<E, K> {
  const found = codeIn(catalog, value)
  return found !== undefined && codes.includes(found as K)
}

/** The code of an error of the catalog; `undefined` for anything else. */
function codeIn(catalog: Catalog, value: unknown): string | undefined {
  try {
    if (!isCatalogError(value) || value.catalog !== catalog.name) return undefined
    const { code } = value
    return Object.hasOwn(catalog.errors, code) ? code : undefined
  } catch {
    return undefined
  }
}
