// Requests to the small API of `applications.ts`, and readers of its responses.
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { beforeAll } from 'vitest'
import { decode } from '../src/index.js'
import type { Operate, Start } from './applications.js'
import { type Running, type Sending, send } from './listen.js'

/** The pattern of a request id. */
export const uuid: RegExp = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Now, in the format of the catalog. */
export const timestamp = (): string => new Date().toISOString().replace(/\.\d+Z/, 'Z')

/** The headers of a request within the catalog. */
export const common = () => ({
  authorization: `bce-auth-v1/ak/${timestamp()}/1800/host/${'0f'.repeat(32)}`,
  'content-type': 'application/json; charset=utf-8',
  'x-bce-date': timestamp(),
})

/** A valid request with some changes; a header that is set to the empty text is left out. */
export function within({ headers, ...rest }: Sending = {}): Sending {
  const given = Object.entries({ ...common(), ...headers }).filter(([, value]) => value !== '')
  return { ...rest, headers: Object.fromEntries(given) }
}

/** The headers of a request that is not admitted. */
export const stranger = { authorization: '', 'content-type': '', 'x-bce-date': '' }

export const post = (body: string | Uint8Array, headers = {}): Sending => ({ method: 'POST', body, headers })

/** A response with its body. */
export interface Answered {
  readonly status: number
  readonly statusText: string
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  readonly body: string
}

/** Sends a valid request with some changes. */
export async function ask(url: string, sending?: Sending): Promise<Answered> {
  const response = await send(url, within(sending))
  const body = Buffer.concat(await response.toArray()).toString()
  const { statusCode: status = 0, statusMessage: statusText = '', headers } = response
  return { status, statusText, headers, body }
}

/** The code of a response; its status if it has no code of the catalog. */
export function codeOf(response: Pick<Answered, 'status' | 'headers' | 'body'>): string | number {
  const decoded = decode(csn, response)
  return decoded.kind === 'known' ? decoded.code : response.status
}

/** The code that answers a valid request with some changes. */
export async function answerTo(url: string, sending?: Sending): Promise<string | number> {
  return codeOf(await ask(url, sending))
}

/** The hooks of a server in a test, and what they were called with. */
export interface Stage {
  readonly origin: string
  /** The result of `authenticate`. */
  authenticate: (...asked: unknown[]) => unknown
  /** The result of `skip`. */
  skip: (...asked: unknown[]) => unknown
  operate: Operate
  toCatalogError: ((...asked: unknown[]) => unknown) | undefined
  /** The calls of `onError`. */
  readonly errors: unknown[][]
  /** The calls of `onRefused`. */
  readonly refusals: unknown[][]
  /** How often the operation was called. */
  operations: number
  /** Admits everybody, lets the operation give nothing, and forgets the calls. */
  reset: () => void
}

const admitAll = () => ({ ok: true, accessKeyId: 'ak' })

/** Starts an application before the tests of a suite and stops it after them; each test sets what its parts do. */
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
