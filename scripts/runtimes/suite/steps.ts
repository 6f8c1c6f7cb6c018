import { sign as authorizationOf, signer, verify } from '@errbook/bce-auth'
import { CatalogError, describeError, isError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { isErrorResponse } from '@errbook/csn/predicates'
import { en } from '@errbook/csn/text/en'
import { zh } from '@errbook/csn/text/zh'
import { createFetch, decode, encode } from '@errbook/http'
import { checkRequest, checkResponse, conforms, describeIssue } from '@errbook/validate'
import { credentials, host } from './api.js'

/** A step, which throws what went wrong. `origin` is that of a server with the handler of `api.ts`. */
export type Step = (origin: string) => unknown

/** What every runtime does: nothing here is Node's own. */
export const steps: { readonly [name: string]: Step } = { sign, fetch: send, decode: read, check, explain }

/** What went wrong, by step; a step that passed is not in it. */
export type Failures = { [name: string]: string }

/** Runs steps one after another. */
export async function failuresOf(all: { readonly [name: string]: Step }, origin: string): Promise<Failures> {
  const failures: Failures = {}
  for (const [name, step] of Object.entries(all)) {
    try {
      await step(origin)
    } catch (error) {
      failures[name] = error instanceof Error ? `${error}\n${error.stack ?? ''}` : String(error)
    }
  }
  return failures
}

/** Throws unless two values have the same JSON. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (left !== right) throw new Error(`expected ${right}, got ${left}`)
}

/** The server and its answer to a request without a signature: the step of runtimes that serve. */
export async function serve(origin: string): Promise<void> {
  const response = await fetch(`${origin}/v1/csn`)
  const { code, requestId } = (await response.json()) as { readonly [member: string]: unknown }
  expectEqual([response.status, code], [403, 'AccessDenied'])
  expectEqual(response.headers.get('x-bce-request-id'), requestId)
}

async function sign(): Promise<void> {
  const request = { method: 'GET', url: `https://${host}/v1/csn?z=%2F&a=1`, headers: { host } }
  const timestamp = '2026-11-27T10:00:00Z'
  const authorization = await authorizationOf(request, credentials, { timestamp })
  expectEqual(
    authorization,
    'bce-auth-v1/ak/2026-11-27T10:00:00Z/1800/host/b841c27e42d91bb9034db5b39d3457cdfbc580645bfdaafe527b4e0e0999663e',
  )
  const signed = { ...request, headers: { host, authorization } }
  const at = { now: new Date(timestamp) }
  const right = await verify(signed, () => credentials.secretAccessKey, at)
  const wrong = await verify(signed, () => 'another', at)
  expectEqual([right.ok, wrong.ok], [true, false])
}

async function send(origin: string): Promise<void> {
  const csnFetch = createFetch(csn, { sign: signer(credentials), retry: false, timeoutInMilliseconds: 10_000 })
  const listed = await csnFetch(`${origin}/v1/csn`)
  expectEqual(await listed.json(), { csns: [], owner: credentials.accessKeyId })
  const error: unknown = await csnFetch(`${origin}/v1/csn/csn-1`).catch((reason: unknown) => reason)
  if (!isError(csn, error, 'CsnNotFoundException')) throw error
  expectEqual([error.code, error.status], ['CsnNotFoundException', 404])
}

async function read(): Promise<void> {
  const params = { timestamp: '2026-11-27T10:00:00Z' }
  const { body, ...init } = encode(csn, 'RequestExpired', { params })
  const decoded = await decode(csn, new Response(body, init))
  if (decoded.kind !== 'known' || decoded.code !== 'RequestExpired') throw new Error(JSON.stringify(decoded))
  expectEqual([decoded.status, decoded.params], [400, params])
  expectEqual(decode(csn, { status: 502, headers: {}, body: '<html>' }).kind, 'unreadable')
}

function check(): void {
  const body = '{"code":"CsnNotFoundException","message":"The csn instance is not exist","requestId":"c4abab14"}'
  const headers = { 'Content-Type': 'application/json', 'x-bce-request-id': 'c4abab14' }
  expectEqual(checkResponse(csn, { status: 404, headers, body }), { ok: true, issues: [], omitted: 0 })
  expectEqual(conforms(csn, { status: 404, headers, body }), true)
  const { issues } = checkResponse(csn, { status: 400, headers, body })
  expectEqual(
    issues.map((issue) => describeIssue(issue, 'en')),
    ['The error CsnNotFoundException came with the status 400, not 404.'],
  )
  expectEqual(checkRequest(csn, { headers: {} }).ok, false)
  expectEqual(isErrorResponse(JSON.parse(body)), true)
}

function explain(): void {
  const error = new CatalogError(csn.errors.CsnNotFoundException)
  for (const text of [describeError(en, error), describeError(zh, error)]) {
    if (!text?.includes('csnId')) throw new Error(`no resolution in ${text}`)
  }
}
