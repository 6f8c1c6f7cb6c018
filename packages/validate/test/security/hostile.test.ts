// No check of outside input throws or hangs, for any value.
import { runInNewContext } from 'node:vm'
import { errorFor } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/any-value.js'
import {
  checkBody,
  checkFetchResponse,
  checkParsedBody,
  checkRequest,
  checkResponse,
  conforms,
  describeIssue,
} from '../../src/index.js'
import { bodySchema } from '../../src/json-schema.js'
import { endless, getters, goneBytes, hostile, thrown, turning } from '../hostile.js'
import { errorBody, requestHeaders, responseHeaders } from '../messages.js'

const schema = bodySchema({ type: 'object', properties: { name: { type: 'string' } }, required: ['name'] })
const text = JSON.stringify(errorBody)

describe.each([...hostile, ...endless])('%s', (_, make) => {
  test.each<readonly [place: string, run: (value: never) => { readonly ok: boolean }]>([
    ['a request', (value) => checkRequest(csn, value)],
    ['the headers of a request', (headers) => checkRequest(csn, { headers })],
    ['the body of a request', (body) => checkRequest(csn, { headers: requestHeaders, body }, { schema })],
    ['a body', (body) => checkBody(csn, body, { schema })],
    ['a parsed body', (body) => checkParsedBody(csn, body, { schema })],
    ['a parsed member', (name) => checkParsedBody(csn, { name }, { schema })],
    ['a response', (value) => checkResponse(csn, value)],
    ['the status of a response', (status) => checkResponse(csn, { status, headers: responseHeaders, body: errorBody })],
    ['the body of a response', (body) => checkResponse(csn, { status: 404, headers: responseHeaders, body })],
    [
      'a member of a response',
      (code) => checkResponse(csn, { status: 404, headers: responseHeaders, body: { ...errorBody, code } }),
    ],
  ])('as %s is refused', (_, run) => {
    expect(run(make() as never).ok).toBe(false)
  })

  test('as the headers of a response does not throw', () => {
    const input = { status: 404, headers: make() as never, body: errorBody }
    expect(checkResponse(csn, input).issues.length).toBeGreaterThan(0)
    expect(checkResponse(csn, { ...input, headers: make() as never }, { strict: true }).ok).toBe(false)
  })

  test.each<readonly [place: string, response: (value: unknown) => unknown]>([
    ['a response', (value) => value],
    ['its status', (status) => ({ status, headers: responseHeaders, body: errorBody })],
    ['its headers', (headers) => ({ status: 404, headers, body: errorBody })],
    ['a header', (type) => ({ status: 404, headers: { ...responseHeaders, 'content-type': type }, body: errorBody })],
    ['its body', (body) => ({ status: 404, headers: responseHeaders, body })],
    ['its code', (code) => ({ status: 404, headers: responseHeaders, body: { ...errorBody, code } })],
  ])('as %s: conforms agrees with checkResponse, whose issues have a bounded length', (_, response) => {
    const { ok, issues } = checkResponse(csn, response(make()) as never)
    expect(conforms(csn, response(make()) as never)).toBe(ok)
    expect(JSON.stringify(issues).length).toBeLessThan(20_000)
  })
})

describe('bytes', () => {
  const bytes = new TextEncoder().encode(text)
  const shared = () => {
    const buffer = new SharedArrayBuffer(bytes.length)
    new Uint8Array(buffer).set(bytes)
    return buffer
  }
  const foreign = (name: string) => {
    const buffer = runInNewContext('new ArrayBuffer(length)', { length: bytes.length })
    new Uint8Array(buffer).set(bytes)
    return runInNewContext(name, { buffer })
  }

  test.each<readonly [name: string, body: unknown]>([
    ['a typed array', bytes],
    ['a Buffer', Buffer.from(bytes)],
    ['a DataView', new DataView(bytes.buffer)],
    ['a buffer', bytes.buffer],
    ['a shared buffer', shared()],
    ['a typed array over shared memory', new Uint8Array(shared())],
    ['a buffer of another realm', foreign('buffer')],
    ['a typed array of another realm', foreign('new Uint8Array(buffer)')],
    ['a DataView of another realm', foreign('new DataView(buffer)')],
    ['a typed array that says it is empty', Object.defineProperty(Buffer.from(bytes), 'byteLength', { value: 0 })],
    [
      'a buffer with another name',
      Object.defineProperty(bytes.slice().buffer, Symbol.toStringTag, { value: 'Object' }),
    ],
  ])('of %s are read', (_, body) => {
    expect(checkBody(csn, body)).toEqual({ ok: true, issues: [], omitted: 0, value: errorBody })
    expect(checkResponse(csn, { status: 404, headers: responseHeaders, body }).issues).toEqual([])
    expect(checkBody(csn, body, { maximumBodyBytes: 5 }).issues[0]?.rule).toBe('body-too-large')
  })

  test.each(goneBytes)('of %s are refused', (_, make) => {
    const check = checkBody(csn, make())
    expect(check.issues.map((issue) => [issue.rule, describeIssue(issue, 'en')])).toEqual([
      ['body-unreadable', 'The body could not be read: its bytes are gone.'],
    ])
    expect(check.ok ? undefined : check.error.code).toBe(errorFor(csn, 'unreadableBody'))
    expect(checkRequest(csn, { headers: requestHeaders, body: make() }).ok).toBe(false)
    expect(checkResponse(csn, { status: 404, headers: responseHeaders, body: make() }).ok).toBe(false)
  })

  test.each<readonly [name: string, body: unknown]>([
    ['an empty buffer', new ArrayBuffer(0)],
    ['an empty typed array', new Uint8Array(8).subarray(8)],
    ['an empty DataView', new DataView(new ArrayBuffer(8), 8)],
    ['an empty shared buffer', new SharedArrayBuffer(0)],
  ])('of %s are none', (_, body) => {
    expect(checkBody(csn, body)).toMatchObject({ ok: true, value: undefined })
  })

  test.each(['ArrayBuffer', 'SharedArrayBuffer', 'Uint8Array', 'DataView'])(
    'are not an object that only has the name %s',
    (tag) => {
      const value = { [Symbol.toStringTag]: tag }
      expect(checkBody(csn, value)).toMatchObject({ ok: true, value })
    },
  )
})

describe('a member that changes when it is read again', () => {
  const response = () => ({
    status: turning<unknown>(404, 200),
    headers: turning<unknown>(responseHeaders, {}),
    body: turning<unknown>(text, '{'),
  })

  test('of a response: only the first value counts', () => {
    expect(checkResponse(csn, getters(response()) as never, { strict: true })).toMatchObject({ ok: true })
    expect(conforms(csn, getters({ ...response(), body: turning<unknown>(errorBody, 7) }) as never)).toBe(true)
  })

  test.each<readonly [name: string, first: unknown, then: unknown]>([
    ['a code that stops being text', 'DbException', 7],
    ['a code that has a trim of its own', 'DbException', { trim: () => 'DbException' }],
    ['a code of another error', 'DbException', 'CsnNotFoundException'],
    ['a code that becomes text', 7, 'CsnNotFoundException'],
  ])('of an error body, %s: the result is that of a body that does not change', (_, first, then) => {
    const body = () => getters({ code: turning(first, then), message: () => 'm', requestId: () => 'req-1' })
    const still = [first, then].map((code) => ({ code, message: 'm', requestId: 'req-1' }))
    const isOk = (value: unknown) => checkResponse(csn, { status: 404, headers: responseHeaders, body: value }).ok
    expect(still.map(isOk)).toContain(isOk(body()))
    expect(typeof conforms(csn, { status: 404, headers: responseHeaders, body: body() })).toBe('boolean')
  })
})

describe('a text for every thrown value', () => {
  test.each<readonly [name: string, thrown: unknown, expected: string]>([
    ['an error', new Error('reset'), 'reset'],
    ['an error of another realm', runInNewContext('new Error("reset")'), 'reset'],
    ['an object with a message', { message: 'reset' }, 'reset'],
    ['a text', 'reset', 'reset'],
    ['an error without a message', new TypeError(''), 'TypeError'],
    ['an empty text', '', 'unknown error'],
    ['an object without a message', {}, 'unknown error'],
    ['a symbol', Symbol('reset'), 'Symbol(reset)'],
    ['nothing', undefined, 'undefined'],
    ['a long message', new Error('x'.repeat(1000)), `${'x'.repeat(99)}…`],
  ])('%s', (_, value, expected) => {
    expect(textOf(value)).toBe(expected)
  })

  test.each(thrown)('%s', (_, raise) => {
    const text = textOf(raise())
    expect(text).not.toBe('')
    expect(text.length).toBeLessThanOrEqual(100)
  })

  test.each(thrown)('%s, thrown by a stream', async (_, raise) => {
    const stream = new ReadableStream({ start: (controller) => controller.error(raise()) })
    const check = await checkFetchResponse(csn, new Response(stream, { status: 404, headers: responseHeaders }))
    expect(check.issues.map((issue) => `${issue.rule}: ${describeIssue(issue, 'en')}`)).toEqual([
      `body-unreadable: The body could not be read: ${textOf(raise())}.`,
    ])
  })
})
