import type { Language } from '@errbook/catalog'
import type { Io } from '../io.js'
import { printable } from '../io.js'
import { catalogLine, type NamedCatalog } from '../load-catalog.js'
import type { Departure } from '../traffic/check-batch.js'
import { requestText } from '../traffic/request-url.js'
import { ranked, type Summary } from '../traffic/tally.js'
import { issueText } from './issue-text.js'
import type { Report } from './report.js'
import { failureText, words } from './report.js'

/** A report for a person. */
export function textReport(catalog: NamedCatalog, language: Language, { out, colors }: Io): Report {
  const say = words[language]
  out(colors.dim(catalogLine(catalog, language)))
  return {
    remark(file, kind, remarks) {
      const lines = remarks.flatMap((remark) => {
        const request = printable(requestText(remark.request))
        const place = `${colors.dim(say.place[kind](printable(file), remark.at))} ${request}`.trimEnd()
        return 'broken' in remark
          ? [place, `  ${colors.red('✗')} ${say.broken[remark.broken]}`]
          : departureLines(place, remark, language, colors)
      })
      if (lines.length > 0) out(lines.join('\n'))
    },
    endFile({ file, failure, isOther }) {
      if (failure === undefined) return
      const reason = failureText(failure, language)
      const told = isOther ? `  ${colors.dim('-')} ${reason} (${say.otherKind})` : `  ${colors.red('✗')} ${reason}`
      out(`${colors.dim(printable(file))}\n${told}`)
    },
    end: (summary) => out(summaryLines(summary, language, colors).join('\n')),
    close() {},
  }
}

function departureLines(
  place: string,
  { status, code, issues, omitted }: Departure,
  language: Language,
  colors: Io['colors'],
): readonly string[] {
  const head = `${place} ${status} ${colors.bold(printable(code ?? ''))}`.trimEnd()
  const lines = issues.map((issue) => {
    const { severity, rule } = issue
    const mark = severity === 'error' ? colors.red('✗') : colors.yellow('!')
    return `  ${mark} ${printable(issueText(issue, language))} ${colors.dim(`(${rule})`)}`
  })
  return [head, ...lines, ...(omitted > 0 ? [`  ${colors.dim(words[language].more(omitted))}`] : [])]
}

// More would not be read; the JSON report has them all.
const mostShown = 20

/** The summary for a person. */
function summaryLines(
  { tally, unreadable, notRecordings, otherFiles }: Summary,
  language: Language,
  colors: Io['colors'],
): readonly string[] {
  const say = words[language]
  const { responses, outside, successes, broken, passedOver, notRecorded, leftOut } = tally
  const unknown = ranked(tally.unknownCodes)
  const others = unknown.slice(mostShown).reduce((sum, [, times]) => sum + times, tally.otherCodes)
  const shown = [...unknown.slice(0, mostShown), ...(others > 0 ? [[say.otherCodes, others] as const] : [])]
  const omitted = tally.omitted > 0 ? [[say.omittedIssues, tally.omitted] as const] : []
  return [
    ...section(say.codes, ranked(tally.codes), colors),
    ...section(say.unknownCodes, shown, colors),
    ...section(say.rules, [...ranked(tally.rules), ...omitted], colors),
    '',
    (outside > 0 ? colors.red : colors.green)(say.responses(responses, outside)),
    ...(successes > 0 ? [say.successes(successes)] : []),
    ...(passedOver > 0 ? [say.passedOver(passedOver)] : []),
    ...(notRecorded > 0 ? [say.notRecorded(notRecorded)] : []),
    ...(leftOut > 0 ? [say.leftOut(leftOut)] : []),
    ...(otherFiles > 0 ? [say.otherFiles(otherFiles)] : []),
    ...(broken > 0 ? [colors.red(say.brokenLines(broken))] : []),
    ...(notRecordings > 0 ? [colors.red(say.notRecordings(notRecordings))] : []),
    ...(unreadable > 0 ? [colors.red(say.unreadableFiles(unreadable))] : []),
  ]
}

function section(
  title: string,
  counts: readonly (readonly [string, number])[],
  colors: Io['colors'],
): readonly string[] {
  if (counts.length === 0) return []
  return ['', colors.bold(title), ...counts.map(([name, times]) => `${String(times).padStart(8)}  ${printable(name)}`)]
}
