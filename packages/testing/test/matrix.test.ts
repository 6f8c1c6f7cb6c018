// Every fault in every place, as a client of the catalog gets it.
import { type Catalog, CatalogError, findError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { createFetch, UnreadableResponseError } from '@errbook/http'
import { describe, expect, test } from 'vitest'
import { everyFault, type FaultRule } from '../src/index.js'
import { pets } from './catalogs.js'
import { origin, places } from './places.js'

const codes = (catalog: Catalog) => Object.keys(catalog.errors)

/** What a client gets of each fault of transport; of a code, that code at its status. */
const gets: {
  readonly [fault: string]: { readonly csn: string; readonly pets: string; readonly [place: string]: string }
} = {
  'unknown-code': { csn: 'unknown CodeOfTomorrow 400', pets: 'unknown CodeOfTomorrow 400' },
  'other-status': { csn: 'known AccessDenied 500', pets: 'known PetNotFound 500' },
  'html-502': { csn: 'unreadable not-json 502', pets: 'unreadable not-json 502' },
  'empty-403': { csn: 'unreadable no-body 403', pets: 'unreadable no-body 403' },
  'empty-403-with-code': {
    csn: 'known AccessDenied 403',
    pets: 'impossible: the catalog pets has no header for the code',
  },
  'not-json': { csn: 'unreadable not-json 500', pets: 'unreadable not-json 500' },
  'cut-off': { csn: 'unreadable broken-off 403 UND_ERR_SOCKET', pets: 'unreadable broken-off 404 UND_ERR_SOCKET' },
  slow: { csn: 'known AccessDenied 403', pets: 'known PetNotFound 404' },
  'reset-before-head': { csn: 'failed ECONNRESET', pets: 'failed ECONNRESET', msw: 'failed' },
  'reset-after-bytes': { csn: 'unreadable broken-off 403 ECONNRESET', pets: 'unreadable broken-off 404 ECONNRESET' },
  refused: {
    csn: 'failed ECONNREFUSED',
    pets: 'failed ECONNREFUSED',
    msw: 'impossible: a handler of MSW that was reached cannot refuse the connection',
    'node:http': 'impossible: a handler that was reached cannot refuse the connection',
    mock: 'impossible: a handler that was reached cannot refuse the connection',
  },
  'time-out': { csn: 'timed out', pets: 'timed out' },
}

describe.each(Object.keys(places))('%s', (place) => {
  describe.each([
    ['csn', csn as Catalog],
    ['pets', pets as Catalog],
  ] as const)('%s', (name, catalog) => {
    test.each(codes(catalog))('%s', async (code) => {
      expect(await got(place, catalog, { error: code })).toBe(`known ${code} ${findError(catalog, code)?.status}`)
    })

    test.each(Object.keys(gets))('%s', async (fault) => {
      const start = performance.now()
      const isSlow = fault === 'slow'
      const result = await got(place, catalog, { error: fault, ...(isSlow && { delay: 50 }) })
      const expected = gets[fault]?.[place] ?? gets[fault]?.[name] ?? ''
      if (expected.startsWith('impossible')) expect(result).toContain(`"${fault}" is ${expected}`)
      else expect(result).toBe(expected)
      if (isSlow) expect(performance.now() - start).toBeGreaterThan(45)
    })
  })
})

test('the matrix has every fault', () => {
  const names = everyFault(csn).map(({ name }) => name)
  expect([...codes(csn), ...Object.keys(gets)]).toEqual(names)
})

/** What a client gets where a rule has a fault, in words. */
async function got(place: string, catalog: Catalog, rule: FaultRule): Promise<string> {
  try {
    const { fetch, close } = await (places[place] as (typeof places)[string])(catalog, [rule])
    // A busy machine takes its time for what has an end.
    const timeoutInMilliseconds = rule.error === 'time-out' ? 100 : 30_000
    const call = createFetch(catalog, { fetch, retry: false, timeoutInMilliseconds })
    try {
      const response = await call(`${origin}/v1/csn`)
      return `success ${response.status}`
    } catch (error) {
      return failure(catalog, error)
    } finally {
      await close()
    }
  } catch (error) {
    return (error as Error).message
  }
}

function failure(catalog: Catalog, error: unknown): string {
  if (error instanceof CatalogError) {
    return `${findError(catalog, error.code) ? 'known' : 'unknown'} ${error.code} ${error.status}`
  }
  const { name, cause } = error as Error
  const because = causeCode(cause)
  if (error instanceof UnreadableResponseError) return `unreadable ${error.reason} ${error.status}${because}`
  return name === 'TimeoutError' ? 'timed out' : `failed${because}`
}

/** The code of the innermost cause. */
function causeCode(cause: unknown): string {
  const { cause: inner, code } = Object(cause) as { readonly cause?: unknown; readonly code?: unknown }
  if (inner !== undefined) return causeCode(inner)
  return typeof code === 'string' ? ` ${code}` : ''
}
