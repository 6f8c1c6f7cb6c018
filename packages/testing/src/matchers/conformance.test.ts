import type { Catalog, WholeCatalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import catalogJson from '@errbook/csn/catalog.json' with { type: 'json' }
import { zh } from '@errbook/csn/text/zh'
import { encode } from '@errbook/http'
import { checkResponse } from '@errbook/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conformance } from './conformance.js'
import type { Verdict } from './failure.js'
import type { ConformOptions } from './options.js'

const verdictOf = (received: unknown, options?: ConformOptions, catalog: Catalog = csn) =>
  conformance(catalog, received, options) as Verdict

const known = () => encode(csn, 'CsnNotFoundException', { requestId: 'r-1' })

describe('a response that was read', () => {
  test('passes exactly where checkResponse says ok', () => {
    const codes = fc.constantFrom(...Object.keys(csn.errors), 'Nope', '', 7)
    const body = fc.oneof(
      fc.record(
        { code: codes, message: fc.constantFrom('m', 3), requestId: fc.constantFrom('r', ' r') },
        { requiredKeys: [] },
      ),
      fc.constantFrom('', '<html>', undefined),
    )
    const headers = fc.constantFrom({}, known().headers, { 'content-type': 'text/html' })
    const response = fc.record({ status: fc.constantFrom(200, 204, 302, 400, 404, 500), headers, body })
    fc.assert(
      fc.property(response, fc.boolean(), (received, strict) => {
        const { ok } = checkResponse(csn, received, { strict })
        expect(verdictOf(received, { strict }).pass).toBe(ok)
      }),
    )
  })

  test.each(Object.keys(csn.errors) as (keyof typeof csn.errors)[])('%s as it is encoded conforms strictly', (code) => {
    const params = Object.fromEntries(
      Object.keys(csn.errors[code].params).map((name) => [name, '2026-11-27T10:00:00Z']),
    )
    const response = encode(csn, code, { params, requestId: 'r-1' } as never)
    expect(verdictOf(response, { strict: true }).pass).toBe(true)
    expect(verdictOf({ ...response, status: 299 }, { strict: true }).pass).toBe(false)
  })
})

test.each([
  ['undefined', undefined, 'undefined was received', 'Pass the whole response'],
  ['a text', 'HTTP/1.1 200', 'a string was received', 'Pass the whole response'],
  ['a promise', Promise.resolve(), 'a promise was received', 'Await it first'],
  ['an error', new TypeError('fetch failed'), 'TypeError: fetch failed was received', 'Pass the whole response'],
  [
    'an error of a catalog',
    { catalog: 'csn', code: 'DbException', status: 400, message: 'm', params: {} },
    'the error DbException was received',
    'Use toBeCatalogError',
  ],
])('%s is not a response, and holds neither way', (_, received, summary, advice) => {
  const { pass, failureOf } = verdictOf(received)
  expect(pass).toBeUndefined()
  expect(failureOf(false).summary).toContain(summary)
  expect(failureOf(false).advice?.[0]).toContain(advice)
})

describe('what is said', () => {
  const wrong = { ...known(), status: 409 }

  test('takes the language of the text, unless another is asked for', () => {
    expect(verdictOf(wrong, { text: zh }).failureOf(false).summary).toContain('不符合')
    expect(verdictOf(wrong, { text: zh, lang: 'en' }).failureOf(false).summary).toContain('does not conform')
    expect(verdictOf(wrong, { lang: 'zh-CN' }).failureOf(false).summary).toContain('不符合')
  })

  test('has the resolution and the link of a catalog that was read from its file', () => {
    const url = 'https://docs.example/csn'
    const whole = { ...catalogJson, source: { ...catalogJson.source, document: { url } } } as unknown as WholeCatalog
    const { advice, link } = verdictOf(wrong, { lang: 'zh' }, whole).failureOf(false)
    expect(advice).toEqual([
      expect.any(String),
      { about: 'CsnNotFoundException', text: expect.stringContaining('云智能网') },
    ])
    expect(link).toBe(url)
  })

  test('has an advice for each language', () => {
    for (const body of ['', '<html>', [], { code: 'Nope' }, { code: 'DbException' }]) {
      const of = (lang: string) => verdictOf({ status: 404, headers: {}, body }, { lang }).failureOf(false)
      expect(of('en').advice?.[0]).toMatch(/\.$/)
      expect(of('zh').advice?.[0]).toMatch(/。$/)
    }
  })
})

describe('a wrong argument', () => {
  test.each([
    [() => verdictOf({}, {}, {} as Catalog), 'expected a catalog'],
    [() => conformance(undefined as unknown as Catalog, {}), 'expected a catalog'],
    [() => verdictOf({}, { stict: true } as never), 'the option "stict" is unknown: did you mean "strict"?'],
    [() => verdictOf({}, 'strict' as never), 'the options are "strict": expected an object'],
  ])('%#. throws a TypeError', (call, text) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(text)
  })
})

test.each([
  [{ strict: 'no' }, 'the option strict is "no": expected true or false'],
  [{ maximumBodyBytes: '1' }, 'the option maximumBodyBytes is "1": expected a number of bytes'],
  [{ maximumBodyBytes: -1 }, 'the option maximumBodyBytes is -1: expected a number of bytes'],
  [{ maximumBodyBytes: Number.NaN }, 'the option maximumBodyBytes is NaN: expected a number of bytes'],
])('the options %j throw a TypeError', (options, text) => {
  expect(() => conformance(csn, new Response(), options as never)).toThrow(text)
})
