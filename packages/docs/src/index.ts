/**
 * Writes the reference pages of a catalog, in every language.
 *
 * @packageDocumentation
 */
export { renderReference } from './render-reference.js'
