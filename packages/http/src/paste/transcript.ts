import { isToken } from '@errbook/http-message'
import { type JsonText, readJsonText } from './json-text.js'

/** The last response in a transcript, and the text around it. */
export interface Transcript {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** The JSON in the body or else the whole of its text; `undefined` where there is none. */
  readonly body: string | undefined
  /** Where the response begins and ends in the text. */
  readonly start: number
  readonly end: number
}

/**
 * Finds the last response in a text: as `curl -i`, `curl -v`, httpie and `wget -S` print it, or as it went over the wire.
 * Of several heads (a proxy's, a redirect's, `100 Continue`) the last counts. What the response claims to be long, and
 * whether a blank line stands before the body, plays no part. `undefined` where no line is a status line.
 */
export function findTranscript(text: string): Transcript | undefined {
  const statusLine = lastOf(text, text.includes('HTTP/') || text.includes('http/') ? httpStatusLine : pseudoStatusLine)
  if (statusLine === undefined) return undefined
  const { index: start, 0: line, 1: mark, 2: status } = statusLine
  const head = readHead(text, start + line.length, mark !== undefined)
  const isVerbose = mark !== undefined || head.isVerbose
  const rest = text.slice(head.end)
  const content = isVerbose ? rest.replaceAll(notes, blanked) : rest.replaceAll(wgetNotes, blanked)
  const json = readJsonText(content)
  return { status: Number(status), headers: head.headers, start, ...bodyOf(content, json, head.end) }
}

/** A status line, behind the mark of `curl -v`. */
const httpStatusLine = /^[ \t]{0,20}(<[ \t]?)?HTTP\/\d(?:\.\d)?[ \t]+(\d{1,9})(?!\d)[^\n]*/gim

/** The status as HTTP/2 and HTTP/3 frame it. */
const pseudoStatusLine = /^[ \t]{0,20}(<[ \t]?)?:status:[ \t]*(\d{1,9})(?!\d)[^\n]*/gim

/** What `curl -v` says beside the response. */
const notes = /^(?:\*[ \t]|[<>](?:[ \t]|$)|[{}] \[)[^\n]*/gm

/** What `wget -S` says beside the response. */
const wgetNotes = /^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|--\d{4}-\d\d-\d\d |Length: |Saving to: )[^\n]*/gm

function blanked(line: string): string {
  return ' '.repeat(line.length)
}

function lastOf(text: string, pattern: RegExp): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined
  for (const match of text.matchAll(pattern)) last = match
  return last
}

interface Head {
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Where the body begins, if there is one. */
  readonly end: number
  /** Whether notes of `curl -v` stand between the lines. */
  readonly isVerbose: boolean
}

/** Reads header lines, from the end of the status line on. */
function readHead(text: string, from: number, isMarked: boolean): Head {
  const headers: (readonly [string, string])[] = []
  let isVerbose = false
  let at = from
  while (at < text.length) {
    const start = at + 1
    const end = lineEnd(text, start)
    const line = text.slice(start, end)
    const marked = /^[<>*](?:[ \t]|$)|^[{}] \[/.test(line)
    if (marked && !(isMarked && line.startsWith('<'))) {
      isVerbose = true
      at = end
      continue
    }
    const content = (marked ? line.slice(1) : line).trim()
    if (content === '') return { headers, end, isVerbose }
    const header = headerIn(content)
    if (header === undefined || (isMarked && !marked)) return { headers, end: start, isVerbose }
    if (headers.length < maximumHeaders) headers.push(header)
    at = end
  }
  return { headers, end: text.length, isVerbose }
}

const maximumHeaders = 1000

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function headerIn(line: string): readonly [string, string] | undefined {
  const colon = line.indexOf(':')
  if (colon < 1) return undefined
  const name = line.slice(0, colon).trimEnd()
  return isToken(name) ? [name, line.slice(colon + 1).trim()] : undefined
}

function bodyOf(content: string, json: JsonText | undefined, offset: number): Pick<Transcript, 'body' | 'end'> {
  if (json !== undefined) return { body: json.json, end: offset + json.end }
  // What else a text begins or ends with, such as a byte order mark, is part of the body.
  const text = content.slice(content.search(/[^ \t\n]|$/))
  return { body: text === '' ? undefined : text, end: offset + content.length }
}
