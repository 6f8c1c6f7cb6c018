import type { Catalog, CodeOf, ErrorDefinition, Members, Params, ParamValues } from './catalog.js'

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
  /** The members of the error body that are the API's own. */
  readonly members?: Members | undefined
  readonly requestId?: string | undefined
  /** A link to what explains the error. */
  readonly reference?: string | undefined
  /** After how many seconds to send the request again. */
  readonly retryAfter?: number | undefined
}

/**
 * Whether a value is an error of some catalog: a `CatalogError` of this or another copy of the package, or a plain
 * object of the same shape, such as one that travelled as JSON. Takes anything and never throws.
 */
export function isCatalogError(value: unknown): value is CatalogErrorShape {
  try {
    return isObject(value) && hasShape(value) && (brand in value || isPlain(value))
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
  const { catalog, code, name, status, message, params } = value as Readonly<Record<string, unknown>>
  if (typeof catalog !== 'string' || typeof code !== 'string') return false
  const { members, requestId, reference, retryAfter } = value as Readonly<Record<string, unknown>>
  return (
    (name === 'CatalogError' || name === undefined) &&
    Number.isInteger(status) &&
    typeof message === 'string' &&
    isObject(params) &&
    (members === undefined || isObject(members)) &&
    (requestId === undefined || typeof requestId === 'string') &&
    (reference === undefined || typeof reference === 'string') &&
    (retryAfter === undefined || typeof retryAfter === 'number')
  )
}
