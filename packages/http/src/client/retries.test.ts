import { csn } from '@errbook/csn'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Failed, Refused } from './attempt.js'
import { takeApart } from './outgoing.js'
import { canBeRepeated, mayPass, pauseBefore } from './retries.js'

const bytes = new TextEncoder().encode('{"token":"t"}')

test.each<[title: string, uri: object, url: string, init: object, canBe: boolean]>([
  ['GET', {}, '/a', { method: 'GET' }, true],
  ['PUT', {}, '/a', { method: 'PUT', body: '{}' }, true],
  ['DELETE', {}, '/a', { method: 'DELETE' }, true],
  ['POST', {}, '/a?key=k', { method: 'POST' }, false],
  ['PATCH', {}, '/a', { method: 'PATCH' }, false],
  ['a stream', {}, '/a', { method: 'PUT', body: new Blob(['x']).stream() }, false],
  ['a key in the query', { query: 'key' }, '/a?b=c&key=k', { method: 'POST' }, true],
  ['a key in a query alone', { query: 'key' }, '?key=k', { method: 'POST' }, true],
  ['an empty key', { query: 'key' }, '/a?key=', { method: 'POST' }, false],
  ['no key', { query: 'key' }, '/a', { method: 'POST' }, false],
  ['a key in the path', { query: 'key' }, 'key=k', { method: 'POST' }, false],
  ['a key in the fragment', { query: 'key' }, '/a#?key=k', { method: 'POST' }, false],
  ['no URL', { query: 'key' }, '', { method: 'POST' }, false],
  ['a header', { header: 'X-Key' }, '/a', { method: 'POST', headers: { 'x-KEY': 'k' } }, true],
  ['an empty header', { header: 'X-Key' }, '/a', { method: 'POST', headers: { 'x-key': '' } }, false],
  ['no header', { header: 'X-Key' }, '/a', { method: 'POST' }, false],
  ['a member', { member: 'token' }, '/a', { method: 'POST', body: '{"token":"t"}' }, true],
  ['a member in bytes', { member: 'token' }, '/a', { method: 'POST', body: bytes }, true],
  ['a number', { member: 'token' }, '/a', { method: 'POST', body: '{"token":0}' }, true],
  ['an empty member', { member: 'token' }, '/a', { method: 'POST', body: '{"token":""}' }, false],
  ['a member that is an object', { member: 'token' }, '/a', { method: 'POST', body: '{"token":{}}' }, false],
  ['a member that every object has', { member: 'toString' }, '/a', { method: 'POST', body: '{}' }, false],
  ['a body that is null', { member: 'token' }, '/a', { method: 'POST', body: 'null' }, false],
  ['a body that is not JSON', { member: 'token' }, '/a', { method: 'POST', body: '{token' }, false],
  ['no body', { member: 'token' }, '/a', { method: 'POST' }, false],
])('whether a request can be sent again: %s', async (_, key, url, init, canBe) => {
  const uri = Object.keys(key).length === 0 ? {} : { idempotencyKey: key }
  expect(canBeRepeated({ ...csn, uri } as never, await takeApart([], url, init as RequestInit))).toBe(canBe)
})

/** A response that says an error, as far as the pause after it is concerned. */
function refused(decoded: object, headers: Record<string, string> = {}, status = 500): Refused {
  return { kind: 'refused', response: { status, headers: new Headers(headers) }, decoded } as unknown as Refused
}

const failed: Failed = { kind: 'failed', error: new Error('reset') }
const unreadable = { kind: 'unreadable', reason: 'no-code' }
const date = 'Tue, 11 Nov 2025 08:00:00 GMT'

test.each<[title: string, outcome: Refused | Failed, asked: number | undefined]>([
  ['a failed network', failed, 0],
  ['nothing', refused({ kind: 'known' }), 0],
  ['the body', refused({ kind: 'known', retryAfter: 3 }), 3000],
  ['the body of an unknown code', refused({ kind: 'unknown', retryAfter: 0.5 }), 500],
  ['a header', refused(unreadable, { 'retry-after': '4' }), 4000],
  ['a header that is longer', refused({ kind: 'known', retryAfter: 3 }, { 'retry-after': '4' }), 4000],
  ['a header that is shorter', refused({ kind: 'known', retryAfter: 3 }, { 'retry-after': '2' }), 3000],
  ['an empty header', refused(unreadable, { 'retry-after': '' }), 0],
  ['a number with a unit', refused(unreadable, { 'retry-after': '4s' }), 0],
  ['a number after a word', refused(unreadable, { 'retry-after': 'in 4' }), 0],
  ['a fraction', refused(unreadable, { 'retry-after': '4.5' }), 0],
  ['a negative number', refused(unreadable, { 'retry-after': '-4' }), 0],
  ['a date', refused(unreadable, { date, 'retry-after': 'Tue, 11 Nov 2025 08:00:07 GMT' }), 7000],
  ['a date that is over', refused(unreadable, { date, 'retry-after': 'Tue, 11 Nov 2025 07:00:00 GMT' }), 0],
  ['a date of our clock', refused(unreadable, { 'retry-after': 'Tue, 11 Nov 2025 08:00:09 GMT' }), 9000],
  ['the longest pause', refused(unreadable, { 'retry-after': '20' }), 20_000],
  ['more than the longest pause', refused(unreadable, { 'retry-after': '21' }), undefined],
])('the pause that is asked for by %s', (_, outcome, asked) => {
  vi.useFakeTimers({ now: Date.parse(date), toFake: ['Date'] })
  vi.spyOn(Math, 'random').mockReturnValue(0)
  onTestFinished(() => void vi.useRealTimers())
  expect(pauseBefore(0, outcome, {})).toBe(asked)
})

test.each<[title: string, outcome: Refused | Failed, always: boolean, transient: boolean]>([
  ['a code to retry', refused({ kind: 'known', entry: { retry: 'backoff' } }, {}, 400), true, true],
  ['a code never to retry', refused({ kind: 'known', entry: { retry: 'never' } }, {}, 503), false, false],
  ['an unknown code at 503', refused({ kind: 'unknown' }, {}, 503), false, true],
  ['an unknown code at 500', refused({ kind: 'unknown' }, {}, 500), false, false],
  ['no code at 429', refused(unreadable, {}, 429), false, true],
  ['no code at 404', refused(unreadable, {}, 404), false, false],
  ['a body that broke off at 404', refused({ kind: 'unreadable', reason: 'broken-off' }, {}, 404), false, true],
  ['a failed network', failed, false, true],
])('whether another attempt may succeed after %s', (_, outcome, always, transient) => {
  expect(mayPass(outcome, {})).toBe(always)
  expect(mayPass(outcome, { transient: false })).toBe(always)
  expect(mayPass(outcome, { transient: true })).toBe(transient)
})
