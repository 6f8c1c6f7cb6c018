import type { ResponseContract } from '@errbook/catalog'
import { bodyFinding } from './body-finding.js'
import type { PlainResponse } from './keeps.js'
import { member } from './member.js'
import { memberHeaders } from './member-headers.js'
import { type BodyInput, type ReadBody, readBody } from './read-body.js'
import { type HeadersInput, type ReadHeaders, readHeaders } from './read-headers.js'

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
  const { values, badNames, moreBadNames } = readHeaders(member(input, 'headers'), wantedIn(catalog))
  return {
    status: member(input, 'status'),
    headers: values,
    badNames,
    moreBadNames,
    body: body.kind === 'value' ? body.value : undefined,
    unread: body.kind === 'value' ? undefined : bodyFinding(body),
  }
}

const wanted = new WeakMap<ResponseContract, { readonly [name: string]: unknown }>()

/** The headers that a response may need, by lower-case name: those of the catalog, and those that say an error. */
function wantedIn(catalog: ResponseContract): { readonly [name: string]: unknown } {
  const known = wanted.get(catalog)
  if (known !== undefined) return known
  const named = Object.values(memberHeaders(catalog)).map((name) => [name, true])
  const names = { ...Object.fromEntries(named), ...catalog.headers.response }
  wanted.set(catalog, names)
  return names
}
