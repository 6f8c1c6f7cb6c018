// An ambiguous request target is refused before `authenticate` is called.
import { beforeEach, describe, expect, test } from 'vitest'
import { applications } from '../applications.js'
import { codeOf, common, staged, uuid } from '../ask.js'
import { headerSection, sendRaw } from '../listen.js'

type Fields = readonly (readonly [name: string, value: string])[]

/** A request target, and the `Host` fields that go with it. */
type Row = readonly [what: string, target: string, hosts: readonly string[]]

const invalid: readonly Row[] = [
  ['a fragment', '/v1/csn/csn-1#x', ['localhost']],
  ['an empty fragment', '/v1/csn/csn-1#', ['localhost']],
  ['a fragment in the query', '/v1/csn/csn-1?q=1#x', ['localhost']],
  ['a fragment that hides the path', '/v1/csn/public#/../csn-1', ['localhost']],
  ['two equal Host fields', '/v1/csn/csn-1', ['localhost', 'localhost']],
  ['two Host fields', '/v1/csn/csn-1', ['localhost', 'other']],
  ['another authority than that of Host', 'http://other/v1/csn/csn-1', ['localhost']],
  ['another port than that of Host', 'http://localhost:81/v1/csn/csn-1', ['localhost']],
  ['an authority that Host begins with', 'http://localhost.other/v1/csn/csn-1', ['localhost']],
  ['an escape without its digits', '/v1/csn/%zz', ['localhost']],
  ['an escape that is cut off', '/v1/csn/a%', ['localhost']],
  ['an escape that is cut off within', '/v1/csn/%4', ['localhost']],
  ['bytes that are not UTF-8', '/v1/csn/%ff', ['localhost']],
  ['a character that is cut off', '/v1/csn/%E6%B5', ['localhost']],
  ['an overlong slash', '/v1/csn/%C0%AF', ['localhost']],
  ['half of a surrogate pair', '/v1/csn/%ED%A0%80', ['localhost']],
]

const valid: readonly Row[] = [
  ['a path', '/v1/csn/csn-1', ['localhost']],
  ['another port in Host', '/v1/csn/csn-1', ['localhost:8080']],
  ['escapes of UTF-8', '/v1/csn/%E6%B5%8B%2f', ['localhost']],
  ['an escaped number sign', '/v1/csn/a%23b', ['localhost']],
  ['a query that is not UTF-8', '/v1/csn/csn-1?q=%zz&r=%ff', ['localhost']],
  ['the authority of Host', 'http://localhost/v1/csn/csn-1', ['localhost']],
]

const fields = (hosts: readonly string[]): Fields => [
  ...hosts.map((host) => ['host', host] as const),
  ...Object.entries(common()),
  ['connection', 'close'],
]

describe.each(applications)('%s', (_, start) => {
  const asked: string[] = []
  const stage = staged(start)
  beforeEach(() => {
    stage.reset()
    asked.length = 0
    stage.skip = () => {
      asked.push('skip')
      return false
    }
    stage.authenticate = () => {
      asked.push('authenticate')
      return { ok: true }
    }
  })

  test.each(invalid)('refuses %s before authenticate is called', async (_, target, hosts) => {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const response = await sendRaw(stage.origin, headerSection(`${method} ${target} HTTP/1.1`, fields(hosts)))
      expect([method, codeOf(response)]).toEqual([method, 'InvalidURI'])
      expect(response.headers['x-bce-request-id']).toMatch(uuid)
    }
    expect([asked, stage.operations, stage.errors]).toEqual([[], 0, []])
    expect(stage.refusals).toHaveLength(3)
    for (const [error, issues, occasion] of stage.refusals) {
      expect(error).toMatchObject({ code: 'InvalidURI' })
      expect(issues).toContainEqual(expect.objectContaining({ rule: 'target-invalid', severity: 'error' }))
      expect(occasion).toMatchObject({ requestId: expect.stringMatching(uuid) })
    }
  })

  test.each(valid)('accepts %s', async (_, target, hosts) => {
    const response = await sendRaw(stage.origin, headerSection(`GET ${target} HTTP/1.1`, fields(hosts)))
    expect(response.status).toBe(200)
    expect([asked, stage.operations, stage.refusals]).toEqual([['skip', 'authenticate'], 1, []])
  })
})
