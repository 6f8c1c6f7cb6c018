import type { ServingCatalog, StandardSchema } from '@errbook/catalog'
import { checkParsedBodyAsync } from '@errbook/validate'
import { newError } from '../encode.js'

/** What an operation gets besides the request. */
export interface Call<A = unknown> {
  /** The id of the request, which its response has, too. */
  readonly requestId: string
  /** Who sends the request; `undefined` where nothing authenticates, and where `skip` let it through. */
  readonly caller: (A & { readonly ok: true }) | undefined
  /** Whether `skip` let the request through, unauthenticated and unread. */
  readonly skipped: boolean
}

/** A call whose body was read. */
export interface CallWithBody<A = unknown> extends Call<A> {
  /** The body as a JSON value; `undefined` for none. */
  readonly body: unknown
  /**
   * What a schema makes of the body, be it synchronous or not: `const { name } = await call.bodyAs(NewCsn)`.
   *
   * @throws CatalogError (the promise rejects) when the body is not what the schema wants, or is not there; its `cause` is
   * the list of issues.
   * @throws whatever the schema itself fails with, which is answered as an unexpected error.
   */
  readonly bodyAs: <T>(schema: StandardSchema<T, unknown>) => Promise<T>
}

/** A call with its body. */
export function withBody<A>(catalog: ServingCatalog, call: Call<A>, body: unknown): CallWithBody<A> {
  const bodyAs = async <T>(schema: StandardSchema<T, unknown>): Promise<T> => {
    const check = await checkParsedBodyAsync(catalog, body, { schema })
    if (!check.ok) throw newError(catalog, check.error.code, { params: check.error.params, cause: check.issues })
    return check.value as T
  }
  const { requestId, caller, skipped } = call
  return { requestId, caller, skipped, body, bodyAs }
}

/** What the requests that are under way were found to be. */
export interface Calls<T> {
  readonly set: (request: object, call: T) => void
  readonly find: (request: object) => T | undefined
  readonly get: (request: object) => T
}

/** Keeps each call in its request, under a name of its own; a map would cost more to collect. */
export function newCalls<T>(): Calls<T> {
  const name = Symbol('errbook')
  const find = (request: { readonly [name]?: T }) => request[name]
  return {
    set(request: { [name]?: T }, call) {
      request[name] = call
    },
    find,
    get(request) {
      const call = find(request)
      if (call === undefined) throw new TypeError('this request did not pass `requests`: use it before the route')
      return call
    },
  }
}
