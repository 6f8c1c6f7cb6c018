import { trimFieldValue } from '@errbook/http-message'
import { fromHex } from './hex.js'
import { type KeyScope, readScope, type WrittenScope } from './key-scope.js'
import { readSignedList, type SignedList } from './signed-list.js'

/** The content of an `Authorization` header. */
export interface Authorization extends KeyScope {
  /** In lower case; an empty list stands for the default set. */
  readonly signedHeaders: readonly string[]
  /** 64 hexadecimal digits, in lower case. */
  readonly signature: string
}

/** Reads the value of an `Authorization` header; `undefined` if it is not bce-auth-v1. Never throws. */
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
  if (beforeList < 0 || text[beforeSignature] !== '/') return undefined
  const signature = fromHex(text, beforeSignature + 1)
  const scope = readScope(text.slice(0, beforeList))
  const list = readSignedList(text.slice(beforeList + 1, beforeSignature))
  return signature && scope && list && { scope, list, signature }
}
