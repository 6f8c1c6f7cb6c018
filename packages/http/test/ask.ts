// Requests to the small API of `applications.ts`, and what is read of the responses.
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { beforeAll } from 'vitest'
import { decode } from '../src/index.js'
import type { Operate, Start } from './applications.js'
import { type Running, type Sending, send } from './listen.js'

/** What a request id looks like. */
export const uuid: RegExp = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The present as the catalog writes it. */
export const timestamp = (): string => new Date().toISOString().replace(/\.\d+Z/, 'Z')

/** The headers of a request within the catalog. */
export const common = () => ({
  authorization: `bce-auth-v1/ak/${timestamp()}/1800/host/${'0f'.repeat(32)}`,
  'content-type': 'application/json; charset=utf-8',
  'x-bce-date': timestamp(),
})

/** A request within the catalog but for what is said; a header that is said to be empty is left out. */
export function within({ headers, ...rest }: Sending = {}): Sending {
  const given = Object.entries({ ...common(), ...headers }).filter(([, value]) => value !== '')
  return { ...rest, headers: Object.fromEntries(given) }
}

/** The headers of somebody whom the catalog does not let in. */
export const stranger = { authorization: '', 'content-type': '', 'x-bce-date': '' }

export const post = (body: string | Uint8Array, headers = {}): Sending => ({ method: 'POST', body, headers })

/** A response with its body. */
export interface Answered {
  readonly status: number
  readonly statusText: string
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  readonly body: string
}

/** Sends a request within the catalog but for what is said. */
export async function ask(url: string, sending?: Sending): Promise<Answered> {
  const response = await send(url, within(sending))
  const body = Buffer.concat(await response.toArray()).toString()
  const { statusCode: status = 0, statusMessage: statusText = '', headers } = response
  return { status, statusText, headers, body }
}

/** The code that a response answers with; its status where that is none of the catalog. */
export function codeOf(response: Pick<Answered, 'status' | 'headers' | 'body'>): string | number {
  const decoded = decode(csn, response)
  return decoded.kind === 'known' ? decoded.code : response.status
}

/** The code that answers a request within the catalog but for what is said. */
export async function answerTo(url: string, sending?: Sending): Promise<string | number> {
  return codeOf(await ask(url, sending))
}

/** What a server told while a test ran, and what the test has it do. */
export interface Stage {
  readonly origin: string
  /** What `authenticate` gives. */
  authenticate: (...asked: unknown[]) => unknown
  /** What `skip` gives. */
  skip: (...asked: unknown[]) => unknown
  operate: Operate
  toCatalogError: ((...asked: unknown[]) => unknown) | undefined
  /** What `onError` was told. */
  readonly errors: unknown[][]
  /** What `onRefused` was told. */
  readonly refusals: unknown[][]
  /** How often the operation was called. */
  operations: number
  /** Everybody is let in, the operation gives nothing, and nothing was told yet. */
  reset: () => void
}

const admitAll = () => ({ ok: true, accessKeyId: 'ak' })

/** Starts an application before the tests of a suite and stops it after them; each test says what its parts do. */
export function staged(start: Start, options: object = {}): Stage {
  let running: Running | undefined
  const stage: Stage = {
    get origin() {
      return running?.origin ?? ''
    },
    authenticate: admitAll,
    skip: () => false,
    operate: () => null,
    toCatalogError: undefined,
    errors: [],
    refusals: [],
    operations: 0,
    reset() {
      const begin = { authenticate: admitAll, skip: () => false, operate: () => null, operations: 0 }
      Object.assign(stage, begin, { toCatalogError: undefined })
      stage.errors.length = 0
      stage.refusals.length = 0
    },
  }
  const asked = {
    authenticate: (...heads: unknown[]) => stage.authenticate(...heads) as never,
    skip: (...heads: unknown[]) => stage.skip(...heads) as never,
    toCatalogError: (...thrown: unknown[]) => stage.toCatalogError?.(...thrown) as never,
    onError: (...told: unknown[]) => void stage.errors.push(told),
    onRefused: (...told: unknown[]) => void stage.refusals.push(told),
  }
  beforeAll(async () => {
    running = await start({ ...asked, ...options }, (call, request) => {
      stage.operations++
      return stage.operate(call, request)
    })
    return running.close
  })
  return stage
}

/** An error as a server makes it. */
export const notFound = (): CatalogError => new CatalogError(csn.errors.CsnNotFoundException) as CatalogError
