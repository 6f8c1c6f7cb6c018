import {
  type CatalogText,
  type ErrorDefinition,
  type Language,
  listErrors,
  type Retry,
  type WholeCatalog,
} from '@errbook/catalog'
import { nearestNames } from '@errbook/catalog/parts'
import type { Command } from 'commander'
import truncatedWidth from 'fast-string-truncated-width'
import { CommandFailure, type ExitCode, exit, type Io } from '../io.js'
import { loadCatalog } from '../load-catalog.js'
import { entryOf } from '../look-up.js'
import { printable, printableJson } from '../safe-output.js'
import { catalogOption, languageOption } from './options.js'

interface ListOptions {
  readonly status?: string
  readonly group?: string
  readonly lang: Language
  readonly json?: boolean
  readonly catalog?: string
}

/** Adds `errbook list`. */
export function addList(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('list')
    .summary('list the error codes of a catalog')
    .description(
      'Lists the error codes of a catalog, one per line: code, status, group, whether to send the request again (never, backoff, or clock: after setting the clock), and what it means. A line is cut to the width of the terminal.',
    )
    .option('--status <status>', 'only codes of a status: 404, or 4xx for all of its class')
    .option('--group <group>', 'only codes of a group')
    .addOption(languageOption(io))
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
      const { catalog } = await loadCatalog(named, io)
      end(listCodes(catalog, { status, group }, { lang, json }, io))
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
  catalog: WholeCatalog,
  selection: Selection,
  { lang, json }: { readonly lang: Language; readonly json?: boolean | undefined },
  io: Io,
): ExitCode {
  const { status, group } = selection
  if (status !== undefined && !statusPattern.test(status))
    throw new CommandFailure(words[lang].invalid(printable(status)))
  const ofGroup = listErrors(catalog).filter((entry) => group === undefined || entry.group === group)
  const entries = ofGroup.filter((entry) => status === undefined || matches(entry, status))
  if (entries.length === 0) {
    for (const line of nothingListed(catalog, selection, ofGroup, lang)) io.err(io.colors.red(line))
    return exit.found
  }
  if (json) {
    const whole = entries.map(({ code }) => entryOf(catalog, code))
    io.out(printableJson(whole, 2))
  } else for (const line of linesOf(entries, catalog.text[lang], io.columns)) io.out(line)
  return exit.ok
}

const statusPattern = /^[1-5](?:\d\d|xx)$/i

function matches({ status }: ErrorDefinition, wanted: string): boolean {
  return wanted.toLowerCase().endsWith('xx')
    ? Math.trunc(status / 100) === Number(wanted[0])
    : status === Number(wanted)
}

/** The lines of a table. Columns are aligned by their width on a terminal; the last is cut so that a line fits. */
function linesOf(entries: readonly ErrorDefinition[], text: CatalogText, columns: number): readonly string[] {
  const rows = entries.map((entry) => [
    printable(entry.code),
    String(entry.status),
    printable(entry.group),
    words[text.language].retries[entry.retry],
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => widthOf(row[column] as string))))
  const left = columns - widths.reduce((sum, width) => sum + width + gap.length, 0)
  return rows.map((row, at) => {
    const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] as number) - widthOf(cell)))
    const { code } = entries[at] as ErrorDefinition
    const meaning = firstSentence(printable(text.errors[code]?.meaning ?? ''))
    return [...cells, cut(meaning, Math.max(left, narrowest))].join(gap)
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

function firstSentence(text: string): string {
  const end = text.search(/\. |。/)
  return end < 0 ? text : text.slice(0, end + 1)
}

function nothingListed(
  catalog: WholeCatalog,
  { status, group }: Selection,
  ofGroup: readonly ErrorDefinition[],
  language: Language,
): readonly string[] {
  const say = words[language]
  if (group !== undefined && ofGroup.length === 0) {
    const names = [
      ...new Set([...Object.keys(catalog.source.groups), ...listErrors(catalog).map((entry) => entry.group)]),
    ]
    const close = nearestNames(group, names)
    return [
      say.noGroup(printable(group)),
      say.groups((close.length > 0 ? close : names.slice(0, shown)).map(printable)),
    ]
  }
  const statuses = [...new Set(ofGroup.map((entry) => entry.status))]
  const wanted = Number(status?.toLowerCase().replace('xx', '50'))
  const near = statuses.sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted)).slice(0, shown)
  return [say.noStatus(status ?? '', group && printable(group)), say.statuses(near.sort((one, other) => one - other))]
}

/** How many groups or statuses are suggested. */
const shown = 5

interface Words {
  readonly retries: { readonly [R in Retry]: string }
  readonly invalid: (status: string) => string
  readonly noGroup: (group: string) => string
  readonly groups: (groups: readonly string[]) => string
  readonly noStatus: (status: string, group: string | undefined) => string
  readonly statuses: (statuses: readonly number[]) => string
}

const words: { readonly [L in Language]: Words } = {
  en: {
    retries: { never: 'never', backoff: 'backoff', 'after-clock-sync': 'clock' },
    invalid: (status) => `the status ${status} is invalid: expected 404, or 4xx for all of its class`,
    noGroup: (group) => `the group ${group} is unknown`,
    groups: (groups) => `the nearest: ${groups.join(', ')}`,
    noStatus: (status, group) =>
      `no code${group === undefined ? '' : ` of the group ${group}`} has the status ${status}`,
    statuses: (statuses) => `the nearest: ${statuses.join(', ')}`,
  },
  zh: {
    retries: { never: '不重试', backoff: '退避', 'after-clock-sync': '校时' },
    invalid: (status) => `状态码 ${status} 无效，应为 404，或用 4xx 表示一类状态码`,
    noGroup: (group) => `分组 ${group} 不存在`,
    groups: (groups) => `最接近的分组：${groups.join('、')}`,
    noStatus: (status, group) => `${group === undefined ? '' : `分组 ${group} 中`}没有状态码为 ${status} 的错误码`,
    statuses: (statuses) => `最接近的状态码：${statuses.join('、')}`,
  },
}
