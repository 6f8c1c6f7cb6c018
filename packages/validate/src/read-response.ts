import type { ResponseContract } from '@errbook/catalog'
import { type BodyInput, type HeadersInput, type ReadBody, type ReadHeaders, readBody } from '@errbook/http-message'
import { bodyFinding } from './body-finding.js'
import { responseHeadersReader } from './header-readers.js'
import type { PlainResponse } from './keeps.js'
import { member } from './text-of.js'

/** A response to check. */
export interface ResponseInput {
  readonly status: number
  readonly headers: HeadersInput
  /** Bytes or text, which are read as JSON, an already parsed value, or nothing. */
  readonly body?: BodyInput
}

/** A response, read, and what could not be read of it. */
export interface ReadResponse extends PlainResponse, Omit<ReadHeaders, 'values'> {}

/** Reads a response, whatever it is; never throws. */
export function readResponse(catalog: ResponseContract, input: unknown, maximumBodyBytes?: number): ReadResponse {
  return responseOf(catalog, input, readBody(member(input, 'body'), maximumBodyBytes))
}

/** Reads a response but for its body, which was read before. */
export function responseOf(catalog: ResponseContract, input: unknown, body: ReadBody): ReadResponse {
  const { values, badNames, moreBadNames } = responseHeadersReader(catalog)(member(input, 'headers'))
  return {
    status: member(input, 'status'),
    headers: values,
    badNames,
    moreBadNames,
    body: body.kind === 'value' ? body.value : undefined,
    unread: body.kind === 'value' ? undefined : bodyFinding(body),
  }
}
