import type { Language } from '@errbook/catalog'
import type { Io } from '../io.js'
import { jsonReport } from './json.js'
import { junitReport } from './junit.js'
import type { Report } from './report.js'
import { textReport } from './text.js'

/** What a report may look like. */
export type ReportForm = keyof typeof reports

const reports = { text: textReport, json: jsonReport, junit: junitReport } as const

/** A report for a person, for a program, or for a CI system. */
export function createReport(form: ReportForm, language: Language, io: Io): Report {
  return reports[form](language, io)
}
