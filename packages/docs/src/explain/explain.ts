import { listErrors, type WholeCatalog, type Withdrawal } from '@errbook/catalog'
import { nearestNames, own, pointerTo, statusesOf } from '@errbook/catalog/parts'
import type { Candidate, Paste } from '@errbook/http/paste'
import { checkResponse, type Issue } from '@errbook/validate'
import { prepare } from '@errbook/validate/read'
import { type ClockDifference, clockDifference } from './clock.js'
import { type Entry, entryOf } from './entry.js'

/** What a catalog says about a paste, as data: printers put it into words. Tell its forms apart by `kind`. */
export type Explanation = ExplainedCode | ExplainedStatus | NothingExplained

/** What a catalog says about the code in a paste. */
export interface ExplainedCode {
  readonly kind: 'code'
  readonly code: string
  /** The entry of the code; `undefined` if the catalog does not have it. */
  readonly entry: Entry | undefined
  /** What became of the code, if it was retired. */
  readonly retired: Withdrawal | undefined
  /** Codes similar to an unknown one, best first. */
  readonly nearest: readonly string[]
  /** Where the code was found, and by what evidence. */
  readonly found: Candidate
  /** Other codes in the paste, best first. */
  readonly others: readonly Candidate[]
  /** How many more candidates there are. */
  readonly omittedCandidates: number
  /** What departs from the catalog, errors first; empty if the paste is not a whole response. */
  readonly issues: readonly Issue[]
  /** How many more issues there are. */
  readonly omitted: number
  /** How far apart the clocks were, for an error that says so. */
  readonly clock: ClockDifference | undefined
}

/** A paste that is a status, or a class of statuses, and nothing else. */
export interface ExplainedStatus {
  readonly kind: 'status'
  /** `404` or `4xx`, in the letter case of the paste. */
  readonly status: string
}

/** A paste without a code, and why. */
export interface NothingExplained {
  readonly kind: 'nothing'
  readonly why: NoCode
  /** The status that the paste says, if the catalog has codes of it. */
  readonly status: number | undefined
}

/** Why a paste has no code. */
export type NoCode =
  /** There is nothing in the paste. */
  | { readonly reason: 'empty' }
  /** There is no code in the text. */
  | { readonly reason: 'no-code-in-text' }
  | { readonly reason: 'success'; readonly status: number }
  | {
      /** Why `decode` could not read the response or the body. */
      readonly reason: Extract<Paste['decoded'], { readonly kind: 'unreadable' }>['reason']
      /** The beginning of the body, at most its first line. */
      readonly begin: string
      /** Where the body of an error says its code, as JSON Pointers. */
      readonly places: readonly string[]
    }

/** Explains a paste by a catalog. Takes any paste that `readPaste` gives, and never throws. */
export function explain(catalog: WholeCatalog, paste: Paste): Explanation {
  const status = statusAlone(paste)
  if (status !== undefined) return { kind: 'status', status }
  const [found, ...others] = paste.candidates
  if (found === undefined)
    return { kind: 'nothing', why: whyNone(catalog, paste), status: listedStatus(catalog, paste) }
  const { code } = found
  const entry = entryOf(catalog, code)
  const { issues, omitted } = paste.response === undefined ? noIssues : checkResponse(catalog, paste.response)
  return {
    kind: 'code',
    code,
    entry,
    retired: own(catalog.source.retired, code),
    nearest: entry === undefined ? nearestNames(code, Object.keys(catalog.errors)) : [],
    found,
    others,
    omittedCandidates: paste.omitted,
    issues,
    omitted,
    clock: clockDifference(catalog, paste),
  }
}

const noIssues = { issues: [], omitted: 0 }

/** The status or the class of statuses that a paste is, if it says nothing else. */
function statusAlone({ candidates: [best], status, decoded }: Paste): string | undefined {
  if (best === undefined) return decoded === undefined && status !== undefined ? String(status) : undefined
  return best.evidence === 'alone' && best.standing === 'unknown' && statusClass.test(best.code) ? best.code : undefined
}

const statusClass = /^[1-5]xx$/i

function whyNone(catalog: WholeCatalog, { text, decoded, response }: Paste): NoCode {
  if (text.trim() === '') return { reason: 'empty' }
  if (decoded?.kind === 'none') return { reason: 'success', status: decoded.status }
  if (decoded?.kind !== 'unreadable') return { reason: 'no-code-in-text' }
  const [begin = ''] = (response?.body ?? '').trim().slice(0, 60).split('\n')
  return { reason: decoded.reason, begin, places: codePlaces(catalog) }
}

function codePlaces(catalog: WholeCatalog): readonly string[] {
  const { places } = catalog.body.members.code ?? {}
  const path = prepare(catalog).body.holes.get('code')?.path
  return places ?? (path === undefined ? [] : [pointerTo(path)])
}

function listedStatus(catalog: WholeCatalog, { status }: Paste): number | undefined {
  const isListed = listErrors(catalog).some((entry) => statusesOf(entry).some((one) => one === status))
  return isListed ? status : undefined
}
