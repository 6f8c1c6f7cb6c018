import { expect, test } from 'vitest'
import { canHaveContent, canResponseHaveContent, fieldValues, hasContent } from './content.js'

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
])('content of %s means something: %s', (method, expected) => {
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

test('the values of a field come each as it was sent, whatever the case of its name', () => {
  const rawHeaders = ['Host', 'a', 'x', 'host', 'HOST', 'b', 'hosts', 'c', 'host']
  expect(fieldValues(rawHeaders, 'host')).toEqual(['a', 'b'])
  expect(fieldValues(rawHeaders, 'date')).toEqual([])
})
