import { type Stats, statSync } from 'node:fs'
import {
  type ErrorDefinition,
  type ErrorSource,
  type ErrorText,
  findError,
  type Localized,
  type Retired,
  type WholeCatalog,
} from '@errbook/catalog'
import { nearestNames } from '@errbook/catalog/parts'
import { type Candidate, maximumPasteLength, type Paste, readPaste } from '@errbook/http/paste'
import type { Io } from './io.js'
import type { IssueInWords } from './issue-in-words.js'
import { readNamedFile } from './read-file.js'

/** What to explain: the codes of a status, or a paste. A folder cannot be explained. */
export type Subject =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'folder' }
  | {
      readonly kind: 'paste'
      readonly paste: Paste
      /** Whether the paste is the argument itself, and not from a file or standard input. */
      readonly isArgument: boolean
    }

/**
 * Reads the argument of `errbook explain`: a code in any letter case, else a status, else a file, else a pasted text.
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
  if (argument === undefined || argument === '-') return subjectIn(readPaste(catalog, await readStdin(io)))
  const paste = readPaste(catalog, argument)
  const [best] = paste.candidates
  if (best?.evidence === 'alone' && best.standing !== 'unknown') return subjectIn(paste, true)
  const stats = isStatusAlone(paste) ? undefined : statsOf(argument)
  if (stats?.isDirectory()) return { kind: 'folder' }
  // A shell gives the output of a command as a pipe with a name: errbook explain <(curl …).
  if (stats?.isFile() || stats?.isFIFO()) return subjectIn(readPaste(catalog, readNamedFile(argument)))
  // An argument that ends like a file name is a missing file rather than an unknown code.
  const isMissing = best?.evidence === 'alone' && fileEnding.test(argument)
  return subjectIn(isMissing ? { ...paste, candidates: [] } : paste, true)
}

/** What a catalog says about the code in a paste. */
export interface Lookup {
  readonly code: string
  /** The entry of the code; `undefined` if the catalog does not have it. */
  readonly entry: Entry | undefined
  /** Why the code was retired, if it was. */
  readonly retired: Retired | undefined
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
  readonly text: Localized<ErrorText>
  readonly source: ErrorSource
}

/** Looks a code up, with its text and source. */
export function entryOf(catalog: WholeCatalog, code: string): Entry | undefined {
  const definition = findError(catalog, code)
  if (definition === undefined) return undefined
  const { en, zh } = catalog.text
  const text = { en: en.errors[code] as ErrorText, zh: zh.errors[code] as ErrorText }
  return { ...definition, text, source: catalog.source.errors[code] as ErrorSource }
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
    retired: Object.hasOwn(catalog.source.retired, code) ? catalog.source.retired[code] : undefined,
    nearest: entry === undefined ? nearestNames(code, Object.keys(catalog.errors)) : [],
    found,
    others,
    omittedCandidates: paste.omitted,
    ...(await issuesOf(catalog, paste)),
  }
}

const fileEnding = /\.(?:txt|log|out|json|jsonl|ndjson|har|xml|html?|md|eml)$/i

function subjectIn(paste: Paste, isArgument = false): Subject {
  return isStatusAlone(paste) ? { kind: 'status', status: paste.status } : { kind: 'paste', paste, isArgument }
}

function isStatusAlone(paste: Paste): paste is Paste & { readonly status: number } {
  const { candidates, status, decoded } = paste
  return candidates.length === 0 && decoded === undefined && status !== undefined
}

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
    import('./issue-in-words.js'),
  ])
  const { issues, omitted } = checkResponse(catalog, response)
  return { issues: issues.map(inWords), omitted }
}
