import { type Catalog, type Entry, find, nearest, type Retired } from '@errbook/catalog'
import type { Candidate, Paste } from '@errbook/http/paste'
import type { Issue } from '@errbook/validate'

/** What a catalog says of something pasted. */
export interface LookedUp {
  readonly code: string
  /** The catalog's entry; `undefined` for a code that it does not have. */
  readonly entry: Entry | undefined
  /** Why the catalog has the code no longer, if it had it once. */
  readonly retired: Retired | undefined
  /** Codes like an unknown one, best first. */
  readonly nearest: readonly string[]
  /** Where the code was found, and why it is taken for the code. */
  readonly found: Candidate
  /** What else may be the code, best first. */
  readonly others: readonly Candidate[]
  /** How many more candidates there are. */
  readonly omittedCandidates: number
  /** What is wrong with a whole response; nothing for anything else. */
  readonly issues: readonly Issue[]
  /** How many more issues there are. */
  readonly omitted: number
}

/** Looks up the code in a paste; `undefined` where there is none. */
export async function lookUp(catalog: Catalog, paste: Paste): Promise<LookedUp | undefined> {
  const [found, ...others] = paste.candidates
  if (found === undefined) return undefined
  const { code } = found
  const entry = find(catalog, code)
  return {
    code,
    entry,
    retired: Object.hasOwn(catalog.retired, code) ? catalog.retired[code] : undefined,
    nearest: entry === undefined ? nearest(code, Object.keys(catalog.errors)) : [],
    found,
    others,
    omittedCandidates: paste.omitted,
    ...(await issuesOf(catalog, paste)),
  }
}

/** What is wrong with the response; the checks are loaded when there is one. */
async function issuesOf(catalog: Catalog, { response }: Paste): Promise<Pick<LookedUp, 'issues' | 'omitted'>> {
  if (response === undefined) return { issues: [], omitted: 0 }
  const { checkResponse } = await import('@errbook/validate')
  return checkResponse(catalog, response)
}
