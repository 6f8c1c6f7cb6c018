import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch'
import type { SearchEntry, TextRole } from './search-index.js'
import { type QueryWord, queryWords, termsOf } from './terms.js'

/** How an entry answers the words of a query. */
export interface WordMatch {
  readonly score: number
  /** Whether what the entry is about has all words: its name, meaning, message or keywords. */
  readonly isAbout: boolean
  /** The terms of the entry that were found, each with what it weighs. */
  readonly terms: ReadonlyMap<string, number>
}

/** Finds entries by the words of a query; each has its place in the index. */
export type WordSearch = (query: string) => ReadonlyMap<number, WordMatch>

/** Prepares the search for words. */
export function wordSearch(entries: readonly SearchEntry[]): WordSearch {
  const engine = new MiniSearch<SearchEntry>({
    fields: Object.keys(boost),
    idField: 'place',
    extractField: (entry, field) => (field === 'place' ? places.get(entry) : fieldsOf[field as Field](entry)) as string,
    stringifyField: String,
    tokenize: (text) => termsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { boost, tokenize: (term) => [term] },
  })
  const places = new Map(entries.map((entry, place) => [entry, place]))
  engine.addAll(entries)
  const lookUp = (term: string, options?: SearchOptions): readonly SearchResult[] | undefined => {
    const found = engine.search(term, options)
    return found.length > 0 ? found : undefined
  }
  return (query) => {
    const words = queryWords(query).slice(0, mostWords)
    const found = words.map((word, i) => ({
      weight: fillers.has(word.term) ? ofFiller : 1,
      results: resultsOf(word, i === words.length - 1, lookUp),
    }))
    return combine(found, entries)
  }
}

/** A word of the query, what it counts beside others, and what has it, or each part of it. */
interface Found {
  readonly weight: number
  readonly results: readonly (readonly SearchResult[])[]
}

// Words that people ask with, and that a text may have by chance. Chinese ones are no words of two characters.
const fillers: ReadonlySet<string> = new Set(
  'a an and are at be by can do does for from get has have how i in is it me my of on or so that the this to was we what when where which why with you your'.split(
    ' ',
  ),
)
const ofFiller = 0.1

type Field = 'name' | 'status' | 'message' | TextRole

// A term of what an entry is about counts more than one in passing.
const boost: { readonly [F in Field]: number } = {
  name: 5,
  status: 3,
  keyword: 4,
  meaning: 3,
  message: 3,
  printed: 1,
  rest: 1,
}

const about: ReadonlySet<string> = new Set<Field>(['name', 'status', 'keyword', 'meaning', 'message'])

const fieldsOf: { readonly [F in Field]: (entry: SearchEntry) => string } = {
  name: ({ name }) => name,
  status: ({ statuses = [] }) => statuses.join(' '),
  message: ({ message = '' }) => message,
  meaning: (entry) => textOf(entry, 'meaning'),
  keyword: (entry) => textOf(entry, 'keyword'),
  printed: (entry) => textOf(entry, 'printed'),
  rest: (entry) => textOf(entry, 'rest'),
}

// A pasted text may have many.
const mostWords = 60

function textOf({ texts }: SearchEntry, role: TextRole): string {
  return texts.flatMap(([is, text]) => (is === role ? text : [])).join('\n')
}

type LookUp = (term: string, options?: SearchOptions) => readonly SearchResult[] | undefined

/**
 * What has a word: as it is written, else as a beginning, else by its parts, else written a little otherwise. A longer
 * word, or a slip, is never in the way of what has the word itself. A word in parts gives the results of each.
 */
function resultsOf({ term, parts }: QueryWord, isLast: boolean, lookUp: LookUp): readonly (readonly SearchResult[])[] {
  const whole = lookUp(term) ?? lookUpBeginning(term, isLast ? 2 : 4, lookUp)
  if (whole !== undefined) return [whole]
  const known = parts.map((part) => lookUp(part))
  if (parts.length > 1 && known.every((results) => results !== undefined)) return known
  const similar = lookUpSimilar(term, lookUp)
  if (similar !== undefined) return [similar]
  // Parts of an identifier that is none of the catalog's, such as the id of a request, are found by chance.
  if (parts.length === 1 || !parts.every((part, i) => known[i] !== undefined || /^\p{L}{3,}$/u.test(part))) return []
  return parts.flatMap((part, i) => {
    const results = known[i] ?? lookUpBeginning(part, 4, lookUp) ?? lookUpSimilar(part, lookUp)
    return results === undefined ? [] : [results]
  })
}

/** Finds longer words; a short one that is not still being written is more likely a word of its own. */
function lookUpBeginning(term: string, least: number, lookUp: LookUp): readonly SearchResult[] | undefined {
  const isWord = /^(?:[\p{L}\p{M}]+|\d{2,3})$/u.test(term)
  return isWord && term.length >= least ? lookUp(term, { prefix: true }) : undefined
}

/** Finds words with a slip or, in long ones, two; Chinese has other words at that distance. */
function lookUpSimilar(term: string, lookUp: LookUp): readonly SearchResult[] | undefined {
  if (!/^(?:(?!\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hiragana}|\p{sc=Katakana})\p{L}){4,}$/u.test(term)) return undefined
  return lookUp(term, { fuzzy: term.length > 6 ? 2 : 1 })
}

/** Adds up what each entry has of the words, and leaves out the entries that lack too much. */
function combine(found: readonly Found[], entries: readonly SearchEntry[]): ReadonlyMap<number, WordMatch> {
  const words = found.flatMap(({ weight, results }) => results.map((results) => ({ weight, results })))
  // Beside words that are unknown, one that many entries have says nothing.
  const isKnown = found.every(({ results }) => results.length > 0)
  if (!isKnown && !words.some(({ results }) => results.length <= Math.max(2, entries.length / 3))) return new Map()
  const sums = new Map<number, Sum>()
  let total = 0
  for (const { weight, results } of words) {
    // What few entries have tells them apart.
    const rarity = weight * Math.log(1 + (entries.length - results.length + 0.5) / (results.length + 0.5))
    total += rarity
    for (const { id, score, match } of results) {
      const sum = sums.get(id) ?? { score: 0, weight: 0, elsewhere: 0, terms: new Map() }
      sums.set(id, sum)
      sum.score += weight * score
      sum.weight += rarity
      if (!Object.values(match).some((fields) => fields.some((field) => about.has(field)))) sum.elsewhere += rarity
      for (const term of Object.keys(match)) sum.terms.set(term, rarity)
    }
  }
  // A guide has many words, and is no reason to leave out a code that has most.
  const ofCatalog = [...sums].filter(([place]) => entries[place]?.kind !== 'page')
  const best = ofCatalog.reduce((best, [, { weight }]) => Math.max(best, weight), 0)
  const least = Math.max(total * leastShare, best * leastOfBest)
  return new Map(
    [...sums].flatMap(([place, { score, weight, elsewhere, terms }]): readonly [number, WordMatch][] => {
      if (weight < least) return []
      return [[place, { score: score * (weight / total), isAbout: weight - elsewhere > total * mostOfAbout, terms }]]
    }),
  )
}

/** What an entry has of the words so far. */
interface Sum {
  score: number
  weight: number
  /** What it has only in passing. */
  elsewhere: number
  readonly terms: Map<string, number>
}

const leastShare = 0.4
const leastOfBest = 0.75
const mostOfAbout = 0.9
