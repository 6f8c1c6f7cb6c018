import type { Catalog } from '@errbook/catalog'
import { targetFault } from '@errbook/http-message'
import { answerTo } from './answer.js'
import { kept, type RequestCheck } from './check-request.js'
import { newIssue } from './issue.js'

/** What says where a request goes. */
export interface TargetInput {
  /** As it was sent, or the URL of a Fetch `Request`. */
  readonly target: string
  /** The values of all `Host` fields. */
  readonly hosts: readonly string[]
  /** The value of `:authority`, over HTTP/2. */
  readonly authority?: string | undefined
}

/**
 * Checks the target of a request by RFC 9112: no fragment, one host, a path that can be decoded. The catalog's error for an
 * unknown path answers any other. Takes any text and never throws.
 */
export function checkTarget<C extends Catalog>(catalog: C, { target, hosts, authority }: TargetInput): RequestCheck<C> {
  const fault = targetFault(target, hosts, authority)
  if (fault === undefined) return kept
  const issue = newIssue('target-invalid', ['target'], { fault })
  return { ok: false, issues: [issue], omitted: 0, error: answerTo(catalog, [issue]) }
}
