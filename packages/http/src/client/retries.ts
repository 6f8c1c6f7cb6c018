import type { Retry } from '@errbook/catalog'

/** How often something is tried again, and after what pauses. */
export interface RetryOptions {
  /** How often a call is repeated that may succeed after a pause; 4 if not given. */
  readonly maximumRetries?: number
  /** What the first pause is drawn below; each further one is drawn below twice as much. 200 if not given. */
  readonly baseDelayInMilliseconds?: number
  /** What no pause is longer than; a server that asks for more is not asked again. 20,000 if not given. */
  readonly maximumDelayInMilliseconds?: number
}

/** Says how long to wait before a call is repeated, in milliseconds; `undefined` for not to. */
export type Retries = (how: Retry, response: Response) => number | undefined

/** The retries of one call. `readClock` says whether a response gave the time of the server. */
export function newRetries(options: RetryOptions, readClock: (response: Response) => boolean): Retries {
  let pauses = 0
  let isClockRead = false
  return (how, response) => {
    if (how === 'backoff') return pauseBefore(pauses++, response, options)
    if (how === 'never' || isClockRead) return undefined
    isClockRead = readClock(response)
    return isClockRead ? 0 : undefined
  }
}

/** A pause drawn at random from nothing up to a limit that doubles (full jitter), no shorter than the server asks. */
function pauseBefore(
  retry: number,
  response: Response,
  { maximumRetries = 4, baseDelayInMilliseconds = 200, maximumDelayInMilliseconds = 20_000 }: RetryOptions,
): number | undefined {
  const asked = retryAfter(response.headers.get('retry-after'))
  if (retry >= maximumRetries || asked > maximumDelayInMilliseconds) return undefined
  return Math.max(asked, Math.random() * Math.min(maximumDelayInMilliseconds, baseDelayInMilliseconds * 2 ** retry))
}

/** The value of `Retry-After` in milliseconds from now: seconds or a date (RFC 9110, section 10.2.3). */
function retryAfter(value: string | null): number {
  if (value === null) return 0
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(milliseconds) ? 0 : Math.max(milliseconds, 0)
}
