import type { Hit } from './open-search.js'
import { type Term, termsOf } from './terms.js'

/** The text by which a page was found. */
export interface Excerpt {
  /** The language of the text, where that is another than the page's. */
  readonly language?: string
  readonly pieces: readonly ExcerptPiece[]
}

/** A piece of a text, and whether it is what was asked for. */
export interface ExcerptPiece {
  readonly text: string
  readonly isMarked: boolean
}

/**
 * The text of a page that has most of what was asked for; the first one, if none has anything. A long text is cut to where
 * it is. `undefined` for a page without any text.
 */
export function excerptOf({ entry, terms }: Hit): Excerpt | undefined {
  const { texts, message } = entry
  const all = message === undefined ? texts : [...texts.slice(0, 1), ['message', message] as const, ...texts.slice(1)]
  let best: { readonly weight: number; readonly excerpt: () => Excerpt } | undefined
  for (const [, text, language] of all) {
    const found = termsOf(text).filter(({ term }) => terms.has(term))
    const distinct = new Set(found.map(({ term }) => term))
    const weight = [...distinct].reduce((sum, term) => sum + (terms.get(term) ?? 0), 0)
    if (best !== undefined && weight <= best.weight) continue
    best = {
      weight,
      excerpt: () => ({ ...(language !== undefined && { language }), pieces: pieces(text, merge(found)) }),
    }
  }
  return best?.excerpt()
}

type Range = Omit<Term, 'term'>

/** Makes one range of those that touch. */
function merge(terms: readonly Term[]): readonly Range[] {
  const ranges: Range[] = []
  for (const { start, end } of [...terms].sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1)
    if (last === undefined || start > last.end) ranges.push({ start, end })
    else ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) }
  }
  return ranges
}

/** Cuts a text into pieces at the ranges, from a little before the first of them. */
function pieces(text: string, ranges: readonly Range[]): readonly ExcerptPiece[] {
  const from = beginning(text, ranges[0])
  const to = Math.min(text.length, from + longest)
  const inside = ranges.filter(({ end }) => end <= to)
  const bounds = [from, ...inside.flatMap(({ start, end }) => [start, end]), to]
  const cut = bounds.slice(1).map((end, i) => ({ text: text.slice(bounds[i], end), isMarked: i % 2 === 1 }))
  const whole = [
    { text: from > 0 ? '…' : '', isMarked: false },
    ...cut,
    { text: to < text.length ? '…' : '', isMarked: false },
  ]
  return whole.filter(({ text }) => text !== '')
}

const longest = 240
// What two lines of a narrow screen hold, in Latin letters; a Han character is as wide as two.
const seen = 60

/** Where to begin so that the first range is seen: at the beginning, or at a word not far before. */
function beginning(text: string, first: Range | undefined): number {
  if (first === undefined || width(text.slice(0, first.end)) <= seen) return 0
  let from = first.start
  while (from > 0 && width(text.slice(from - 1, first.start)) <= seen / 2) from--
  const gap = text.slice(from, first.start).search(/[\s，、；。：]/)
  return from + gap + 1
}

function width(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}

const wide = /[\u2e80-\uffff]/g
