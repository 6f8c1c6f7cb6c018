/**
 * Explains what people paste: what a catalog says of it, as data, and the sentences that printers share. Apart, so that a
 * page can bundle it alone.
 *
 * @packageDocumentation
 */
export type { ClockDifference } from './explain/clock.js'
export { type Entry, entryOf, textIn } from './explain/entry.js'
export {
  type ExplainedCode,
  type ExplainedStatus,
  type Explanation,
  explain,
  type NoCode,
  type NothingExplained,
} from './explain/explain.js'
export {
  deprecatedText,
  isRespelt,
  retiredText,
  type Sentences,
  type Spoken,
  sentences,
} from './explain/sentences.js'
