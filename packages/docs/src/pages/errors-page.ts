import { statusesOf } from '@errbook/catalog/parts'
import type { Element, ElementContent } from 'hast'
import { errorAddress, pages } from '../addresses.js'
import { type Group, groupsOf, retiredSection } from '../errors-sections.js'
import { shownMessage } from '../exchange.js'
import { codeSpan, heading, tableOf } from '../markdown.js'
import type { ReadableError } from '../page.js'
import { type Block, breakable, element, inTwin, onPage, type SitePage, section } from '../tree.js'
import { groupAnchor, retryElement } from './marks.js'
import { head } from './page-ends.js'
import { groupName, linkToCode, type Reader, statusText } from './reader.js'

/** The list of all codes, with filters that a script makes work. */
export function errorsPage(reader: Reader): SitePage {
  const { labels, whole } = reader
  const groups = groupsOf(reader)
  const errors = groups.flatMap((group) => group.errors)
  const retries = errors.filter(({ retry }) => retry !== 'never').length
  const servers = errors.filter(({ fault }) => fault === 'server').length
  const lead = labels.errorsLead(errors.length, retries, servers)
  const retired = Object.keys(whole.source.retired)
  return {
    address: pages.errors,
    title: reader.words.errors,
    description: lead,
    room: pages.errors,
    blocks: [
      head(reader.words.errors, lead),
      onPage(filters(reader, groups), table(reader, groups), noHit(labels.noHit)),
      inTwin(...groups.flatMap((group) => twinTable(reader, group))),
      ...(retired.length === 0 ? [] : section(labels.retired, retiredSection(reader).slice(1), { id: 'retired' })),
    ],
  }
}

function filters(reader: Reader, groups: readonly Group[]): Element {
  const { labels } = reader
  const errors = groups.flatMap((group) => group.errors)
  const counted = (of: (error: ReadableError) => readonly string[]) => {
    const counts = new Map<string, number>()
    for (const value of errors.flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  }
  const select = (name: string, any: string, counts: ReadonlyMap<string, number>, shown: (value: string) => string) =>
    counts.size < 2
      ? []
      : [
          element(
            'select',
            { className: ['field'], name, ariaLabel: any },
            element('option', { value: '' }, any),
            ...[...counts].map(([value, count]) => element('option', { value }, `${shown(value)} (${count})`)),
          ),
        ]
  const statuses = counted((error) => statusesOf(error).map(String))
  const sorted = new Map([...statuses].sort(([a], [b]) => Number(a) - Number(b)))
  const named = counted(({ group }) => (group === undefined ? [] : [group]))
  return element(
    'form',
    {
      className: ['filters'],
      role: 'search',
      ariaLabel: labels.filter,
      dataFilters: '',
      dataCount: labels.count,
      dataAll: labels.countAll(errors.length),
    },
    element('input', {
      className: ['field'],
      type: 'search',
      name: 'q',
      placeholder: labels.filter,
      ariaLabel: labels.filter,
      autoComplete: 'off',
      spellCheck: 'false',
    }),
    ...select('group', labels.anyGroup, named, (group) => groupName(reader, group)),
    ...select('status', labels.anyStatus, sorted, (status) => status),
    ...select(
      'fault',
      labels.anyFault,
      counted(({ fault }) => [fault]),
      (fault) => labels.faults[fault as 'client'],
    ),
    ...select(
      'retry',
      labels.anyRetry,
      counted(({ retry }) => [retry]),
      (retry) => labels.retries[retry as 'never'],
    ),
    element('output', { className: ['small'], role: 'status' }, labels.countAll(errors.length)),
    element('button', { className: ['copy'], type: 'reset', disabled: true }, labels.clear),
  )
}

function noHit(text: string): Element {
  return element('p', { className: ['no-hit'], hidden: true, dataNoHit: '' }, text)
}

/** The table of all codes, a body for each group. Roles are written out, since a narrow page lays rows out as grids. */
function table(reader: Reader, groups: readonly Group[]): Element {
  const { words, labels } = reader
  const columns = [
    ['', words.code],
    ['st', words.status],
    ['msg', words.message],
    ['mean', words.meaning],
    ['ft', labels.fault],
    ['rt', labels.retry],
  ] as const
  const cells = columns.map(([name, label]) => {
    return element('th', { role: 'columnheader', scope: 'col', ...(name !== '' && { className: [name] }) }, label)
  })
  return element(
    'table',
    { className: ['codes'], role: 'table', ariaLabel: words.errors },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...cells)),
    ...groups.map((group) => groupBody(reader, group, groups.length > 1 || group.name !== undefined)),
  )
}

function groupBody(reader: Reader, { name, errors }: Group, isNamed: boolean): Element {
  const id = name === undefined ? {} : { id: groupAnchor(name) }
  const title = element(
    'tr',
    { className: ['group'], role: 'row' },
    element(
      'th',
      { role: 'rowheader', colSpan: 6, scope: 'rowgroup' },
      groupName(reader, name),
      ' ',
      element('span', {}, String(errors.length)),
    ),
  )
  return element(
    'tbody',
    { role: 'rowgroup', ...id },
    ...(isNamed ? [title] : []),
    ...errors.map((error) => row(reader, error)),
  )
}

function row(reader: Reader, error: ReadableError): Element {
  const { labels, words } = reader
  const { code, group, fault, retry, meaning, deprecated } = error
  const cell = (className: string, ...children: (ElementContent | string)[]) =>
    element('td', { role: 'cell', className: [className] }, ...children)
  const message = shownMessage(error)
  return element(
    'tr',
    { role: 'row', dataGroup: group, dataStatus: statusesOf(error).join(' '), dataFault: fault, dataRetry: retry },
    element(
      'th',
      { role: 'rowheader', scope: 'row' },
      element('a', { className: ['mono'], href: errorAddress(code) }, ...breakable(code)),
      ...(deprecated === undefined ? [] : [element('span', { className: ['small'] }, words.isDeprecated)]),
    ),
    cell('st', statusText(reader, error)),
    cell(
      'msg',
      ...(message === undefined
        ? [words.anyMessage]
        : [element('code', { ...(isAscii(message) && { lang: 'en' }) }, message)]),
    ),
    cell('mean', ...(meaning === undefined ? [] : [element('span', {}, meaning)])),
    cell(
      'ft',
      fault === 'server'
        ? element('span', { className: ['server'] }, labels.faults.server)
        : element('span', { className: ['no'] }, labels.faults.client),
    ),
    cell('rt', retryElement(retry, labels.retries[retry])),
  )
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text)

function twinTable(reader: Reader, { name, errors }: Group): readonly Block[] {
  const { labels, words } = reader
  return [
    heading(2, groupName(reader, name)),
    ...tableOf(errors, [
      { label: words.code, cell: ({ code }) => linkToCode(reader, code) },
      { label: words.status, cell: (error) => statusText(reader, error) },
      {
        label: words.message,
        cell: (error) => {
          const message = shownMessage(error)
          return message === undefined ? words.anyMessage : codeSpan(message)
        },
      },
      { label: words.meaning, cell: ({ meaning = '' }) => meaning },
      { label: labels.fault, cell: ({ fault }) => labels.faults[fault] },
      { label: labels.retry, cell: ({ retry }) => labels.retries[retry] },
    ]),
  ]
}
