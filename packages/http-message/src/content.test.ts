import { expect, test } from 'vitest'
import { canHaveContent, canResponseHaveContent, hasContent, isStatus } from './body.js'

test.each([
  [[], false],
  [['Content-Length', '0'], false],
  [['content-length', '00'], false],
  [['Content-Length', '5'], true],
  [['CONTENT-LENGTH', '5'], true],
  [['Transfer-Encoding', 'chunked'], true],
  [['Content-Length', '0', 'Transfer-Encoding', 'chunked'], true],
  [['Content-Length', 'five'], true],
  [['a', 'content-length', 'b', '5'], false],
  [['Host', 'h', 'Accept', '*/*', 'Date', 'x', 'Via', 'y', 'Content-Length', '5'], true],
])('a request with the headers %j has content: %s', (rawHeaders, expected) => {
  expect(hasContent(rawHeaders)).toBe(expected)
})

test.each([
  ['GET', false],
  ['HEAD', false],
  ['TRACE', false],
  ['OPTIONS', true],
  ['DELETE', true],
  ['POST', true],
  ['PURGE', true],
])('content of a %s request has a meaning: %s', (method, expected) => {
  expect(canHaveContent(method)).toBe(expected)
})

test.each([
  [100, false],
  [199, false],
  [200, true],
  [204, false],
  [205, true],
  [304, false],
  [404, true],
])('a response of the status %d can have content: %s', (status, expected) => {
  expect(canResponseHaveContent(status)).toBe(expected)
})

test.each([
  [100, true],
  [599, true],
  [99, false],
  [600, false],
  [404.5, false],
  ['404', false],
  [Number.NaN, false],
  [undefined, false],
])('%j is a status: %s', (status, expected) => {
  expect(isStatus(status)).toBe(expected)
})
