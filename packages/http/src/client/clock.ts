import { parseHttpDate } from '@errbook/http-message'

/** How far the clocks of servers are ahead of ours, in milliseconds. */
export class Clocks {
  readonly #offsets = new Map<string, number>()

  /** What was kept for an origin; 0 for nothing. */
  offsetOf(origin: string): number {
    return this.#offsets.get(origin) ?? 0
  }

  /** Keeps it for an origin, and forgets what was kept first where there are too many. */
  keep(origin: string, offset: number): void {
    this.#offsets.delete(origin)
    this.#offsets.set(origin, offset)
    const [first] = this.#offsets.keys()
    if (this.#offsets.size > maximumOrigins && first !== undefined) this.#offsets.delete(first)
  }
}

const maximumOrigins = 100

/**
 * How far the clock of a server is ahead of ours by the `Date` of its response, in milliseconds, and by the `Age` that a
 * cache adds (RFC 9111, section 5.1). `undefined` where the date is missing or invalid, or more than a day from ours: no
 * clock is that wrong, and what is signed for another day could be used on it.
 */
export function offsetBy(headers: Pick<Headers, 'get'>): number | undefined {
  const date = timeOf(headers)
  if (date === undefined) return undefined
  const age = /^(\d{1,10})(?:,|$)/.exec(headers.get('age') ?? '')?.[1] ?? 0
  const offset = date + Number(age) * 1000 - Date.now()
  return Math.abs(offset) <= maximumOffset ? offset : undefined
}

/** The `Date` of a response. */
export function timeOf(headers: Pick<Headers, 'get'>): number | undefined {
  return parseHttpDate(headers.get('date') ?? '')
}

const maximumOffset = 24 * 60 * 60 * 1000
