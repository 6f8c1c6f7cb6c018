/**
 * Why a text is taken for an error code, the best evidence first:
 *
 * - `alone`: there is nothing else in the paste.
 * - `body`: the body of the last response says it, or a body that was pasted alone, as `decode` reads them.
 * - `header`: a header of the last response says it.
 * - `fields`: it stands where a code stands, with a status, a message or a request id beside it, as in an SDK's error.
 * - `field`: it stands where a code stands: `code=…`, `<Code>…`, `Error Code: …`.
 * - `message`: the text has the message that the catalog gives the code.
 * - `word`: it is a word of the text.
 */
export type Evidence = (typeof evidences)[number]

const evidences = ['alone', 'body', 'header', 'fields', 'field', 'message', 'word'] as const

/** What the catalog says of a code: it has it, had it once, or has never had it. */
export type Standing = 'known' | 'retired' | 'unknown'

/** What may be the error code in a paste. */
export interface Candidate {
  /** The code as the catalog spells it; an unknown one as the paste does. */
  readonly code: string
  /** The code as the paste spells it, which differs from `code` at most in letter case. */
  readonly spelling: string
  readonly standing: Standing
  readonly evidence: Evidence
  /** The line of the paste that has the code, from 1. */
  readonly line: number
  /** The status that came with the code. */
  readonly status: number | undefined
  /** The request id that came with the code. */
  readonly requestId: string | undefined
}

/** A candidate whose place is still an offset in the text; `undefined` for a code of a response until it is looked for. */
export interface Finding extends Omit<Candidate, 'line'> {
  readonly offset: number | undefined
}

/** A finding whose offset is known. */
export interface PlacedFinding extends Finding {
  readonly offset: number
}

/** Collects findings: each code once, with its best evidence. */
export interface Findings {
  readonly add: (finding: Finding) => void
  /** Best first; of equal evidence, codes of the catalog come first, then what was found first. */
  readonly ranked: () => readonly Finding[]
}

/** An empty collection. Of codes that the catalog does not have, it takes the first thousand. */
export function createFindings(): Findings {
  const byCode = new Map<string, Finding>()
  let unknown = 0
  return {
    add(finding) {
      const { code, standing } = finding
      const before = byCode.get(code)
      if (before === undefined && standing === 'unknown' && unknown++ >= maximumUnknown) return
      byCode.set(code, before === undefined ? finding : merged(before, finding))
    },
    ranked: () => [...byCode.values()].sort((one, other) => rank(one) - rank(other)),
  }
}

const maximumUnknown = 1000

function merged(before: Finding, after: Finding): Finding {
  const [best, other] = rank(after) < rank(before) ? [after, before] : [before, after]
  return { ...best, status: best.status ?? other.status, requestId: best.requestId ?? other.requestId }
}

function rank({ evidence, standing, code }: Finding): number {
  const isUnknown = standing === 'unknown'
  // Whatever a client says by itself comes behind all that a server may have said.
  const isOfClient = isUnknown && evidence !== 'alone' && clientCode.test(code)
  return (isOfClient ? 100 : 0) + 2 * evidences.indexOf(evidence) + (isUnknown ? 1 : 0)
}

/** The codes of Node.js and of its HTTP clients: `ECONNREFUSED`, `ERR_BAD_REQUEST`, `UND_ERR_SOCKET`. */
const clientCode = /^(?:E[A-Z]{3,20}|(?:UND_)?ERR_[A-Z\d_]{1,80})$/
