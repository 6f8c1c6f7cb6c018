import type { ObjectTemplate } from '@errbook/catalog'
import type { BodyRule } from '@errbook/catalog/parts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endless, hostile, turning } from '../test/hostile.js'
import { processorTime } from '../test/processor-time.js'
import { samples } from '../test/templates.js'
import { describeIssue } from './describe-issue.js'
import type { Issue } from './issue.js'
import { prepareBody } from './prepare-body.js'
import { maximumItems } from './scan-body.js'
import { type BodyValues, bodyWriter } from './write-body.js'

/** Prepares a template by the codes of a catalog, which are their own names. */
const prepared = (template: ObjectTemplate, codes: readonly string[] = [], members: BodyRule['members'] = {}) => {
  const rule = { template, members }
  const errorOf = (sent: string) => (codes.includes(sent) ? { code: sent } : undefined)
  const body = prepareBody(rule, errorOf)
  return { ...body, write: bodyWriter(body, errorOf) }
}

const csn = { code: '{code}', message: '{message}', requestId: '{requestId}' }
const tencent = { Response: { Error: { Code: '{code}', Message: '{message}' }, RequestId: '{requestId}' } }
const info = 'type.googleapis.com/google.rpc.ErrorInfo'
const google = {
  error: {
    code: '{status:integer}',
    message: '{message}',
    status: '{group?}',
    details: [{ '@type': info, reason: '{code?}', domain: '{domain?}' }],
  },
}
const docker = { errors: [{ code: '{code}', message: '{message}', detail: '{detail?:any}' }] }
const stripe = { error: { code: '{code?}', decline_code: '{declineCode?}', type: '{group}', message: '{message?}' } }
const stripePlaces = { code: { places: ['/error/decline_code', '/error/code', '/error/type'] } }

describe('laws', () => {
  test('what was written is read again, and departs from nothing', () => {
    fc.assert(
      fc.property(samples, fc.boolean(), ({ template, values }, isKnown) => {
        const body = prepared(template, isKnown ? [String(values.code)] : [])
        const again = body.read(JSON.parse(JSON.stringify(body.write(values))))
        expect(body.departures(again)).toEqual([])
        expect(again).toMatchObject({
          ...values,
          code: body.holes.has('code') ? String(values.code) : undefined,
          departs: false,
        })
      }),
    )
  })

  /** A body by a template, some of whose values are others. */
  const altered = samples.chain(({ template, values }) => {
    const written = prepared(template).write(values)
    const other = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(null, 7, '', ' x ', [], {}))
    return fc.array(fc.tuple(fc.nat(30), other), { maxLength: 3 }).map((changes) => {
      let at = 0
      const body = JSON.parse(JSON.stringify(written), (_, value) => {
        const [, change] = changes.find(([index]) => index === at) ?? []
        at++
        return change === undefined ? value : change
      })
      return { template, body: body as unknown }
    })
  })

  test('any JSON is read and described, and is not changed', () => {
    fc.assert(
      fc.property(altered, ({ template, body }) => {
        const text = JSON.stringify(body)
        const { read, departures } = prepared(template)
        const reading = read(body)
        const issues = departures(reading)
        expect(reading.departs).toBe(issues.length > 0)
        for (const issue of issues) expect(describeIssue(issue, 'en')).toMatch(/\.$/)
        expect(JSON.stringify(body)).toBe(text)
      }),
    )
  })

  test('the order of members does not matter', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .map(([name, part]) => [name, turned(part)] as const)
          .reverse(),
      )
    }
    fc.assert(
      fc.property(altered, ({ template, body }) => {
        const { read, departures } = prepared(template)
        const { found, ...reading } = read(body)
        const { found: again, ...other } = read(turned(body))
        expect(other).toEqual(reading)
        // What was there is shown in its own order.
        const said = (issues: readonly Issue[]) => issues.map(({ actual, ...rest }) => rest)
        expect(said(departures({ ...other, found: again }))).toEqual(said(departures({ ...reading, found })))
      }),
    )
  })

  test('each member is looked at once', () => {
    fc.assert(
      fc.property(samples, ({ template, values }) => {
        const looks = new Map<object, Map<PropertyKey, number>>()
        const watched = (value: unknown): unknown => {
          if (typeof value !== 'object' || value === null) return value
          const counts = new Map<PropertyKey, number>()
          looks.set(value, counts)
          const get = (target: object, name: PropertyKey) => {
            counts.set(name, (counts.get(name) ?? 0) + 1)
            return watched(Reflect.get(target, name))
          }
          return new Proxy(value, { get })
        }
        const { read, write, departures } = prepared(template)
        departures(read(watched(write(values))))
        const most = [...looks.values()].flatMap((counts) => [...counts.values()])
        expect(most.filter((count) => count > 1)).toEqual([])
      }),
    )
  })

  test.each([...hostile, ...endless])('%s is read', (_, make) => {
    for (const template of [csn, tencent, google, docker, stripe, { a: '{a:any}', b: [1, {}], c: 'x{code}' }]) {
      const { read, departures, pathOf } = prepared(template, ['DbException'])
      for (const body of [make(), { Response: make() }, { error: make() }, { errors: make() }, { errors: [make()] }]) {
        const reading = read(body)
        departures(reading).map((issue) => describeIssue(issue, 'zh'))
        pathOf(reading, 'code')
      }
      const whole = { code: make(), message: make(), a: make(), b: [1, make()], c: make() }
      departures(read(whole)).map((issue) => describeIssue(issue, 'en'))
    }
  })

  test('a getter that reads another body meanwhile does not mix them', () => {
    const { read } = prepared(csn)
    const inner = { code: 'Inner', message: 'i', requestId: 'r' }
    const outer = {
      code: 'Outer',
      get message() {
        return read(inner).code
      },
      requestId: 'q',
    }
    expect(read(outer)).toMatchObject({ code: 'Outer', message: 'Inner', requestId: 'q' })
  })

  test('a getter that turns says what it said first', () => {
    const { read, departures } = prepared(csn)
    const get = turning<unknown>('First', 7)
    const reading = read({
      get code() {
        return get()
      },
      message: 7,
    })
    expect(reading.code).toBe('First')
    expect(departures(reading).map(({ path, rule }) => [path.join('.'), rule])).toEqual([
      ['body.message', 'member-type'],
      ['body.requestId', 'member-missing'],
    ])
  })

  test('a member that no loop over the body shows is asked for by its name', () => {
    class Body {
      get code() {
        return 'Got'
      }
      requestId = 'r'
    }
    const { read } = prepared(csn)
    const hidden = { value: 'hidden', enumerable: false }
    expect(read(Object.defineProperty(new Body(), 'message', hidden))).toMatchObject({
      code: 'Got',
      message: 'hidden',
      requestId: 'r',
      departs: false,
    })
  })

  test('a member of a prototype that others share is none', () => {
    const { read } = prepared({ constructor: '{code}', toString: '{message}', a: '{a}' })
    const body = Object.assign(Object.create({ constructor: 'Inherited', toString: 'inherited' }), { a: 'x' })
    expect(read(body)).toMatchObject({ code: undefined, message: undefined, members: { a: 'x' } })
    expect(read({ a: 'x', toString: 'm', constructor: 'C' })).toMatchObject({ code: 'C', message: 'm', departs: false })
  })

  test('a template may have any number of members', () => {
    const names = Array.from({ length: 70 }, (_, index) => `m${index}`)
    const { read, departures } = prepared(Object.fromEntries(names.map((name) => [name, `{${name}}`])))
    const body = Object.fromEntries(names.map((name) => [name, name]))
    expect(read(body)).toMatchObject({ members: body, departs: false })
    expect(read(Object.fromEntries(Object.entries(body).reverse())).members).toEqual(body)
    const { m40: _, ...rest } = body
    expect(departures(read(rest)).map(({ path }) => path)).toEqual([['body', 'm40']])
  })

  test('bytes in the place of an object are not looked through', () => {
    const { read } = prepared(tencent)
    const before = processorTime()
    expect(read({ Response: new Uint8Array(100_000_000) }).code).toBeUndefined()
    expect(processorTime() - before).toBeLessThan(1000)
  })

  test('of a long list the first items are looked at', () => {
    const items: unknown[] = Array(1_000_000).fill({ code: 7 })
    const { read } = prepared(docker)
    let looks = 0
    const list = new Proxy(items, {
      get: (target, name) => {
        if (name !== 'length') looks++
        return Reflect.get(target, name)
      },
    })
    expect(read({ errors: list }).code).toBeUndefined()
    expect(looks).toBe(maximumItems)
    items[maximumItems - 1] = { code: 'Last', message: 'm' }
    items[maximumItems] = { code: 'Beyond', message: 'm' }
    expect(read({ errors: items }).code).toBe('Last')
  })
})

describe('reading', () => {
  const codes = ['Denied', '40001', 'INVALID']
  test.each<readonly [string, ObjectTemplate, unknown, object]>([
    [
      'a known code',
      csn,
      { code: 'Denied', message: 'm', requestId: 'r' },
      { code: 'Denied', error: {}, message: 'm', requestId: 'r' },
    ],
    [
      'an unknown code',
      csn,
      { code: 'New', message: 'm', requestId: 'r' },
      { code: 'New', error: undefined, departs: false },
    ],
    [
      'spaces',
      csn,
      { code: ' Denied', message: ' m ', requestId: ' r ' },
      { code: 'Denied', message: ' m ', requestId: 'r', departs: true },
    ],
    [
      'white space beyond ASCII',
      csn,
      { code: '\u3000New\u00a0', requestId: '\ufeffr\u3000' },
      { code: 'New', requestId: 'r', departs: true },
    ],
    ['spaces around an unknown code', csn, { code: ' New ' }, { code: 'New', error: undefined, departs: true }],
    [
      'nothing of other types',
      csn,
      { code: {}, message: 7, requestId: 7 },
      { message: undefined, requestId: undefined },
    ],
    [
      'the first of two holes of a name',
      { a: '{message?}', b: '{message?}', c: '{x?}', d: '{x?}' },
      { a: 'a', b: 'b', c: 'c', d: 'd' },
      { message: 'a', members: { x: 'c' } },
    ],
    [
      'a blank code and a blank id',
      csn,
      { code: ' ', message: '', requestId: '' },
      { code: undefined, message: '', requestId: undefined },
    ],
    [
      'null',
      csn,
      { code: null, message: null, requestId: null },
      { code: undefined, message: undefined, requestId: undefined },
    ],
    ['the number of a known code', csn, { code: 40001 }, { code: '40001', error: {}, departs: true }],
    ['the number of an unknown code', csn, { code: 7 }, { code: undefined, departs: true }],
    ['a code that is a number', { c: '{code:integer}' }, { c: 7 }, { code: '7', error: undefined, departs: false }],
    [
      'the text of a known number',
      { c: '{code:integer}' },
      { c: '40001' },
      { code: '40001', error: {}, departs: true },
    ],
    ['the text of an unknown number', { c: '{code:integer}' }, { c: '7' }, { code: undefined, departs: true }],
    ['a code that is half a number', { c: '{code:integer}' }, { c: 1.5 }, { code: undefined }],
    [
      'a constant that differs',
      { kind: 'E', c: '{code}' },
      { kind: 'F', c: 'Denied' },
      { code: 'Denied', departs: true },
    ],
    ['members beside the template', { c: '{code}', o: {} }, { c: 'Denied', o: { p: 1 }, more: 1 }, { departs: false }],
    ['a code in a text', { t: 'https://x/{code}' }, { t: 'https://x/Denied' }, { code: 'Denied', error: {} }],
    ['another text', { t: 'https://x/{code}' }, { t: 'about:blank' }, { code: undefined, departs: true }],
    [
      'the first item that fits',
      docker,
      { errors: [7, null, {}, { code: 'A' }, { code: 'B', message: 'b' }] },
      { code: 'B', members: {} },
    ],
    [
      'an item by the number of a known code',
      docker,
      {
        errors: [
          { code: 7, message: 'a' },
          { code: 40001, message: 'b' },
        ],
      },
      { code: '40001' },
    ],
    ['no item', docker, { errors: [] }, { code: undefined, departs: true }],
    ['no list', docker, { errors: { code: 'Denied', message: 'm' } }, { code: undefined, departs: true }],
    ['a list of texts', { errors: ['{message}'] }, { errors: [7, 'm', 'n'] }, { message: 'm', departs: false }],
    [
      'an optional list without an item that fits',
      google,
      { error: { code: 400, message: 'm', status: 'S', details: [{ '@type': 'x', reason: 'Denied' }] } },
      { code: undefined, status: 400, group: 'S', departs: false },
    ],
    ...(
      [
        ['an object', { a: '{a?}', b: '{b?}' }, [7, 'x', [], null, { a: 'x' }], 'x'],
        ['an object with a constant', { k: 1, a: '{a?}' }, ['x', { k: 2, a: 'y' }, { k: 1, a: 'x' }], 'x'],
        ['an object in it', { o: { a: '{a?}' } }, [[], { o: { a: 'x' } }], 'x'],
        ['a list', ['{a?}'], [7, {}, ['x']], 'x'],
        ['a text', '{a?}', [7, {}, 'x'], 'x'],
        ['a text with a hole', 'a {a}', ['x', 7, 'a x'], 'x'],
      ] as const
    ).map(
      ([what, item, sent, a]) =>
        [
          `the first item that is ${what}`,
          { l: [item] } as ObjectTemplate,
          { l: sent },
          { members: { a }, departs: false },
        ] as const,
    ),
    [
      'nothing of an item that does not fit',
      { l: [{ a: '{a}', b: '{b}' }] },
      { l: [{ a: 'x' }, { a: 'y', b: 'z' }] },
      { members: { a: 'y', b: 'z' } },
    ],
    [
      'members of the own',
      { d: '{d:any}', b: '{b?:boolean}', i: '{i:integer}' },
      { d: { e: 1 }, b: 'no', i: 2 },
      { members: { d: { e: 1 }, i: 2 }, departs: true },
    ],
    ['truth values', { a: '{a:boolean}', b: '{b:boolean}' }, { a: true, b: false }, { members: { a: true, b: false } }],
    [
      'an item whose request id has spaces around it',
      { l: [{ r: '{requestId}', c: '{code}' }] },
      {
        l: [
          { r: ' r ', c: 'A' },
          { r: 's', c: 'B' },
        ],
      },
      { code: 'A', requestId: 'r' },
    ],
    [
      'no item whose request id is a number',
      { l: [{ r: '{requestId}', c: '{code}' }] },
      {
        l: [
          { r: 7, c: 'A' },
          { r: 's', c: 'B' },
        ],
      },
      { code: 'B', requestId: 's' },
    ],
    [
      'no member of a prototype',
      { toString: '{s?:any}', c: '{constructor?:any}' },
      {},
      { members: {}, departs: false },
    ],
    ['seconds', { r: '{retryAfter:integer}' }, { r: 3 }, { retryAfter: 3 }],
    ['seconds as text', { r: '{retryAfter}' }, { r: '1.5' }, { retryAfter: 1.5 }],
    ...(
      [
        [0, 0],
        ['0', 0],
        ['10.25', 10.25],
        [-1, undefined],
        [Number.POSITIVE_INFINITY, undefined],
        [true, undefined],
        ['x1', undefined],
        ['1x', undefined],
        ['1e3', undefined],
        ['.5', undefined],
      ] as const
    ).map(
      ([sent, retryAfter]) =>
        [
          `${typeof sent} ${sent} as ${retryAfter} seconds`,
          { r: '{retryAfter:any}' },
          { r: sent },
          { retryAfter },
        ] as const,
    ),
    ...(
      [
        ['404', 404],
        [404, 404],
        ['4040', undefined],
        ['x404', undefined],
        ['404x', undefined],
        ['099', undefined],
        [true, undefined],
      ] as const
    ).map(
      ([sent, status]) =>
        [`${typeof sent} ${sent} as the status ${status}`, { s: '{status:any}' }, { s: sent }, { status }] as const,
    ),
    ['a list at the top', csn, [], { isObject: false, departs: true }],
    ['a text', csn, '{}', { isObject: false, code: undefined }],
    ['nothing', csn, undefined, { isObject: false }],
  ])('takes %s', (_, template, body, expected) => {
    expect(prepared(template, codes).read(body)).toMatchObject(expected)
  })

  test.each<[string, unknown, string | undefined, string]>([
    [
      'the first that is a code of the catalog',
      { decline_code: 'x', code: 'Denied', type: 'INVALID' },
      'Denied',
      'error.code',
    ],
    ['else the first that is there', { decline_code: null, code: 'y', type: 'z' }, 'y', 'error.code'],
    ['the number of a known code', { decline_code: 40001, code: 'y' }, '40001', 'error.decline_code'],
    ['a code with spaces around it', { decline_code: ' Denied ', code: 'INVALID' }, 'Denied', 'error.decline_code'],
    ['none', {}, undefined, 'error.code'],
  ])('of several places counts %s', (_, error, code, path) => {
    const body = prepared(stripe, codes, stripePlaces)
    const reading = body.read({ error })
    expect(reading.code).toBe(code)
    expect(body.pathOf(reading, 'code').join('.')).toBe(path)
  })

  test('of several places none departs for its code', () => {
    const { read } = prepared(stripe, codes, stripePlaces)
    expect(read({ error: { decline_code: 'x', code: 'Denied', type: 'INVALID' } }).departs).toBe(false)
    expect(read({ error: { code: ' Denied', type: 'INVALID' } }).departs).toBe(true)
  })

  test('a path has the item that was read', () => {
    const body = prepared(docker)
    const reading = body.read({ errors: [1, 2, { code: 'A', message: 7 }, { code: ' B', message: 'm' }] })
    expect(body.pathOf(reading, 'code')).toEqual(['errors', 3, 'code'])
    expect(body.departures(reading).map(({ path }) => path)).toEqual([['body', 'errors', 3, 'code']])
    expect(body.pathOf(reading, 'status')).toEqual([])
    expect(body.holes.get('code')).toEqual({
      name: 'code',
      type: 'text',
      isOptional: false,
      path: ['errors', 0, 'code'],
    })
  })

  test('a path has the first item of a list in an item, whatever another one before it had', () => {
    const body = prepared({ outer: [{ inner: ['{code}'], message: '{message}' }] })
    const first = { inner: [7, 'A'] }
    const reading = body.read({ outer: [first, { inner: ['B'], message: 'm' }] })
    expect(body.pathOf(reading, 'code')).toEqual(['outer', 1, 'inner', 0])
    expect(body.pathOf(body.read({ outer: [{ ...first, message: 'm' }] }), 'code')).toEqual(['outer', 0, 'inner', 1])
  })

  test.each<[string, BodyRule['members'], unknown, boolean]>([
    ['a number', { code: { none: 0 } }, { c: 0 }, true],
    ['another number', { code: { none: 0 } }, { c: 1 }, false],
    ['one of several', { code: { none: ['ok', 0] } }, { c: 0 }, true],
    ['a value of another hole', { ok: { none: true } }, { c: 1, ok: true }, true],
    ['another value of another hole', { ok: { none: true } }, { c: 1, ok: false }, false],
    ['an object', { ok: { none: true } }, { c: 1, ok: {} }, false],
    ['a list that is written as nothing', { ok: { none: '' } }, { c: 1, ok: [] }, false],
    ['no value', { ok: { none: 'undefined' } }, { c: 1 }, false],
    ['a value of a hole that the template lacks', { absent: { none: 1 } }, { c: 1 }, false],
    ['the first of two rules', { code: { none: 0 }, ok: { none: true } }, { c: 0, ok: false }, true],
    ['the second of two rules', { code: { none: 0 }, ok: { none: true } }, { c: 1, ok: true }, true],
  ])('says that all is well by %s', (_, members, body, isNone) => {
    const { read } = prepared({ c: '{code:integer}', ok: '{ok?:any}' }, [], members)
    expect(read(body).isNone).toBe(isNone)
  })
})

describe('departures', () => {
  test.each<[string, ObjectTemplate, unknown, readonly string[]]>([
    [
      'nothing in it',
      csn,
      {},
      ['body.code member-missing string', 'body.message member-missing string', 'body.requestId member-missing string'],
    ],
    [
      'other types',
      csn,
      { code: 7, message: [], requestId: {} },
      ['body.code member-type string 7', 'body.message member-type string []', 'body.requestId member-type string {}'],
    ],
    [
      'spaces',
      csn,
      { code: ' A', message: ' ', requestId: ' r' },
      ['body.code member-has-space A  A', 'body.requestId member-has-space r  r'],
    ],
    ['a blank code that may be absent', { c: '{code?}' }, { c: ' ' }, []],
    ['a text for a number', { c: '{code:integer}' }, { c: '7' }, ['body.c member-type integer 7']],
    ['a blank code', csn, { code: ' ', message: '', requestId: '' }, ['body.code member-missing string  ']],
    [
      'several, in the order of the template',
      csn,
      { requestId: 7, message: 7, code: [] },
      ['body.code member-type string []', 'body.message member-type string 7', 'body.requestId member-type string 7'],
    ],
    [
      'other types than numbers, truth values and anything',
      { i: '{i:integer}', b: '{b:boolean}', a: '{a:any}', o: { c: '{code}' }, l: ['{d}'] },
      { i: 1.5, b: 0 },
      [
        'body.i member-type integer 1.5',
        'body.b member-type boolean 0',
        'body.a member-missing string',
        'body.o member-missing object',
        'body.l member-missing array',
      ],
    ],
    ['a missing text around a hole', { t: 'a/{a}' }, {}, ['body.t member-missing a/{a}']],
    ['a missing object', tencent, {}, ['body.Response member-missing object']],
    ['a text for an object', tencent, { Response: 'x' }, ['body.Response member-type object x']],
    [
      'a missing member of an object',
      tencent,
      { Response: { Error: {}, RequestId: 'r' } },
      ['body.Response.Error.Code member-missing string', 'body.Response.Error.Message member-missing string'],
    ],
    ['no list', docker, { errors: {} }, ['body.errors member-type array {}']],
    ['no item', docker, { errors: [7] }, ['body.errors item-missing undefined [7]']],
    ['an optional hole of another type', docker, { errors: [{ code: 'A', message: 'm' }] }, []],
    [
      'an optional list of another type',
      google,
      { error: { code: 1, message: 'm', details: 7 } },
      ['body.error.details member-type array 7'],
    ],
    ['an optional object of another type', { o: { a: '{a?}' } }, { o: [] }, ['body.o member-type object []']],
    [
      'a constant of an optional object that is there',
      { o: { k: 'v', a: '{a?}' } },
      { o: {} },
      ['body.o.k member-missing v'],
    ],
    ['nothing of an optional object that is not', { o: { k: 'v', a: '{a?}' } }, {}, []],
    [
      'constants',
      { a: 'x', b: null, c: 1, d: [], e: { f: true } },
      { a: 'y', b: 0, c: '1', d: [1], e: { f: false } },
      [
        'body.a constant-differs x y',
        'body.b constant-differs null 0',
        'body.c constant-differs 1 1',
        'body.d constant-differs [] [1]',
        'body.e.f constant-differs true false',
      ],
    ],
    ['constants that are there', { a: 'x', b: null, c: 1, d: [[]], e: {} }, { a: 'x', c: 1, d: [[]], e: { f: 1 } }, []],
    ['a text around a hole', { t: 'a/{a}' }, { t: 'b/c' }, ['body.t member-malformed a/{a} b/c']],
    ['a number for a text around a hole', { t: 'a/{a}' }, { t: 7 }, ['body.t member-type string 7']],
    ['a blank code in a text', { t: 'a/{code}' }, { t: 'a/' }, ['body.t member-malformed a/{code} a/']],
    ['a list at the top', csn, [1], ['body body-not-object object [1]']],
  ])('are told of %s', (_, template, body, expected) => {
    const { read, departures } = prepared(template)
    const said = departures(read(body)).map(({ path, rule, expected, actual }) => {
      return `${path.join('.')} ${rule} ${expected}${actual === undefined ? '' : ` ${actual}`}`
    })
    expect(said).toEqual(expected)
  })
})

test('a body whose getter throws is not an object', () => {
  const trapped = Object.defineProperty({ message: 'm' }, 'code', {
    enumerable: true,
    get: () => {
      throw new Error('trap')
    },
  })
  expect(prepared(csn).read(trapped)).toMatchObject({ isObject: false, message: undefined, departs: true })
})

test.each<[constant: ObjectTemplate[string], sent: unknown, isLike: boolean]>([
  [[null], [null], true],
  [[null], [undefined], true],
  [[null], [0], false],
  [[1], [1], true],
  [[1], 1, false],
  [[1], [1, 1], false],
  [[1], ['1'], false],
  [[[1]], [[1]], true],
  [[[1]], [{ 0: 1, length: 1 }], false],
  [[{}], [{ more: 1 }], true],
  [[{}], [[]], false],
  [[{}], [null], false],
  [[{}], ['x'], false],
  [[{ a: 1, b: 2 }], [{ b: 2, a: 1, more: 3 }], true],
  [[{ a: 1, b: 2 }], [{ a: 1 }], false],
  [[{ a: null }], [{}], true],
  [[{ a: null }], [{ a: 0 }], false],
  [[{ toString: null }], [{}], true],
])('the constant %j is like %j: %s', (constant, sent, isLike) => {
  expect(prepared({ k: constant }).read({ k: sent }).departs).toBe(!isLike)
})

test.each<[ObjectTemplate, unknown, Issue]>([
  [
    tencent,
    { Response: { Error: { Code: 7, Message: 'm' }, RequestId: 'r' } },
    {
      rule: 'member-type',
      path: ['body', 'Response', 'Error', 'Code'],
      severity: 'error',
      params: { name: 'Response.Error.Code', type: 'string' },
      expected: 'string',
      actual: '7',
    },
  ],
  [
    { c: ['{code}'] },
    { c: [7, ' A'] },
    {
      rule: 'member-has-space',
      path: ['body', 'c', 1],
      severity: 'warning',
      params: { name: 'c.1' },
      expected: 'A',
      actual: ' A',
    },
  ],
  [
    { c: { d: ['{code}'] } },
    { c: { d: [] } },
    { rule: 'item-missing', path: ['body', 'c', 'd'], severity: 'error', params: { name: 'c.d' }, actual: '[]' },
  ],
  [
    { o: { k: 1 } },
    { o: { k: 2 } },
    {
      rule: 'constant-differs',
      path: ['body', 'o', 'k'],
      severity: 'error',
      params: { name: 'o.k' },
      expected: '1',
      actual: '2',
    },
  ],
  [
    { o: { t: 'a/{code}' } },
    { o: { t: 'b' } },
    {
      rule: 'member-malformed',
      path: ['body', 'o', 't'],
      severity: 'error',
      params: { name: 'o.t' },
      expected: 'a/{code}',
      actual: 'b',
    },
  ],
  [
    { o: { c: '{code}' } },
    { o: {} },
    {
      rule: 'member-missing',
      path: ['body', 'o', 'c'],
      severity: 'error',
      params: { name: 'o.c' },
      expected: 'string',
    },
  ],
  [csn, 7, { rule: 'body-not-object', path: ['body'], severity: 'error', params: {}, expected: 'object', actual: '7' }],
])('a departure from %j in %j is told whole', (template, body, issue) => {
  const { read, departures } = prepared(template)
  expect(departures(read(body))).toEqual([issue])
})

describe('writing', () => {
  const values: BodyValues = { code: 'Denied', message: 'm', requestId: 'r' }
  test.each<[string, ObjectTemplate, Partial<BodyValues>, unknown]>([
    ['a flat body', csn, {}, { code: 'Denied', message: 'm', requestId: 'r' }],
    [
      'a list of one item',
      docker,
      { members: { detail: [1] } },
      { errors: [{ code: 'Denied', message: 'm', detail: [1] }] },
    ],
    [
      'constants',
      { kind: 'Status', '{{a}}': '{{a}}', l: [{ x: null }], c: '{code}' },
      {},
      { kind: 'Status', '{{a}}': '{a}', l: [{ x: null }], c: 'Denied' },
    ],
    [
      'no optional hole without a value',
      { c: '{code}', g: '{group?}', o: { p: 1, q: ['{reference?}'] } },
      {},
      { c: 'Denied' },
    ],
    [
      'an optional object with one value',
      { o: { p: 1, g: '{group?}', q: ['{reference?}'] } },
      { group: 'g' },
      { o: { p: 1, g: 'g' } },
    ],
    ['a code as a number', { c: '{code:integer}' }, { code: '-40001' }, { c: -40001 }],
    ['numbers as text', { c: '{code}', s: '{status}' }, { code: 7, status: 404 }, { c: '7', s: '404' }],
    ['a text with holes', { t: 'x/{code}/{{y}}' }, {}, { t: 'x/Denied/{y}' }],
    ['seconds rounded up', { r: '{retryAfter:integer}' }, { retryAfter: 1.2 }, { r: 2 }],
    ['seconds as they are', { r: '{retryAfter:any}', s: '{retryAfter}' }, { retryAfter: 1.5 }, { r: 1.5, s: '1.5' }],
    ['no seconds', { r: '{retryAfter?:any}' }, { retryAfter: 0 }, { r: 0 }],
    ['nothing for null', { c: '{code}', d: '{d?:any}' }, { members: { d: null } }, { c: 'Denied' }],
    ['nothing of a list without a value', { c: '{code}', l: ['{group?}'] }, {}, { c: 'Denied' }],
    ['truth values', { a: '{a:boolean}', b: '{b:boolean}' }, { members: { a: true, b: false } }, { a: true, b: false }],
    ['an object without a hole', { c: '{code}', o: { k: 1 } }, {}, { c: 'Denied', o: { k: 1 } }],
    ['no object whose holes have no values', { c: '{code}', o: { k: { l: 1 }, g: '{group?}' } }, {}, { c: 'Denied' }],
    ['a body whose holes have no values', { k: 1, g: '{group?}' }, {}, { k: 1 }],
  ])('gives %s', (_, template, more, expected) => {
    expect(prepared(template).write({ ...values, ...more })).toEqual(expected)
  })

  test('a member may have the name of a prototype', () => {
    const { read, write } = prepared(JSON.parse('{"__proto__":"{code}","constructor":"{message}"}'))
    const written = write(values)
    expect(Object.entries(written)).toEqual([
      ['__proto__', 'Denied'],
      ['constructor', 'm'],
    ])
    expect(read(written)).toMatchObject({ code: 'Denied', message: 'm' })
  })

  test('milliseconds are written without the error of floating point', () => {
    const body = prepared({ wait: '{retryAfter:any}' }, [], { retryAfter: { unit: 'milliseconds' } })
    expect(body.write({ ...values, retryAfter: 2.007 })).toEqual({ wait: 2007 })
  })

  test('milliseconds are written and read as seconds', () => {
    const body = prepared({ retry_after_ms: '{retryAfter?:integer}' }, [], { retryAfter: { unit: 'milliseconds' } })
    expect(body.write({ ...values, retryAfter: 2 })).toEqual({ retry_after_ms: 2000 })
    expect(body.read({ retry_after_ms: 2500 }).retryAfter).toBe(2.5)
  })

  test.each(['{retryAfter:integer}', '{retryAfter:any}', '{retryAfter}'])('%s gives any milliseconds back', (hole) => {
    const body = prepared({ c: '{code}', wait: hole }, [], { retryAfter: { unit: 'milliseconds' } })
    const read = (retryAfter: number) => body.read(body.write({ ...values, retryAfter })).retryAfter
    const given = Array.from({ length: 5000 }, (_, milliseconds) => milliseconds / 1000)
    expect(given.filter((retryAfter) => read(retryAfter) !== retryAfter)).toEqual([])
  })

  test('what was written can be changed without changing the catalog', () => {
    const template = { l: [{ a: 1 }], c: '{code}' }
    const written = prepared(template).write(values) as { l: { a: number }[] }
    written.l.push({ a: 2 })
    expect(template.l).toEqual([{ a: 1 }])
  })

  test.each<[string, ObjectTemplate, Partial<BodyValues>, string]>([
    ['a value of ours is missing', { g: '{group}' }, {}, 'no value for {group} of the error body: pass { group: … }'],
    [
      'a value is missing',
      { t: 'x {domain}' },
      {},
      'no value for {domain} of the error body: pass { members: { domain: … } }',
    ],
    [
      'a value comes from a prototype',
      { t: '{toString}' },
      { members: {} },
      'no value for {toString} of the error body: pass { members: { toString: … } }',
    ],
    [
      'a value is of another type',
      { d: '{d:boolean}' },
      { members: { d: 'x' } },
      '{d} of the error body takes true or false, but got x',
    ],
    ['a number is none', { c: '{code:integer}' }, {}, '{code} of the error body takes an integer, but got Denied'],
    [
      'digits are not of ours',
      { d: '{d:integer}' },
      { members: { d: '7' } },
      '{d} of the error body takes an integer, but got 7',
    ],
    [
      'a number has more digits than are exact',
      { c: '{code:integer}' },
      { code: '9'.repeat(16) },
      `{code} of the error body takes an integer, but got ${'9'.repeat(16)}`,
    ],
    [
      'a number is half of one',
      { s: '{status:integer}' },
      { status: 404.5 },
      '{status} of the error body takes an integer, but got 404.5',
    ],
    [
      'seconds never end',
      { r: '{retryAfter:integer}' },
      { retryAfter: Number.POSITIVE_INFINITY },
      '{retryAfter} of the error body takes an integer, but got Infinity',
    ],
    [
      'a text is a truth value',
      { d: '{d}' },
      { members: { d: true } },
      '{d} of the error body takes a string, but got true',
    ],
    ['a member is a number', { d: '{d}' }, { members: { d: 1 } }, '{d} of the error body takes a string, but got 1'],
  ])('throws when %s', (_, template, more, message) => {
    expect(() => prepared(template).write({ ...values, ...more })).toThrow(new TypeError(message))
  })

  test('throws when an error would be read as another', () => {
    const { write } = prepared(stripe, ['Denied', 'INVALID'], stripePlaces)
    expect(write({ ...values, group: 'card' })).toEqual({ error: { code: 'Denied', type: 'card', message: 'm' } })
    const other = { ...values, group: 'card', members: { declineCode: 'INVALID' } }
    expect(() => write(other)).toThrow(/"Denied" would be read as "INVALID"/)
    expect(() => prepared({ t: '{code}/{a}' }).write({ code: 'x/y', members: { a: 'z' } })).toThrow(TypeError)
  })
})
