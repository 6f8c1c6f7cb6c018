// A client decodes what a server encodes.
import { type Catalog, type Example, listErrors } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import json from '@errbook/csn/catalog.json' with { type: 'json' }
import { en } from '@errbook/csn/text/en'
import { zh } from '@errbook/csn/text/zh'
import { checkResponse } from '@errbook/validate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, encode, fromProblem, toProblem } from '../src/index.js'
import { listen, send } from './listen.js'
import { runs } from './runs.js'

const date = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().replace(/\.\d+Z/, 'Z'))
const integer = fc.nat({ max: 999_999_999_999_999 })
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a and b.', ' and ', '{second}', '\r\n'),
)
const httpDate = fc.constant('Tue, 11 Nov 2025 08:00:00 GMT')
const valuesOf = { text, integer, 'utc-date-time': date, 'http-date': httpDate }

/** The CSN catalog, and an error whose parameters look like the text around them. */
const two = {
  catalog: 'csn',
  code: 'Two',
  status: 409,
  group: 'csn',
  fault: 'client',
  retry: 'never',
  message: '{first} and {second} and {third}.',
  params: { first: 'text', second: 'text', third: 'integer' },
} as const
const catalog: Catalog = { ...csn, errors: { ...csn.errors, Two: two } }

/** A request id that a header can hold. */
const requestId = fc
  .string({ unit: fc.constantFrom(...'azAZ09-._~:/ %') })
  .filter((id) => id.trim() === id && id !== '')

const error = fc.constantFrom(...listErrors(catalog)).chain(({ code, params }) =>
  fc.record({
    code: fc.constant(code),
    params: fc.record(Object.fromEntries(Object.entries(params).map(([name, format]) => [name, valuesOf[format]]))),
    requestId,
    text: fc.constantFrom(undefined, en, zh),
  }),
)

type Sent = typeof error extends fc.Arbitrary<infer T> ? T : never

/** The expected decoded error. */
const expected = ({ code, params, requestId }: Sent) => ({
  kind: 'known',
  code,
  entry: catalog.errors[code as never],
  status: (catalog.errors[code as never] as { status: number }).status,
  params,
  requestId,
})

const encoded = ({ code, ...options }: Sent) => encode(catalog, code as never, options as never)

test('as data', () => {
  fc.assert(
    fc.property(error, (sent) => {
      expect(decode(catalog, encoded(sent))).toMatchObject(expected(sent))
    }),
    { numRuns: runs(2000) },
  )
})

test('as problem details', () => {
  fc.assert(
    fc.property(error, ({ code, ...options }) => {
      const problem = toProblem(
        catalog,
        code as never,
        { ...options, reference: 'https://errors.example/csn' } as never,
      )
      expect(fromProblem(catalog, problem)).toMatchObject(expected({ code, ...options }))
    }),
    { numRuns: runs(2000) },
  )
})

test('through a Response', async () => {
  await fc.assert(
    fc.asyncProperty(error, async (sent) => {
      const { body, ...init } = encoded(sent)
      const response = new Response(body, init)
      expect(await decode(catalog, response)).toMatchObject(expected(sent))
      expect(await response.text()).toBe(body)
    }),
    { numRuns: runs(500) },
  )
})

test('through a socket, to fetch and to node:http', async () => {
  let sending = encode(csn, 'AccessDenied')
  const url = await listen((_, response) => response.writeHead(sending.status, sending.headers).end(sending.body))
  await fc.assert(
    fc.asyncProperty(error, async (sent) => {
      sending = encoded(sent)
      expect(await decode(catalog, await fetch(url))).toMatchObject(expected(sent))
      expect(await decode(catalog, await send(url))).toMatchObject(expected(sent))
    }),
    { numRuns: 150 },
  )
})

const examples = json.source.errors as unknown as {
  readonly [code: string]: { readonly example?: Example } | undefined
}

test.each(listErrors(csn).map(({ code }) => code))('%s conforms to its own catalog', (code) => {
  for (const text of [en, zh, undefined]) {
    const { params = {} } = examples[code]?.example ?? {}
    const values = { params: params as { timestamp: string }, requestId: 'r-1', text }
    const response = encode(csn, code as 'RequestExpired', values)
    expect(checkResponse(csn, response, { strict: true }).issues).toEqual([])
    expect(decode(csn, response)).toMatchObject({ kind: 'known', code, params, requestId: 'r-1' })
  }
})
