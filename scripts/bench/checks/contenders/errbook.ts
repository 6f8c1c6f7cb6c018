import { isKnownErrorResponse, isRequestHeaders } from '../../../../packages/csn/src/predicates.generated.js'
import { KnownErrorResponse, RequestHeaders } from '../../../../packages/csn/src/schemas.generated.js'
import type { Check, Explain } from '../contender.js'

export const body = (): Check => isKnownErrorResponse
export const headers = (): Check => isRequestHeaders
export const whyBody = (): Explain => why(KnownErrorResponse)
export const whyHeaders = (): Explain => why(RequestHeaders)

/** What a schema says of a value by itself, as a Standard Schema. */
function why(schema: typeof KnownErrorResponse | typeof RequestHeaders): Explain {
  const { validate } = schema['~standard']
  return (value) => {
    const result = validate(value)
    return result instanceof Promise ? [] : (result.issues ?? [])
  }
}
