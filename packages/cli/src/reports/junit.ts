import type { Language } from '@errbook/catalog'
import { describeIssue } from '@errbook/validate'
import XMLBuilder from 'fast-xml-builder'
import { type Io, printable } from '../io.js'
import type { NamedCatalog } from '../load-catalog.js'
import type { RecordingKind } from '../sources/read-record.js'
import type { ReadFailure } from '../sources/recordings.js'
import { putsOutside, type Remark } from '../traffic/check-batch.js'
import type { CheckedFile } from '../traffic/check-traffic.js'
import { requestText } from '../traffic/request-url.js'
import { isNothing, ranked, type Summary, type Tally } from '../traffic/tally.js'
import { issueText } from './issue-text.js'
import { failureText, type Report, words } from './report.js'
import { openSpool } from './spool.js'

/**
 * Prints JUnit XML: a suite for each file, with a case for each response outside the catalog, a case for each broken line,
 * and one case for all responses within the catalog. Counts come before cases, so the cases wait in temporary files.
 */
export function junitReport(catalog: NamedCatalog, language: Language, { out, drained }: Io): Report {
  const cases = openSpool()
  const suites = openSpool()
  const total: Counts = { tests: 0, failures: 0, errors: 0, skipped: 0 }
  const add = ({ counts, opening, closing }: Suite) => {
    suites.write(opening)
    for (const part of cases.read()) suites.write(part)
    suites.write(closing)
    cases.clear()
    total.tests += counts.tests
    total.failures += counts.failures
    total.errors += counts.errors
    total.skipped += counts.skipped
  }
  return {
    remark(file, kind, remarks) {
      const told = remarks.filter((remark) => 'broken' in remark || remark.outside)
      if (told.length > 0) cases.write(told.map((remark) => remarkCase(file, kind, remark, language)).join('\n'))
    },
    endFile: (checked) => add(fileSuite(catalog, checked, language)),
    async end(summary) {
      if (summary.otherFiles > 0 || isNothing(summary)) add(overallSuite(catalog, summary, language))
      const [open, close] = tags('testsuites', { name: 'errbook check', ...total })
      out(`<?xml version="1.0" encoding="UTF-8"?>\n${open}`)
      for (const part of suites.read()) {
        out(part)
        await drained()
      }
      out(close)
    },
    close() {
      cases.close()
      suites.close()
    },
  }
}

/** How many cases there are, and how they ended. */
interface Counts {
  tests: number
  failures: number
  errors: number
  skipped: number
}

/** A test suite around the cases of a file. */
interface Suite {
  readonly counts: Counts
  readonly opening: string
  readonly closing: string
}

/** The case of a response outside the catalog, or of a broken line. */
function remarkCase(file: string, kind: RecordingKind, remark: Remark, language: Language): string {
  const say = words[language]
  const place = `${say.place[kind](file, remark.at)} ${requestText(remark.request)}`.trimEnd()
  if ('broken' in remark) {
    const error = { $: { message: say.broken[remark.broken], type: remark.broken } }
    return element('testcase', caseAttributes(place, file), { error })
  }
  const { status, code, issues, omitted } = remark
  const decisive = issues.find((issue) => putsOutside(issue, false)) ?? issues[0]
  const lines = issues.map((issue) => xmlText(`${issueText(issue, language)} (${issue.rule})`))
  const attributes = { message: xmlText(decisive ? describeIssue(decisive, language) : ''), type: decisive?.rule ?? '' }
  const failure = { $: attributes, '#text': [...lines, ...(omitted > 0 ? [say.more(omitted)] : [])].join('\n') }
  return element('testcase', caseAttributes(`${place} ${status} ${code ?? ''}`.trim(), file), { failure })
}

/** The suite of a file, with its summary as properties. */
function fileSuite(catalog: NamedCatalog, { file, tally, failure, isOther }: CheckedFile, language: Language): Suite {
  const { outside, broken } = tally
  // Some CI systems treat a report without a case as an error, so the valid responses are one case.
  const passed = element('testcase', caseAttributes(words[language].within(tally.responses - outside), file))
  const errors = broken + (failure === undefined || isOther ? 0 : 1)
  const skipped = isOther ? 1 : 0
  const counts = { tests: outside + errors + skipped + 1, failures: outside, errors, skipped }
  const [open, close] = tags('testsuite', { name: xmlText(file), ...counts })
  const untested = failure === undefined ? [] : [untestedCase(file, isOther ? 'skipped' : 'error', failure, language)]
  const opening = `${open}\n${properties(catalog, countsIn(tally))}\n${passed}`
  return { counts, opening, closing: [...untested, close].join('\n') }
}

/** The suite of what belongs to no file: how many files were skipped, and that there was nothing to check. */
function overallSuite(catalog: NamedCatalog, summary: Summary, language: Language): Suite {
  const name = 'errbook check'
  const errors = isNothing(summary) ? 1 : 0
  const counts = { tests: 1, failures: 0, errors, skipped: 0 }
  const [open, close] = tags('testsuite', { name, ...counts })
  const message = xmlText(words[language].nothing)
  const only = element(
    'testcase',
    { name, classname: name },
    errors > 0 ? { error: { $: { message, type: 'nothing' } } } : {},
  )
  return {
    counts,
    opening: `${open}\n${properties(catalog, [['otherFiles', summary.otherFiles]])}`,
    closing: `${only}\n${close}`,
  }
}

function untestedCase(file: string, outcome: 'error' | 'skipped', failure: ReadFailure, language: Language): string {
  const message = xmlText(failureText(failure, language))
  const attributes = outcome === 'error' ? { message, type: failure.reason } : { message }
  return element('testcase', caseAttributes(file, file), { [outcome]: { $: attributes } })
}

/** The attributes that all test cases of a file share. */
function caseAttributes(name: string, file: string) {
  return { name: xmlText(name), classname: xmlText(file), file: xmlText(file) }
}

type Property = readonly [name: string, value: string | number]

function properties({ name, file }: NamedCatalog, counts: readonly Property[]): string {
  const ofCatalog: readonly Property[] = [
    ['catalog', name],
    ...(file === undefined ? [] : [['catalogFile', file] as const]),
  ]
  const property = [...ofCatalog, ...counts].map(([name, value]) => ({
    $: { name: xmlText(name), value: xmlText(String(value)) },
  }))
  return element('properties', {}, { property })
}

function countsIn({ codes, unknownCodes, otherCodes, rules, ...numbers }: Tally): readonly Property[] {
  return [
    ...Object.entries(numbers),
    ...ranked(codes).map(([code, times]) => [`code ${code}`, times] as const),
    ...ranked(unknownCodes).map(([code, times]) => [`unknown code ${code}`, times] as const),
    ...(otherCodes > 0 ? [['other codes', otherCodes] as const] : []),
    ...ranked(rules).map(([rule, times]) => [`rule ${rule}`, times] as const),
  ]
}

/** The attributes of an element. */
type Attributes = Readonly<Record<string, string | number>>

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributesGroupName: '$',
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
})

/** An element of XML; text from outside goes through {@link xmlText} first. */
function element(name: string, attributes: Attributes, content: object | string = {}): string {
  const children = typeof content === 'string' ? { '#text': content } : content
  return builder.build({ [name]: { $: attributes, ...children } })
}

/** An element as its two tags, for what is too long to be built at once. */
function tags(name: string, attributes: Attributes): readonly [open: string, close: string] {
  const hole = '…'
  const { length } = `${hole}</${name}>`
  const whole = element(name, attributes, hole)
  return [whole.slice(0, -length), `</${name}>`]
}

/** Text from outside as XML 1.0 may hold it: what it forbids, and what a terminal acts on, is written out. */
function xmlText(text: string): string {
  return printable(text).replaceAll(/[\ufffe\uffff]|\p{Surrogate}/gu, (character) => {
    return `\\u{${character.charCodeAt(0).toString(16)}}`
  })
}
