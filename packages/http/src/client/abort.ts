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
    const abort = () => reject(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    work.then(
      (value) => {
        signal?.removeEventListener('abort', abort)
        if (signal?.aborted !== true) return resolve(value)
        letGo?.(value)
        abort()
      },
      (error) => {
        signal?.removeEventListener('abort', abort)
        reject(signal?.aborted === true ? signal.reason : error)
      },
    )
    if (signal?.aborted === true) abort()
  })
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
    signal: signal === undefined ? over : AbortSignal.any([signal, over]),
    lift: () => clearTimeout(timer),
  }
}
