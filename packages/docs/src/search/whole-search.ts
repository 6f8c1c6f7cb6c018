import { messageReader, templateParts } from '@errbook/catalog/parts'
import type { SearchEntry, SearchIndex } from './search-index.js'
import { flatten, isUnspaced, partStarts, queryWords } from './terms.js'

/** What makes an entry an answer to a query, the best first. */
export const ranks = {
  exact: 0,
  message: 1,
  meaning: 2,
  part: 3,
  status: 4,
  about: 5,
  rest: 6,
  inside: 7,
  page: 8,
} as const

/** A query, taken apart once for all entries. */
export interface Asked {
  readonly text: string
  readonly flat: string
  readonly words: ReadonlySet<string>
}

/** How well a query as a whole fits an entry. */
export interface WholeMatch {
  readonly rank: number
  /** Of those of a rank, the greater is the better. */
  readonly score: number
}

/** Prepares a query for {@link wholeSearch}. */
export function ask(query: string): Asked {
  return { text: tidy(query), flat: flatten(query), words: new Set(queryWords(query).map(({ term }) => term)) }
}

/**
 * Prepares the search for an entry by its name, its message, its status (`404`, `Not Found`, or both), or a text that has the query word for word. It
 * gives `undefined` for a query that fits in no such way.
 */
export function wholeSearch(
  entry: SearchEntry,
  statusNames: SearchIndex['statusNames'],
): (asked: Asked) => WholeMatch | undefined {
  const byName = entry.kind === 'page' ? byTitle(entry.name) : byIdentifier(entry.name)
  const readsMessage = messageTest(entry)
  const statuses = statusLines(entry, statusNames)
  const texts = entry.texts.map(([role, text]) => ({ isRest: role === 'rest', flat: flatten(text) }))
  const near = [{ isRest: false, flat: flatten(entry.message ?? '') }, ...texts]
  return (asked) => {
    if (asked.flat === '') return undefined
    const name = byName(asked)
    if (name?.rank === ranks.exact) return name
    if (readsMessage(asked)) return { rank: ranks.message, score: 0 }
    if (near.some(({ isRest, flat }) => !isRest && flat === asked.flat)) return { rank: ranks.meaning, score: 0 }
    if (name?.rank === ranks.part) return name
    if (statuses.has(asked.flat.replace(protocol, ''))) return { rank: ranks.status, score: 0 }
    // A single word is left to the search for words, which tells it from a piece of another.
    const within =
      asked.words.size > 1 || isUnspaced(asked.flat) ? near.filter(({ flat }) => flat.includes(asked.flat)) : []
    if (within.length === 0) return name
    return { rank: within.every(({ isRest }) => isRest) ? ranks.rest : ranks.about, score: wordForWord }
  }
}

/** All that a status is called by: its number, a name, and both, flat. */
function statusLines({ statuses = [] }: SearchEntry, names: SearchIndex['statusNames']): ReadonlySet<string> {
  return new Set(
    statuses.flatMap((status) => {
      const flat = (names[status] ?? []).map(flatten)
      return [`${status}`, ...flat, ...flat.map((name) => status + name)]
    }),
  )
}

/** The protocol at the beginning of a status line, flat: `http11` or `http2`. */
const protocol = /^http\d{1,2}(?=[1-5]\d\d(?!\d))/

// More than the words of a query can get apart.
const wordForWord = 1000

/** A text as messages are compared: without what differs by keyboard or by the program that it was copied from. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[“”„]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll('。', '.')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(^)?["' ]+($)?/g, (run, start?: string, end?: string) => ((start ?? end) === undefined ? run : ''))
}

/** Whether a query is the message of an error, whatever its parameters. */
function messageTest({ message, params }: SearchEntry): (asked: Asked) => boolean {
  if (message === undefined) return () => false
  if (params === undefined) {
    const flat = flatten(message)
    return (asked) => asked.flat === flat
  }
  // A message that is little but holes would read anything.
  const literal = templateParts(message).filter((part) => typeof part === 'string')
  if (flatten(literal.join('')).length < leastLiteral) return () => false
  const { read } = messageReader({ message: tidy(message), params })
  return ({ text }) => read(text) !== undefined
}

const leastLiteral = 6

type NameTest = (asked: Asked) => WholeMatch | undefined

function byTitle(title: string): NameTest {
  const flat = flatten(title)
  return (asked) => (asked.flat === flat ? { rank: ranks.exact, score: 0 } : undefined)
}

/** Finds a code or a header by its name, however it is written, by its parts, or by a piece. */
function byIdentifier(name: string): NameTest {
  const flat = flatten(name)
  const [word] = queryWords(name)
  const parts = word?.parts ?? []
  const starts = partStarts(name)
  return ({ flat: asked, words }) => {
    if (asked === flat) return { rank: ranks.exact, score: 1 }
    // A word in several parts is a code wherever it stands, such as in a pasted body; others are words as any.
    if (parts.length > 1 && words.has(word?.term ?? '')) return { rank: ranks.exact, score: 0 }
    if (!flat.includes(asked)) return undefined
    const score = asked.length / flat.length
    if (starts.some((start) => flat.startsWith(asked, start))) {
      return { rank: ranks.part, score: flat.startsWith(asked) ? score + 0.1 : score }
    }
    return asked.length < 3 ? undefined : { rank: ranks.inside, score }
  }
}
