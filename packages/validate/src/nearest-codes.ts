import { type FindNearest, nearestIndex, type ResponseContract } from '@errbook/catalog'
import { cut } from './cut.js'

interface Hints {
  readonly find: FindNearest
  /** What was found: traffic has the same unknown codes again and again. */
  readonly found: Map<string, string | undefined>
}

const prepared = new WeakMap<object, Hints>()
const maximumRemembered = 1000

/** The codes of a catalog that are most like another code, best first, with commas between; none if nothing is close. */
export function nearestCodes(errors: ResponseContract['errors'], code: string): string | undefined {
  const { find, found } = hintsFor(errors)
  const known = cut(code)
  if (found.has(known)) return found.get(known)
  const hint = find(known).join(', ') || undefined
  if (found.size < maximumRemembered) found.set(known, hint)
  return hint
}

/** The index is made when somebody looks for the first time. */
function hintsFor(errors: ResponseContract['errors']): Hints {
  const known = prepared.get(errors)
  if (known !== undefined) return known
  const hints = { find: nearestIndex(Object.keys(errors)), found: new Map() }
  prepared.set(errors, hints)
  return hints
}
