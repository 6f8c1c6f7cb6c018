// Every adapter treats a body the same, with any parser.
import type { csn } from '@errbook/csn'
import { beforeEach, describe, expect, test } from 'vitest'
import { applications, undecided } from '../applications.js'
import { answerTo, ask, codeOf, post, staged } from '../ask.js'

const bom = '\uFEFF'
const gbk = Uint8Array.of(0x7b, 0x22, 0x6e, 0x61, 0x6d, 0x65, 0x22, 0x3a, 0x22, 0xb2, 0xe2, 0x22, 0x7d)

/** Bodies, and the code that answers each; the operation is not called. */
const refused: readonly (readonly [what: string, body: string | Uint8Array, code: keyof typeof csn.errors])[] = [
  ['a byte order mark', `${bom}{"name":"a"}`, 'MalformedJSON'],
  ['a byte order mark alone', bom, 'MalformedJSON'],
  ['broken JSON', '{"name":', 'MalformedJSON'],
  ['two values', '{} {}', 'MalformedJSON'],
  ['a text without quotes', 'name', 'MalformedJSON'],
  ['a comma too many', '{"name":"a",}', 'MalformedJSON'],
  ['another encoding', gbk, 'InvalidHTTPRequest'],
  ['a member __proto__', '{"name":"a","__proto__":{"isAdmin":true}}', 'InappropriateJSON'],
  ['a member __proto__ that is not an object', '{"__proto__":1}', 'InappropriateJSON'],
  ['a member __proto__ that is null', '{"__proto__":null}', 'InappropriateJSON'],
  ['a member __proto__ within', '{"a":[{"b":{"__proto__":{}}}]}', 'InappropriateJSON'],
  ['a member __proto__ in escapes', '{"\\u005f_proto__":{"isAdmin":true}}', 'InappropriateJSON'],
  ['a member __proto__ in escapes within', '[{"a":{"\\u005F\\u005Fproto\\u005f_":{}}}]', 'InappropriateJSON'],
  ['a constructor with a prototype', '{"constructor":{"prototype":{"isAdmin":true}}}', 'InappropriateJSON'],
  ['a constructor with a prototype within', '{"a":[{"constructor":{"prototype":1}}]}', 'InappropriateJSON'],
  ['a constructor in escapes', '{"c\\u006fnstructor":{"pr\\u006ftotype":{}}}', 'InappropriateJSON'],
]

/** Bodies, and the value that the operation gets. */
const taken: readonly (readonly [what: string, body: string, value: unknown])[] = [
  ['an object', '{"name":"测试"}', { name: '测试' }],
  ['an array', '[1,{}]', [1, {}]],
  ['a text', '"name"', 'name'],
  ['a number', '0', 0],
  ['false', 'false', false],
  ['null', 'null', null],
  ['white space around it', ' \r\n\t{}\n', {}],
  ['a text that speaks of prototypes', '{"name":"__proto__"}', { name: '__proto__' }],
  ['a constructor that is a text', '{"constructor":"a"}', { constructor: 'a' }],
  ['a member prototype', '{"prototype":{"constructor":1}}', { prototype: { constructor: 1 } }],
]

describe.each([...applications, ...undecided])('%s', (name, start) => {
  const bodies: unknown[] = []
  const stage = staged(start)
  beforeEach(() => {
    stage.reset()
    bodies.length = 0
    stage.operate = ({ body }) => {
      bodies.push(body)
      return null
    }
  })

  // The parsers of Express remove a byte order mark, and read other encodings as UTF-8.
  const unseen: readonly string[] = /parser|text/.test(name)
    ? ['a byte order mark', 'a byte order mark alone', 'another encoding']
    : []

  test.each(refused.filter(([what]) => !unseen.includes(what)))('refuses %s', async (_, body, code) => {
    for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
      expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, post(body, headers))).toBe(code)
    }
    expect([bodies, stage.errors]).toEqual([[], []])
  })

  test.each(taken)('takes %s', async (what, body, value) => {
    // A string from a parser looks like the text of a body without a length.
    const isUnclear = name.endsWith('parser') && what === 'a text'
    for (const headers of [{}, isUnclear ? {} : { 'transfer-encoding': 'chunked' }]) {
      expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, post(body, headers))).toBe(200)
    }
    expect(bodies).toEqual([value, value])
    expect([stage.errors, stage.refusals]).toEqual([[], []])
  })

  test('treats an empty body as missing', async () => {
    // Express' own parser reads an empty body as an object.
    const isParsed = name.endsWith('parser')
    for (const method of isParsed ? ['GET', 'HEAD', 'DELETE'] : ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) {
      expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, { method })).toBe(200)
    }
    const headers = { 'transfer-encoding': 'chunked' }
    if (!isParsed) expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, post('', headers))).toBe(200)
    expect(new Set(bodies)).toEqual(new Set([undefined]))
  })

  test('ignores the body of GET', async () => {
    // A parser in front of the middleware reads it, and throws.
    const sent = name.endsWith('parser') ? ['{"name":"a"}'] : ['{"name":"a"}', '{"name":', '{"__proto__":1}', 'x']
    for (const body of sent) {
      const headers = { 'content-length': String(body.length) }
      expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, { method: 'GET', body, headers })).toBe(200)
    }
    expect(bodies).toEqual(sent.map(() => undefined))
    expect(stage.errors).toEqual([])
  })

  test('changes no prototype', async () => {
    for (const [, body] of refused) await ask(`${stage.origin}/v1/csn/csn-1`, post(body))
    expect(({} as { readonly isAdmin?: unknown }).isAdmin).toBeUndefined()
  })

  test.each([
    ['arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['arrays around a refused member', `${'['.repeat(50_000)}{"__proto__":1}${']'.repeat(50_000)}`],
  ])('checks a deeply nested body: %s', async (_, body) => {
    stage.operate = () => null
    const response = await ask(`${stage.origin}/v1/csn/csn-1`, post(body))
    expect([200, 'MalformedJSON', 'InappropriateJSON']).toContain(codeOf(response))
    expect(stage.errors).toHaveLength(0)
    if (body.includes('proto')) expect(stage.operations).toBe(0)
  })

  test.skipIf(/raw|text/.test(name))('refuses a body that is one byte too long', async () => {
    const most = 1_048_576
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, post(`"${'x'.repeat(most - 2)}"`))).toBe(200)
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, post(`"${'x'.repeat(most - 1)}"`))).toBe('InvalidHTTPRequest')
    expect(stage.operations).toBe(1)
  })
})
