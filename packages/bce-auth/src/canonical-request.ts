import { type Fields, isToken, readFields, readTarget, type Target } from '@errbook/http-message'
import { canonicalHeaders } from './canonical-headers.js'
import { canonicalQuery } from './canonical-query.js'
import { encodePath } from './percent-encode.js'
import type { SignableRequest } from './request.js'
import { type SignedList, signedListOf } from './signed-list.js'

/**
 * The text that is signed for a request: its method, path, query and headers, a line each. If a signature does not match,
 * compare this text on both sides.
 *
 * @param signedHeaders the headers that are signed, in any case; the default set if missing or empty
 * @throws TypeError when the request has no usable method, URL or headers.
 */
export function canonicalRequest(request: SignableRequest, signedHeaders: readonly string[] = []): string {
  const names = signedHeaders.map((name) => name.toLowerCase())
  return canonicalize(request, readFields(request.headers), signedListOf(names)).text
}

/** What is signed. */
export interface Canonical {
  readonly text: string
  /** The lower-case names of its headers, in the order of their lines. */
  readonly names: readonly string[]
}

/** Like {@link canonicalRequest}, with headers and a list that were read before. */
export function canonicalize(request: SignableRequest, fields: Fields, list: SignedList): Canonical {
  const { host, path, query } = targetOf(request.url)
  const { text, names } = canonicalHeaders(fields, fields.authority ?? host, list)
  return { text: `${canonicalMethod(request.method)}\n${encodePath(path)}\n${canonicalQuery(query)}${text}`, names }
}

/** @throws TypeError for a URL that cannot be signed */
function targetOf(url: SignableRequest['url']): Target {
  const text = typeof url === 'object' ? url?.href : url
  const target = typeof text === 'string' ? readTarget(text) : undefined
  if (target !== undefined) return target
  const shown = text?.replace(/\/\/[^/@]*@/, '//')
  throw new TypeError(`the URL is ${shown}: expected an absolute http or https URL, or a path such as /v1/csn?marker=a`)
}

function canonicalMethod(method: string | undefined): string {
  if (typeof method === 'string' && upperCase.test(method)) return method
  if (typeof method === 'string' && isToken(method)) return method.toUpperCase()
  throw new TypeError(`the method is ${method}: expected one such as GET`)
}

const upperCase = /^[A-Z]+$/
