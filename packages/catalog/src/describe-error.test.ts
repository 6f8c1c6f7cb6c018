import { expect, test } from 'vitest'
import { describeError, joinSentences, retryAdvice } from './describe-error.js'

const zh = { errors: { Denied: { meaning: '无权限', resolution: '请检查。', situation: '' } } }

test('describes an error by its code, by its definition and by itself', () => {
  expect(describeError(zh, 'Denied')).toBe('无权限。请检查。')
  expect(describeError(zh, { code: 'Denied' })).toBe('无权限。请检查。')
})

test.each(['toString', '__proto__', 'denied', ''])('gives undefined for %j', (code) => {
  expect(describeError(zh, code)).toBeUndefined()
})

test.each([
  [['It is wrong', 'Check it.'], 'It is wrong. Check it.'],
  [['It is wrong.', 'Check it'], 'It is wrong. Check it.'],
  [['Wrong (really!)', 'Check it.'], 'Wrong (really!) Check it.'],
  [['错误', '请检查。'], '错误。请检查。'],
  [['错误（真的！）', '请检查。'], '错误（真的！）请检查。'],
  [['参数 csnId', '请检查。'], '参数 csnId. 请检查。'],
  [[], ''],
])('makes one paragraph of %j', (sentences, paragraph) => {
  expect(joinSentences(sentences)).toBe(paragraph)
})

test.each([
  [
    'client',
    'never',
    'The client caused the error. Sending the same request again does not help.',
    '由客户端引起。原样重试无效。',
  ],
  [
    'server',
    'backoff',
    'The server caused the error. Retry with exponential backoff.',
    '由服务端引起。请采用指数退避重试。',
  ],
] as const)('advises about a fault of the %s to retry %s', (fault, retry, en, zh) => {
  expect(retryAdvice({ fault, retry }, 'en')).toBe(en)
  expect(retryAdvice({ fault, retry }, 'zh')).toBe(zh)
})
