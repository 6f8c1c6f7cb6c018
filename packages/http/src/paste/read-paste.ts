import type { Decoded } from '../decoded.js'
import { type Candidate, createFindings, type Finding, type PlacedFinding } from './candidate.js'
import { type CodeIndex, codeIndexOf, type ReadableCatalog } from './code-index.js'
import { decodePasted } from './decode-pasted.js'
import { readPasteText } from './paste-text.js'
import { type FoundResponses, findResponses, type Pasted, type PastedResponse } from './responses.js'
import { findInText, mayBeCode, type TextFindings } from './text-findings.js'

/** What a paste says of errors. */
export interface Paste {
  /** What was read: the paste as text, line by line, without the colours of a terminal and the marks of quoting. */
  readonly text: string
  /** What may be the error code, the best evidence first, each code once; at most twenty. */
  readonly candidates: readonly Candidate[]
  /** How many more candidates there are. */
  readonly omitted: number
  /** The last response in the paste, to be checked with `checkResponse`; of a HAR, the last that is an error. */
  readonly response: PastedResponse | undefined
  /** What `decode` says of that response, of an error that an SDK logged, or of a body that was pasted alone. */
  readonly decoded: Decoded | undefined
  /** Where in `text` that stands, in UTF-16 code units. */
  readonly decodedAt: { readonly start: number; readonly end: number } | undefined
  /** The status that the paste says, also where it says no code; `undefined` where it says none, or several. */
  readonly status: number | undefined
  /** False where the paste is longer than what is read of it, `maximumPasteLength`. */
  readonly isWhole: boolean
}

/**
 * Finds the error code in whatever people paste: a code or a body alone, a transcript of curl, httpie or wget, the text of
 * an SDK's error, a log line, a HAR, a stack trace, quoted or in a code fence; as text, or as bytes in UTF-8, UTF-16 or
 * Windows-1252. A response in it is read as `decode` reads it. Letter case does not matter.
 *
 * It takes anything and never throws. Its time and memory are linear in the length of the paste, of which it reads the
 * first `maximumPasteLength` characters or bytes, and do not grow with the number of codes.
 */
export function readPaste(catalog: ReadableCatalog, paste: string | Uint8Array): Paste {
  const { text, isWhole } = readPasteText(paste)
  const index = codeIndexOf(catalog)
  const findings = createFindings()
  const alone = codeAlone(index, text)
  if (alone !== undefined) findings.add(alone)
  const responses = findResponses(text)
  const readings = responses.pasted.map((pasted) => decodePasted(catalog, index, pasted))
  for (const { found } of readings) for (const finding of found) findings.add(finding)
  const decoded = readings[0]?.decoded
  const said = findInText(catalog, index, textToSearch(text, responses, decoded))
  for (const finding of said.found) findings.add(finding)
  const ranked = findings.ranked()
  const pasted = responses.pasted[0]
  return {
    text,
    candidates: withLines(text, placed(text, ranked.slice(0, maximumCandidates), responses), said),
    omitted: Math.max(0, ranked.length - maximumCandidates),
    response: pasted?.kind === 'response' ? pasted.response : undefined,
    decoded,
    decodedAt: decoded && { start: responses.start, end: responses.end },
    status: statusIn(pasted) ?? said.status ?? statusAlone(text),
    isWhole,
  }
}

const maximumCandidates = 20

/** The code that a paste is, but for quotes and punctuation around it. */
function codeAlone(index: CodeIndex, text: string): Finding | undefined {
  const trimmed = text.trim()
  if (trimmed.length > 300) return undefined
  const spelling = index.find(trimmed) === undefined ? withoutMarks(trimmed) : trimmed
  const known = index.find(spelling)
  if (known === undefined && !mayBeCode(spelling)) return undefined
  const { code, standing } = known ?? { code: spelling, standing: 'unknown' as const }
  const nothing = { status: undefined, requestId: undefined }
  return { code, standing, spelling, evidence: 'alone', offset: text.indexOf(spelling), ...nothing }
}

function withoutMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && around.has(text[start] as string)) start++
  while (end > start && (around.has(text[end - 1] as string) || behind.has(text[end - 1] as string))) end--
  return text.slice(start, end)
}

const around = new Set(' \n\t"\'`“”‘’«»()[]{}<>*（）【】《》')
const behind = new Set('.,;:!?。，；：！？')

/**
 * What is left to search for names and words: all of it, unless `decode` has said what the response is. Each character
 * keeps its place.
 */
function textToSearch(text: string, { start, end }: FoundResponses, decoded: Decoded | undefined): string {
  if (decoded?.kind !== 'known' && decoded?.kind !== 'none') return text
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`
}

/** The findings with their places: that of a code of the response is where it has it, or where it begins if it spells it with escapes. */
function placed(text: string, findings: readonly Finding[], { start }: FoundResponses): readonly PlacedFinding[] {
  return findings.map(({ offset, ...finding }) => {
    return { ...finding, offset: offset ?? Math.max(start, text.indexOf(finding.spelling, start)) }
  })
}

function withLines(
  text: string,
  findings: readonly PlacedFinding[],
  { status, requestId }: TextFindings,
): readonly Candidate[] {
  const lines = linesOf(text, findings)
  return findings.map(({ offset, ...finding }) => {
    const beside = { status: finding.status ?? status, requestId: finding.requestId ?? requestId }
    return { ...finding, ...beside, line: lines.get(offset) as number }
  })
}

/** The line of each finding, from 1, in one pass over the text. */
function linesOf(text: string, findings: readonly PlacedFinding[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>()
  let line = 1
  let next = text.indexOf('\n')
  for (const offset of findings.map(({ offset }) => offset).sort((one, other) => one - other)) {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++
    lines.set(offset, line)
  }
  return lines
}

function statusIn(pasted: Pasted | undefined): number | undefined {
  if (pasted?.kind === 'response') return pasted.response.status
  return pasted?.kind === 'body' ? pasted.status : undefined
}

/** The status that a paste is, also with its reason phrase: `404 Not Found`. */
function statusAlone(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed.length > 100) return undefined
  const [, status] = /^([1-5]\d\d)(?:[ \t]+\(?[A-Z][A-Za-z' -]*)?$/.exec(withoutMarks(trimmed)) ?? []
  return status === undefined ? undefined : Number(status)
}
