/**
 * Finds the error code in whatever people paste: a transcript of curl or httpie, the text of an SDK's error, a log line, a
 * HAR. Apart, so that a page can bundle it alone.
 *
 * @packageDocumentation
 */
export type { Candidate, Evidence, Standing } from './paste/candidate.js'
export type { ReadableCatalog } from './paste/code-index.js'
export { maximumPasteLength } from './paste/paste-text.js'
export { type Paste, readPaste } from './paste/read-paste.js'
export type { PastedResponse } from './paste/responses.js'
