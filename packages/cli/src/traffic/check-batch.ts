import { type Contract, find } from '@errbook/catalog'
import { actualLength, checkResponse } from '@errbook/validate'
import type { Batch } from './batch.js'
import type { BrokenLine, Departure, Finding } from './finding.js'
import { parsedBody } from './parsed-body.js'
import { putsOutside } from './puts-outside.js'
import { readLine } from './read-line.js'
import type { ReadLine, RecordedResponse } from './recorded.js'
import { type ShownRequest, shownRequest } from './shown-request.js'
import { count, emptyTally, type Tally } from './tally.js'
import type { UrlScope } from './url-scope.js'

/** What was found in a batch, in its order. */
export interface BatchResult {
  readonly tally: Tally
  readonly findings: readonly Finding[]
}

/** What a batch is checked by. */
export interface CheckRules {
  readonly catalog: Contract
  readonly strict: boolean
  /** What is checked; everything where there is none. */
  readonly scope: UrlScope | undefined
}

/** Checks every line of a batch. */
export function checkBatch(rules: CheckRules, { kind, first, bytes }: Batch): BatchResult {
  const tally = emptyTally()
  const findings: Finding[] = []
  let at = first
  for (const line of linesOf(bytes)) {
    const read = readLine(kind, line)
    const finding = read === 'blank' ? undefined : findingOf(rules, read, at, tally)
    if (finding !== undefined) findings.push(finding)
    at++
  }
  return { tally, findings }
}

function* linesOf(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let start = 0; start < buffer.length; ) {
    const newline = buffer.indexOf(0x0a, start)
    const end = newline < 0 ? buffer.length : newline
    yield buffer.toString('utf8', start, end)
    start = end + 1
  }
}

/** What is to say of a line; counts it. */
function findingOf(
  { catalog, strict, scope }: CheckRules,
  read: Exclude<ReadLine, 'blank'>,
  at: number,
  tally: Tally,
): Finding | undefined {
  if (typeof read === 'string') return brokenLine(read, at, {}, tally)
  const { request, response } = read
  if (scope !== undefined && !scope(request().url)) tally.leftOut++
  else if (response === 'no-response') tally.passedOver++
  else if (response === 'no-record') return brokenLine(response, at, shownRequest(request()), tally)
  else {
    const checked = checkRecorded(catalog, strict, response)
    // The headers may say the error, too.
    if (response.lacksBody && checked.issues.some(({ rule }) => rule === 'body-missing')) {
      tally.notRecorded++
      return undefined
    }
    add(tally, checked, catalog)
    if (checked.issues.length > 0) return { at, request: shownRequest(request()), ...checked }
  }
  return undefined
}

function brokenLine(broken: BrokenLine['broken'], at: number, request: ShownRequest, tally: Tally): BrokenLine {
  tally.broken++
  return { at, request, broken }
}

type Checked = Omit<Departure, 'at' | 'request'>

function checkRecorded(catalog: Contract, strict: boolean, recorded: RecordedResponse): Checked {
  const { status, headers } = recorded
  const body = parsedBody(status, recorded.body)
  const { issues, omitted } = checkResponse(catalog, { status, headers, body }, { strict })
  return {
    status,
    code: codeOf(body),
    outside: issues.some((issue) => putsOutside(issue, strict)),
    issues: issues.map((issue) => issue.toJSON()),
    omitted,
  }
}

function codeOf(body: unknown): string | undefined {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
  return typeof code === 'string' ? code.slice(0, actualLength) : undefined
}

function add(tally: Tally, { status, code, outside, issues, omitted }: Checked, catalog: Contract): void {
  tally.responses++
  if (outside) tally.outside++
  for (const { rule } of issues) count(tally.rules, rule)
  tally.omitted += omitted
  if (code === undefined) return
  const name = code.trim()
  if (find(catalog, name) !== undefined) count(tally.codes, name)
  // A success may carry a code of its own, which is no error code.
  else if (status >= 400) count(tally.unknownCodes, name)
}
