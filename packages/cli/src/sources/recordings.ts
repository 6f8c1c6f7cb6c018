import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileReason } from '@errbook/compiler/file-reason'
import { cannotRead } from '../io.js'

/** A file to read recorded responses from, or standard input. */
export interface Recording {
  /** Its name in reports. */
  readonly name: string
  /** `undefined` for standard input. */
  readonly path: string | undefined
  /** In bytes as stored; 0 if unknown. */
  readonly size: number
  /** Whether the user named it. A file found in a folder may be something other than a recording. */
  readonly named: boolean
  /** Why it cannot be opened. */
  readonly failure?: ReadFailure
}

/** Why a recording cannot be read to its end. */
export type ReadFailureReason =
  | 'file-failed'
  | 'gzip-truncated'
  | 'gzip-corrupt'
  | 'no-recording'
  | 'json-truncated'
  | 'json-broken'
  | 'json-too-deep'
  | 'har-without-entries'

/** Ends the reading of a recording, after everything that could be read. */
export class ReadFailure extends Error {
  readonly reason: ReadFailureReason

  /** The detail is the message of the file system or a parser. */
  constructor(reason: ReadFailureReason, detail = '') {
    super(detail)
    this.reason = reason
  }
}

/** What there is to read. */
export interface RecordingList {
  readonly recordings: readonly Recording[]
  /** How many files and folders of other kinds were found in folders, and are not opened. */
  readonly otherFiles: number
}

/**
 * Lists the recordings that the user named: files, standard input as `-`, and the files in folders, by name. Hidden files
 * in folders are left out, and files that cannot be recordings are counted. Links are followed, but nothing in folders is
 * read twice.
 */
export function listRecordings(names: readonly string[]): RecordingList {
  const found: Found = { recordings: [], seen: new Set(), otherFiles: 0 }
  for (const name of names) {
    if (name === '-') found.recordings.push({ name: 'stdin', path: undefined, size: 0, named: true })
    else addNamed(found, name)
  }
  return found
}

interface Found {
  readonly recordings: Recording[]
  /** The real paths of what was found in folders. */
  readonly seen: Set<string>
  otherFiles: number
}

function addNamed(found: Found, path: string): void {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) addFolder(found, path, realpathSync(path))
    else found.recordings.push(recordingOf(path, stats, true))
  } catch (error) {
    throw cannotRead(path, error)
  }
}

function addFolder(found: Found, folder: string, real: string): void {
  if (found.seen.has(real)) return
  found.seen.add(real)
  try {
    for (const name of readdirSync(folder).sort()) {
      if (!name.startsWith('.')) addMember(found, join(folder, name), name, real)
    }
  } catch (error) {
    addFailure(found, folder, error)
  }
}

function addMember(found: Found, path: string, name: string, realFolder: string): void {
  if (isOfOtherKind(name)) {
    found.otherFiles++
    return
  }
  try {
    const stats = statSync(path)
    const real = realpathSync(path)
    if (stats.isDirectory()) {
      // A link to a folder that contains it.
      if (!`${realFolder}${sep}`.startsWith(real.endsWith(sep) ? real : `${real}${sep}`)) addFolder(found, path, real)
    } else if (!stats.isFile()) found.otherFiles++
    else if (!found.seen.has(real)) {
      found.seen.add(real)
      found.recordings.push(recordingOf(path, stats, false))
    }
  } catch (error) {
    addFailure(found, path, error)
  }
}

function addFailure(found: Found, path: string, error: unknown): void {
  const failure = new ReadFailure('file-failed', fileReason(error, 'read'))
  found.recordings.push({ name: path, path, size: 0, named: false, failure })
}

function recordingOf(path: string, { size }: Stats, named: boolean): Recording {
  return { name: path, path, size, named }
}

/**
 * Whether the name of a file or folder says that it holds no recorded responses, as of those that are often found beside
 * recordings. No compressed file counts, since the user may expect it to be checked.
 */
function isOfOtherKind(name: string): boolean {
  const lower = name.toLowerCase()
  const extension = lower.slice(lower.lastIndexOf('.') + 1)
  return (
    otherNames.has(lower) ||
    (lower.includes('.') && otherExtensions.has(extension)) ||
    otherPatterns.some((of) => of.test(lower))
  )
}

const otherNames = new Set([
  'node_modules',
  'dockerfile',
  'makefile',
  'package.json',
  'package-lock.json',
  'composer.json',
  'thumbs.db',
])

const otherPatterns = [
  /^(readme|license|licence|changelog|contributing|notice|authors)(\.txt)?$/,
  /^(tsconfig|jsconfig)[\w.-]*\.json$/,
  // Bodies that Playwright saves beside a HAR.
  /^[0-9a-f]{40}\.[\w-]+$/,
]

const otherExtensions = new Set(
  [
    'avif bmp gif heic ico jpeg jpg png svg tif tiff webp',
    'eot otf ttf woff woff2',
    'aac avi flac mkv mov mp3 mp4 ogg wav webm',
    'adoc css doc docx htm html less markdown md mdx odt pdf ppt pptx rst scss tex xls xlsx',
    'bat c cc cjs class cpp cs cts dll dylib exe go h hpp java js jsx kt lua map mjs mts php pl ps1 py pyc rb rs sh so sql',
    'svelte swift ts tsx vue wasm',
    'cfg conf csv ini lock properties toml tsv xml yaml yml',
    'cer crt db der key p12 pcap pcapng pem pfx sqlite sqlite3',
  ].flatMap((line) => line.split(' ')),
)
