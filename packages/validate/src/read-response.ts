import type { ResponseContract } from '@errbook/catalog'
import { bodyFinding } from './body-finding.js'
import type { PlainResponse } from './keeps.js'
import { member } from './member.js'
import { type BodyInput, type ReadBody, readBody } from './read-body.js'
import { type HeadersInput, readHeaders } from './read-headers.js'

/** A response to check. */
export interface ResponseInput {
  readonly status: number
  readonly headers: HeadersInput
  /** Bytes or text, which are read as JSON, an already parsed value, or nothing. */
  readonly body?: BodyInput
}

/** A response, read, and what could not be read of it. */
export interface ReadResponse extends PlainResponse {
  readonly badNames: readonly string[]
}

/** Reads a response, whatever it is; never throws. */
export function readResponse(catalog: ResponseContract, input: unknown, maximumBodyBytes?: number): ReadResponse {
  return responseOf(catalog, input, readBody(member(input, 'body'), maximumBodyBytes))
}

/** Reads a response but for its body, which was read before. */
export function responseOf({ headers: rules }: ResponseContract, input: unknown, body: ReadBody): ReadResponse {
  const { values, badNames } = readHeaders(member(input, 'headers'), rules.response)
  return {
    status: member(input, 'status'),
    headers: values,
    badNames,
    body: body.kind === 'value' ? body.value : undefined,
    unread: body.kind === 'value' ? undefined : bodyFinding(body),
  }
}
