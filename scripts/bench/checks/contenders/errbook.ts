import { csn } from '../../../../packages/csn/src/contract.generated.js'
import { isKnownErrorResponse, isRequestHeaders } from '../../../../packages/csn/src/predicates.generated.js'
import { checkRequest, checkResponse, type HeadersInput } from '../../../../packages/validate/src/index.js'
import type { Check, Explain } from '../contender.js'

export const body = (): Check => isKnownErrorResponse
export const headers = (): Check => isRequestHeaders

export const whyBody = (): Explain => (value) => checkResponse(csn, { status: 400, headers: sent, body: value }).issues

export const whyHeaders = (): Explain => (value) => checkRequest(csn, { headers: value as HeadersInput }).issues

const sent = { 'content-type': 'application/json; charset=utf-8', 'x-bce-request-id': '1' }
