/**
 * Writes the reference of a catalog as one page of Markdown in each language. The site is an entry of its own, since it
 * brings the grammars that colour code.
 *
 * @packageDocumentation
 */
export { renderReference } from './render-reference.js'
