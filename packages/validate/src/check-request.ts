import type { Catalog, CatalogErrorShape, CodeOf } from '@errbook/catalog'
import { type BodyInput, type HeadersInput, type ReadHeaders, readBody } from '@errbook/http-message'
import { answerTo } from './answer.js'
import { fit } from './body-schema.js'
import { type BodyOptions, fitBody } from './check-body.js'
import { headerIssues, headersFit, skewIssues } from './header-issues.js'
import { type Issue, type IssueList, listIssues, nameIssues } from './issue.js'
import { prepare } from './prepare.js'
import { member } from './text-of.js'

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

/** Whether a request is right by the catalog; if not, what is wrong and the one error to answer. */
export type RequestCheck<C extends Catalog> =
  | { readonly ok: true; readonly issues: readonly []; readonly omitted: 0 }
  | (IssueList & { readonly ok: false; readonly error: CatalogErrorShape<CodeOf<C>> })

/**
 * Checks a request by a catalog: its common headers, and its body. Of several errors the catalog's `precedence` says
 * which is answered. Takes any request and never throws for it.
 *
 * @throws TypeError when the options are wrong: `now` is not a point in time, or the schema is asynchronous or gives what is
 * not a result of a Standard Schema.
 * @throws whatever the schema throws for reasons of its own.
 */
export function checkRequest<C extends Catalog>(
  catalog: C,
  request: RequestInput,
  options: RequestOptions = {},
): RequestCheck<C> {
  const headers = prepare(catalog).request.read(member(request, 'headers'))
  const body = readBody(member(request, 'body'), options.maximumBodyBytes)
  const fitted = fitBody(body, options.schema, fit)
  const issues = headIssues(catalog, headers, options)
  issues.push(...fitted.issues)
  if (!isSome(issues)) return kept
  const more = headers.moreBadNames + ('more' in fitted ? fitted.more : 0)
  return { ok: false, ...listIssues(issues, more), error: answerTo(catalog, issues) }
}

/** Nothing is wrong. */
export const kept: Extract<RequestCheck<Catalog>, { readonly ok: true }> = Object.freeze({
  ok: true,
  issues: Object.freeze([] as const),
  omitted: 0,
})

function isSome(issues: readonly Issue[]): issues is readonly [Issue, ...Issue[]] {
  return issues.length > 0
}

/** Says what is wrong with the headers of a request. */
function headIssues(
  catalog: Catalog,
  { values, badNames }: ReadHeaders,
  { now, maximumSkewInSeconds }: RequestOptions,
): Issue[] {
  const { rules, dates } = prepare(catalog).request
  const issues: Issue[] = []
  if (badNames.length > 0) issues.push(...nameIssues(badNames))
  const isSound = headersFit(rules, values)
  if (!isSound) issues.push(...headerIssues(rules, values, 'error'))
  if (now !== undefined) {
    issues.push(...skewIssues(dates, values, { now: pointInTime(now), maximumSkewInSeconds, isSound }))
  }
  return issues
}

function pointInTime(now: Date | number): number {
  const time = Number(now)
  // The range of a Date (ECMAScript, section "Time Values and Time Range").
  if (Math.abs(time) <= 8.64e15) return time
  throw new TypeError(`now is ${String(now)}: expected a Date, or milliseconds of the epoch`)
}
