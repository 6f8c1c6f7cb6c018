/**
 * What the other packages of Errbook make of a catalog: its formats, templates and messages piece by piece. Apart, since
 * who throws and catches errors needs none of it.
 *
 * @packageDocumentation
 */
export { anchorOf } from './catalog.js'
export { joinSentences } from './describe-error.js'
export { dayPattern, type FormatRule, formats } from './format.js'
export { brand } from './is-catalog-error.js'
export { type MessageReader, messageReader, renderMessage } from './message.js'
export { type FindNearest, nearestIndex, nearestNames } from './nearest.js'
export { toStandardSchema } from './standard-schema.js'
export { matchParts, type TemplatePart, templateNames, templateParts } from './template.js'
export { unroll } from './unroll.js'
export { languages } from './whole-catalog.js'
