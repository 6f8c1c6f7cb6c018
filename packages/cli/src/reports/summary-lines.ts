import type { Language } from '@errbook/catalog'
import type { Colors } from 'picocolors/types.js'
import { printable } from '../printable.js'
import type { Summary } from '../traffic/summary.js'
import { ranked } from '../traffic/tally.js'
import { words } from './words.js'

// A person reads no more; the JSON report has them all.
const mostShown = 20

/** What all responses together come to, for a person. */
export function summaryLines(
  { tally, unreadable, otherFiles }: Summary,
  language: Language,
  colors: Colors,
): readonly string[] {
  const say = words[language]
  const { responses, outside, broken, passedOver, notRecorded, leftOut } = tally
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
    ...(passedOver > 0 ? [say.passedOver(passedOver)] : []),
    ...(notRecorded > 0 ? [say.notRecorded(notRecorded)] : []),
    ...(leftOut > 0 ? [say.leftOut(leftOut)] : []),
    ...(otherFiles > 0 ? [say.otherFiles(otherFiles)] : []),
    ...(broken > 0 ? [colors.red(say.brokenLines(broken))] : []),
    ...(unreadable > 0 ? [colors.red(say.unreadableFiles(unreadable))] : []),
  ]
}

function section(title: string, counts: readonly (readonly [string, number])[], colors: Colors): readonly string[] {
  if (counts.length === 0) return []
  return ['', colors.bold(title), ...counts.map(([name, times]) => `${String(times).padStart(8)}  ${printable(name)}`)]
}
