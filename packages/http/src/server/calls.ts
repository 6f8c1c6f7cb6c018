/** What the requests that are under way were found to be. */
export interface Calls<T> {
  readonly set: (request: object, call: T) => void
  readonly find: (request: object) => T | undefined
  readonly get: (request: object) => T
}

/** Keeps calls by request, for as long as the request lives. */
export function newCalls<T>(): Calls<T> {
  const calls = new WeakMap<object, T>()
  return {
    set(request, call) {
      calls.set(request, call)
    },
    find: (request) => calls.get(request),
    get(request) {
      const call = calls.get(request)
      if (call === undefined) throw new TypeError('this request was not judged: use `requests` before its route')
      return call
    },
  }
}
