import {
  type Catalog,
  type CatalogErrorShape,
  type CodeOf,
  type ErrorDefinition,
  errorFor,
  findError,
  type ServingCatalog,
} from '@errbook/catalog'
import { type BodyInput, type HeadersInput, type ReadHeaders, readBody, targetFault } from '@errbook/http-message'
import { member } from './any-value.js'
import { type BodyOptions, type Fitted, fit, fitBody } from './body-schema.js'
import { headerIssues, skewIssues } from './header-issues.js'
import { type Issue, type IssueList, listIssues, nameIssues, newIssue } from './issue.js'
import { prepare } from './prepare.js'

/** A request to check. */
export interface RequestInput {
  readonly headers: HeadersInput
  /** Bytes or text, which are read as JSON, an already parsed value, or nothing. */
  readonly body?: BodyInput
  /** So that the body of a Fetch `Request`, which has to be awaited, is not taken for one. */
  readonly bodyUsed?: never
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
 * which is answered. Takes any request and never throws for it. What is checked, and in which order, is in
 * docs/checks.md.
 *
 * @throws TypeError when the options are wrong: `now` is not a point in time, or the schema is asynchronous or gives what is
 * not a result of a Standard Schema.
 * @throws whatever the schema throws for reasons of its own.
 */
export function checkRequest<C extends ServingCatalog>(
  catalog: C,
  request: RequestInput,
  options: RequestOptions = {},
): RequestCheck<C> {
  const headers = prepare(catalog).request.read(member(request, 'headers'))
  const fitted = fitSent(member(request, 'body'), options)
  const issues = headIssues(catalog, headers, options)
  issues.push(...fitted.issues)
  if (!isSome(issues)) return kept
  const more = headers.moreBadNames + ('more' in fitted ? fitted.more : 0)
  return refuse(catalog, issues, more)
}

/** Nothing is wrong. */
const kept: Extract<RequestCheck<Catalog>, { readonly ok: true }> = Object.freeze({
  ok: true,
  issues: Object.freeze([] as const),
  omitted: 0,
})

function isSome(issues: readonly Issue[]): issues is readonly [Issue, ...Issue[]] {
  return issues.length > 0
}

const nothing: Fitted = { issues: [], value: undefined }

function fitSent(body: BodyInput, { schema, maximumBodyBytes }: BodyOptions): Fitted {
  if (body === undefined && schema === undefined) return nothing
  return fitBody(readBody(body, maximumBodyBytes), schema, fit)
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
  const ofHeaders = headerIssues(rules, values, 'error')
  issues.push(...ofHeaders)
  const isSound = ofHeaders.length === 0
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
export function checkTarget<C extends ServingCatalog>(
  catalog: C,
  { target, hosts, authority }: TargetInput,
): RequestCheck<C> {
  const fault = targetFault(target, hosts, authority)
  if (fault === undefined) return kept
  return refuse(catalog, [newIssue('target-invalid', ['target'], { fault })], 0)
}

/** Refuses a request with all its issues; `more` says how many are not among these. */
export function refuse<C extends ServingCatalog>(
  catalog: C,
  all: readonly [Issue, ...Issue[]],
  more: number,
): Extract<RequestCheck<C>, { readonly ok: false }> {
  const { issues, omitted } = listIssues(all, more)
  return { ok: false, issues, omitted, error: answerTo(catalog, all) }
}

/** Which error of a catalog answers a request with some issues: of several, the one that takes precedence. */
export function answerTo<C extends ServingCatalog>(
  catalog: C,
  issues: readonly [Issue, ...Issue[]],
): CatalogErrorShape<CodeOf<C>> {
  const { code, actual } = firstAnswer(catalog, issues)
  // The compiler sees to it that what answers a request is an error of the catalog.
  const { status, params } = findError(catalog, code) as ErrorDefinition
  const values: Record<string, string> = {}
  for (const name of Object.keys(params)) values[name] = actual ?? ''
  return {
    catalog: catalog.name,
    code: code as CodeOf<C>,
    status,
    message: prepare(catalog).messageOf(code)?.render(values) ?? '',
    params: values,
  }
}

/** The code that comes first by `precedence`, and what was there in its place. */
function firstAnswer(
  catalog: ServingCatalog,
  [first, ...others]: readonly [Issue, ...Issue[]],
): { readonly code: string; readonly actual: string | undefined } {
  // Without an order of the catalog's own, the issues stand in the order in which they are answered.
  const { precedence = [] } = catalog.errorFor
  let code = codeFor(catalog, first)
  let { actual } = first
  for (const issue of others) {
    const next = codeFor(catalog, issue)
    if (precedence.indexOf(next) >= precedence.indexOf(code)) continue
    code = next
    actual = issue.actual
  }
  return { code, actual }
}

function codeFor(catalog: ServingCatalog, { rule, path }: Issue): string {
  const { request } = catalog.headers
  const key = String(path[1])
  const header = path[0] === 'headers' && Object.hasOwn(request, key) ? request[key] : undefined
  switch (rule) {
    case 'target-invalid':
      return errorFor(catalog, 'invalidTarget')
    case 'header-missing':
      return header?.missing ?? errorFor(catalog, 'invalidRequest')
    case 'date-skewed':
      return header?.expired ?? errorFor(catalog, 'invalidRequest')
    case 'header-name-invalid':
      return errorFor(catalog, 'invalidFieldName')
    case 'body-too-large':
    case 'body-not-utf8':
    case 'body-unreadable':
      return errorFor(catalog, 'unreadableBody')
    case 'body-missing':
    case 'body-not-json':
      return errorFor(catalog, 'malformedBody')
    case 'body-inappropriate':
      return errorFor(catalog, 'invalidBody')
    default:
      return header?.malformed ?? errorFor(catalog, 'invalidRequest')
  }
}
