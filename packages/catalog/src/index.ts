/**
 * What a catalog of errors is: its types, its errors, and the guards that recognise them.
 *
 * @packageDocumentation
 */
export { advise } from './advise.js'
export { anchorOf } from './anchor.js'
export type * from './answers.js'
export type * from './catalog.js'
export { CatalogError, type CatalogErrorOptions } from './catalog-error.js'
export { describe } from './describe.js'
export type * from './entry.js'
export { type Found, find, list } from './find.js'
export { dayPattern, type Format, type FormatRule, type FormatTypes, formats } from './format.js'
export type * from './header.js'
export { brand, type CatalogErrorShape, isCatalogError } from './is-catalog-error.js'
export { type CodeOf, type ErrorOf, isError, isOneOf } from './is-error.js'
export { joinSentences } from './join-sentences.js'
export { type Described, type Language, type Localized, languages, type Provenance } from './language.js'
export { type FindNearest, nearest, nearestIndex } from './nearest.js'
export { readParams } from './read-params.js'
export { render } from './render.js'
export {
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  toStandardSchema,
} from './standard-schema.js'
export { matchParts, matchTemplate, type TemplatePart, templateNames, templateParts } from './template.js'
