import { STATUS_CODES } from 'node:http'
import { expect, test } from 'vitest'
import { readStatus } from './read-status.js'

test.each<[string, readonly number[]]>([
  ['403', [403]],
  ['HTTP 404', [404]],
  ['http/1.1 404', [404]],
  ['HTTP/1.1 404 Not Found', [404]],
  ['400 Bad Request', [400]],
  ['400 bad request', [400]],
  ['500 (Internal Server Error)', [500]],
  ['404 - Not Found', [404]],
  ['413 Request Entity Too Large', [413]],
  ['400/404', [400, 404]],
  ['400, 404', [400, 404]],
  ['404、400，404', [404, 400]],
  ['400 or 404', [400, 404]],
  ['400 Bad Request; 404 Not Found', [400, 404]],
  ['４０４', [404]],
  ['400（Bad Request）', [400]],
  ['404(Not Found)', [404]],
  ['404: Not Found', [404]],
  ['404—Not Found', [404]],
  ['HTTP Status Code: 404', [404]],
  ['HTTP状态码：404', [404]],
  ['status 404', [404]],
  ['Not Found (404)', [404]],
  ['Internal Server Error (500)  Not Found (404)', [500, 404]],
  ['404 410', [404, 410]],
  ['404 & 410', [404, 410]],
])('%j is plainly %j', (cell, statuses) => {
  expect(readStatus(cell)).toEqual({ statuses, isPlain: true })
})

test.each<[string, readonly number[]]>([
  ['403Forbidden', [403]],
  ['400 BadRequest', [400]],
  ['404 Forbidden', [404]],
  ['412PreconditionFailed', [412]],
  ['400, or none', [400]],
  ['400-404', [400]],
  ['404–410', [404]],
  ['404.0', [404]],
  ['401 (or 400)', [401]],
  ['Slow Down (503)', [503]],
  ['StatusUnprocessableEntity 422', [422]],
  ['wait for 300', [300]],
  ['Error 40401', []],
  ['(404', []],
  ['4xx', []],
  ['600', []],
  ['100', []],
  ['4040', []],
  ['-404', []],
  ['Forbidden', []],
  ['', []],
])('%j is doubtful, and read as %j', (cell, statuses) => {
  expect(readStatus(cell)).toEqual({ statuses, isPlain: false })
})

test.each(Object.entries(STATUS_CODES).filter(([status]) => Number(status) >= 200 && Number(status) < 600))(
  '%s %s is plain, and doubtful without its space',
  (status, phrase) => {
    expect(readStatus(`${status} ${phrase}`)).toEqual({ statuses: [Number(status)], isPlain: true })
    expect(readStatus(`${status}${phrase}`)).toEqual({ statuses: [Number(status)], isPlain: false })
  },
)

test('a huge cell is doubtful', () => {
  expect(readStatus('400,'.repeat(1_000_000)).isPlain).toBe(false)
})
