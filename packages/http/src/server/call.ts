import { CatalogError, type Contract, type StandardSchema } from '@errbook/catalog'
import { checkParsedBody } from '@errbook/validate'

/** What an operation is told of a request beside the request itself. */
export interface Call<A = unknown> {
  /** The id that the response bears. */
  readonly requestId: string
  /** Whom the request is from; `undefined` where nothing authenticates. */
  readonly caller: (A & { readonly ok: true }) | undefined
}

/** A call whose body was read. */
export interface CallWithBody<A = unknown> extends Call<A> {
  /** The body as a JSON value; `undefined` for none. */
  readonly body: unknown
  /**
   * What a schema makes of the body.
   *
   * @throws CatalogError when the body is not what the schema wants, or is not there.
   */
  readonly bodyAs: <T>(schema: StandardSchema<T>) => T
}

/** A call with its body. */
export function withBody<A>(catalog: Contract, call: Call<A>, body: unknown): CallWithBody<A> {
  const bodyAs = <T>(schema: StandardSchema<T>): T => {
    const check = checkParsedBody(catalog, body, { schema })
    if (!check.ok) throw CatalogError.fromJSON(check.error)
    return check.value as T
  }
  const { requestId, caller } = call
  return { requestId, caller, body, bodyAs }
}
