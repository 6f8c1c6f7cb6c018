/**
 * The codes that answer a wrong request: those of the mistakes that belong to no single header, and which of several
 * mistakes is answered.
 */
export interface Answers {
  /** Answers a header whose name is none. */
  readonly fieldName: string
  /** Answers a body that is too large, or whose bytes are no UTF-8. */
  readonly unreadableBody: string
  /** Answers a body that is no JSON, and one that is not there. */
  readonly malformedBody: string
  /** Answers a body that is JSON, but not what the operation takes. */
  readonly inappropriateBody: string
  /** Every code that answers a wrong request: of several mistakes, the one that comes first here is answered. */
  readonly precedence: readonly string[]
}
