import type { CatalogErrorShape, CodeOf, Contract } from '@errbook/catalog'
import { type BodyInput, type HeadersInput, type ReadHeaders, readBody } from '@errbook/http-message'
import { answerTo } from './answer.js'
import { fit } from './body-schema.js'
import { type BodyOptions, fitBody } from './check-body.js'
import { explainHeader } from './explain-header.js'
import type { Finding } from './finding.js'
import { headerFindings, nameFindings } from './header-findings.js'
import { requestHeadersReader } from './header-readers.js'
import { skewFindings } from './skew.js'
import { member } from './text-of.js'
import { type Told, tell } from './to-issue.js'

/** A request to check. */
export interface RequestInput {
  readonly headers: HeadersInput
  /** Bytes or text, which are read as JSON, an already parsed value, or nothing. */
  readonly body?: BodyInput
}

/** How a request is checked. */
export interface RequestOptions extends BodyOptions {
  /** The time of the clock, as a `Date` or in milliseconds of the epoch; without it no date is too old or too new. */
  readonly now?: Date | number
  /** How far a date may be from `now`, in seconds; if not given, what the catalog says. */
  readonly maximumSkewInSeconds?: number | undefined
}

/** Whether a request keeps to the catalog; if not, what is wrong and the one error to answer. */
export type RequestCheck<C extends Contract> =
  | { readonly ok: true; readonly issues: readonly []; readonly omitted: 0 }
  | (Told & { readonly ok: false; readonly error: CatalogErrorShape<CodeOf<C>> })

/**
 * Holds a request against a catalog: its common headers, and its body. Of several mistakes the catalog's `precedence`
 * says which is answered. Takes any request and never throws for it.
 *
 * @throws TypeError when the options are wrong: `now` is no point in time, or the schema is asynchronous or gives what is
 * no result of a Standard Schema.
 * @throws whatever the schema throws for reasons of its own.
 */
export function checkRequest<C extends Contract>(
  catalog: C,
  request: RequestInput,
  options: RequestOptions = {},
): RequestCheck<C> {
  const headers = requestHeadersReader(catalog)(member(request, 'headers'))
  const body = readBody(member(request, 'body'), options.maximumBodyBytes)
  const findings = headFindings(catalog, headers, options)
  const fitted = fitBody(body, options.schema, fit)
  findings.push(...fitted.findings)
  if (!isSome(findings)) return kept
  const more = headers.moreBadNames + ('more' in fitted ? fitted.more : 0)
  return { ok: false, ...tell(findings, more), error: answerTo(catalog, findings) }
}

/** Nothing is wrong. */
export const kept: Extract<RequestCheck<Contract>, { readonly ok: true }> = Object.freeze({
  ok: true,
  issues: Object.freeze([] as const),
  omitted: 0,
})

function isSome(findings: readonly Finding[]): findings is readonly [Finding, ...Finding[]] {
  return findings.length > 0
}

/** Says what is wrong with the headers of a request. */
function headFindings(
  catalog: Contract,
  { values, badNames }: ReadHeaders,
  { now, maximumSkewInSeconds }: RequestOptions,
): Finding[] {
  const rules = catalog.headers.request
  const findings: Finding[] = []
  if (badNames.length > 0) findings.push(...nameFindings(badNames))
  const isSound = catalog.guards.requestHeaders(values)
  if (!isSound) findings.push(...headerFindings(rules, values, 'error', explainHeader))
  if (now !== undefined) {
    findings.push(...skewFindings(rules, values, { now: pointInTime(now), maximumSkewInSeconds, isSound }))
  }
  return findings
}

function pointInTime(now: Date | number): number {
  const time = Number(now)
  // The range of a Date (ECMAScript, section "Time Values and Time Range").
  if (Math.abs(time) <= 8.64e15) return time
  throw new TypeError(`now is ${String(now)}: expected a Date, or milliseconds of the epoch`)
}
