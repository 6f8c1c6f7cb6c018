import type { Catalog, ErrorDefinition } from '@errbook/catalog'
import type { Paste } from '@errbook/http/paste'
import { parseHttpDate } from '@errbook/http-message'

/** How far the date of a request was from the clock of the server that answered it. */
export interface ClockDifference {
  /** The parameter of the message that says the date of the request, and that date as it was sent. */
  readonly param: string
  readonly request: string
  /** The `Date` of the response as it was sent. */
  readonly server: string
  /** How many seconds the request was dated before the server's clock; negative if after it. */
  readonly seconds: number
  /** How many seconds the catalog allows. */
  readonly limit: number | undefined
}

/** Compares the date that the message of an error says with the `Date` of the response, where both say one. */
export function clockDifference(catalog: Catalog, { decoded, response }: Paste): ClockDifference | undefined {
  if (decoded?.kind !== 'known' || response === undefined) return undefined
  const { entry, params = {} } = decoded
  const limit = limitOf(catalog, entry)
  if (limit === undefined && entry.retry !== 'after-clock-sync') return undefined
  const server = response.headers.findLast(([name]) => name.toLowerCase() === 'date')?.[1]
  const answered = server === undefined ? undefined : parseHttpDate(server)
  for (const [param, format] of Object.entries(entry.params)) {
    const request = params[param]
    const dated = typeof request !== 'string' ? undefined : instants[format]?.(request)
    if (server === undefined || answered === undefined || dated === undefined) continue
    return { param, request: String(request), server, seconds: (answered - dated) / 1000, limit }
  }
  return undefined
}

/** How far the date of a request may be from the server's clock, where the code is what answers one that is farther. */
function limitOf({ headers }: Catalog, { code }: ErrorDefinition): number | undefined {
  return Object.values(headers.request).find(({ expired }) => expired === code)?.maximumSkewInSeconds
}

const instants: { readonly [format: string]: (text: string) => number | undefined } = {
  'http-date': (text) => parseHttpDate(text),
  'utc-date-time': (text) => Date.parse(text),
}
