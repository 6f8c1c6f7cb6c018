import { csn } from '@errbook/csn'
import { expect, test } from 'vitest'
import { createFetch } from './create-fetch.js'

test.each<[object, string]>([
  [{ credentials: () => ({}) }, 'unknown option "credentials"'],
  [{ toString: () => '' }, 'unknown option "toString"'],
  [{ retry: { retries: 3 } }, 'unknown option "retry.retries"'],
  [{ fetch: 'fetch' }, 'fetch is string: expected a function'],
  [{ sign: { accessKeyId: 'ak' } }, 'sign is object'],
  [{ onRetry: true }, 'onRetry is boolean'],
  [{ onCrossOrigin: 'throw' }, 'onCrossOrigin is "throw": expected "follow" or "error"'],
  [{ timeoutInMilliseconds: 0 }, 'timeoutInMilliseconds is 0'],
  [{ timeoutInMilliseconds: -1 }, 'timeoutInMilliseconds is -1'],
  [{ timeoutInMilliseconds: Number.NaN }, 'timeoutInMilliseconds is NaN'],
  [{ timeoutInMilliseconds: 2 ** 31 }, 'timeoutInMilliseconds is 2147483648'],
  [{ timeoutInMilliseconds: '5' }, 'timeoutInMilliseconds is "5": expected a number'],
  [{ retry: '3' }, 'retry is "3"'],
  [{ retry: true }, 'retry is true: expected options or false'],
  [{ retry: null }, 'retry is null'],
  [{ retry: 3 }, 'retry is 3'],
  [{ retry: { maximumRetries: -1 } }, 'retry.maximumRetries is -1'],
  [{ retry: { maximumRetries: '3' } }, 'retry.maximumRetries is "3"'],
  [{ retry: { maximumRetries: 1.5 } }, 'retry.maximumRetries is 1.5'],
  [{ retry: { maximumRetries: Number.NaN } }, 'retry.maximumRetries is NaN'],
  [{ retry: { baseDelayInMilliseconds: -1 } }, 'retry.baseDelayInMilliseconds is -1'],
  [{ retry: { maximumDelayInMilliseconds: Number.POSITIVE_INFINITY } }, 'retry.maximumDelayInMilliseconds is Infinity'],
  [{ retry: { transient: 'yes' } }, 'retry.transient is "yes": expected true or false'],
])('%j is refused at once', (options, message) => {
  const create = () => createFetch(csn, options)
  expect(create).toThrow(TypeError)
  expect(create).toThrow(message)
})

test.each<object>([
  {},
  { retry: false },
  { retry: {} },
  { retry: { maximumRetries: 0, baseDelayInMilliseconds: 0, maximumDelayInMilliseconds: 0, transient: true } },
  { retry: { maximumRetries: Number.POSITIVE_INFINITY, maximumDelayInMilliseconds: 2 ** 40 } },
  { retry: { maximumRetries: undefined, transient: undefined } },
  { timeoutInMilliseconds: 0.5 },
  { timeoutInMilliseconds: 2 ** 31 - 1 },
  { fetch: undefined, sign: undefined, retry: undefined, timeoutInMilliseconds: undefined, onRetry: undefined },
  { onCrossOrigin: 'follow' },
  { onCrossOrigin: 'error' },
])('%j is accepted', (options) => {
  expect(createFetch(csn, options)).toBeTypeOf('function')
})
