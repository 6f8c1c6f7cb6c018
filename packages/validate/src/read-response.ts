import type { ResponseContract } from '@errbook/catalog'
import { type BodyInput, type ReadBody, readBody } from './read-body.js'
import { type HeadersInput, type ReadHeaders, readHeaders } from './read-headers.js'

/** A response to check. */
export interface ResponseInput {
  readonly status: number
  readonly headers: HeadersInput
  /** Bytes or text, which are read as JSON, an already parsed value, or nothing. */
  readonly body?: BodyInput
}

/** A response, read. */
export interface ReadResponse {
  readonly status: unknown
  readonly headers: ReadHeaders
  readonly body: ReadBody
}

/** Reads a response, whatever it is; never throws. */
export function readResponse(
  { headers: { response } }: Pick<ResponseContract, 'headers'>,
  input: unknown,
  maximumBodyBytes?: number,
): ReadResponse {
  return {
    status: member(input, 'status'),
    headers: readHeaders(member(input, 'headers'), response),
    body: readBody(member(input, 'body'), maximumBodyBytes),
  }
}

/** Whether a value is the status code of a response. */
export function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && (status as number) >= 100 && (status as number) <= 599
}

/** A member of any value; `undefined` where it has none or its getter throws. */
export function member(value: unknown, name: string): unknown {
  try {
    return (value as Record<string, unknown> | null | undefined)?.[name]
  } catch {
    return undefined
  }
}
