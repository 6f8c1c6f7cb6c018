import { type ErrorDefinition, type Language, listErrors, type Retry, type WholeCatalog } from '@errbook/catalog'
import { firstSentence, statusesOf } from '@errbook/catalog/parts'
import { type Entry, entryOf, textIn } from '@errbook/docs/explain'
import type { Command } from 'commander'
import truncatedWidth from 'fast-string-truncated-width'
import { CommandFailure, type ExitCode, exit, type Io, printable, printableJson } from '../io.js'
import { languageOption, type Spoken, spokenFor } from '../language.js'
import { catalogLine, catalogOption, type LoadedCatalog, loadCatalog } from '../load-catalog.js'

interface ListOptions {
  readonly status?: string
  readonly group?: string
  readonly lang?: string
  readonly json?: boolean
  readonly catalog?: string
}

/** Adds `errbook list`. */
export function addList(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('list')
    .summary('list the error codes of a catalog')
    .description(
      'Lists the error codes of a catalog, one per line, after a line that names the catalog: code, the code as it is sent if that is another, status, group, whether to send the request again (never, backoff, or clock: after setting the clock), and what it means. A line is cut to the width of the terminal.',
    )
    .option('--status <status>', 'only codes of a status: 404, or 4xx for all of its class')
    .option('--group <group>', 'only codes of a group')
    .addOption(languageOption())
    .option('--json', 'print the entries as a JSON array')
    .addOption(catalogOption())
    .addHelpText(
      'after',
      `
Examples:
  $ errbook list --status 4xx --group csn
  $ errbook list | grep backoff

Exits 0 if there are such codes, 1 if there are none, 2 if it fails.`,
    )
    .action(async ({ status, group, lang, json, catalog: named }: ListOptions) => {
      const loaded = await loadCatalog(named, io)
      const spoken = spokenFor(loaded.catalog, lang, io.env)
      end(listCodes(loaded, { status, group }, { spoken, json }, io))
    })
}

/** Which codes to list: those of a status or a class of statuses (`4xx`), of a group, or all. */
export interface Selection {
  readonly status?: string | undefined
  readonly group?: string | undefined
}

/**
 * Lists the codes of a catalog, one per line, or as JSON. If no code matches, it says so and names the statuses or groups
 * that exist.
 *
 * @throws CommandFailure when the status is neither three digits nor a class such as `4xx`
 */
export function listCodes(
  loaded: LoadedCatalog,
  selection: Selection,
  { spoken, json }: { readonly spoken: Spoken; readonly json?: boolean | undefined },
  io: Io,
): ExitCode {
  const { catalog } = loaded
  const { status, group } = selection
  if (status !== undefined && !statusPattern.test(status))
    throw new CommandFailure(words[spoken.words].invalid(printable(status)))
  const ofGroup = listErrors(catalog).filter((entry) => group === undefined || entry.group === group)
  const listed = ofGroup.filter((entry) => status === undefined || matches(entry, status))
  if (listed.length === 0) {
    for (const line of nothingListed(catalog, selection, ofGroup, spoken.words)) io.err(io.colors.red(line))
    return exit.found
  }
  const entries = listed.map(({ code }) => entryOf(catalog, code) as Entry)
  if (json) io.out(printableJson(entries, 2))
  else {
    io.out(io.colors.dim(catalogLine(loaded, spoken.words)))
    for (const line of linesOf(entries, spoken, io.columns)) io.out(line)
  }
  return exit.ok
}

const statusPattern = /^[1-5](?:\d\d|xx)$/i

function matches(definition: ErrorDefinition, wanted: string): boolean {
  const isClass = wanted.toLowerCase().endsWith('xx')
  return statusesOf(definition).some((status) =>
    isClass ? Math.trunc(status / 100) === Number(wanted[0]) : status === Number(wanted),
  )
}

/**
 * The lines of a table. Columns are aligned by their width on a terminal, and one in which no code has anything is left
 * out; what a code means comes last, cut so that a line fits.
 */
function linesOf(entries: readonly Entry[], { text, words: language }: Spoken, columns: number): readonly string[] {
  const say = words[language]
  const hasWire = entries.some(({ wire }) => wire !== undefined)
  const rows = entries.map((entry) => [
    printable(entry.code),
    hasWire ? printable(String(entry.wire ?? entry.code)) : '',
    statusesOf(entry).join(','),
    printable(entry.group ?? ''),
    say.retries[entry.retry],
  ])
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => widthOf(row[column] as string))))
  const shown = widths.flatMap((width, column) => (width === 0 ? [] : column))
  const left = columns - shown.reduce((sum, column) => sum + (widths[column] as number) + gap.length, 0)
  return rows.map((row, at) => {
    const entry = entries[at] as Entry
    const cells = shown.map((column) => {
      const cell = row[column] as string
      return cell + ' '.repeat((widths[column] as number) - widthOf(cell))
    })
    const meaning = firstSentence(printable(textIn(entry, text).meaning ?? ''))
    const last = entry.source.deprecated === undefined ? meaning : say.deprecated(meaning)
    return [...cells, cut(last, Math.max(left, narrowest))].join(gap).trimEnd()
  })
}

const gap = '  '
/** A shorter meaning says nothing, so on a narrow terminal the line is longer than the terminal is wide. */
const narrowest = 20

/** How many columns a text takes on a terminal: most Chinese characters take two. */
function widthOf(text: string): number {
  return truncatedWidth(text).width
}

function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let end = 0
  let left = columns - 1
  for (const { segment } of graphemes.segment(text)) {
    left -= widthOf(segment)
    if (left < 0) break
    end += segment.length
  }
  return `${text.slice(0, end)}…`
}

const graphemes = new Intl.Segmenter()

function nothingListed(
  catalog: WholeCatalog,
  { status, group }: Selection,
  ofGroup: readonly ErrorDefinition[],
  language: Language,
): readonly string[] {
  const say = words[language]
  if (group !== undefined && ofGroup.length === 0) {
    const groups = new Set(listErrors(catalog).flatMap((entry) => entry.group ?? []))
    if (groups.size === 0) return [say.noGroups(printable(catalog.name))]
    return [say.noGroup(printable(group)), say.groups(listed([...groups].map(printable), language))]
  }
  const of = group && printable(group)
  const statuses = [...new Set(ofGroup.flatMap(statusesOf))].sort((one, other) => one - other)
  return [say.noStatus(status ?? '', of), say.statuses(listed(statuses.map(String), language), of)]
}

function listed(names: readonly string[], language: Language): string {
  const { comma, more } = words[language]
  const left = names.length - mostListed
  return [...names.slice(0, mostListed), ...(left > 0 ? [more(left)] : [])].join(comma)
}

const mostListed = 20

interface Words {
  readonly retries: { readonly [R in Retry]: string }
  readonly deprecated: (meaning: string) => string
  readonly invalid: (status: string) => string
  readonly noGroup: (group: string) => string
  readonly noGroups: (catalog: string) => string
  readonly groups: (groups: string) => string
  readonly noStatus: (status: string, group: string | undefined) => string
  readonly statuses: (statuses: string, group: string | undefined) => string
  readonly comma: string
  readonly more: (count: number) => string
}

const words: { readonly [L in Language]: Words } = {
  en: {
    retries: { never: 'never', backoff: 'backoff', 'after-clock-sync': 'clock' },
    deprecated: (meaning) => `(deprecated) ${meaning}`,
    invalid: (status) => `the status ${status} is invalid: expected 404, or 4xx for all of its class`,
    noGroup: (group) => `the group ${group} is unknown`,
    noGroups: (catalog) => `the catalog ${catalog} has no groups`,
    groups: (groups) => `the groups are: ${groups}`,
    noStatus: (status, group) =>
      `no code${group === undefined ? '' : ` of the group ${group}`} has the status ${status}`,
    statuses: (statuses, group) =>
      `the statuses${group === undefined ? '' : ` of the group ${group}`} are: ${statuses}`,
    comma: ', ',
    more: (count) => `and ${count} more`,
  },
  zh: {
    retries: { never: '不重试', backoff: '退避', 'after-clock-sync': '校时' },
    deprecated: (meaning) => `（已弃用）${meaning}`,
    invalid: (status) => `状态码 ${status} 无效，应为 404，或用 4xx 表示一类状态码`,
    noGroup: (group) => `分组 ${group} 不存在`,
    noGroups: (catalog) => `错误码目录 ${catalog} 没有分组`,
    groups: (groups) => `现有分组：${groups}`,
    noStatus: (status, group) => `${group === undefined ? '' : `分组 ${group} 中`}没有状态码为 ${status} 的错误码`,
    statuses: (statuses, group) => `${group === undefined ? '' : `分组 ${group} 中的`}现有状态码：${statuses}`,
    comma: '、',
    more: (count) => `另有 ${count} 个`,
  },
}
