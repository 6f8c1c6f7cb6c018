import type { Catalog } from '@errbook/catalog'
import {
  type BodyInput,
  chunksOf,
  defaultMaximumBodyBytes,
  type HeadersInput,
  type ReadBody,
  readBody,
  readStream,
} from '@errbook/http-message'
import { member, textOf } from './any-value.js'
import { bodyIssue, type Issue, type IssueList, isErrorIssue, listIssues, nameIssues } from './issue.js'
import { prepare } from './prepare.js'
import { type ReadResponse, responseIssues } from './response-issues.js'

/** A response to check. */
export interface ResponseInput {
  readonly status: number
  readonly headers: HeadersInput
  /** Bytes or text, which are read as JSON, an already parsed value, or nothing. */
  readonly body?: BodyInput
  /** So that the body of a Fetch `Response`, which has to be awaited, is not taken for one: {@link checkFetchResponse}. */
  readonly bodyUsed?: never
}

/** How a response is checked. */
export interface ResponseOptions {
  /**
   * For tests and servers: every warning is an error, and the message has to be the catalog's (or what the
   * documentation prints for it). A client leaves it out, and accepts unknown codes and missing headers.
   */
  readonly strict?: boolean
  /** How long a body may be, in bytes (of a text: in UTF-16 code units); 64 MiB if not given. */
  readonly maximumBodyBytes?: number
}

/** Whether a response is right by the catalog, and everything that is to say about it. */
export interface ResponseCheck extends IssueList {
  /** False when an issue has the severity `error`, be it given or omitted. */
  readonly ok: boolean
}

/**
 * Checks a response by a catalog: status, headers and body together. Takes any response and never throws for it.
 * What an error is, and what departs from the catalog, is in docs/checks.md, "Responses".
 *
 * @throws TypeError when the first argument is not a catalog.
 */
export function checkResponse(
  catalog: Catalog,
  response: ResponseInput,
  { strict = false, maximumBodyBytes }: ResponseOptions = {},
): ResponseCheck {
  const { status, headers, body } = partsOf(response)
  return checkReadResponse(catalog, { status, headers }, readBody(body, maximumBodyBytes), strict)
}

/** Whether {@link checkResponse} says `ok`. Takes anything and never throws. */
export function conforms(catalog: Catalog, response: ResponseInput, options?: ResponseOptions): boolean {
  return checkResponse(catalog, response, options).ok
}

/**
 * Checks a Fetch `Response` by a catalog, and leaves its body readable. Never rejects: a body that was read before,
 * or that breaks off, is an issue.
 */
export async function checkFetchResponse(
  catalog: Catalog,
  response: Response,
  { strict = false, maximumBodyBytes = defaultMaximumBodyBytes }: ResponseOptions = {},
): Promise<ResponseCheck> {
  const { status, headers } = partsOf(response as never)
  return checkReadResponse(catalog, { status, headers }, await readCopy(response, maximumBodyBytes), strict)
}

/** The parts of any value; what it has not, or refuses, is `undefined`. */
function partsOf(response: ResponseInput): ResponseInput {
  try {
    const { status, headers, body } = response
    return { status, headers, body }
  } catch {
    const part = (name: keyof ResponseInput) => member(response, name) as never
    return { status: part('status'), headers: part('headers'), body: part('body') }
  }
}

/** Checks a response by a catalog, its body as `readBody` gives it: see {@link checkResponse}. Never throws for it. */
export function checkReadResponse(
  catalog: Catalog,
  { status, headers }: Pick<ResponseInput, 'status' | 'headers'>,
  body: ReadBody,
  strict: boolean,
): ResponseCheck {
  const prepared = prepare(catalog)
  const { values, badNames, moreBadNames } = prepared.response.read(headers)
  const isValue = body.kind === 'value'
  const read: ReadResponse = {
    status,
    headers: values,
    body: isValue ? body.value : undefined,
    unread: isValue ? undefined : bodyIssue(body, 'response'),
  }
  const issues = responseIssues(prepared, read, strict)
  if (badNames.length > 0) issues.unshift(...nameIssues(badNames))
  if (issues.length === 0) return kept
  const all = strict ? issues.map(asError) : issues
  const { issues: listed, omitted } = listIssues(all, moreBadNames)
  return { ok: !listed.some(isErrorIssue), issues: listed, omitted }
}

const kept: ResponseCheck = Object.freeze({ ok: true, issues: Object.freeze([]), omitted: 0 })

function asError(issue: Issue): Issue {
  return { ...issue, severity: 'error' }
}

/** Reads a copy of the body, no further than it may be long. */
async function readCopy(response: Response, maximumBytes: number): Promise<ReadBody> {
  try {
    if (response.bodyUsed) return { kind: 'unreadable', reason: 'it was read before' }
    const { body } = response.clone()
    if (body === null) return readBody('', maximumBytes)
    const { bytes, isTooLarge, broken } = await readStream(chunksOf(body), maximumBytes)
    if (isTooLarge) return { kind: 'too-large', limit: maximumBytes }
    return broken ? { kind: 'unreadable', reason: textOf(broken.cause) } : readBody(bytes, maximumBytes)
  } catch (error) {
    return { kind: 'unreadable', reason: textOf(error) }
  }
}
