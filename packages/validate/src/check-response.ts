import { type KnownError, type ResponseContract, readParams } from '@errbook/catalog'
import { explainHeader } from './explain-header.js'
import { type Finding, found, isError } from './finding.js'
import { nameFindings } from './header-findings.js'
import { keeps } from './keeps.js'
import { nearestCodes } from './nearest-codes.js'
import { type ReadResponse, type ResponseInput, readResponse } from './read-response.js'
import { type Depth, responseFindings } from './response-findings.js'
import { type Told, tell } from './to-issue.js'

/** How a response is checked. */
export interface ResponseOptions {
  /**
   * For tests and servers: every warning is an error, and the message has to be the catalog's (or what the
   * documentation prints for it). A client leaves it out: it bears with unknown codes and missing headers.
   */
  readonly strict?: boolean
  /** How long a body may be, in bytes (of a text: in UTF-16 code units); 1 MiB if not given. */
  readonly maximumBodyBytes?: number
}

/** Whether a response keeps to the catalog, and everything that is to say about it. */
export interface ResponseCheck extends Told {
  /** False when an issue has the severity `error`, be it told or omitted. */
  readonly ok: boolean
}

/** Holds a response against a catalog: status, headers and body together. Takes anything and never throws. */
export function checkResponse(
  catalog: ResponseContract,
  response: ResponseInput,
  { strict = false, maximumBodyBytes }: ResponseOptions = {},
): ResponseCheck {
  return judge(catalog, readResponse(catalog, response, maximumBodyBytes), strict)
}

/** Holds a response that was read against a catalog. */
export function judge(catalog: ResponseContract, response: ReadResponse, strict: boolean): ResponseCheck {
  const { badNames, moreBadNames } = response
  if (badNames.length === 0 && keeps(catalog, response, strict ? { isMessage } : {})) return kept
  const others = responseFindings(catalog, response, strict ? strictDepth : openDepth)
  const findings = badNames.length === 0 ? others : [...nameFindings(badNames), ...others]
  const judged = strict ? findings.map(asError) : findings
  return { ok: !judged.some(isError), ...tell(judged, moreBadNames) }
}

const kept: ResponseCheck = Object.freeze({ ok: true, issues: Object.freeze([]), omitted: 0 })

const openDepth: Depth = { explainHeader, nearestCodes }
const strictDepth: Depth = { ...openDepth, explainMessage }

function isMessage({ message, params = {}, published }: KnownError, sent: string): boolean {
  if (message === undefined || sent === message || sent === published?.message?.text) return true
  return readParams({ message, params }, sent) !== undefined
}

function explainMessage(error: KnownError, code: string, message: unknown): readonly Finding[] {
  if (typeof message !== 'string' || isMessage(error, message)) return []
  return [found('message-differs', ['body', 'message'], { code }, error.message, message)]
}

function asError(finding: Finding): Finding {
  return { ...finding, severity: 'error' }
}
