import { describe, expect, test } from 'vitest'
import { CatalogError } from './catalog-error.js'
import { describeError, firstSentence, joinSentences, retryAdvice } from './describe-error.js'

const zh = { errors: { Denied: { meaning: '无权限', resolution: '请检查。', situation: '' } } }

test('describes an error by its code, by its definition and by itself', () => {
  expect(describeError(zh, 'Denied')).toBe('无权限。请检查。')
  expect(describeError(zh, { code: 'Denied' })).toBe('无权限。请检查。')
})

test('says what there is of an error', () => {
  const errors = { Denied: { resolution: 'Ask for it' }, Late: { situation: 'A slow clock.' }, Free: {} }
  expect(describeError({ errors }, 'Denied')).toBe('Ask for it.')
  expect(describeError({ errors }, 'Late')).toBeUndefined()
  expect(describeError({ errors }, 'Free')).toBeUndefined()
})

test('advises in Chinese beside a text in any Chinese, in English beside any other', () => {
  const advice = { fault: 'client', retry: 'never' } as const
  expect(retryAdvice(advice, 'zh-TW')).toBe(retryAdvice(advice, 'zh'))
  for (const language of ['ja', 'zha', 'en-GB', 'x-zh'])
    expect(retryAdvice(advice, language)).toBe(retryAdvice(advice, 'en'))
})

test.each(['toString', '__proto__', 'denied', ''])('has nothing to say of %j', (code) => {
  expect(describeError(zh, code)).toBeUndefined()
  expect(describeError({ errors: Object.create({ [code]: { meaning: 'Inherited.' } }) }, code)).toBeUndefined()
})

test.each([
  [['It is wrong', 'Check it.'], 'It is wrong. Check it.'],
  [['It is wrong.', 'Check it'], 'It is wrong. Check it.'],
  [['Wrong (really!)', 'Check it.'], 'Wrong (really!) Check it.'],
  [['错误', '请检查。'], '错误。请检查。'],
  [['错误（真的！）', '请检查。'], '错误（真的！）请检查。'],
  [['参数 csnId', '请检查。'], '参数 csnId. 请检查。'],
  [['Send v1.2 of it', 'Check it.'], 'Send v1.2 of it. Check it.'],
  [['错误。参数 csnId', '请检查。'], '错误。参数 csnId. 请检查。'],
  [['It is (very) wrong', '错误'], 'It is (very) wrong. 错误。'],
  [[], ''],
])('makes one paragraph of %j', (sentences, paragraph) => {
  expect(joinSentences(sentences)).toBe(paragraph)
})

test.each([
  ['It is wrong. Check it.', 'It is wrong.'],
  ['Is it v1.2? Yes.', 'Is it v1.2?'],
  ['It is wrong.\nCheck it.', 'It is wrong.'],
  ['错误。请检查。', '错误。'],
  ['خطأ؟ نعم.', 'خطأ؟'],
  ['It is wrong.', 'It is wrong.'],
  ['no end', 'no end'],
  ['', ''],
])('of %j the first sentence is %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence)
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
  [
    'client',
    'after-clock-sync',
    'The client caused the error. Set the clock, then send the request again with the new time.',
    '由客户端引起。请校准时钟，用新的时间重新发送请求。',
  ],
] as const)('advises about a fault of the %s to retry %s', (fault, retry, en, zh) => {
  expect(retryAdvice({ fault, retry }, 'en')).toBe(en)
  expect(retryAdvice({ fault, retry }, 'zh')).toBe(zh)
})

describe('what is called with something else says what was expected', () => {
  test.each([
    ['describeError', () => describeError('zh' as never, 'DbException'), 'not the text of a catalog'],
    [
      'describeError without a text',
      () => describeError(undefined as never, 'DbException'),
      'not the text of a catalog',
    ],
    ['retryAdvice', () => retryAdvice('zh' as never, 'DbException'), 'not an error of a catalog'],
    ['retryAdvice of nothing', () => retryAdvice(undefined as never, 'zh'), 'not an error of a catalog'],
    [
      'retryAdvice of a fault alone',
      () => retryAdvice({ fault: 'client' } as never, 'zh'),
      'not an error of a catalog',
    ],
    ['retryAdvice without a fault', () => retryAdvice({ retry: 'never' } as never, 'zh'), 'not an error of a catalog'],
    ['new CatalogError of an object', () => new CatalogError({} as never, {} as never), 'the error is object'],
    [
      'new CatalogError of a code',
      () => new CatalogError('DbException' as never, {} as never),
      'the error is "DbException"',
    ],
    ['new CatalogError of nothing', () => new CatalogError(undefined as never, {} as never), 'the error is undefined'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})
