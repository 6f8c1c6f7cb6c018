import { reasonOf } from '../reason-of.js'
import { throwIfAborted } from './abort.js'

// setTimeout takes more for nothing.
const longestTimeout = 2 ** 31 - 1

/** Waits for any number of milliseconds, or rejects with the signal's reason as soon as it aborts. */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  throwIfAborted(signal)
  for (let left = milliseconds; left > 0; left -= longestTimeout) await wait(Math.min(left, longestTimeout), signal)
}

function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal && reasonOf(signal))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', abort, { once: true })
  })
}
