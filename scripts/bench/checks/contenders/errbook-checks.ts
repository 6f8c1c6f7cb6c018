import { csn } from '../../../../packages/csn/src/catalog.generated.js'
import { checkRequest, checkResponse, type HeadersInput } from '../../../../packages/validate/src/index.js'
import type { Check, Explain } from '../contender.js'
import { responseWith } from '../response-with.js'

export const body = (): Check => (value) => explainBody(value).length === 0
export const headers = (): Check => (value) => checkRequest(csn, { headers: value as HeadersInput }).ok
export const whyBody = (): Explain => explainBody
export const whyHeaders = (): Explain => (value) => checkRequest(csn, { headers: value as HeadersInput }).issues

function explainBody(value: unknown): readonly unknown[] {
  return checkResponse(csn, responseWith(csn, value)).issues
}
