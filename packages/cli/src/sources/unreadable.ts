/** Why an input cannot be read to its end. */
export type UnreadableReason =
  | 'file-failed'
  | 'gzip-truncated'
  | 'gzip-corrupt'
  | 'no-recording'
  | 'json-truncated'
  | 'json-broken'
  | 'json-too-deep'
  | 'har-without-entries'

/** Ends the reading of one input, after everything that could be read. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason

  /** The detail is in the words of whoever found it, the file system or a parser. */
  constructor(reason: UnreadableReason, detail = '') {
    super(detail)
    this.reason = reason
  }
}
