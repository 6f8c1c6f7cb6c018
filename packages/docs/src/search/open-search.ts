import type { SearchEntry, SearchIndex } from './search-index.js'
import { ask, ranks, type WholeMatch, wholeSearch } from './whole-search.js'
import { type WordMatch, wordSearch } from './word-search.js'

/** A page that was found. */
export interface Hit {
  readonly entry: SearchEntry
  /** The terms of it that were asked for, each with what it weighs; see `excerptOf`. */
  readonly terms: ReadonlyMap<string, number>
}

/**
 * Prepares the search of an index: `openSearch(searchIndex(catalog, 'en'))('notfound')` gives the pages, the best first.
 * First comes the exact code, or the error with this message; then codes by a part, statuses, meanings, all else of the catalog, and other
 * pages.
 */
export function openSearch({ entries, statusNames }: SearchIndex): (query: string) => readonly Hit[] {
  const byWords = wordSearch(entries)
  const byWhole = entries.map((entry) => wholeSearch(entry, statusNames))
  return (query) => {
    const text = query.slice(0, longestQuery)
    const asked = ask(text)
    const words = byWords(text)
    const found = entries.flatMap((entry, place) => {
      const [word, whole] = [words.get(place), byWhole[place]?.(asked)]
      if (word === undefined && whole === undefined) return []
      const rank = rankOf(entry, word, whole)
      return {
        entry,
        rank,
        terms: word?.terms ?? new Map<string, number>(),
        score: (word?.score ?? 0) + (whole?.score ?? 0),
      }
    })
    return found.sort((a, b) => a.rank - b.rank || b.score - a.score).map(({ entry, terms }) => ({ entry, terms }))
  }
}

// A pasted text may be of any length.
const longestQuery = 1000

/** What an entry comes by, at best. Other pages come after all of the catalog, unless they are asked for by title. */
function rankOf({ kind }: SearchEntry, word: WordMatch | undefined, whole: WholeMatch | undefined): number {
  if (kind === 'page' && whole?.rank !== ranks.exact) return ranks.page
  const byWords = word === undefined ? ranks.inside : word.isAbout ? ranks.about : ranks.rest
  return Math.min(byWords, whole?.rank ?? ranks.inside)
}
