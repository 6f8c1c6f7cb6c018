import type { Language } from '@errbook/catalog'
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
}

/** A test suite around the cases of a file. */
export interface JunitSuite {
  readonly counts: Counts
  readonly opening: string
  readonly closing: string
}

/** The suite of a file, with its summary as properties. */
export function junitSuite({ file, tally, failure }: CheckedFile, language: Language): JunitSuite {
  const { outside, broken } = tally
  // A report without any case is an error to some CI systems, so the responses that are in order are one.
  const passed = element('testcase', caseAttributes(words[language].within(tally.responses - outside), file))
  const errors = broken + (failure === undefined ? 0 : 1)
  const counts = { tests: outside + errors + 1, failures: outside, errors }
  const [open, close] = tags('testsuite', { name: xmlText(file), ...counts })
  const lines = failure === undefined ? [] : [unreadableCase(file, failureText(failure, language), failure.reason)]
  return { counts, opening: `${open}\n${properties(tally)}\n${passed}`, closing: [...lines, close].join('\n') }
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

function unreadableCase(file: string, message: string, type: string): string {
  return element('testcase', caseAttributes(file, file), { error: { $: { message: xmlText(message), type } } })
}
