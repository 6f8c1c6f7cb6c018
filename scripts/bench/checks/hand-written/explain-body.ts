import type { Explain } from '../contender.js'
import { codes } from '../facts.js'
import { type Finding, finding } from './finding.js'
import { isObject } from './guards.js'

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(codes)

/** What is wrong with the body of an error response. */
export const explainBody: Explain = (value) => {
  if (!isObject(value)) return [finding('not-object', [], 'an object', value, 'expected an object')]
  const { code, message, requestId } = value
  const findings: Finding[] = []
  if (typeof code !== 'string') findings.push(notString(code, codePath, 'code is missing', 'code is not a string'))
  else if (!known.has(code)) findings.push(finding('unknown-code', codePath, 'a code', code, 'code is not known'))
  if (typeof message !== 'string') {
    findings.push(notString(message, messagePath, 'message is missing', 'message is not a string'))
  }
  if (typeof requestId !== 'string') {
    findings.push(notString(requestId, requestIdPath, 'requestId is missing', 'requestId is not a string'))
  }
  return findings
}

const codePath = ['body', 'code']
const messagePath = ['body', 'message']
const requestIdPath = ['body', 'requestId']

function notString(actual: unknown, path: readonly string[], missing: string, other: string): Finding {
  return actual === undefined
    ? finding('missing', path, 'a string', actual, missing)
    : finding('not-string', path, 'a string', actual, other)
}
