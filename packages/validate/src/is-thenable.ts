/**
 * Whether a value has to be awaited: whatever has a callable `then`, since a promise of another realm or library is no
 * `instanceof Promise`.
 *
 * @throws whatever a getter or a proxy throws when it is asked for `then`.
 */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  const isAsked = (typeof value === 'object' && value !== null) || typeof value === 'function'
  return isAsked && typeof (value as { readonly then?: unknown }).then === 'function'
}
