import { nearest, type ResponseContract } from '@errbook/catalog'
import { cut } from './cut.js'

// Traffic has the same unknown codes again and again, and comparing one with all codes takes long.
const remembered = new WeakMap<object, Map<string, string | undefined>>()
const maximumRemembered = 1000

/** The codes of a catalog that are most like another code, best first, with commas between; none if nothing is close. */
export function nearestCodes(errors: ResponseContract['errors'], code: string): string | undefined {
  const hints = remembered.get(errors) ?? new Map<string, string | undefined>()
  remembered.set(errors, hints)
  const known = cut(code)
  if (hints.has(known)) return hints.get(known)
  const hint = nearest(known, Object.keys(errors)).join(', ') || undefined
  if (hints.size < maximumRemembered) hints.set(known, hint)
  return hint
}
