/**
 * The codes that a server answers with: those of the mistakes that belong to no single header, which of several
 * mistakes is answered, and what is answered where no request is at fault.
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
  /** Answers a path that no operation has. */
  readonly unknownPath: string
  /** Answers a path of a version that there is not; see {@link UriRule}. */
  readonly unknownVersion: string
  /** Answers whatever goes wrong in the server and has no code of its own. */
  readonly otherwise: string
  /**
   * Every code that answers the headers or the body of a wrong request: of several mistakes, the one that comes first
   * here is answered.
   */
  readonly precedence: readonly string[]
}
