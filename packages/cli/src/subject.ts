import { type Stats, statSync } from 'node:fs'
import type { WholeCatalog } from '@errbook/catalog'
import { type Explanation, explain } from '@errbook/docs/explain'
import { maximumPasteLength, readPaste } from '@errbook/http/paste'
import { type Io, readNamedFile } from './io.js'

/** What `errbook explain` is asked about: a folder, which cannot be explained, or a paste with its explanation. */
export type Subject =
  | { readonly kind: 'folder' }
  | {
      readonly kind: 'paste'
      readonly explanation: Explanation
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
  const explanation = explain(catalog, paste)
  const subject: Subject = { kind: 'paste', explanation, isArgument: true, responses: 0 }
  const [best] = paste.candidates
  if (explanation.kind === 'status' || (best?.evidence === 'alone' && best.standing !== 'unknown')) return subject
  const stats = statsOf(argument)
  if (stats?.isDirectory()) return { kind: 'folder' }
  // A shell gives the output of a command as a pipe with a name: errbook explain <(curl …).
  if (stats?.isFile() || stats?.isFIFO()) return subjectInFile(catalog, readNamedFile(argument))
  // An argument that ends like a file name is a missing file rather than an unknown code.
  const isMissing = best?.evidence === 'alone' && fileEnding.test(argument)
  return isMissing ? { ...subject, explanation: explain(catalog, { ...paste, candidates: [] }) } : subject
}

const fileEnding = /\.(?:txt|log|out|json|jsonl|ndjson|har|xml|html?|md|eml)$/i

/** Reads a file or standard input. What reads recordings is loaded only for what may be one. */
async function subjectInFile(catalog: WholeCatalog, bytes: Uint8Array): Promise<Subject> {
  const begin = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart()
  const responses = /^[[{]/.test(begin)
    ? await (await import('./sources/count-responses.js')).countResponses(bytes.subarray(0, maximumPasteLength))
    : 0
  return { kind: 'paste', explanation: explain(catalog, readPaste(catalog, bytes)), isArgument: false, responses }
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
