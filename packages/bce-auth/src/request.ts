import type { HeadersInput } from '@errbook/http-message'

/** A request as far as a signature covers it: a Fetch `Request`, Node's `IncomingMessage`, or an object of this shape. */
export interface SignableRequest {
  readonly method?: string | undefined
  /**
   * As on the wire, with its escapes: an absolute `http` or `https` URL, or the path and the query alone
   * (`/path?query`). A fragment is left out.
   */
  readonly url?: string | { readonly href: string } | undefined
  readonly headers: SignableHeaders
}

/** Headers in any form; in a record, a number means its digits, as in Node's `OutgoingHttpHeaders`. */
export type SignableHeaders =
  | HeadersInput
  | { readonly [name: string]: string | number | readonly string[] | undefined }
