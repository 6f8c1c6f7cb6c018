/** A piece of a text that can be looked for, and where it stands in the text. */
export interface Term {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** A word of a query: whole, and the parts that it is made of. Neighbouring Han characters are words of two. */
export interface QueryWord {
  readonly term: string
  readonly parts: readonly string[]
}

/**
 * All that a text is found by. An identifier is found whole, by each part, and by parts that stand together:
 * `CsnNotFoundException` by `csn`, `notfound` and more. Han, Kana and Hangul are found by any
 * two neighbours.
 */
export function termsOf(text: string): readonly Term[] {
  const terms: Term[] = []
  for (const { parts, start, end } of pieces(text)) {
    if (parts === undefined) terms.push(...pairsOf(text, start, end))
    else if (parts.length === 1) terms.push(run(parts))
    else terms.push(...runsOf(parts))
  }
  return terms
}

/** What a query asks for, word by word. */
export function queryWords(query: string): readonly QueryWord[] {
  return pieces(query).flatMap(({ parts, start, end }): readonly QueryWord[] => {
    if (parts !== undefined) return [{ term: run(parts).term, parts: parts.map((part) => run([part]).term) }]
    return pairsOf(query, start, end).map(({ term }) => ({ term, parts: [term] }))
  })
}

/** A text without case, width, spaces and punctuation, so that one can be looked for within another. */
export function flatten(text: string): string {
  return normalize(text).replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '')
}

/** Where the parts of an identifier begin in what {@link flatten} makes of it: `0`, `3` and more of `CsnNotFound`. */
export function partStarts(identifier: string): readonly number[] {
  let length = 0
  return pieces(identifier).flatMap(({ parts = [] }) => {
    return parts.map(({ text }) => {
      const start = length
      length += flatten(text).length
      return start
    })
  })
}

/** A word, with its parts, or a run of Han, Kana or Hangul, without. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly parts?: readonly Part[]
}

interface Part extends Pick<Term, 'start' | 'end'> {
  readonly text: string
}

// Apostrophes, hyphens and underscores join the parts of a word.
const word = /[\p{L}\p{N}\p{M}'’_-]+/gu

/** What is written without spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+/gu

/** Whether all of a text is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return text !== '' && text.replaceAll(unspaced, '') === ''
}

const simple = /^[A-Za-z]?[a-z]+$/

// `HTTPAuthHeader` has three parts, `SHA256` and `v1` one.
const part = /\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?[^\p{Lu}\p{N}'’_-]+\p{N}*|\p{N}+/gu

// Texts of a catalog may have words of any length.
const longestRun = 6
const longestTerm = 64

function pieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { 0: found, index } of text.matchAll(word)) {
    if (simple.test(found)) {
      const end = index + found.length
      pieces.push({ start: index, end, parts: [{ text: found, start: index, end }] })
      continue
    }
    let at = 0
    for (const { 0: run, index: start } of found.matchAll(unspaced)) {
      if (start > at) pieces.push(...wordPiece(found.slice(at, start), index + at))
      at = start + run.length
      pieces.push({ start: index + start, end: index + at })
    }
    if (at < found.length) pieces.push(...wordPiece(found.slice(at), index + at))
  }
  return pieces
}

function wordPiece(text: string, start: number): readonly Piece[] {
  const parts = [...text.matchAll(part)].map(({ 0: text, index }) => {
    return { text, start: start + index, end: start + index + text.length }
  })
  return parts.length === 0 ? [] : [{ start, end: start + text.length, parts }]
}

/** The parts of a word, what stands together of them as far as one looks for it together, and all. */
function runsOf(parts: readonly Part[]): readonly Term[] {
  const runs: Term[] = []
  for (let from = 0; from < parts.length; from++) {
    const last = Math.min(parts.length, from + longestRun)
    for (let to = from + 1; to <= last; to++) runs.push(run(parts.slice(from, to)))
  }
  if (parts.length > longestRun) runs.push(run(parts))
  return runs
}

function run(parts: readonly Part[]): Term {
  const { start, end, text } = parts[0] as Part
  if (parts.length === 1) return { term: stem(normalize(text.slice(0, longestTerm))), start, end }
  const whole = parts.map(({ text }) => text).join('')
  return { term: stem(normalize(whole.slice(0, longestTerm))), start, end: (parts.at(-1) as Part).end }
}

/** Every two neighbours of what is written without spaces; a character alone stands for itself. */
function pairsOf(text: string, start: number, end: number): readonly Term[] {
  const length = Math.max(1, end - start - 1)
  return Array.from({ length }, (_, i) => {
    const pair = text.slice(start + i, Math.min(end, start + i + 2))
    return { term: normalize(pair), start: start + i, end: start + i + pair.length }
  })
}

function normalize(text: string): string {
  return (isAscii.test(text) ? text : text.normalize('NFKC')).toLowerCase()
}

const isAscii = /^[\0-\x7f]*$/

/** An English word without its ending, so that `expires` finds `expired`; rough, since both are cut the same. */
function stem(word: string): string {
  if (!/^[a-z]{3,}[sdgey]$/.test(word)) return word
  return word
    .replace(/([^sui])s$/, '$1')
    .replace(/^(.{4,})(?:ed|ing)$/, '$1')
    .replace(/^(.{4,})e$/, '$1')
    .replace(/^(.{3,})(?:y|ie)$/, '$1i')
}
