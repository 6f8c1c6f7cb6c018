/** What the requests that are under way were found to be. */
export interface Calls<T> {
  readonly set: (request: object, call: T) => void
  readonly find: (request: object) => T | undefined
  readonly get: (request: object) => T
}

/** Keeps each call in its request, under a name that nobody else has; a map would be dearer to collect. */
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
