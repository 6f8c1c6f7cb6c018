import { createHash } from 'node:crypto'
import type { IdempotencyKey } from '@errbook/catalog'
import { own } from '@errbook/catalog/parts'
import type { RecordedRequest } from './recorded-message.js'
import type { SuccessAnswer } from './success.js'
import { pathAndQuery } from './target.js'

const dayInMilliseconds = 86_400_000

/** The answers to requests with an idempotency key, each kept for 24 hours; the oldest go first where they are too many. */
export class IdempotentAnswers {
  readonly #kept = new Map<string, Kept>()
  readonly #limits: { readonly items: number; readonly bytes: number }
  #bytes = 0

  constructor(limits: { readonly items: number; readonly bytes: number } = { items: 10_000, bytes: 16 * 1024 * 1024 }) {
    this.#limits = limits
  }

  /** The answer that a key was given, and the digest of the request that it came with. */
  find(key: string, now: number): Kept | undefined {
    for (const [oldest, { until }] of this.#kept) {
      if (until > now) break
      this.#forget(oldest)
    }
    return this.#kept.get(key)
  }

  /** Keeps an answer under a key that is not known yet. */
  keep(key: string, digest: string, answer: SuccessAnswer, now: number): void {
    const bytes = key.length + digest.length + sizeOf(answer)
    this.#kept.set(key, { digest, answer, until: now + dayInMilliseconds, bytes })
    this.#bytes += bytes
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#limits.items && this.#bytes <= this.#limits.bytes) break
      this.#forget(oldest)
    }
  }

  clear(): void {
    this.#kept.clear()
    this.#bytes = 0
  }

  #forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0
    this.#kept.delete(key)
  }
}

interface Kept {
  /** Of the request that the key came with first. */
  readonly digest: string
  readonly answer: SuccessAnswer
  readonly until: number
  readonly bytes: number
}

function sizeOf({ headers, body }: SuccessAnswer): number {
  return Object.entries(headers).reduce((size, [name, value]) => size + name.length + value.length, body?.length ?? 0)
}

/**
 * The idempotency key of a request that may change something (RFC 9110, section 9.2.1), read where the catalog says;
 * `undefined` for none. A member of the body counts if it is text or a number.
 */
export function idempotencyKeyOf(
  place: IdempotencyKey | undefined,
  { method = '', url = '', headers }: Pick<RecordedRequest, 'method' | 'url' | 'headers'>,
  body: unknown,
): string | undefined {
  if (place === undefined || safeMethods.has(method)) return undefined
  if ('query' in place) return new URLSearchParams(pathAndQuery(url).query).get(place.query) || undefined
  if ('header' in place) return headers[place.header.toLowerCase()]?.toString() || undefined
  const member = own(Object(body) as Readonly<Record<string, unknown>>, place.member)
  return typeof member === 'string' || typeof member === 'number' ? String(member) || undefined : undefined
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE'])

/** Tells requests apart by method, target and body, byte for byte: headers such as a date and a signature differ. */
export function digestOf({ method = '', url = '', received }: RecordedRequest): string {
  return createHash('sha256').update(`${method} ${url}\n`).update(received.bytes).digest('base64')
}
