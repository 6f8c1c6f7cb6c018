import { type Contract, find } from '@errbook/catalog'
import { actualLength, checkResponse } from '@errbook/validate'
import type { Batch } from './batch.js'
import type { Departure, Finding } from './finding.js'
import { parsedBody } from './parsed-body.js'
import { putsOutside } from './puts-outside.js'
import { readLine } from './read-line.js'
import type { RecordedResponse } from './recorded.js'
import { count, emptyTally, type Tally } from './tally.js'

/** What was found in a batch, in its order. */
export interface BatchResult {
  readonly tally: Tally
  readonly findings: readonly Finding[]
}

/** Checks every line of a batch. */
export function checkBatch(catalog: Contract, strict: boolean, { kind, first, bytes }: Batch): BatchResult {
  const tally = emptyTally()
  const findings: Finding[] = []
  let at = first
  for (const line of linesOf(bytes)) {
    const read = readLine(kind, line)
    if (typeof read === 'object') {
      const checked = checkRecorded(catalog, strict, read, at)
      add(tally, checked, catalog)
      if (checked.issues.length > 0) findings.push(checked)
    } else if (read === 'no-response') tally.passedOver++
    else if (read !== 'blank') {
      tally.broken++
      findings.push({ at, broken: read })
    }
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

function checkRecorded(catalog: Contract, strict: boolean, recorded: RecordedResponse, at: number): Departure {
  const { status, headers } = recorded
  const body = parsedBody(status, recorded.body)
  const { issues, omitted } = checkResponse(catalog, { status, headers, body }, { strict })
  return {
    at,
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

function add(tally: Tally, { status, code, outside, issues, omitted }: Departure, catalog: Contract): void {
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
