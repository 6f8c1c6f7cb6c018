import type { Language } from '@errbook/catalog'
import type { Unreadable } from '../sources/unreadable.js'
import { isNothing, type Summary } from '../traffic/summary.js'
import { ranked, type Tally } from '../traffic/tally.js'
import { caseAttributes } from './junit-case.js'
import type { CheckedFile } from './report.js'
import { failureText, words } from './words.js'
import { element, tags, xmlText } from './xml.js'

/** How many cases there are, and how they ended. */
export interface Counts {
  tests: number
  failures: number
  errors: number
  skipped: number
}

/** A test suite around the cases of a file. */
export interface JunitSuite {
  readonly counts: Counts
  readonly opening: string
  readonly closing: string
}

/** The suite of a file, with its summary as properties. */
export function junitSuite({ file, tally, failure, isOther }: CheckedFile, language: Language): JunitSuite {
  const { outside, broken } = tally
  // A report without any case is an error to some CI systems, so the responses that are in order are one.
  const passed = element('testcase', caseAttributes(words[language].within(tally.responses - outside), file))
  const errors = broken + (failure === undefined || isOther ? 0 : 1)
  const skipped = isOther ? 1 : 0
  const counts = { tests: outside + errors + skipped + 1, failures: outside, errors, skipped }
  const [open, close] = tags('testsuite', { name: xmlText(file), ...counts })
  const told = failure === undefined ? [] : [untestedCase(file, isOther ? 'skipped' : 'error', failure, language)]
  return { counts, opening: `${open}\n${properties(tally)}\n${passed}`, closing: [...told, close].join('\n') }
}

/** The suite of what no file tells: how many were passed over, and that there was nothing to check. */
export function overallSuite(summary: Summary, language: Language): JunitSuite {
  const name = 'errbook check'
  const errors = isNothing(summary) ? 1 : 0
  const counts = { tests: 1, failures: 0, errors, skipped: 0 }
  const [open, close] = tags('testsuite', { name, ...counts })
  const property = { $: { name: 'otherFiles', value: summary.otherFiles } }
  const message = xmlText(words[language].nothing)
  const told = { error: { $: { message, type: 'nothing' } } }
  const only = element('testcase', { name, classname: name }, errors > 0 ? told : {})
  return { counts, opening: `${open}\n${element('properties', {}, { property })}`, closing: `${only}\n${close}` }
}

function properties({ codes, unknownCodes, otherCodes, rules, ...numbers }: Tally): string {
  const counts = [
    ...Object.entries(numbers),
    ...ranked(codes).map(([code, times]) => [`code ${code}`, times] as const),
    ...ranked(unknownCodes).map(([code, times]) => [`unknown code ${code}`, times] as const),
    ...(otherCodes > 0 ? [['other codes', otherCodes] as const] : []),
    ...ranked(rules).map(([rule, times]) => [`rule ${rule}`, times] as const),
  ]
  const property = counts.map(([name, value]) => ({ $: { name: xmlText(name), value } }))
  return element('properties', {}, { property })
}

function untestedCase(file: string, outcome: 'error' | 'skipped', failure: Unreadable, language: Language): string {
  const message = xmlText(failureText(failure, language))
  const attributes = outcome === 'error' ? { message, type: failure.reason } : { message }
  return element('testcase', caseAttributes(file, file), { [outcome]: { $: attributes } })
}
