import type { HeadersInput } from '@errbook/validate'

/** A recorded response. */
export interface RecordedResponse {
  readonly status: number
  readonly headers: HeadersInput
  /** Text, a parsed value, bytes that are no UTF-8, or `undefined` for none. */
  readonly body: unknown
}

/** What a line holds: a response, nothing to check, or nothing that can be read. */
export type ReadLine = RecordedResponse | 'blank' | 'no-response' | 'no-record' | 'too-long'
