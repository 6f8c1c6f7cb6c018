import { type Stats, statSync } from 'node:fs'
import {
  type ByLanguage,
  type ErrorDefinition,
  type ErrorSource,
  type ErrorText,
  findError,
  type WholeCatalog,
  type Withdrawal,
} from '@errbook/catalog'
import { nearestNames, own } from '@errbook/catalog/parts'
import { type Candidate, maximumPasteLength, type Paste, readPaste } from '@errbook/http/paste'
import type { Io } from './io.js'
import { readNamedFile } from './io.js'
import type { IssueInWords } from './reports/issue-text.js'

/** What to explain: the codes of a status or of a class of statuses (`4xx`), or a paste. A folder cannot be explained. */
export type Subject =
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'folder' }
  | {
      readonly kind: 'paste'
      readonly paste: Paste
      /** Whether the paste is the argument itself, and not from a file or standard input. */
      readonly isArgument: boolean
      /** How many recorded responses there are in the file or in standard input, of which one is explained. */
      readonly responses: number
    }

/**
 * Reads the argument of `errbook explain`: a code in any letter case, else a status or a class of statuses, else a file, else a pasted text.
 * Without an argument, and for `-`, standard input is read.
 *
 * @returns `undefined` without an argument when standard input is a terminal
 */
export async function subjectOf(
  catalog: WholeCatalog,
  argument: string | undefined,
  io: Io,
): Promise<Subject | undefined> {
  if (argument === undefined && io.isInteractive) return undefined
  if (argument === undefined || argument === '-') return subjectInFile(catalog, await readStdin(io))
  const paste = readPaste(catalog, argument)
  const [best] = paste.candidates
  if (best?.evidence === 'alone' && best.standing !== 'unknown') return subjectIn(paste, argumentAlone)
  const stats = statusAlone(paste) !== undefined ? undefined : statsOf(argument)
  if (stats?.isDirectory()) return { kind: 'folder' }
  // A shell gives the output of a command as a pipe with a name: errbook explain <(curl …).
  if (stats?.isFile() || stats?.isFIFO()) return subjectInFile(catalog, readNamedFile(argument))
  // An argument that ends like a file name is a missing file rather than an unknown code.
  const isMissing = best?.evidence === 'alone' && fileEnding.test(argument)
  return subjectIn(isMissing ? { ...paste, candidates: [] } : paste, argumentAlone)
}

/** What a catalog says about the code in a paste. */
export interface Lookup {
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
  /** What is wrong with the response; empty if the paste is not a whole response. */
  readonly issues: readonly IssueInWords[]
  /** How many more issues there are. */
  readonly omitted: number
}

/** Everything that a catalog says about an error. */
export interface Entry extends ErrorDefinition {
  /** What it says in each language that has something, the first language of the catalog first. */
  readonly text: ByLanguage<ErrorText>
  readonly source: ErrorSource
}

/** Looks a code up, with its text and source. */
export function entryOf(catalog: WholeCatalog, code: string): Entry | undefined {
  const definition = findError(catalog, code)
  if (definition === undefined) return undefined
  const text = catalog.languages.flatMap((language) => {
    const ofError = own(catalog.text[language]?.errors, code)
    return ofError === undefined ? [] : [[language, ofError] as const]
  })
  return { ...definition, text: Object.fromEntries(text), source: own(catalog.source.errors, code) ?? {} }
}

/** What an entry says in a language; what it does not say in it, in the first language that it has. */
export function textIn({ text }: Entry, language: string): ErrorText {
  return { ...Object.values(text)[0], ...text[language] }
}

/** Looks up the code in a paste; `undefined` if there is no code. */
export async function lookUp(catalog: WholeCatalog, paste: Paste): Promise<Lookup | undefined> {
  const [found, ...others] = paste.candidates
  if (found === undefined) return undefined
  const { code } = found
  const entry = entryOf(catalog, code)
  return {
    code,
    entry,
    retired: own(catalog.source.retired, code),
    nearest: entry === undefined ? nearestNames(code, Object.keys(catalog.errors)) : [],
    found,
    others,
    omittedCandidates: paste.omitted,
    ...(await issuesOf(catalog, paste)),
  }
}

const fileEnding = /\.(?:txt|log|out|json|jsonl|ndjson|har|xml|html?|md|eml)$/i

const argumentAlone = { isArgument: true, responses: 0 }

/** Reads a file or standard input. What reads recordings is loaded only for what may be one. */
async function subjectInFile(catalog: WholeCatalog, bytes: Uint8Array): Promise<Subject> {
  const begin = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart()
  const responses = /^[[{]/.test(begin)
    ? await (await import('./sources/count-responses.js')).countResponses(bytes.subarray(0, maximumPasteLength))
    : 0
  return subjectIn(readPaste(catalog, bytes), { isArgument: false, responses })
}

function subjectIn(
  paste: Paste,
  source: Pick<Extract<Subject, { readonly kind: 'paste' }>, 'isArgument' | 'responses'>,
): Subject {
  const status = source.responses > 1 ? undefined : statusAlone(paste)
  return status === undefined ? { kind: 'paste', paste, ...source } : { kind: 'status', status }
}

/** The status or the class of statuses that a paste is, if it says nothing else. */
function statusAlone({ candidates: [best], status, decoded }: Paste): string | undefined {
  if (best === undefined) return decoded === undefined && status !== undefined ? String(status) : undefined
  return best.evidence === 'alone' && best.standing === 'unknown' && statusClass.test(best.code) ? best.code : undefined
}

const statusClass = /^[1-5]xx$/i

/** The file at a path; `undefined` if it is missing, or the argument cannot be a path. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Standard input, as much of it as a paste is read. */
async function readStdin({ stdin }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin()) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > maximumPasteLength) break
  }
  return Buffer.concat(chunks)
}

/** What is wrong with the response. The checks are loaded only if there is one. */
async function issuesOf(catalog: WholeCatalog, { response }: Paste): Promise<Pick<Lookup, 'issues' | 'omitted'>> {
  if (response === undefined) return { issues: [], omitted: 0 }
  const [{ checkResponse }, { inWords }] = await Promise.all([
    import('@errbook/validate'),
    import('./reports/issue-text.js'),
  ])
  const { issues, omitted } = checkResponse(catalog, response)
  return { issues: issues.map(inWords), omitted }
}
