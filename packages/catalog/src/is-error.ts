import type { Contract } from './catalog.js'
import type { Definition, Params } from './entry.js'
import { type CatalogErrorShape, isCatalogError } from './is-catalog-error.js'

/** The codes of a catalog, as a type. */
export type CodeOf<C extends Contract> = keyof C['errors'] & string

/** An error with one code of a catalog, its parameters typed. */
export type ErrorOf<C extends Contract, K extends CodeOf<C>> = CatalogErrorShape<K, ParamsIn<C['errors'][K]>>

type ParamsIn<E> = E extends Definition<string, number, infer P extends Params> ? P : never

/**
 * Whether a value is the catalog's error of that code: `if (isError(csn, error, 'CsnNotFoundException')) …`.
 * Takes anything and never throws. The status may be another than the catalog's: real services do that.
 */
export function isError<C extends Contract, K extends CodeOf<C>>(
  catalog: C,
  value: unknown,
  code: K,
): value is ErrorOf<C, K> {
  try {
    return isCatalogError(value) && value.code === code && Object.hasOwn(catalog.errors, code)
  } catch {
    return false
  }
}
