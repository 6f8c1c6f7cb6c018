/** A request as far as a signature covers it: a Fetch `Request`, Node's `IncomingMessage`, or an object of this shape. */
export interface SignableRequest {
  readonly method?: string | undefined
  /**
   * As it is on the wire, so with its escapes: an absolute `http` or `https` URL, or the path and the query alone
   * (`/path?query`). A fragment is left out.
   */
  readonly url?: string | { readonly href: string } | undefined
  readonly headers: HeadersInput
}

/** Headers in any form: a Fetch `Headers`, a record in any case, or name and value pairs. */
export type HeadersInput =
  | Iterable<readonly [name: string, value: string]>
  | { readonly [name: string]: string | number | readonly string[] | undefined }
