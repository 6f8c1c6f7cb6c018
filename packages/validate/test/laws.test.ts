// Laws that hold for every request and response.
import { readFileSync } from 'node:fs'
import { csn } from '@errbook/csn'
import { headersReader } from '@errbook/http-message'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkBody,
  checkParsedBody,
  checkRequest,
  checkResponse,
  conforms,
  describeIssue,
  maximumIssues,
} from '../src/index.js'
import { bodySchema } from '../src/json-schema.js'
import { endless, type Hostile, hostile } from './hostile.js'
import { errorBody, requestHeaders, responseHeaders, revoked, runs } from './messages.js'

const readHeaders = headersReader(Object.keys(requestHeaders))

const samples = readFileSync(new URL('../../csn/samples/observed-responses.ndjson', import.meta.url), 'utf8')
const observed = samples
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
})
const near = (values: readonly unknown[]) =>
  fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary' }), anything)

/** The headers of a valid message, some of them changed, in any form. */
const headersLike = (valid: Readonly<Record<string, string>>) => {
  const names = Object.keys(valid).flatMap((name) => [name, name.toUpperCase(), `${name} `, '__proto__'])
  const pair = fc.tuple(near(names), near(Object.values(valid)))
  const record = fc.record(Object.fromEntries(Object.entries(valid).map(([name, value]) => [name, near([value])])), {
    requiredKeys: [],
  })
  return fc.oneof(record, fc.array(pair), fc.array(near(names)), headersOf(fc.array(pair)), anything)
}

/** A Fetch `Headers` of the pairs that it accepts. */
const headersOf = (pairs: fc.Arbitrary<(readonly [unknown, unknown])[]>) =>
  pairs.map((all) => {
    const headers = new Headers()
    for (const [name, value] of all) {
      try {
        headers.append(name as string, value as string)
      } catch {
        // Fetch does not accept this header.
      }
    }
    return headers
  })

const bytes = fc.oneof(
  fc.uint8Array(),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.json().map((text) => new TextEncoder().encode(text)),
)

const mutated = fc
  .tuple(fc.constantFrom(...observed), fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }))
  .map(([response, at, text]) => {
    const place = at % (response.body.length + 1)
    return { ...response, body: response.body.slice(0, place) + text + response.body.slice(place + text.length) }
  })

const response = fc.oneof(
  fc.record({
    status: near([200, 404, 400, 500]),
    headers: headersLike(responseHeaders),
    body: fc.oneof(
      bytes,
      fc.record(
        {
          code: near([errorBody.code, 'InternalError']),
          message: near([errorBody.message]),
          requestId: near(['req-1', ' req-1']),
        },
        { requiredKeys: [] },
      ),
    ),
  }),
  mutated,
  anything,
)

const request = fc.oneof(
  fc.record({ headers: headersLike(requestHeaders), body: fc.oneof(bytes, anything) }, { requiredKeys: [] }),
  anything,
)

test.skipIf(process.env.MODE !== 'fuzz')('a body costs no more memory than a few times its length', () => {
  const bytes = new TextEncoder().encode(`{"name":"${'a'.repeat(64 * 1024 * 1024 - 11)}"}`)
  const before = process.memoryUsage().rss
  expect(checkRequest(csn, { headers: requestHeaders, body: bytes }).ok).toBe(true)
  // The text, once decoded and once parsed, and the overhead of the engine.
  expect(process.memoryUsage().rss - before).toBeLessThan(6 * bytes.length)
})

test('checking a response never throws, changes nothing, and gives the same every time', () => {
  fc.assert(
    fc.property(response, fc.boolean(), (value, strict) => {
      freeze(value)
      const check = checkResponse(csn, value as never, { strict })
      expect(JSON.stringify(checkResponse(csn, value as never, { strict }))).toBe(JSON.stringify(check))
      expect(check.ok).toBe(check.issues.every(({ severity }) => severity !== 'error'))
      for (const issue of check.issues) expect(JSON.stringify(issue)).toContain(issue.rule)
    }),
    { numRuns: runs(3000) },
  )
})

test('checking a request never throws, changes nothing, and gives the same every time', () => {
  const schema = bodySchema({ type: 'object', properties: { name: { type: 'string' } }, required: ['name'] })
  fc.assert(
    fc.property(request, fc.boolean(), (value, hasSchema) => {
      freeze(value)
      const options = { now: Date.parse('2025-11-11T08:00:00Z'), ...(hasSchema && { schema }) }
      const check = checkRequest(csn, value as never, options)
      expect(JSON.stringify(checkRequest(csn, value as never, options))).toBe(JSON.stringify(check))
      expect(check.ok).toBe(check.issues.length === 0)
      if (!check.ok) expect(csn.errorFor.precedence).toContain(check.error.code)
    }),
    { numRuns: runs(3000) },
  )
})

test('conforms agrees with checkResponse', () => {
  fc.assert(
    fc.property(response, fc.boolean(), (value, strict) => {
      freeze(value)
      expect(conforms(csn, value as never, { strict })).toBe(checkResponse(csn, value as never, { strict }).ok)
    }),
    { numRuns: runs(3000) },
  )
  for (const value of [revoked(), { headers: revoked() }, { status: 404, headers: {}, body: revoked() }]) {
    expect(conforms(csn, value as never)).toBe(false)
    expect(checkResponse(csn, value as never).issues.length).toBeGreaterThan(0)
  }
})

test('an issue is data: it can be spread, cloned and sent, and described in both languages', () => {
  fc.assert(
    fc.property(response, (value) => {
      for (const issue of checkResponse(csn, value as never).issues) {
        expect(structuredClone(issue)).toStrictEqual({ ...issue })
        expect(JSON.parse(JSON.stringify(issue))).toStrictEqual({ ...issue })
        expect(describeIssue(issue, 'en')).toMatch(/^[A-Z].*\.$/s)
        expect(describeIssue(issue, 'zh')).toMatch(/。$/)
      }
    }),
    { numRuns: runs(1000) },
  )
})

// Endless values are read ten thousand times, so they are drawn seldom.
const strange = fc.oneof(
  { weight: 2000, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.constantFrom(...endless) },
)

/** Places for a strange value within another. */
const around: fc.Arbitrary<(value: unknown) => unknown> = fc.constantFrom(
  (value: unknown) => value,
  (value: unknown) => [value],
  (value: unknown) => [value, value],
  (value: unknown) => [[value, 'x']],
  (value: unknown) => [['X-Bce-Date', value]],
  (value: unknown) => ['content-type', value],
  (value: unknown) => ({ ...requestHeaders, ...responseHeaders, 'content-type': value }),
  (value: unknown) => ({ 'X-Bce-Date': value, 'x-bce-request-id': [value] }),
  (value: unknown) => ({ ...errorBody, code: value }),
  (value: unknown) => ({ name: value }),
)

test('values that throw, lie or never end are checked without a throw, in bounded time, with issues of bounded length', () => {
  const schema = bodySchema({ type: 'object', properties: { name: { type: 'string' } }, required: ['name'] })
  fc.assert(
    fc.property(strange, around, strange, around, fc.boolean(), (one, aroundOne, other, aroundOther, strict) => {
      const make = ([, value]: Hostile, place: (value: unknown) => unknown) => place(value()) as never
      const first = () => make(one, aroundOne)
      const second = () => make(other, aroundOther)
      const checks = [
        checkRequest(csn, first(), { schema }),
        checkRequest(csn, { headers: first(), body: second() }, { schema }),
        checkRequest(csn, { headers: requestHeaders, body: first() }),
        checkBody(csn, first(), { schema }),
        checkParsedBody(csn, second(), { schema }),
        checkResponse(csn, first(), { strict }),
        checkResponse(csn, { status: 404, headers: first(), body: second() }, { strict }),
        checkResponse(csn, { status: second(), headers: responseHeaders, body: first() }, { strict }),
      ]
      const isKept = checks.every(
        ({ ok, issues, omitted }) =>
          ok === !issues.some(({ severity }) => severity === 'error') &&
          issues.length <= maximumIssues &&
          (omitted === 0 || issues.length === maximumIssues) &&
          JSON.stringify(issues).length < 100_000,
      )
      readHeaders(second())
      for (const value of [first(), { status: 404, headers: second(), body: first() }]) {
        conforms(csn, value as never)
      }
      expect(isKept).toBe(true)
    }),
    // Thirteen calls each.
    { numRuns: Math.min(runs(1000), 80_000) },
  )
}, 600_000)

/** Freezes what can be frozen, so that a change would throw. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return
  Object.freeze(value)
  for (const member of Object.values(value)) freeze(member)
}
