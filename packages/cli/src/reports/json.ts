import type { Language } from '@errbook/catalog'
import type { Io } from '../io.js'
import type { Finding } from '../traffic/finding.js'
import type { Summary } from '../traffic/summary.js'
import { ranked } from '../traffic/tally.js'
import type { Report } from './report.js'
import { failureText, words } from './words.js'

/** One JSON document, written as it comes so that it need not fit into memory. */
export function jsonReport(language: Language, { out }: Io): Report {
  const say = words[language]
  let comma = ''
  const items = (values: readonly object[]) => {
    if (values.length === 0) return
    out(comma + values.map((value) => JSON.stringify(value)).join(',\n'))
    comma = ','
  }
  const told = (finding: Finding) =>
    'broken' in finding ? { broken: true, reason: say.broken[finding.broken] } : { ...finding, at: undefined }
  out('{"records":[')
  return {
    found: (file, kind, findings) =>
      items(findings.map((finding) => ({ file, [kind === 'har' ? 'entry' : 'line']: finding.at, ...told(finding) }))),
    endFile: ({ file, failure }) =>
      items(failure === undefined ? [] : [{ file, broken: true, reason: failureText(failure, language) }]),
    end: (summary) => out(`],"summary":${JSON.stringify(summaryOf(summary))}}`),
    close() {},
  }
}

function summaryOf({ inputs, unreadable, tally }: Summary): object {
  const { codes, unknownCodes, rules, ...numbers } = tally
  return {
    files: inputs,
    unreadable,
    ...numbers,
    codes: Object.fromEntries(ranked(codes)),
    unknownCodes: Object.fromEntries(ranked(unknownCodes)),
    rules: Object.fromEntries(ranked(rules)),
  }
}
