// A body is accepted only if its schema says so; a schema that fails or gives no result accepts nothing.
import { beforeEach, describe, expect, test } from 'vitest'
import { applications } from '../applications.js'
import { answerTo, ask, codeOf, post, staged } from '../ask.js'
import { secret, thenable, throwing } from '../hostile.js'

const validating = (validate: (value: unknown) => unknown) =>
  ({ '~standard': { version: 1, vendor: 'test', validate } }) as never
const issues = [{ message: 'no' }]

/** Results of schemas, and the status or code of the answer. */
const answers: readonly (readonly [what: string, validate: (value: unknown) => unknown, code: string | number])[] = [
  ['takes it', (value) => ({ value }), 200],
  ['takes it later', async (value) => ({ value }), 200],
  ['takes it by a thenable', (value) => thenable((take) => take({ value })), 200],
  ['changes it', () => ({ value: { name: 'b' } }), 200],
  ['refuses it', () => ({ issues }), 'InappropriateJSON'],
  ['refuses it later', async () => ({ issues }), 'InappropriateJSON'],
  ['refuses it and gives a value', (value) => ({ value, issues }), 'InappropriateJSON'],
  ['throws', throwing(new Error(secret)), 'InternalError'],
  ['throws issues', throwing({ issues }), 'InternalError'],
  ['rejects', async () => throwing(new Error(secret))(), 'InternalError'],
  ['rejects with nothing', () => Promise.reject(), 'InternalError'],
]

/** Gives no result at the first call, and accepts the value after that. */
function onceNothing(): (value: unknown) => unknown {
  const asked = new WeakSet<object>()
  return (value) => {
    const isKnown = asked.has(value as object)
    asked.add(value as object)
    return isKnown ? { value } : undefined
  }
}

/** Values that are not a result of a schema. */
const noAnswers: readonly (readonly [what: string, validate: (value: unknown) => unknown])[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['an empty object', () => ({})],
  ['true', () => true],
  ['false', () => false],
  ['undefined at the first call', onceNothing()],
  ['a promise of undefined', async () => undefined],
  ['a promise of null', async () => null],
  ['a promise of an empty object', async () => ({})],
]

describe.each(applications)('%s', (_, start) => {
  const stage = staged(start)
  beforeEach(() => stage.reset())

  test.each(answers)('a schema that %s', async (_, validate, code) => {
    stage.operate = async (call) => {
      const result = call.bodyAs(validating(validate))
      expect(result).toBeInstanceOf(Promise)
      return await result
    }
    const response = await ask(`${stage.origin}/v1/csn/csn-1`, post('{"name":"a"}'))
    expect(codeOf(response)).toBe(code)
    if (code === 200) expect(['a', 'b']).toContain(JSON.parse(response.body).name)
    expect(JSON.stringify(response)).not.toContain(secret)
    expect([stage.errors.length, stage.refusals.length]).toEqual([code === 'InternalError' ? 1 : 0, 0])
  })

  test.each(noAnswers)('a schema that gives %s accepts no body', async (_, validate) => {
    let isTaken = false
    stage.operate = async (call) => {
      await call.bodyAs(validating(validate))
      isTaken = true
      return null
    }
    const code = await answerTo(`${stage.origin}/v1/csn/csn-1`, post('{"name":"a"}'))
    expect(['InternalError', 'InappropriateJSON']).toContain(code)
    expect([isTaken, stage.errors.length]).toEqual([false, code === 'InternalError' ? 1 : 0])
  })

  test('gives the output of the schema', async () => {
    const upper = async (value: unknown) => ({ value: { name: (value as { name: string }).name.toUpperCase() } })
    stage.operate = (call) => call.bodyAs(validating(upper))
    expect((await ask(`${stage.origin}/v1/csn/csn-1`, post('{"name":"a","more":1}'))).body).toBe('{"name":"A"}')
  })

  test('a missing body is malformed, and no schema is called', async () => {
    let asked = 0
    stage.operate = (call) => {
      const result = call.bodyAs(validating((value) => ({ value, asked: asked++ })))
      expect(result).toBeInstanceOf(Promise)
      return result
    }
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, { method: 'DELETE' })).toBe('MalformedJSON')
    expect([asked, stage.errors]).toEqual([0, []])
  })

  test('the error of a failing schema is reported unchanged', async () => {
    const thrown = new Error(secret)
    stage.operate = (call) => call.bodyAs(validating(throwing(thrown)))
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, post('{}'))).toBe('InternalError')
    expect(stage.errors.map(([error]) => error)).toEqual([thrown])
  })
})
