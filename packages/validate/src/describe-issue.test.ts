import type { ReadBody } from '@errbook/http-message'
import { expect, test } from 'vitest'
import { describeIssue } from './describe-issue.js'
import { bodyIssue } from './issue.js'

test.each<[body: Exclude<ReadBody, { readonly kind: 'value' }>, request: string, response: string]>([
  [{ kind: 'none' }, '缺少 JSON 请求体。', '缺少 JSON 响应体。'],
  [{ kind: 'too-large', limit: 8 }, '请求体超过 8 字节。', '响应体超过 8 字节。'],
  [{ kind: 'not-utf8' }, '请求体不是 UTF-8 编码。', '响应体不是 UTF-8 编码。'],
  [{ kind: 'not-json' }, '请求体不是 JSON。', '响应体不是 JSON。'],
  [{ kind: 'unreadable', reason: 'x' }, '无法读取请求体：x。', '无法读取响应体：x。'],
])('of %j Chinese says whose body it is', (body, request, response) => {
  expect(describeIssue(bodyIssue(body, 'request'), 'zh')).toBe(request)
  expect(describeIssue(bodyIssue(body, 'response'), 'zh')).toBe(response)
})

test.each(['none', 'not-json'] as const)('of a body that is %s JSON is expected', (kind) => {
  expect(bodyIssue({ kind }, 'request').expected).toBe('JSON')
})
