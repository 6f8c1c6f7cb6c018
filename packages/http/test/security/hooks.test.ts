// Which hook is called, with what and how often; and that no hook can change the answer.
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { beforeEach, describe, expect, test } from 'vitest'
import { applications } from '../applications.js'
import { ask, codeOf, notFound, post, staged, uuid } from '../ask.js'
import { secret, thenable, throwing, trapped } from '../hostile.js'
import type { Sending } from '../listen.js'

const bug = (members: object = {}) => Object.assign(new Error(secret), members)

/** What operations throw, and whether the hook gets a hint about `toCatalogError`. */
const hinted: readonly (readonly [what: string, make: () => unknown, hasHint: boolean])[] = [
  ['a status of 400', () => bug({ status: 400 }), true],
  ['a status of 404', () => bug({ status: 404 }), true],
  ['a status code of 429', () => bug({ statusCode: 429 }), true],
  ['a status of 499', () => bug({ status: 499 }), true],
  ['a plain object with a status', () => ({ status: 409 }), true],
  ['a status of the client and a code of the server', () => bug({ status: 404, statusCode: 404, code: 'E' }), true],
  ['no status', () => bug(), false],
  ['a status of 500', () => bug({ status: 500 }), false],
  ['a status of 399', () => bug({ status: 399 }), false],
  ['a status code of 503', () => bug({ statusCode: 503 }), false],
  ['a text', () => secret, false],
  ['nothing', () => undefined, false],
  ['a status that throws', () => Object.defineProperty(bug(), 'status', { get: throwing(bug()) }), false],
]

/** Requests that are refused before the operation is called, and whether issues are reported. */
const refused: readonly (readonly [what: string, path: string, sending: Sending, code: string, hasIssues: boolean])[] =
  [
    ['a path that cannot be decoded', '/v1/csn/%ff', {}, 'InvalidURI', true],
    ['a missing header', '/v1/csn/csn-1', { headers: { 'x-bce-date': '' } }, 'AccessDenied', true],
    ['a malformed header', '/v1/csn/csn-1', { headers: { 'x-bce-date': 'today' } }, 'InvalidHTTPAuthHeader', true],
    ['a body that is too large', '/v1/csn/csn-1', post(`"${'x'.repeat(2000)}"`), 'InvalidHTTPRequest', true],
    ['broken JSON', '/v1/csn/csn-1', post('{"name":'), 'MalformedJSON', true],
    ['a member __proto__', '/v1/csn/csn-1', post('{"__proto__":{}}'), 'InappropriateJSON', true],
  ]

/** Hooks that fail, in every way. */
const failing: readonly (readonly [how: string, hook: () => unknown])[] = [
  ['throws', throwing(bug())],
  ['throws nothing', throwing(undefined)],
  ['rejects', async () => throwing(bug())()],
  ['rejects later', () => new Promise((_, reject) => setTimeout(reject, 2, bug()))],
  ['is a thenable that rejects', () => thenable((_, reject) => reject(bug()))],
  ['is a thenable that throws', () => thenable(throwing(bug()))],
  ['has a then that throws', () => trapped('then', {})],
  ['never ends', () => new Promise(() => {})],
]

describe.each(applications)('%s', (name, start) => {
  const stage = staged(start, { maximumBodyBytes: 1000 })
  beforeEach(() => stage.reset())

  test.each(hinted)('onError is called once for %s, with the request', async (_, make, hasHint) => {
    stage.operate = async () => throwing(make())()
    const response = await ask(`${stage.origin}/v1/csn/csn-1?q=1`, post('{}'))
    expect(codeOf(response)).toBe('InternalError')
    expect(stage.errors).toHaveLength(1)
    const [, occasion, ...rest] = stage.errors[0] as [unknown, { readonly hint?: unknown }]
    expect(occasion).toMatchObject({
      requestId: response.headers['x-bce-request-id'],
      method: 'POST',
      url: expect.stringMatching(/\/v1\/csn\/csn-1\?q=1$/),
    })
    expect([occasion.hint, rest]).toEqual([hasHint ? expect.stringContaining('toCatalogError') : undefined, []])
  })

  test('onError is given what was thrown', async () => {
    const thrown = bug()
    stage.operate = throwing(thrown)
    await ask(`${stage.origin}/v1/csn/csn-1`)
    expect(stage.errors[0]?.[0]).toBe(thrown)
  })

  // Errors of a parser before the middleware are not refusals.
  const unseen = name.endsWith('parser') ? ['a body that is too large', 'broken JSON'] : []
  const seen = refused.filter(([what]) => !unseen.includes(what))

  test.each(seen)('onRefused is called once for %s', async (_, path, sending, code, hasIssues) => {
    const response = await ask(stage.origin + path, sending)
    expect([codeOf(response), stage.refusals.length, stage.operations]).toEqual([code, 1, 0])
    const [error, issues, occasion] = stage.refusals[0] as [unknown, readonly unknown[], unknown]
    expect(error).toMatchObject({ catalog: 'csn', code })
    expect(Array.isArray(issues) && issues.length > 0).toBe(hasIssues)
    for (const issue of issues) {
      expect(issue).toMatchObject({ rule: expect.any(String), path: expect.any(Array), severity: expect.any(String) })
    }
    const requestId = response.headers['x-bce-request-id']
    expect(occasion).toMatchObject({ requestId, method: sending.method ?? 'GET', url: expect.stringContaining(path) })
    expect(requestId).toMatch(uuid)
    expect(stage.errors).toEqual([])
  })

  test('onRefused is called once if authenticate refuses', async () => {
    stage.authenticate = () => ({ ok: false, code: 'SignatureDoesNotMatch' })
    const response = await ask(`${stage.origin}/v1/csn/csn-1`)
    expect(codeOf(response)).toBe('SignatureDoesNotMatch')
    const requestId = response.headers['x-bce-request-id']
    const error = expect.objectContaining({ code: 'SignatureDoesNotMatch' })
    expect(stage.refusals).toEqual([[error, expect.any(Array), expect.objectContaining({ requestId })]])
  })

  test('onRefused is called once for an unknown path', async () => {
    expect(codeOf(await ask(`${stage.origin}/v1/nothing`))).toBe('InvalidURI')
    // There, the operation itself throws it.
    expect(stage.refusals).toHaveLength(name === 'node:http' ? 0 : 1)
    expect(stage.errors).toEqual([])
  })

  test('onRefused is called neither for errors of operations nor for unexpected errors', async () => {
    for (const thrown of [notFound(), new CatalogError(csn.errors.AccessDenied), bug(), undefined]) {
      stage.operate = async () => throwing(thrown)()
      await ask(`${stage.origin}/v1/csn/csn-1`)
    }
    stage.operate = (call) =>
      call.bodyAs({ '~standard': { version: 1, vendor: 'test', validate: () => ({ issues: [{ message: 'no' }] }) } })
    expect(codeOf(await ask(`${stage.origin}/v1/csn/csn-1`, post('{}')))).toBe('InappropriateJSON')
    stage.authenticate = () => undefined
    await ask(`${stage.origin}/v1/csn/csn-1`)
    expect([stage.refusals, stage.errors.length]).toEqual([[], 3])
  })

  describe.each(['onError', 'onRefused'])('a failing %s', (hook) => {
    const failure: { hook: () => unknown; told: number } = { hook: () => {}, told: 0 }
    const told = () => {
      failure.told++
      return failure.hook()
    }
    const broken = staged(start, { [hook]: told })
    beforeEach(() => {
      broken.reset()
      failure.told = 0
    })

    test.each(failing)('changes nothing: it %s', async (_, fail) => {
      failure.hook = fail
      broken.operate = throwing(bug())
      const wrong = hook === 'onRefused' ? { headers: { 'x-bce-date': '' } } : {}
      const response = await ask(`${broken.origin}/v1/csn/csn-1`, wrong)
      expect([codeOf(response), failure.told]).toEqual([hook === 'onRefused' ? 'AccessDenied' : 'InternalError', 1])
      expect(JSON.stringify(response)).not.toContain(secret)
      broken.operate = () => null
      expect(codeOf(await ask(`${broken.origin}/v1/csn/csn-1`))).toBe(200)
    })
  })
})
