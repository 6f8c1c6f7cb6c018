/** Why a recording cannot be read to its end. */
export type ReadFailureReason =
  | 'file-failed'
  | 'gzip-truncated'
  | 'gzip-corrupt'
  | 'no-recording'
  | 'json-truncated'
  | 'json-broken'
  | 'json-too-deep'
  | 'har-without-entries'

/** Ends the reading of a recording, after everything that could be read. */
export class ReadFailure extends Error {
  readonly reason: ReadFailureReason

  /** The detail is the message of the file system or a parser. */
  constructor(reason: ReadFailureReason, detail = '') {
    super(detail)
    this.reason = reason
  }
}
