import type { WholeCatalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import json from '@errbook/csn/catalog.json' with { type: 'json' }
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { pastes } from '../../test/pastes.js'
import { decode } from '../decode.js'
import { type ReadableCatalog, readPaste } from '../paste.js'

const table = pastes.map((row) => [row.title, row] as const)

test('the table is long, and its titles are unique', () => {
  expect(pastes.length).toBeGreaterThanOrEqual(90)
  expect(new Set(pastes.map(({ title }) => title)).size).toBe(pastes.length)
})

describe.each(table)('%s', (_, { title, paste, line, ...row }) => {
  test('has the code, with its evidence', () => {
    const [best] = readPaste(csn, paste).candidates
    const expected = { spelling: row.code, standing: 'known', status: undefined, requestId: undefined, ...row }
    expect(best).toEqual({ ...expected, line: line ?? best?.line })
  })

  test('has it in every line of a longer text', () => {
    const [best] = readPaste(csn, paste).candidates
    if (typeof paste !== 'string' || row.evidence === 'alone' || /^["\u00ff]/.test(paste)) return
    const [moved] = readPaste(csn, `\n\n${paste}`).candidates
    expect(moved).toEqual({ ...best, line: (best?.line ?? 0) + 2 })
  })
})

describe('several codes', () => {
  const said = (paste: string) => readPaste(csn, paste).candidates.map(({ code, evidence }) => `${evidence} ${code}`)

  test('are ranked by their evidence', () => {
    const paste = [
      'AccessDenied again! <Code>InternalError</Code>',
      '[Code: DuplicateException; RequestId: r]',
      'HTTP/1.1 400 Bad Request',
      'Content-Type: application/json',
      'x-bce-error-code: DbException',
      '',
      '{"code":"RequestExpired","message":"m","requestId":"r"}',
    ]
    expect(said(paste.join('\n'))).toEqual([
      'body RequestExpired',
      'header DbException',
      'fields DuplicateException',
      'field InternalError',
      'word AccessDenied',
    ])
  })

  test('of the same evidence are ranked by whether the catalog has them, then by their order', () => {
    expect(said('code=Foo, code=DbException, code=Bar, code=AccessDenied')).toEqual([
      'field DbException',
      'field AccessDenied',
      'field Foo',
      'field Bar',
    ])
  })

  test('are listed once each, with the best evidence', () => {
    expect(said('DbException, code=DbException and dbexception')).toEqual(['field DbException'])
  })

  test('are listed up to twenty, and the rest is counted', () => {
    const { candidates, omitted } = readPaste(csn, Array.from({ length: 30 }, (_, i) => `code=Some${i}`).join('\n'))
    expect([candidates.length, omitted]).toEqual([20, 10])
  })
})

describe('a text without a code', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['a status', '404'],
    ['an exit code', 'exit code: Foo'],
    ['a value of a program', '{ code: undefined, errno: null }'],
    ['a success', 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"code":"OK","message":"m"}'],
    ['a success whose header says none', 'HTTP/1.1 200 OK\nx-bce-error-code: none\n\n{"csns":[]}'],
    [
      'the page of a proxy',
      'HTTP/1.1 502 Bad Gateway\nContent-Type: text/html\n\n<html><h1>502 Bad Gateway</h1></html>',
    ],
    ['a sentence', 'it does not work, please help'],
    ['an element of HTML', 'run <code>curl</code> again'],
    ['a part of a word', 'these MyDbExceptions'],
    ['a word of Chinese', '错误'],
    ['Chinese after a name', '错误码：未知'],
    ['no value, as Rust, Scala and Java write it', 'code: None, code=Nil, code: Optional.empty'],
  ])('has no candidate: %s', (_, paste) => {
    expect(readPaste(csn, paste).candidates).toEqual([])
  })
})

describe('the rest of a paste', () => {
  test('has the last response, to be checked', () => {
    const { response, decoded } = readPaste(csn, '< HTTP/1.1 404 Not Found\n< A: b\n< C:d\n< \n{"code":"X"}\n')
    const expected = {
      status: 404,
      headers: [
        ['A', 'b'],
        ['C', 'd'],
      ],
      body: '{"code":"X"}',
    }
    expect(response).toEqual(expected)
    expect(decoded).toEqual(decode(csn, expected as never))
  })

  test.each([
    [404, '404'],
    [404, 'HTTP 404'],
    [404, '404 Not Found'],
    [404, '404 (Not Found)'],
    [404, '"404"'],
    [404, '`404`.'],
    [undefined, '404 pages were found in 3 seconds'],
    [undefined, '200 gigabytes'],
    [404, '"GET /v1/csn HTTP/1.1" 404 91'],
    [502, 'HTTP/1.1 502 Bad Gateway\n\n<html>'],
    [undefined, 'between status 404 and status 500'],
  ])('has the status %s: %j', (status, paste) => {
    expect(readPaste(csn, paste).status).toBe(status)
  })

  test('has the text that was read, and where the response stands in it', () => {
    const { text, decodedAt } = readPaste(
      csn,
      '> $ curl\r\n> \u001b[34mHTTP/1.1 404\u001b[39m\r\n>\r\n> {"code":"X"}\r\n> $',
    )
    expect(text).toBe('$ curl\nHTTP/1.1 404\n\n{"code":"X"}\n$')
    expect(text.slice(decodedAt?.start, decodedAt?.end)).toBe('HTTP/1.1 404\n\n{"code":"X"}')
    expect(readPaste(csn, 'code=DbException')).toMatchObject({ text: 'code=DbException', decodedAt: undefined })
  })

  test('has the reason why the response has no code', () => {
    const { decoded } = readPaste(csn, 'HTTP/1.1 502 Bad Gateway\n\n<html>')
    expect(decoded).toMatchObject({ kind: 'unreadable', reason: 'not-json' })
  })
})

test('a request id elsewhere in the paste belongs to the code, unless there are several', () => {
  const requestId = (paste: string) => readPaste(csn, paste).candidates[0]?.requestId
  const far = '.'.repeat(2000)
  expect(requestId(`requestId: r-1 ${far} code=DbException`)).toBe('r-1')
  expect(requestId(`requestId: r-1 ${far} code=DbException ${far} requestId: r-2`)).toBeUndefined()
})

describe('codes of any catalog', () => {
  const entry = csn.errors.DbException
  const of = (...codes: readonly string[]): ReadableCatalog => ({
    ...csn,
    name: 'other',
    errors: Object.fromEntries(codes.map((code) => [code, { ...entry, code }])),
    source: { ...(json as unknown as WholeCatalog).source, retired: { Gone: { reason: { en: 'r', zh: 'r' } } } },
  })
  test.each([
    ['404', '404', 'alone'],
    ['1001', '{"code":1001}', 'body'],
    ['1001', 'code=1001', 'field'],
    ['Not Found', 'not found', 'alone'],
    ['Not Found', 'code: "Not Found"', 'field'],
    ['Access.Denied', 'com.x.y: Access.Denied!', 'word'],
    ['错误', '错误码：错误', 'field'],
    ['__proto__', 'code=__proto__', 'field'],
    ['a-b_c', 'why a-b_c?', 'word'],
  ])('%s is found in %j', (code, paste, evidence) => {
    expect(readPaste(of(code), paste).candidates[0]).toMatchObject({ code, standing: 'known', evidence })
  })

  test('a number is found only in the place of a code', () => {
    expect(readPaste(of('1001', '404'), 'HTTP 404, 1001 times').candidates).toEqual([])
  })

  test('of two codes that differ only in case, the exact one counts', () => {
    expect(readPaste(of('denied', 'Denied'), 'Denied').candidates).toMatchObject([{ code: 'Denied' }])
    expect(readPaste(of('denied', 'Denied'), 'DENIED').candidates).toMatchObject([{ code: 'denied' }])
  })

  test('a retired code is found, and marked', () => {
    expect(readPaste(of('X'), 'code=gone').candidates).toMatchObject([{ code: 'Gone', standing: 'retired' }])
  })
})

describe('for any input', () => {
  const pieces = pastes.map(({ paste }) => (typeof paste === 'string' ? paste : Buffer.from(paste).toString('latin1')))

  test('nothing throws', () => {
    const fragment = fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('HTTP/1.1 404', '<', '> ', '\n', '{', '"', '\\', 'code', ':', '0\r\n'),
    )
    const cut = fc
      .tuple(fragment, fc.nat(), fc.nat())
      .map(([text, from, to]) => text.slice(from % 400, (from % 400) + (to % 900)))
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 5 }), (parts) => {
        const { candidates } = readPaste(csn, parts.join(''))
        for (const { code, line } of candidates) expect([code === '', line >= 1]).toEqual([false, true])
      }),
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void readPaste(csn, bytes)))
  })

  test.each([[undefined], [null], [5], [{}], [Symbol('x')], [Proxy.revocable({}, {}).proxy], [new ArrayBuffer(8)]])(
    'a value that is neither text nor bytes has no code: %#',
    (value) => {
      expect(readPaste(csn, value as never)).toMatchObject({ candidates: [], isWhole: true })
    },
  )

  test('detached bytes have no code', () => {
    const bytes = new TextEncoder().encode('DbException')
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] })
    expect(readPaste(csn, bytes).candidates).toEqual([])
  })
})

describe('the work', () => {
  test.each<[string, (code: string) => object]>([
    ['base64', (code) => ({ status: 400, content: { encoding: 'base64', text: btoa(`{"code":"${code}"}`) } })],
    ['escapes', (code) => ({ status: 400, content: { text: `{"code":"\\u0053${code}"}` } })],
    ['headers', (code) => ({ status: 400, headers: [{ name: 'x-bce-error-code', value: code }] })],
  ])(
    'does not grow with the number of responses in a HAR that say a code in %s, beyond reading it',
    (_, responseOf) => {
      const entries = Array.from({ length: 500 }, (_, i) => ({ response: responseOf(`Some${i}`) }))
      const text = JSON.stringify({ log: { entries } })
      const searches = vi.spyOn(String.prototype, 'indexOf')
      const { candidates } = readPaste(csn, text)
      const whole = searches.mock.contexts.filter((searched) => String(searched).length === text.length)
      searches.mockRestore()
      expect(candidates).toHaveLength(20)
      expect(whole.length).toBeLessThan(50)
    },
  )

  test('takes one look-up for a word that is no code', () => {
    readPaste(csn, 'these words')
    const lookUps = vi.spyOn(Object, 'hasOwn')
    readPaste(csn, Array.from({ length: 500 }, (_, i) => `word${i}`).join(' '))
    const ofCodes = lookUps.mock.calls.filter(([table]) => table === csn.errors)
    lookUps.mockRestore()
    expect(ofCodes.length).toBeLessThan(10)
  })
})
