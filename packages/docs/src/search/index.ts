/**
 * Finds the pages of a catalog, in Node and in browsers: by code, status, message or words, in all its languages.
 *
 * @packageDocumentation
 */
export { type Excerpt, type ExcerptPiece, excerptOf } from './excerpt.js'
export { type Hit, openSearch } from './open-search.js'
export {
  type SearchEntry,
  type SearchIndex,
  type SearchPage,
  type SearchText,
  type SearchWords,
  searchIndex,
  type TextRole,
} from './search-index.js'
