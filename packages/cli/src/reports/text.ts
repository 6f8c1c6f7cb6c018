import type { Language } from '@errbook/catalog'
import type { Io } from '../io.js'
import { printable } from '../printable.js'
import type { Departure } from '../traffic/finding.js'
import { requestText } from '../traffic/shown-request.js'
import type { Report } from './report.js'
import { summaryLines } from './summary-lines.js'
import { failureText, words } from './words.js'

/** A report for a person. */
export function textReport(language: Language, { out, colors }: Io): Report {
  const say = words[language]
  return {
    found(file, kind, findings) {
      const lines = findings.flatMap((finding) => {
        const request = printable(requestText(finding.request))
        const place = `${colors.dim(say.place[kind](printable(file), finding.at))} ${request}`.trimEnd()
        return 'broken' in finding
          ? [place, `  ${colors.red('✗')} ${say.broken[finding.broken]}`]
          : departure(place, finding, language, colors)
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

function departure(
  place: string,
  { status, code, issues, omitted }: Departure,
  language: Language,
  colors: Io['colors'],
): readonly string[] {
  const head = `${place} ${status} ${colors.bold(printable(code ?? ''))}`.trimEnd()
  const lines = issues.map(({ severity, message, rule, expected }) => {
    const mark = severity === 'error' ? colors.red('✗') : colors.yellow('!')
    const wanted = expected === undefined ? '' : colors.dim(` → ${printable(expected)}`)
    return `  ${mark} ${printable(message[language])}${wanted} ${colors.dim(`(${rule})`)}`
  })
  return [head, ...lines, ...(omitted > 0 ? [`  ${colors.dim(words[language].more(omitted))}`] : [])]
}
