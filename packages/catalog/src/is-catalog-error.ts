import type { Params, ParamValues } from './error-definition.js'

/** Marks a `CatalogError`, in every copy of this package. */
export const brand: unique symbol = Symbol.for('errbook.CatalogError') as never

/** An error of a catalog as a program holds it, be it an instance, another copy's instance or parsed JSON. */
export interface CatalogErrorShape<C extends string = string, P extends Params = Params> {
  /** The name of the catalog that it is an error of, or that it was read by. */
  readonly catalog: string
  readonly code: C
  /** The status that the error travelled with, which need not be the catalog's. */
  readonly status: number
  readonly message: string
  readonly params: ParamValues<P>
  readonly requestId?: string | undefined
}

/**
 * Whether a value is an error of some catalog: a `CatalogError` of this or another copy of the package, or a plain
 * object of the same shape, such as one that travelled as JSON. Takes anything and never throws.
 */
export function isCatalogError(value: unknown): value is CatalogErrorShape {
  try {
    return isObject(value) && (brand in value || isPlain(value)) && hasShape(value)
  } catch {
    return false
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Told by its lineage, since errors of other libraries (an AxiosError, say) have a `code` and a `status` too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function hasShape(value: object): boolean {
  const { name, catalog, code, status, message, params, requestId } = value as Record<string, unknown>
  return (
    (name === 'CatalogError' || name === undefined) &&
    typeof catalog === 'string' &&
    typeof code === 'string' &&
    Number.isInteger(status) &&
    typeof message === 'string' &&
    isObject(params) &&
    (requestId === undefined || typeof requestId === 'string')
  )
}
