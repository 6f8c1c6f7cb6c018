import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import { Refusal } from './answer.js'
import { type ForeignBody, readBody, takeBody } from './body.js'

const mebibyte = 1024 * 1024

/** A JSON string of a length in bytes. */
const stringOf = (length: number) => new TextEncoder().encode(`"${'x'.repeat(length - 2)}"`)

async function* chunks(...all: readonly Uint8Array[]) {
  yield* all
}

/** What a body is refused with; `undefined` for one that is taken. */
async function refused(read: () => unknown): Promise<Refusal | undefined> {
  try {
    await read()
    return undefined
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(Refusal)
    return refusal as Refusal
  }
}

const rulesOf = (refusal: Refusal | undefined) => refusal?.issues.map(({ rule }) => rule)

describe('a body may be as long as is allowed, and no longer', () => {
  test.each<[limit: number | undefined, length: number]>([
    [undefined, mebibyte],
    [100, 100],
    [2, 2],
  ])('with a limit of %s: %d bytes', async (maximumBodyBytes, length) => {
    const limit = { maximumBodyBytes }
    expect((await readBody(csn, chunks(stringOf(length)), limit))?.bytes).toHaveLength(length)
    expect(takeBody(csn, { raw: stringOf(length) }, limit).value).toHaveLength(length - 2)
    expect(rulesOf(await refused(() => readBody(csn, chunks(stringOf(length + 1)), limit)))).toEqual(['body-too-large'])
    expect(rulesOf(await refused(() => takeBody(csn, { raw: stringOf(length + 1) }, limit)))).toEqual([
      'body-too-large',
    ])
  })

  test.each([
    [0, false],
    [1, true],
  ])(
    'beyond it, up to 16 MiB are read so that the connection can be used again: %d bytes more',
    async (more, hasRest) => {
      const rest = new Uint8Array(mebibyte)
      const sent = chunks(stringOf(10), ...Array<Uint8Array>(16).fill(rest), new Uint8Array(more), new Uint8Array())
      const refusal = await refused(() => readBody(csn, sent, { maximumBodyBytes: 10 }))
      expect([rulesOf(refusal), refusal?.hasRest]).toEqual([['body-too-large'], hasRest])
    },
  )

  test('a client that leaves is not refused', async () => {
    async function* broken() {
      yield stringOf(10)
      throw new Error('reset')
    }
    expect(await readBody(csn, broken(), {})).toBeUndefined()
  })
})

describe('a value that would change a prototype is refused', () => {
  test.each<[string, string | undefined]>([
    ['{"a":[{"b":{}}]}', undefined],
    ['{"constructor":1}', undefined],
    ['{"constructor":{"a":1}}', undefined],
    ['{"prototype":{"constructor":{}}}', undefined],
    ['{"__proto__":null}', 'it has a member __proto__'],
    ['[[{"a":{"__proto__":{}}}]]', 'it has a member __proto__'],
    ['{"constructor":{"prototype":1}}', 'it has a constructor with a prototype'],
    ['{"a":[{"constructor":{"prototype":{}}}]}', 'it has a constructor with a prototype'],
  ])('%s: %s', async (json, reason) => {
    const bodies: readonly (() => unknown)[] = [
      () => readBody(csn, chunks(new TextEncoder().encode(json)), {}),
      () => takeBody(csn, { raw: json }, {}),
      () => takeBody(csn, { value: JSON.parse(json) }, {}),
    ]
    for (const read of bodies) {
      const refusal = await refused(read)
      expect(refusal?.error.code).toBe(reason && 'InappropriateJSON')
      expect(refusal?.issues.map(({ params }) => params)).toEqual(reason && [{ member: '', reason }])
    }
  })

  test('and so is one that goes in circles', async () => {
    const round: { self?: unknown } = {}
    round.self = round
    const body: ForeignBody = { value: round }
    const refusal = await refused(() => takeBody(csn, body, { maximumBodyBytes: 100 }))
    expect(refusal?.issues.map(({ params }) => params)).toEqual([{ member: '', reason: 'it goes in circles' }])
  })
})
