import type { HeadersInput } from '@errbook/validate'

/** A recorded response. */
export interface RecordedResponse {
  readonly status: number
  readonly headers: HeadersInput
  /** Text, a parsed value, bytes that are no UTF-8, or `undefined` for none. */
  readonly body: unknown
  /** Whether its body was not recorded, or it answers HEAD and so has none. */
  readonly lacksBody?: boolean
}

/** What a recording says of the request. */
export interface RecordedRequest {
  readonly method: string | undefined
  /** As it was recorded, secrets and all; never to be shown. */
  readonly url: string | undefined
}

/** A request and its response, or why there is no response to check. */
export interface Recorded {
  /** Reads the request; asked for only where it counts. */
  readonly request: () => RecordedRequest
  readonly response: RecordedResponse | NoResponse
}

/** No response came, or what stands there is not one. */
export type NoResponse = 'no-response' | 'no-record'

/** What a line holds. */
export type ReadLine = Recorded | 'blank' | 'no-record' | 'too-long'
