import { csn } from '@errbook/csn'
import { checkResponse } from '@errbook/validate'
import { expect, test } from 'vitest'
import { compileText } from '../../../compiler/test/sample.js'
import { issueText } from './issue-text.js'

const body = (code: unknown, more = {}) => ({ code, message: 'm', requestId: 'r', ...more })
const headers = { 'content-type': 'application/json', 'x-bce-request-id': 'r' }

test.each([
  [
    { status: 403, headers, body: body('RequestExpired') },
    'came with the status 403, not 400.',
    '状态码应为 400，实际为 403。',
  ],
  [
    { status: 200, headers, body: body('RequestExpired') },
    'came with the success status 200. (expected: 400)',
    '随成功状态码 200 返回。（应为 400）',
  ],
  [{ status: 400, headers, body: body('DbExeption') }, '(the nearest: DbException).', '（最接近：DbException）。'],
  [
    { status: 400, headers, body: body('DbException', { requestId: undefined }) },
    'requestId of the body is missing.',
    '缺少字段 requestId。',
  ],
  [{ status: 400, headers, body: body('DbException', { requestId: 7 }) }, 'is not a string.', '不是字符串。'],
  [
    { status: 400, headers: { ...headers, 'content-type': 'text/html' }, body: body('DbException') },
    'is malformed. (expected: application/json; charset=utf-8)',
    '格式错误。（应为 application/json; charset=utf-8）',
  ],
  [
    { status: 400, headers: { 'content-type': 'application/json' }, body: body('DbException') },
    'The header x-bce-request-id is missing.',
    '缺少头域 x-bce-request-id。',
  ],
  [{ status: 9, headers, body: '' }, 'is not an HTTP status code. (expected: 100-599)', '（应为 100-599）'],
])('of %j says what was expected where that adds something', (response, en, zh) => {
  const { issues } = checkResponse(csn, response)
  const said = issues.map((issue) => [issueText(issue, 'en'), issueText(issue, 'zh')])
  expect(said.some(([one = '', other = '']) => one.endsWith(en) && other.endsWith(zh))).toBe(true)
})

test('names every status of an error that may have several', () => {
  const compiled = compileText('name: x\nerrors: { A: { status: [403, 404] } }\n')
  if (!compiled.ok) throw new Error('the catalog is invalid')
  const { issues } = checkResponse(compiled.catalog, { status: 400, headers, body: { code: 'A', message: 'm' } })
  expect(issues.map((issue) => issueText(issue, 'en'))).toEqual([
    'The error A came with the status 400, not 403. (expected: 403, 404)',
  ])
})
