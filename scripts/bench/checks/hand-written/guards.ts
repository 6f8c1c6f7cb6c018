import type { Check } from '../contender.js'
import { authorizationPattern, codes, datePattern, mediaTypePattern } from '../facts.js'
import { writtenOut } from '../written-out.js'

// As fast as we can write them: the cheapest tests first, and the patterns that were fastest among the primitives.

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(codes)
const mediaTypes = /* @__PURE__ */ new RegExp(mediaTypePattern, 'u')
const dates = /* @__PURE__ */ new RegExp(/* @__PURE__ */ writtenOut(datePattern), 'u')
const authorizations = /* @__PURE__ */ new RegExp(/* @__PURE__ */ writtenOut(authorizationPattern), 'u')

/** Whether a value is the body of an error response with a known code. */
export const isBody: Check = (value) =>
  isObject(value) && typeof value.message === 'string' && typeof value.requestId === 'string' && known.has(value.code)

/** Whether a value is the headers of a request. */
export const isHeaders: Check = (value) => {
  if (!isObject(value)) return false
  const { authorization, 'content-type': mediaType, 'x-bce-date': date } = value
  return typeof authorization === 'string' && isMediaType(mediaType) && isDate(date) && isAuthorization(authorization)
}

/** Whether a value is an object, but not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a media type that a request may have. */
export function isMediaType(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    (value === 'application/json' ||
      value === 'application/json; charset=utf-8' ||
      value === 'application/json;charset=utf-8' ||
      value === 'application/json; charset=UTF-8' ||
      value === 'application/json;charset=UTF-8' ||
      mediaTypes.test(value))
  )
}

/** Whether a value is an Authorization. */
export function isAuthorization(value: unknown): boolean {
  return typeof value === 'string' && authorizations.test(value)
}

/** Whether a value is a UTC date and time. */
export function isDate(value: unknown): boolean {
  return typeof value === 'string' && dates.test(value)
}
