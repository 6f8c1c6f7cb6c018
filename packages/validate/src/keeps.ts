import type { ErrorBody, KnownError, ResponseContract } from '@errbook/catalog'
import { matcherOf } from './matcher.js'
import { isStatus, type ReadResponse } from './read-response.js'

/** How a quick look is taken. */
export interface Look {
  /** Passes what is only worth a warning; otherwise nothing passes that there is something to say about. */
  readonly isTolerant?: boolean
  /** Whether a message is that of an error; without it any message passes. */
  readonly isMessage?: (error: KnownError, message: string) => boolean
}

/** Whether a response keeps to a catalog: the quick look, which finds no reasons. */
export function keeps(catalog: ResponseContract, response: ReadResponse, look: Look = {}): boolean {
  try {
    return headersKeep(catalog, response, look) && bodyKeeps(catalog, response, look)
  } catch {
    // A getter of the body threw.
    return false
  }
}

function headersKeep(
  { guards, headers }: ResponseContract,
  { headers: { values, badNames } }: ReadResponse,
  { isTolerant }: Look,
): boolean {
  if (badNames.length > 0) return false
  if (guards.responseHeaders(values)) return true
  if (!isTolerant) return false
  return Object.entries(headers.response).every(([key, { pattern }]) => {
    const value = values[key]
    return value === undefined || (typeof value === 'string' && matcherOf(pattern).test(value))
  })
}

function bodyKeeps(catalog: ResponseContract, response: ReadResponse, { isTolerant, isMessage }: Look): boolean {
  const { status, body } = response
  if (!isStatus(status)) return false
  const value = body.kind === 'value' ? body.value : undefined
  if (!catalog.guards.errorBody(value)) return status < 400
  if (status < 400) return errorOf(catalog, value.code) === undefined
  const trim = isTolerant ? trimmed : untouched
  const known = errorOf(catalog, trim(value.code))
  if (known === undefined ? !isTolerant : known.status !== status) return false
  if (known !== undefined && isMessage !== undefined && !isMessage(known, value.message)) return false
  return (isTolerant || value.requestId === value.requestId.trim()) && carriedAgree(catalog, response, value, trim)
}

const trimmed = (text: string) => text.trim()
const untouched = (text: string) => text

/** The error of a code, if the catalog has one. */
export function errorOf({ errors }: Pick<ResponseContract, 'errors'>, code: string): KnownError | undefined {
  return Object.hasOwn(errors, code) ? errors[code] : undefined
}

/** Whether each header that repeats a member of the body says the same. */
function carriedAgree(
  { headers: { response } }: ResponseContract,
  { headers: { values } }: ReadResponse,
  body: ErrorBody,
  trim: (text: string) => string,
): boolean {
  for (const key in response) {
    const member = response[key]?.carries
    const sent = values[key]
    if (member === undefined || typeof sent !== 'string') continue
    const repeated = (body as unknown as Readonly<Record<string, unknown>>)[member]
    if (typeof repeated === 'string' && trim(repeated) !== sent) return false
  }
  return true
}
