import { isInstance } from './is-instance.js'

/**
 * What a promise gives; or the reason of the signal, as soon as it aborts or where it had aborted before.
 *
 * @param letGo frees a value that comes too late
 */
export function orAborted<T>(
  work: PromiseLike<T>,
  signal: AbortSignal | undefined,
  letGo?: (value: T) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal && reasonOf(signal))
    signal?.addEventListener('abort', abort, { once: true })
    // A fetch may give something other than a promise.
    Promise.resolve(work).then(
      (value) => {
        signal?.removeEventListener('abort', abort)
        if (signal?.aborted !== true) return resolve(value)
        letGo?.(value)
        abort()
      },
      (error) => {
        signal?.removeEventListener('abort', abort)
        reject(signal?.aborted === true ? reasonOf(signal) : error)
      },
    )
    if (signal?.aborted === true) abort()
  })
}

/** @throws the reason of a signal that has aborted */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw reasonOf(signal)
}

/** A limit of the time for some work. */
interface TimeLimit {
  /** Aborts with a `TimeoutError` when the time is over, and whenever the caller's signal does. */
  readonly signal: AbortSignal | undefined
  /** Lifts the limit; the caller's signal still counts. */
  lift(): void
}

/** Starts a limit of some milliseconds; `undefined` for none. */
export function limitTime(milliseconds: number | undefined, signal: AbortSignal | undefined): TimeLimit {
  if (milliseconds === undefined) return { signal, lift: () => {} }
  const controller = new AbortController()
  const { signal: over } = controller
  const timer = setTimeout(() => {
    controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
  }, milliseconds)
  return {
    signal: signal === undefined ? over : eitherOf(signal, controller),
    lift: () => clearTimeout(timer),
  }
}

/** The signal of a controller that aborts whenever another signal does. */
function eitherOf(signal: AbortSignal, controller: AbortController): AbortSignal {
  if (isInstance(signal, AbortSignal) && typeof AbortSignal.any === 'function') {
    return AbortSignal.any([signal, controller.signal])
  }
  // Node takes one of another make, and does not follow it. It is listened to for as long as a body may be read.
  const abort = () => controller.abort(reasonOf(signal))
  signal.addEventListener('abort', abort, { once: true })
  if (signal.aborted) abort()
  return controller.signal
}

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

/** Why a signal aborted. The signals of libraries (the package abort-controller, React Native) do not say it. */
export function reasonOf(signal: AbortSignal): unknown {
  return signal.reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : signal.reason
}
