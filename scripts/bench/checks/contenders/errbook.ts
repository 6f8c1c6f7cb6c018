import { csn } from '../../../../packages/csn/src/contract.generated.js'
import { isKnownErrorResponse, isRequestHeaders } from '../../../../packages/csn/src/predicates.generated.js'
import { explainHeader } from '../../../../packages/validate/src/explain-header.js'
import { headerFindings } from '../../../../packages/validate/src/header-findings.js'
import { nearestCodes } from '../../../../packages/validate/src/nearest-codes.js'
import { bodyFindings } from '../../../../packages/validate/src/response-findings.js'
import { toIssue } from '../../../../packages/validate/src/to-issue.js'
import type { Check, Explain } from '../contender.js'

export const body = (): Check => isKnownErrorResponse
export const headers = (): Check => isRequestHeaders

/** What `checkResponse` says of a body. */
export const whyBody = (): Explain => (value) =>
  bodyFindings(csn, { status: 400, headers: {}, body: value }, { nearestCodes }).map(toIssue)

/** What `checkRequest` says of headers, once they are read. */
export const whyHeaders = (): Explain => (value) =>
  headerFindings(csn.headers.request, value as Readonly<Record<string, string>>, 'error', explainHeader).map(toIssue)
