import type { HeadersInput } from '@errbook/http-message'
import type { UnreadableReason } from './decoded.js'

/** A response as data. */
export interface PlainResponse {
  readonly status: number
  readonly headers?: HeadersInput
  /** Text or bytes, which are read as JSON, or an already parsed value. */
  readonly body?: unknown
}

/** What the official JavaScript SDKs of Baidu AI Cloud reject with. */
export interface SdkError {
  readonly status_code: number
  readonly message?: unknown
  readonly code?: string
  readonly request_id?: string
}

/** A Fetch `Response`, of any implementation. */
export type FetchResponse = Pick<Response, 'status' | 'headers' | 'body' | 'bodyUsed' | 'clone'>

/** A response of `node:http`. */
export interface NodeResponse extends AsyncIterable<Uint8Array | string> {
  readonly statusCode?: number | undefined
  readonly headers: HeadersInput
}

/** The parts of a response, however it came. */
export interface Received {
  readonly status: number
  readonly headers: unknown
  /** Text that may be JSON, or a JSON value; `undefined` for none. */
  readonly body: unknown
  /** The name of the catalog that it is an error of, where it says so. */
  readonly catalog?: string
  /** Why the body is not whole. */
  readonly unread?: { readonly reason: UnreadableReason; readonly cause?: unknown }
}
