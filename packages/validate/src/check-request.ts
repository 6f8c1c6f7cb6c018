import { type Contract, type Found, find } from '@errbook/catalog'
import { explainHeaders, headersPass } from './check-headers.js'
import type { Issue } from './issue.js'
import { member } from './member.js'
import { type HeadersInput, readHeaders } from './read-headers.js'

/** A request to check. */
export interface RequestInput {
  readonly headers: HeadersInput
}

/** Whether a request keeps to the catalog; if not, everything that is wrong and the one error to answer. */
export type RequestCheck<C extends Contract> =
  | { readonly ok: true; readonly issues: readonly [] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly error: Found<C> }

/**
 * Holds a request against the common headers of a catalog. Of several mistakes the first in the catalog's order is
 * the one to answer. Takes anything and never throws.
 */
export function checkRequest<C extends Contract>(catalog: C, request: RequestInput): RequestCheck<C> {
  const expected = catalog.headers.request
  const headers = readHeaders(member(request, 'headers'), expected)
  if (headersPass(headers, catalog.guards.requestHeaders)) return { ok: true, issues: [] }
  const issues = explainHeaders(headers, expected)
  const [first] = issues
  return first === undefined ? { ok: true, issues: [] } : { ok: false, issues, error: answerTo(catalog, first) }
}

function answerTo<C extends Contract>(catalog: C, { path, rule }: Issue): Found<C> {
  const header = catalog.headers.request[String(path[1])]
  const code = rule === 'header-missing' ? header?.missing : header?.malformed
  // The compiler sees to it that every request header names errors of the catalog.
  return find(catalog, code as string) as Found<C>
}
