import type { IncomingHttpHeaders } from 'node:http'
import type { Catalog } from '@errbook/catalog'
import { hidden, isSecret, withoutSecretMembers, withoutSecrets } from '@errbook/http/parts'
import { readBody } from '@errbook/http-message'
import type { ReceivedBody, RecordedRequest } from './recorded-message.js'
import { pathAndQuery } from './target.js'

/** A request that a mock got, and what it answered. */
export interface MockRequest {
  readonly method: string
  /** As it was sent, its escapes not decoded. */
  readonly path: string
  /** The decoded parameters; one that came more than once has a list. `***` where a value may be a secret. */
  readonly query: { readonly [name: string]: string | readonly string[] }
  /** By lower-case name; `***` where a value may be a secret. */
  readonly headers: { readonly [name: string]: string | readonly string[] }
  /**
   * The JSON value of the body, `***` for members that may hold a secret, or its text where it is not JSON; `undefined` for
   * none, and where it was not read.
   */
  readonly body: unknown
  /** What was answered; `undefined` as long as nothing was, and where a fault answers nothing. */
  readonly answer: MockAnswer | undefined
  /** The name of the fault or the code of the error, where a rule or the request itself asked for it. */
  readonly fault: string | undefined
}

/** An answer of a mock. */
export interface MockAnswer {
  readonly status: number
  /** The code of the error; `undefined` where it is none. */
  readonly code: string | undefined
}

/** An entry of the log whose answer is still to come. */
export type OpenRequest = { -readonly [N in keyof MockRequest]: MockRequest[N] }

/** The latest requests, oldest first. */
export class RequestLog {
  readonly requests: MockRequest[] = []
  readonly #sizes = new Map<MockRequest, number>()
  readonly #limits: LogLimits
  #bytes = 0

  constructor(limits: LogLimits = { items: 1000, bytes: 16 * 1024 * 1024 }) {
    this.#limits = limits
  }

  add(request: OpenRequest, bytes: number): void {
    this.requests.push(request)
    this.#sizes.set(request, 0)
    this.grow(request, bytes)
  }

  /** Says that more is kept of a request. Requests that are too many are dropped, the oldest first. */
  grow(request: MockRequest, bytes: number): void {
    const before = this.#sizes.get(request)
    if (before === undefined) return
    this.#sizes.set(request, before + bytes)
    this.#bytes += bytes
    while (this.requests.length > this.#limits.items || this.#bytes > this.#limits.bytes) {
      const oldest = this.requests.shift() as MockRequest
      this.#bytes -= this.#sizes.get(oldest) ?? 0
      this.#sizes.delete(oldest)
    }
  }

  clear(): void {
    this.requests.length = 0
    this.#sizes.clear()
    this.#bytes = 0
  }
}

/** How much a log keeps. */
export interface LogLimits {
  readonly items: number
  readonly bytes: number
}

/** The entry of a request that has arrived. */
export function openRequest(
  catalog: Catalog,
  { method = '', url = '', headers, received }: RecordedRequest,
): OpenRequest {
  const { path, query } = pathAndQuery(url)
  return {
    method,
    path,
    query: shownQuery(catalog, query),
    headers: shownHeaders(catalog, headers),
    get body() {
      return shownBody(catalog, received)
    },
    answer: undefined,
    fault: undefined,
  }
}

/** How many bytes an entry takes before its body was read. */
export function sizeOfHead({ url = '', rawHeaders }: RecordedRequest): number {
  return rawHeaders.reduce((size, text) => size + text.length, url.length)
}

function shownQuery(catalog: Catalog, query: string): MockRequest['query'] {
  const params = new URLSearchParams(query)
  const names = [...new Set(params.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = params.getAll(name).map((value) => (isSecret(catalog, name) ? hidden : value))
      return [name, values.length === 1 ? (values[0] as string) : values]
    }),
  )
}

function shownHeaders(catalog: Catalog, headers: IncomingHttpHeaders): MockRequest['headers'] {
  const shown = Object.entries(headers).flatMap(([name, value]): readonly (readonly [string, string | string[]])[] => {
    if (value === undefined) return []
    if (isSecret(catalog, name)) return [[name, hidden]]
    return [[name, Array.isArray(value) ? value.map((each) => withoutSecrets(each)) : withoutSecrets(value)]]
  })
  return Object.fromEntries(shown)
}

function shownBody(catalog: Catalog, { bytes }: ReceivedBody): unknown {
  const read = readBody(bytes)
  if (read.kind === 'value') return withoutSecretMembers(read.value, (name) => isSecret(catalog, name))
  return read.kind === 'none' ? undefined : withoutSecrets(new TextDecoder().decode(bytes))
}
