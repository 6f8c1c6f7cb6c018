import { readdirSync, readFileSync } from 'node:fs'
import { type Catalog, findError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import json from '@errbook/csn/catalog.json' with { type: 'json' }
import { createFetch, decode } from '@errbook/http'
import { readError } from '@errbook/validate/read'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileText } from '../../../compiler/test/sample.js'
import { errors as errorsOfAnyCatalog } from '../../../http/test/any-catalog.js'
import { runs } from '../../../http/test/runs.js'
import schema from '../../vectors.schema.json' with { type: 'json' }
import { everyFault } from '../faults/every-fault.js'
import type { Expected, Vector, VectorResponse } from './vector.js'
import { vectorsOf } from './vectors-of.js'

const root = new URL('../../../../', import.meta.url)
const apis = new URL('packages/compiler/test/apis/', root)
const files = [
  new URL('examples/pets/catalog.yaml', root),
  new URL('packages/compiler/test/sample.yaml', root),
  ...readdirSync(apis)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => new URL(name, apis)),
]
const whole: Catalog = json as never
const catalogs: readonly Catalog[] = [whole, ...files.map(compiled)]

function compiled(file: URL): Catalog {
  const result = compileText(readFileSync(file, 'utf8'))
  if (!result.ok) throw new Error(`${file} does not compile`)
  return result.catalog
}

/** The vector of CSN with a name. */
function named(name: string): Vector {
  const found = vectorsOf(whole).find((vector) => vector.name === name)
  if (found === undefined) throw new Error(`no vector has the name ${name}`)
  return found
}

/** What our own client reads, as a vector says it; whether to retry is asked for by sending. */
function readBy(catalog: Catalog, { response }: Pick<Vector, 'response'>) {
  const decoded = decode(catalog, response)
  const { kind, requestId } = decoded
  if (kind === 'none') return said({ kind, requestId })
  if (kind === 'unreadable') return said({ kind, reason: decoded.reason, requestId })
  const { code, message, reference, retryAfter, members } = decoded
  const body = kind === 'known' || kind === 'unknown' ? decoded.body : undefined
  const reading = readError(catalog, { status: response.status, headers: response.headers, body })
  const place = 'place' in reading ? reading.place : undefined
  const params = kind === 'known' ? decoded.params : undefined
  const own = Object.keys(members).length === 0 ? undefined : members
  return said({ kind, code, place, message, params, requestId, reference, retryAfter, members: own })
}

/** Without what is `undefined`, as JSON has it. */
function said(value: object): unknown {
  return JSON.parse(JSON.stringify(value))
}

function withoutRetry(expected: Expected): unknown {
  const { retry: _, ...read } = { retry: undefined, ...expected }
  return said(read)
}

describe.each(catalogs.map((catalog) => [catalog.name, catalog] as const))('the vectors of %s', (name, catalog) => {
  const vectors = vectorsOf(catalog)

  test('are many, each with a name of its own', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(name === 'csn' ? 200 : 80)
    expect(new Set(vectors.map((vector) => vector.name)).size).toBe(vectors.length)
  })

  test('have every code, and all kinds of readings', () => {
    const codes = vectors.flatMap(({ expected }) => (expected.kind === 'known' ? expected.code : []))
    expect([...new Set(codes)]).toEqual(Object.keys(catalog.errors))
    const kinds = new Set(vectors.map(({ expected }) => expected.kind))
    expect(kinds).toEqual(new Set(['known', 'unknown', 'unreadable', 'none']))
  })

  test('say what our own client reads', () => {
    for (const vector of vectors) {
      expect({ name: vector.name, read: readBy(catalog, vector) }).toEqual({
        name: vector.name,
        read: withoutRetry(vector.expected),
      })
    }
  })

  test('say what our own client reads in a Fetch response', async () => {
    for (const { name, response } of vectors) {
      // No fetch gives an early hint to its caller.
      if (response.status < 200) continue
      const { body, ...decoded } = await decode(catalog, fetched(response))
      expect({ name, ...decoded }).toEqual({ name, ...decode(catalog, response), body: undefined })
    }
  })

  test('have the faults that a whole response shows, by their names', () => {
    for (const {
      name: fault,
      fault: { play },
    } of everyFault(catalog)) {
      const isShown = (play.kind === 'answer' && play.delay === undefined) || play.kind === 'cut-off'
      if (!isShown || findError(catalog, fault) !== undefined) continue
      const { status, headers, body } = play
      const played = decode(catalog, {
        status,
        headers,
        body: play.kind === 'cut-off' ? body.slice(0, play.bytes) : body,
      })
      const vector = vectors.find((each) => each.name === `the fault ${fault}`)
      const read = { kind: played.kind, ...(played.kind === 'unreadable' && { reason: played.reason }) }
      expect({ fault, ...vector?.expected }).toMatchObject({ fault, ...read })
    }
  })

  test('say when our own client sends a request again', async () => {
    for (const { name, response, expected } of vectors) {
      // A test does not wait for seconds.
      if (response.status < 200 || 'retryAfter' in expected) continue
      const retry = 'retry' in expected ? expected.retry : 'never'
      const isSentAgain = retry === 'backoff' || retry === 'transient'
      expect([name, await attempts(catalog, response)]).toEqual([name, isSentAgain ? 2 : 1])
    }
  })

  test('are as their schema says', () => {
    const ajv = new Ajv2020()
    expect(ajv.validate(schema, vectors), ajv.errorsText()).toBe(true)
  })

  test('are the same every time, whatever object says the catalog', () => {
    const again = JSON.stringify(vectorsOf(JSON.parse(JSON.stringify(catalog))))
    expect(again).toBe(JSON.stringify(vectors))
    expect(JSON.parse(again)).toEqual(vectors)
  })
})

function fetched({ status, headers, body }: VectorResponse): Response {
  const isWithoutContent = status === 204 || status === 304 || body === undefined || body === ''
  // Of a text, Fetch would say that it is plain.
  return new Response(isWithoutContent ? null : new TextEncoder().encode(body), { status, headers })
}

/** How often a client sends a request that is answered so. */
async function attempts(catalog: Catalog, response: VectorResponse): Promise<number> {
  let count = 0
  const send = async () => {
    count++
    return fetched(response)
  }
  const retry = { transient: true, maximumRetries: 1, baseDelayInMilliseconds: 0 }
  const call = createFetch(catalog, { fetch: send, retry })
  await call('https://api.example/v1/things', { redirect: 'manual' }).catch(() => {})
  return count
}

test('parameters are those of the example, where the catalog is given with its source', () => {
  const example = { timestamp: '2025-11-11T08:00:00Z' }
  expect(named('RequestExpired: as a server answers it').expected).toMatchObject({ params: example })
  const without = vectorsOf(csn).find(({ name }) => name === 'RequestExpired: as a server answers it')
  expect(without?.expected).toMatchObject({ kind: 'known', code: 'RequestExpired' })
})

test.each([
  ['RequestExpired: with an invalid parameter', { kind: 'known', code: 'RequestExpired', retry: 'after-clock-sync' }],
  ['DbException: in the headers alone, as of HEAD', { kind: 'known', code: 'DbException', place: 'headers' }],
  ['AccessDenied: at another status', { kind: 'known', code: 'AccessDenied', place: 'body', params: {} }],
  ['the fault html-502', { kind: 'unreadable', reason: 'not-json', retry: 'transient' }],
  ['the fault empty-403', { kind: 'unreadable', reason: 'no-body', retry: 'never' }],
  ['the fault empty-403-with-code', { kind: 'known', code: 'AccessDenied', place: 'headers' }],
  ['two codes in the body', { kind: 'known', code: 'AccessDenied', place: 'body' }],
  ['two codes in the headers', { kind: 'unreadable', reason: 'no-body' }],
  ['a code in a header at 200', { kind: 'none' }],
  ['an error at 200 without a message', { kind: 'none' }],
])('of CSN: %s', (name, expected) => {
  expect(named(name).expected).toMatchObject(expected)
})

test('an error of any catalog is read as its vectors say', () => {
  fc.assert(
    fc.property(errorsOfAnyCatalog, ({ catalog }) => {
      for (const vector of vectorsOf(catalog)) {
        expect(readBy(catalog, vector), vector.name).toEqual(withoutRetry(vector.expected))
      }
    }),
    { numRuns: runs(25) },
  )
})

test('the schema refuses what is no vector', () => {
  const ajv = new Ajv2020()
  const isVectors = ajv.compile(schema)
  const vector = named('AccessDenied: as a server answers it')
  const wrong: readonly unknown[] = [
    {},
    [{ ...vector, name: '' }],
    [{ ...vector, more: 1 }],
    [{ ...vector, response: { ...vector.response, headers: { 'Content-Type': 'application/json' } } }],
    [{ ...vector, response: { ...vector.response, body: {} } }],
    [{ ...vector, expected: { ...vector.expected, kind: 'none' } }],
    [{ ...vector, expected: { ...vector.expected, retry: 'transient' } }],
    [{ ...vector, expected: { kind: 'unreadable', reason: 'broken-off', retry: 'never' } }],
  ]
  expect(isVectors([vector])).toBe(true)
  for (const value of wrong) expect(isVectors(value), JSON.stringify(value)).toBe(false)
})

test.each([undefined, null, {}, 'csn', { errors: {} }])('%j is no catalog', (value) => {
  expect(() => vectorsOf(value as never)).toThrow(/expected a catalog/)
})
