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

/** What a person asks about: the codes of a status, or what is in a paste; a folder is neither. */
export type Subject =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'folder' }
  | {
      readonly kind: 'paste'
      readonly paste: Paste
      /** Whether the argument itself was read, and not a file or standard input. */
      readonly isArgument: boolean
    }

/**
 * What the argument of `errbook explain` stands for: a code whatever its letter case, else a status, else a file, else a
 * text that was pasted. Without an argument, and for `-`, it is what is on standard input.
 *
 * @returns `undefined` where there is no argument, and nobody pipes anything in
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
  // What ends like the name of a file is a file that is not there, rather than a code that nobody knows.
  const isMissing = best?.evidence === 'alone' && fileEnding.test(argument)
  return subjectIn(isMissing ? { ...paste, candidates: [] } : paste, true)
}

/** What a catalog says of something pasted. */
export interface Lookup {
  readonly code: string
  /** What the catalog says of it; `undefined` for a code that it does not have. */
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
  readonly issues: readonly IssueInWords[]
  /** How many more issues there are. */
  readonly omitted: number
}

/** All that a catalog says of an error. */
export interface Entry extends ErrorDefinition {
  readonly text: Localized<ErrorText>
  readonly source: ErrorSource
}

/** Looks a code up with its text. */
export function entryOf(catalog: WholeCatalog, code: string): Entry | undefined {
  const definition = findError(catalog, code)
  if (definition === undefined) return undefined
  const { en, zh } = catalog.text
  const text = { en: en.errors[code] as ErrorText, zh: zh.errors[code] as ErrorText }
  return { ...definition, text, source: catalog.source.errors[code] as ErrorSource }
}

/** Looks up the code in a paste; `undefined` where there is none. */
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

/** What stands at a path; `undefined` where there is nothing, or the argument cannot be a path. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Standard input, no further than a paste is read. */
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

/** What is wrong with the response; the checks are loaded when there is one. */
async function issuesOf(catalog: WholeCatalog, { response }: Paste): Promise<Pick<Lookup, 'issues' | 'omitted'>> {
  if (response === undefined) return { issues: [], omitted: 0 }
  const [{ checkResponse }, { inWords }] = await Promise.all([
    import('@errbook/validate'),
    import('./issue-in-words.js'),
  ])
  const { issues, omitted } = checkResponse(catalog, response)
  return { issues: issues.map(inWords), omitted }
}
