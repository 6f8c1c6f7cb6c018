import type { ErrorDefinition } from '../../../packages/catalog/src/index.js'
import { csn } from '../../../packages/csn/src/catalog.generated.js'
import type { PlainResponse } from '../../../packages/http/src/index.js'
import { isObject } from '../checks/hand-written/guards.js'

/** Reads the error in a response whose body is text: the minimum for a client that does not trust the server. */
export function readByHand({ status, body: text }: PlainResponse): unknown {
  const body = parse(String(text))
  if (!isObject(body)) return undefined
  const { code, message, requestId } = body
  if (typeof code !== 'string' || typeof message !== 'string' || typeof requestId !== 'string') return undefined
  if (!Object.hasOwn(errors, code)) return { kind: 'unknown', code, catalog, status, message, requestId, members, body }
  const params = code === 'RequestExpired' ? timestampIn(message) : {}
  return { kind: 'known', code, entry: errors[code], params, catalog, status, message, requestId, members, body }
}

const catalog = csn.name
const members = {}
const errors: Readonly<Record<string, ErrorDefinition>> = csn.errors

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function timestampIn(message: string): { readonly timestamp: string } | undefined {
  const [, timestamp] = expired.exec(message) ?? []
  return timestamp === undefined ? undefined : { timestamp }
}

const expired = /^Request has expired\. Timestamp date is (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\.$/
