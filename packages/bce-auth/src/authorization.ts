import { trimFieldValue } from '@errbook/http-message'
import { fromHex } from './bytes.js'
import { Lru } from './lru.js'
import { readSignedList, type SignedList } from './signed-headers.js'
import { readTimestamp } from './timestamp.js'

/** The content of an `Authorization` header. */
export interface Authorization extends KeyScope {
  /** In lower case; an empty list stands for the default set. */
  readonly signedHeaders: readonly string[]
  /** 64 hexadecimal digits, in lower case. */
  readonly signature: string
}

/**
 * Reads the value of an `Authorization` header; `undefined` if it is not bce-auth-v1. Never throws. Its parts are in
 * docs/signature.md; the period is in seconds.
 */
export function parseAuthorization(header: unknown): Authorization | undefined {
  const parts = readAuthorization(header)
  if (parts === undefined) return undefined
  const { accessKeyId, timestamp, expirationPeriodInSeconds } = parts.scope
  const signature = trimFieldValue(header as string).slice(-64)
  return { accessKeyId, timestamp, expirationPeriodInSeconds, signedHeaders: parts.list.names, signature }
}

/** The parts of an `Authorization` header. */
export interface AuthorizationParts {
  readonly scope: WrittenScope
  readonly list: SignedList
  readonly signature: Uint8Array<ArrayBuffer>
}

/** Like {@link parseAuthorization}, in the form that `verify` needs. */
export function readAuthorization(header: unknown): AuthorizationParts | undefined {
  if (typeof header !== 'string') return undefined
  const text = trimFieldValue(header)
  const beforeSignature = text.length - 65
  const beforeList = text.lastIndexOf('/', beforeSignature - 1)
  if (text[beforeSignature] !== '/') return undefined
  const signature = fromHex(text, beforeSignature + 1)
  const scope = readScope(text.slice(0, beforeList))
  const list = readSignedList(text.slice(beforeList + 1, beforeSignature))
  return signature && scope && list && { scope, list, signature }
}

/** What a signing key is made for: an access key and a span of time. */
export interface KeyScope {
  readonly accessKeyId: string
  /** `yyyy-mm-ddThh:mm:ssZ`. */
  readonly timestamp: string
  readonly expirationPeriodInSeconds: number
}

/** A scope, its text, and the time of its timestamp in milliseconds of the epoch. */
export interface WrittenScope extends KeyScope {
  readonly text: string
  readonly time: number
}

/** Reads the scope at the beginning of an `Authorization` header; `undefined` for anything else. */
function readScope(text: string): WrittenScope | undefined {
  const known = remembered.get(text)
  const parts = known === undefined ? pattern.exec(text) : null
  if (parts === null) return known
  const [, accessKeyId, timestamp, period] = parts as unknown as readonly [string, string, string, string]
  const time = readTimestamp(timestamp)
  if (time === undefined) return undefined
  const scope = { text, accessKeyId, timestamp, expirationPeriodInSeconds: Number(period), time }
  if (text.length <= maximumLength) remembered.set(text, scope)
  return scope
}

// At most 15 digits, so that every period is a safe integer.
const pattern = /^bce-auth-v1\/([!-.0-~]+)\/([^/]+)\/(0|[1-9][0-9]{0,14})$/

// Clients sign many requests within a second, with the same key.
const remembered = new Lru<WrittenScope>(1000)
const maximumLength = 200

/** The text of a scope. */
export function scopeText({ accessKeyId, timestamp, expirationPeriodInSeconds }: KeyScope): string {
  return `bce-auth-v1/${accessKeyId}/${timestamp}/${expirationPeriodInSeconds}`
}

/** Whether a text can be an access key id: printable ASCII, without spaces and `/`. */
export function isAccessKeyId(text: unknown): text is string {
  return typeof text === 'string' && accessKeyId.test(text)
}

const accessKeyId = /^[!-.0-~]+$/
