import type { CatalogFile } from '@errbook/compiler/print-catalog-file'
import { quoted } from './columns.js'
import type { DoubtfulCode, DraftOf, Row } from './draft.js'
import { readRetry } from './read-retry.js'

/** An error of the draft. */
export interface MadeError {
  readonly name: string
  readonly entry: Partial<CatalogFile['errors'][string]>
  /** Lines of comment. */
  readonly notes: readonly string[]
  readonly doubts: readonly DoubtfulCode[]
  readonly saysRetry: boolean
  /** Whether its rows say several messages or texts. */
  readonly isSeveral: boolean
}

/** What decides over the whole draft, the weightiest first. */
export function notesOn(
  kept: readonly MadeError[],
  left: readonly MadeError[],
  rows: readonly Row[],
  { body, bodySource, status }: DraftOf,
): readonly string[] {
  const several = kept.filter(({ isSeveral }) => isSeveral).length
  const areNumbers = kept.length > 0 && kept.every(({ entry }) => /^-?\d+$/.test(String(entry.wire ?? '')))
  const retries = new Map(rows.map(({ retry }) => [retry, readRetry(retry)]))
  const readOtherwise = [...retries].filter(([said, read]) => read !== undefined && read !== said)
  return [
    `the error body is ${bodySource}; headers and errorFor are not read`,
    ...(areNumbers && !body?.isInteger
      ? ['the codes are numbers: if JSON has them without quotes, import again with --integer-codes']
      : []),
    ...(left.length === 0 ? [] : [`left out, as comments at the end: ${codes(left.length)} without a status`]),
    ...(status === undefined ? [] : [`--status says that codes without a status have ${status}`]),
    ...(several === 0 ? [] : [`${codes(several)} with different messages or texts: the comments before them say all`]),
    ...(readOtherwise.length === 0
      ? []
      : [`whether to retry: ${readOtherwise.map(([said, read]) => `${quoted(said)} is read as ${read}`).join(', ')}`]),
  ]
}

/** What no row says, for all codes at once. */
export function missingIn(
  kept: readonly MadeError[],
  languages: readonly string[],
  { document: { title, url } }: DraftOf,
): readonly string[] {
  const all = kept.length
  const lack = (what: string, has: (made: MadeError) => unknown, outcome = '') => {
    const count = kept.filter((made) => !has(made)).length
    return count === 0 ? [] : [`${what} for ${count === all ? 'all' : count}${outcome}`]
  }
  const textsOf = ({ entry }: MadeError) => Object.entries(entry.text ?? {})
  const lacking = [
    ...lack('"retry"', ({ saysRetry }) => saysRetry, ' (the default is never)'),
    ...lack('"message"', ({ entry }) => entry.message, ' (any is valid)'),
    ...languages.flatMap((tag) =>
      lack(`text in ${tag}`, (made) => textsOf(made).some(([own, text]) => own === tag && text?.quoted)),
    ),
    ...(languages.length === 0 ? lack('"text"', () => false) : []),
    ...lack('"resolution"', (made) => textsOf(made).some(([, text]) => text?.resolution)),
  ]
  return [
    ...(lacking.length === 0 ? [] : [`not said (of ${codes(all)}): ${lacking.join(', ')}`]),
    ...(title === undefined && url === undefined
      ? ['the document has no title and no address: give --title or --url']
      : []),
  ]
}

function codes(count: number): string {
  return `${count} ${count === 1 ? 'code' : 'codes'}`
}
