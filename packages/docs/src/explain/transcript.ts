import { hidden } from '@errbook/http/parts'
import type { Paste } from '@errbook/http/paste'
import type { Issue } from '@errbook/validate'

/** A line of a paste as it is shown. */
export interface TranscriptLine {
  readonly pieces: readonly Piece[]
  /** Which of the issues are about the line, from 1. */
  readonly notes: readonly number[]
  /** Whether the line is not in the paste, and says the name of a header that is missing there. */
  readonly isMissing: boolean
}

/** A part of a line: `hidden` stands for a secret, `status` differs from that of the catalog. */
export interface Piece {
  readonly kind: 'text' | 'name' | 'string' | 'hidden' | 'start' | 'status'
  readonly text: string
}

/** The text of a paste line by line, with the numbers of the issues where they belong. An issue may belong nowhere. */
export function transcriptOf(
  { text, decodedAt, response }: Paste,
  issues: readonly Issue[],
): readonly TranscriptLine[] {
  const texts = text.split('\n')
  const layout = decodedAt && layoutOf(texts, lineAt(text, decodedAt.start), lineAt(text, decodedAt.end))
  const places = issues.map((issue) => (layout && response ? placeOf(texts, layout, issue) : undefined))
  const notesOf = (line: number) =>
    places.flatMap((place, at) => (place?.line === line && !place.missing ? [at + 1] : []))
  const isStatusOff = issues.some(({ rule }) => rule === 'status-differs')
  return texts.flatMap((text, line): readonly TranscriptLine[] => {
    const shown = { pieces: piecesOf(text, line, layout, isStatusOff), notes: notesOf(line), isMissing: false }
    const missing = places.flatMap((place, at) => {
      if (place?.line !== line || place.missing === undefined) return []
      return [{ pieces: [{ kind: 'text', text: place.missing } as const], notes: [at + 1], isMissing: true }]
    })
    return [shown, ...missing]
  })
}

/** Where in the lines the parts of a response are, from 0. */
interface Layout {
  readonly first: number
  /** The last line of the head, which is the first line where there is no head. */
  readonly headEnd: number
  readonly last: number
  readonly isTranscript: boolean
}

function layoutOf(texts: readonly string[], first: number, last: number): Layout {
  const isTranscript = statusLine.test(texts[first] ?? '')
  let headEnd = first
  while (isTranscript && headEnd < last && headerLine.test(texts[headEnd + 1] ?? '')) headEnd++
  return { first, headEnd, last, isTranscript }
}

const statusLine = /^([<\s]{0,20}(?:HTTP\/[\d.]{1,3}|:status:)[ \t]+)(\d.*)$/i
const headerLine = /^([<>*\s]{0,20})([\w-]{1,100})(:.*)$/

function lineAt(text: string, offset: number): number {
  let line = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

interface Place {
  readonly line: number
  /** The name of a header that is missing behind the line. */
  readonly missing?: string
}

function placeOf(texts: readonly string[], layout: Layout, { rule, path, params }: Issue): Place | undefined {
  const { first, headEnd, last, isTranscript } = layout
  const [part] = path
  const name = path.findLast((step) => typeof step === 'string')
  if (!isTranscript) return first === last ? { line: first } : undefined
  if (part === 'headers') {
    for (let line = first + 1; line <= headEnd; line++) {
      if (headerLine.exec(texts[line] ?? '')?.[2]?.toLowerCase() === name) return { line }
    }
    const missing = 'name' in params ? params.name : name
    return rule === 'header-missing' && missing !== undefined ? { line: headEnd, missing } : { line: headEnd }
  }
  if (part !== 'body') return { line: first }
  for (let line = headEnd + 1; line <= last; line++) if (texts[line]?.includes(`"${name}"`)) return { line }
  const begin = texts.findIndex((text, line) => line > headEnd && line <= last && text.trim() !== '')
  return { line: begin < 0 ? headEnd : begin }
}

function piecesOf(text: string, line: number, layout: Layout | undefined, isStatusOff: boolean): readonly Piece[] {
  return unhidden(text, line, layout, isStatusOff).flatMap(({ kind, text }) => {
    return text
      .split(hidden)
      .flatMap((part, at): readonly Piece[] => [
        ...(at === 0 ? [] : [{ kind: 'hidden', text: hidden } as const]),
        ...(part === '' ? [] : [{ kind, text: part }]),
      ])
  })
}

function unhidden(text: string, line: number, layout: Layout | undefined, isStatusOff: boolean): readonly Piece[] {
  if (layout === undefined || line < layout.first || line > layout.last) return [{ kind: 'text', text }]
  if (!layout.isTranscript || line > layout.headEnd) return jsonPieces(text)
  if (line === layout.first) {
    const [, start = '', status = ''] = statusLine.exec(text) ?? []
    return [
      { kind: 'start', text: start },
      { kind: isStatusOff ? 'status' : 'text', text: status },
    ]
  }
  const [, mark = '', name = '', value = ''] = headerLine.exec(text) ?? []
  return [
    { kind: 'text', text: mark },
    { kind: 'name', text: name },
    { kind: 'text', text: value },
  ]
}

/** The strings of a line of JSON, told apart by whether a colon follows them. */
function jsonPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: string, 1: colon, index } of text.matchAll(/"(?:[^"\\]|\\.?)*"?(?=(\s{0,20}:)?)/g)) {
    if (index > from) pieces.push({ kind: 'text', text: text.slice(from, index) })
    pieces.push({ kind: colon === undefined ? 'string' : 'name', text: string })
    from = index + string.length
  }
  return [...pieces, { kind: 'text', text: text.slice(from) }]
}
