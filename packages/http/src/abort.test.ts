import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sleep } from './abort.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const day = 24 * 60 * 60 * 1000

test.each([
  ['a second', 1000],
  ['the most that setTimeout takes', 2 ** 31 - 1],
  ['one more', 2 ** 31],
  ['a hundred days', 100 * day],
])('waits for %s, no more and no less', async (_, milliseconds) => {
  const woken = vi.fn()
  sleep(milliseconds, undefined).then(woken)
  await vi.advanceTimersByTimeAsync(milliseconds - 1)
  expect(woken).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(woken).toHaveBeenCalled()
})

test('needs no timer for zero', async () => {
  await sleep(0, undefined)
  expect(vi.getTimerCount()).toBe(0)
})

test.each([0, 1000, 100 * day])(
  'a signal ends %d milliseconds with its reason, and leaves nothing behind',
  async (ms) => {
    const controller = new AbortController()
    const removed = vi.spyOn(controller.signal, 'removeEventListener')
    const added = vi.spyOn(controller.signal, 'addEventListener')
    if (ms > 0) {
      const refused = expect(sleep(ms, controller.signal)).rejects.toBe('enough')
      controller.abort('enough')
      await refused
    }
    controller.abort('enough')
    await expect(sleep(ms, controller.signal)).rejects.toBe('enough')
    expect(vi.getTimerCount()).toBe(0)
    expect(added.mock.calls.map(([, , options]) => options)).toEqual(ms > 0 ? [{ once: true }] : [])
    expect(removed).not.toHaveBeenCalled()
  },
)

test('leaves no listener on a signal that does not abort', async () => {
  const { signal } = new AbortController()
  const added = vi.spyOn(signal, 'addEventListener')
  const removed = vi.spyOn(signal, 'removeEventListener')
  const done = sleep(100 * day, signal)
  await vi.advanceTimersByTimeAsync(100 * day)
  await done
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(added.mock.calls.map(([, listener]) => listener))
})
