import { expect, test } from 'vitest'
import { advise } from './advise.js'

test.each([
  [
    'client',
    'never',
    "The fault is the client's. Sending the same request again does not help.",
    '属于客户端原因。原样重试无效。',
  ],
  [
    'server',
    'backoff',
    "The fault is the server's. Send the request again after a growing pause.",
    '属于服务端原因。请以递增的间隔重试。',
  ],
] as const)('a %s fault with retry %s', (fault, retry, en, zh) => {
  expect(advise({ fault, retry }, 'en')).toBe(en)
  expect(advise({ fault, retry }, 'zh')).toBe(zh)
})
