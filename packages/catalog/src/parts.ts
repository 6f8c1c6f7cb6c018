/**
 * What the other packages of Errbook make of a catalog: its formats, templates and messages piece by piece. Apart, since
 * who throws and catches errors needs none of it.
 *
 * @packageDocumentation
 */
export type { BodyRule, MemberRule } from './body-template.js'
export {
  type HoleName,
  type HoleType,
  hasHoles,
  holeNames,
  holeTypes,
  isMeaningful,
  isOptional,
  type ObjectNode,
  type TemplateNode,
  templateNode,
  type WholeHole,
  wholeHole,
} from './body-template.js'
export { anchorOf, own, statusesOf } from './catalog.js'
export { firstSentence, joinSentences } from './describe-error.js'
export { dayPattern, type FormatRule, formats, unroll } from './format.js'
export { brand } from './is-error.js'
export { languages, wordsLanguage } from './localized.js'
export { type FindNearest, nearestIndex, nearestNames } from './nearest.js'
export { pointerSteps, pointerTo } from './pointer.js'
export { toStandardSchema } from './standard-schema.js'
export {
  type MessageReader,
  matchParts,
  messageReader,
  renderMessage,
  type TemplatePart,
  templateNames,
  templateParts,
} from './template.js'
