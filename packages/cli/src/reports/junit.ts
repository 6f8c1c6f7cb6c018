import type { Language } from '@errbook/catalog'
import type { Io } from '../io.js'
import { isNothing } from '../traffic/summary.js'
import { junitCase } from './junit-case.js'
import { type Counts, type JunitSuite, junitSuite, overallSuite } from './junit-suite.js'
import type { Report } from './report.js'
import { openSpool } from './spool.js'
import { tags } from './xml.js'

/**
 * JUnit XML: a suite for each file, with a case for each response outside the catalog, for each line that is broken,
 * and for all the responses within the catalog together. Counts come before cases, which wait in temporary files.
 */
export function junitReport(language: Language, { out, drained }: Io): Report {
  const cases = openSpool()
  const suites = openSpool()
  const total: Counts = { tests: 0, failures: 0, errors: 0, skipped: 0 }
  const add = ({ counts, opening, closing }: JunitSuite) => {
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
    found(file, kind, findings) {
      const told = findings.filter((finding) => 'broken' in finding || finding.outside)
      if (told.length > 0) cases.write(told.map((finding) => junitCase(file, kind, finding, language)).join('\n'))
    },
    endFile: (checked) => add(junitSuite(checked, language)),
    async end(summary) {
      if (summary.otherFiles > 0 || isNothing(summary)) add(overallSuite(summary, language))
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
