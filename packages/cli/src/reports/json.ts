import type { Language } from '@errbook/catalog'
import type { Io } from '../io.js'
import { printableJson } from '../io.js'
import type { NamedCatalog } from '../load-catalog.js'
import type { RecordingKind } from '../sources/read-record.js'
import type { Remark } from '../traffic/check-batch.js'
import { ranked, type Summary } from '../traffic/tally.js'
import { inWords } from './issue-text.js'
import type { Report } from './report.js'
import { failureText, words } from './report.js'

/** Prints one JSON document piece by piece, so that it need not fit into memory. */
export function jsonReport(catalog: NamedCatalog, language: Language, { out }: Io): Report {
  const say = words[language]
  let comma = ''
  const items = (values: readonly object[]) => {
    if (values.length === 0) return
    out(comma + values.map((value) => printableJson(value)).join(',\n'))
    comma = ','
  }
  const membersOf = ({ at: _, request, ...remark }: Remark) => ({
    ...request,
    ...('broken' in remark
      ? { broken: true, reason: say.broken[remark.broken] }
      : { ...remark, issues: remark.issues.map(inWords) }),
  })
  out(`{"catalog":${printableJson(membersOfCatalog(catalog))},"records":[`)
  return {
    remark: (file, kind, remarks) =>
      items(remarks.map((remark) => ({ file, [places[kind]]: remark.at, ...membersOf(remark) }))),
    endFile({ file, failure, isOther }) {
      if (failure === undefined) return
      items([{ file, ...(isOther ? { passedOver: true } : { broken: true }), reason: failureText(failure, language) }])
    },
    end: (summary) => out(`],"summary":${printableJson(summaryOf(summary))}}`),
    close() {},
  }
}

function membersOfCatalog({ name, file }: NamedCatalog): object {
  return file === undefined ? { name, builtIn: true } : { name, builtIn: false, file }
}

const places: { readonly [K in RecordingKind]: string } = { ndjson: 'line', json: 'record', har: 'entry' }

function summaryOf({ files, unreadable, notRecordings, otherFiles, tally }: Summary): object {
  const { codes, unknownCodes, rules, ...numbers } = tally
  return {
    files,
    unreadable,
    notRecordings,
    otherFiles,
    ...numbers,
    codes: Object.fromEntries(ranked(codes)),
    unknownCodes: Object.fromEntries(ranked(unknownCodes)),
    rules: Object.fromEntries(ranked(rules)),
  }
}
