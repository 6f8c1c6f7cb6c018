import type { Explain } from '../contender.js'
import { type Finding, finding } from './finding.js'
import { isAuthorization, isDate, isMediaType, isObject } from './guards.js'

/** What is wrong with the headers of a request. */
export const explainHeaders: Explain = (value) => {
  if (!isObject(value)) return [finding('not-object', [], 'an object', value, 'expected an object')]
  const { authorization, 'content-type': mediaType, 'x-bce-date': date } = value
  const findings: Finding[] = []
  if (!isAuthorization(authorization)) findings.push(wrong(authorizationTexts, authorization))
  if (!isMediaType(mediaType)) findings.push(wrong(mediaTypeTexts, mediaType))
  if (!isDate(date)) findings.push(wrong(dateTexts, date))
  return findings
}

const authorizationTexts = /* @__PURE__ */ textsOf('authorization', 'bce-auth-v1/…')
const mediaTypeTexts = /* @__PURE__ */ textsOf('content-type', 'application/json; charset=utf-8')
const dateTexts = /* @__PURE__ */ textsOf('x-bce-date', 'a UTC date and time such as 2025-11-11T08:00:00Z')

type HeaderTexts = ReturnType<typeof textsOf>

function textsOf(name: string, expected: string) {
  const path = ['headers', name]
  return { path, expected, missing: `${name} is missing`, malformed: `${name} is not ${expected}` }
}

function wrong({ path, expected, missing, malformed }: HeaderTexts, actual: unknown): Finding {
  return actual === undefined
    ? finding('missing', path, expected, actual, missing)
    : finding('malformed', path, expected, actual, malformed)
}
