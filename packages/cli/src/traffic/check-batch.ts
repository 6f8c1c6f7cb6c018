import type { Catalog } from '@errbook/catalog'
import { actualLength, checkResponse, type Issue } from '@errbook/validate'
import { prepare, prepareBy, readError } from '@errbook/validate/read'
import { type Batch, linesOf, tooLong } from '../sources/batches.js'
import { type RecordedExchange, type RecordedResponse, type RecordingKind, readRecord } from '../sources/read-record.js'
import { type ShownRequest, shownRequest, type UrlPrefix, type UrlScope, urlScope } from './request-url.js'
import { count, emptyTally, type Tally } from './tally.js'

/** How responses are checked. */
export interface CheckSetup {
  readonly catalog: Catalog
  readonly strict: boolean
  /** Prefixes of the URLs to check; if empty, all URLs are checked. */
  readonly urls: readonly UrlPrefix[]
}

/** The result of a batch. */
export interface BatchResult {
  readonly tally: Tally
  /** In the order of the lines. */
  readonly remarks: readonly Remark[]
}

/** What to report about a line or an entry: plain data, which travels between threads. */
export type Remark = Departure | BrokenRecord

/** A response with issues. */
export interface Departure {
  /** The number of the line or the entry, from 1. */
  readonly at: number
  readonly request: ShownRequest
  readonly status: number
  /** The code of the error, from the body or the headers, cut to 100 characters. */
  readonly code: string | undefined
  /** Whether the issues put it outside the catalog; warnings alone do not. */
  readonly outside: boolean
  readonly issues: readonly Issue[]
  /** How many more issues there are. */
  readonly omitted: number
}

/** A line or an entry that cannot be read. */
export interface BrokenRecord {
  readonly at: number
  readonly request: ShownRequest
  readonly broken: 'no-record' | 'too-long'
}

/** A function that checks every line of a batch. */
export function batchChecker({ catalog, strict, urls }: CheckSetup): (batch: Batch) => BatchResult {
  const rules: Rules = { catalog, strict, scope: urlScope(urls) }
  return (batch) => {
    const tally = emptyTally()
    const remarks: Remark[] = []
    let at = batch.first
    for (const line of linesOf(batch)) {
      const exchange = exchangeIn(batch.kind, line)
      const remark = exchange === 'blank' ? undefined : remarkOn(rules, exchange, at, tally)
      if (remark !== undefined) remarks.push(remark)
      at++
    }
    return { tally, remarks }
  }
}

/**
 * Whether an issue puts its response outside the catalog. A client accepts a code that it does not know, but such a
 * code is outside the catalog all the same.
 */
export function putsOutside({ severity, rule }: Pick<Issue, 'severity' | 'rule'>, strict: boolean): boolean {
  return strict || severity === 'error' || rule === 'code-unknown'
}

interface Rules extends Pick<CheckSetup, 'catalog' | 'strict'> {
  /** Which URLs are checked; `undefined` for all. */
  readonly scope: UrlScope | undefined
}

/** The content of a line. */
type LineContent = RecordedExchange | 'blank' | BrokenRecord['broken']

function exchangeIn(kind: RecordingKind, line: string): LineContent {
  try {
    return readRecord(kind, JSON.parse(line))
  } catch {
    if (line.trim() === '') return 'blank'
    return line.trim() === tooLong ? 'too-long' : 'no-record'
  }
}

/** Checks and counts a line; gives what to report about it. */
function remarkOn(rules: Rules, content: Exclude<LineContent, 'blank'>, at: number, tally: Tally): Remark | undefined {
  if (typeof content === 'string') return brokenRecord(content, at, {}, tally)
  const { request, response } = content
  if (rules.scope !== undefined && !rules.scope(request().url)) tally.leftOut++
  else if (response === 'no-response') tally.passedOver++
  else if (response === 'no-record') return brokenRecord(response, at, shownRequest(request()), tally)
  else {
    const checked = checkRecorded(rules, response)
    // The headers may say the error, too.
    if (response.lacksBody && checked.issues.some(({ rule }) => rule === 'body-missing')) {
      tally.notRecorded++
      return undefined
    }
    add(tally, checked)
    const { isKnown: _, isSuccess: __, ...departure } = checked
    if (departure.issues.length > 0) return { at, request: shownRequest(request()), ...departure }
  }
  return undefined
}

function brokenRecord(broken: BrokenRecord['broken'], at: number, request: ShownRequest, tally: Tally): BrokenRecord {
  tally.broken++
  return { at, request, broken }
}

interface Checked extends Omit<Departure, 'at' | 'request'> {
  /** Whether the catalog has the code. */
  readonly isKnown: boolean
  /** Whether the response says no error. */
  readonly isSuccess: boolean
}

function checkRecorded(rules: Rules, response: RecordedResponse): Checked {
  const { catalog, strict } = rules
  const { status, headers } = response
  const body = bodyToCheck(catalog, response)
  const { issues, omitted } = checkResponse(catalog, { status, headers, body }, { strict })
  return {
    status,
    ...codeOf(rules, { status, headers, body }),
    outside: issues.some((issue) => putsOutside(issue, strict)),
    issues,
    omitted,
  }
}

/**
 * The body to check: the parsed value if it is a JSON object, else the body as it is. A success without a member that may
 * be the code of an error is not read.
 */
function bodyToCheck(catalog: Catalog, { status, body }: RecordedResponse): unknown {
  if (typeof body !== 'string' || !opensObject.test(body)) return body
  if (status >= 200 && status < 400 && !prepareBy(catalog, codeDetector)(body)) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

const opensObject = /^[ \t\r\n]*\{/

/** Tells whether a JSON text may have a member that is the code of an error, also escaped. */
function codeDetector(catalog: Catalog): (text: string) => boolean {
  const path = prepare(catalog).body.holes.get('code')?.path
  const pointers = catalog.body.members.code?.places ?? []
  const paths = [...pointers.map((pointer) => pointer.split('/')), ...(path === undefined ? [] : [path])]
  const names = paths.map((path) => String(path.findLast((step) => !/^\d*$/.test(String(step))) ?? ''))
  // A name with other characters may be escaped in several ways.
  if (names.some((name) => !/^[\w.-]+$/.test(name))) return () => true
  const keys = names.map((name) => `"${name}"`)
  return (text) => text.includes('\\u') || keys.some((key) => text.includes(key))
}

function codeOf({ catalog }: Rules, response: RecordedResponse): Pick<Checked, 'code' | 'isKnown' | 'isSuccess'> {
  const { status, headers, body } = response
  // Below 400, headers alone say nothing.
  if (status < 400 && body === undefined) return { code: undefined, isKnown: false, isSuccess: true }
  const reading = readError(catalog, { status, headers, body })
  const code = 'code' in reading ? reading.code.slice(0, actualLength) : undefined
  return { code, isKnown: reading.kind === 'known', isSuccess: reading.kind === 'none' }
}

function add(tally: Tally, { code, isKnown, isSuccess, outside, issues, omitted }: Checked): void {
  tally.responses++
  if (outside) tally.outside++
  if (isSuccess) tally.successes++
  for (const { rule } of issues) count(tally.rules, rule)
  tally.omitted += omitted
  if (code !== undefined) count(isKnown ? tally.codes : tally.unknownCodes, code)
}
