import type { Language } from '@errbook/catalog'
import type { Io } from '../io.js'
import { printableJson } from '../printable.js'
import type { Kind } from '../sources/kind.js'
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
    out(comma + values.map((value) => printableJson(value)).join(',\n'))
    comma = ','
  }
  const told = ({ at: _, request, ...finding }: Finding) => ({
    ...request,
    ...('broken' in finding ? { broken: true, reason: say.broken[finding.broken] } : finding),
  })
  out('{"records":[')
  return {
    found: (file, kind, findings) =>
      items(findings.map((finding) => ({ file, [places[kind]]: finding.at, ...told(finding) }))),
    endFile({ file, failure, isOther }) {
      if (failure === undefined) return
      items([{ file, ...(isOther ? { passedOver: true } : { broken: true }), reason: failureText(failure, language) }])
    },
    end: (summary) => out(`],"summary":${printableJson(summaryOf(summary))}}`),
    close() {},
  }
}

const places: { readonly [K in Kind]: string } = { ndjson: 'line', json: 'record', har: 'entry' }

function summaryOf({ inputs, unreadable, otherFiles, tally }: Summary): object {
  const { codes, unknownCodes, rules, ...numbers } = tally
  return {
    files: inputs,
    unreadable,
    otherFiles,
    ...numbers,
    codes: Object.fromEntries(ranked(codes)),
    unknownCodes: Object.fromEntries(ranked(unknownCodes)),
    rules: Object.fromEntries(ranked(rules)),
  }
}
