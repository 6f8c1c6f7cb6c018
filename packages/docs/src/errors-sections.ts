import { retryAdvice, type Withdrawal } from '@errbook/catalog'
import { joinSentences, own } from '@errbook/catalog/parts'
import type { RootContent } from 'mdast'
import { exchange, shownMessage } from './exchange.js'
import {
  type Column,
  codeBlock,
  codeSpan,
  fullColumns,
  heading,
  type Inline,
  joined,
  list,
  paragraph,
  tableOf,
} from './markdown.js'
import { codeLink, meaningOf, type Page, printedNote, type ReadableError, sectionHeading } from './page.js'

/** The errors: a table for each group, first one of those without a group. */
export function errorsSection(page: Page): readonly RootContent[] {
  return [sectionHeading(page, 2, page.words.errors), ...groupsOf(page).flatMap((group) => groupSection(page, group))]
}

/** The worked examples of the errors, each under the heading that its links lead to. */
export function* exampleSections(page: Page): Generator<readonly RootContent[]> {
  yield [sectionHeading(page, 2, page.words.examples)]
  for (const { errors } of groupsOf(page)) {
    const columns = columnsOf(page, errors)
    for (const error of errors) yield exampleSection(page, error, columns)
  }
}

/** The retired codes, and what became of them. */
export function retiredSection(page: Page): readonly RootContent[] {
  const { catalog, words } = page
  const items = Object.entries(catalog.retired).map(([code, withdrawal]) => {
    const { since } = withdrawal
    const said = [...(since === undefined ? [] : [words.retiredSince(since)]), ...advice(page, withdrawal)]
    return said.length === 0 ? codeSpan(code) : words.remark(codeSpan(code), sentences(page, said))
  })
  return items.length === 0 ? [] : [sectionHeading(page, 2, words.retired), list(items)]
}

/** A group of errors; its name is `undefined` for those without a group. */
export interface Group {
  readonly name: string | undefined
  readonly errors: readonly ReadableError[]
}

/** The groups that have errors, in the order of the catalog. */
export function groupsOf({ catalog, whole }: Page): readonly Group[] {
  const errors = new Map<string | undefined, ReadableError[]>([[undefined, []]])
  for (const { groups } of [...Object.values(whole.text), whole.source]) {
    for (const name of Object.keys(groups)) errors.set(name, [])
  }
  for (const error of Object.values(catalog.errors)) {
    const before = errors.get(error.group)
    if (before === undefined) errors.set(error.group, [error])
    else before.push(error)
  }
  return [...errors].flatMap(([name, errors]) => (errors.length === 0 ? [] : { name, errors }))
}

function groupSection(page: Page, { name, errors }: Group): readonly RootContent[] {
  const { catalog } = page
  const said = name === undefined ? {} : (own(catalog.groups, name) ?? {})
  return [
    ...(name === undefined ? [] : [sectionHeading(page, 3, groupTitle(page, name))]),
    ...(said.note === undefined ? [] : [paragraph(said.note)]),
    ...tableOf(errors, columnsOf(page, errors)),
  ]
}

/** What a group means, and its name, where that is sent or is all there is. */
function groupTitle(page: Page, name: string): Inline {
  const meaning = meaningOf(page, own(page.catalog.groups, name) ?? {})
  if (meaning === undefined) return codeSpan(name)
  return page.isGroupSent ? page.words.remark(codeSpan(name), meaning) : meaning
}

function columnsOf(page: Page, errors: readonly ReadableError[]): readonly Column<ReadableError>[] {
  const { words, notes } = page
  const isAny = (has: (error: ReadableError) => boolean) => errors.some(has)
  const columns: readonly (Column<ReadableError> | false)[] = [
    {
      label: words.code,
      cell: ({ code, deprecated }) => [codeLink(page, code), deprecated === undefined ? '' : words.isDeprecated],
    },
    isAny(({ wire }) => wire !== undefined) && {
      label: words.sentAs,
      cell: ({ code, wire = code }) => codeSpan(String(wire)),
    },
    {
      label: words.status,
      cell: ({ status, statuses = [status], printed }) =>
        notes.mark(statuses.join(words.and), printedNote(page, printed?.status)),
    },
    isAny(({ message }) => message !== undefined) && {
      label: words.message,
      cell: (error) => {
        const message = shownMessage(error)
        const shown = message === undefined ? words.anyMessage : codeSpan(message)
        return notes.mark(shown, printedNote(page, error.printed?.message))
      },
    },
    {
      label: words.meaning,
      has: ({ meaning }) => meaning !== undefined,
      cell: (error) => meaningOf(page, error) ?? '',
    },
    {
      label: words.resolution,
      has: ({ resolution }) => resolution !== undefined,
      cell: (error) => resolutionOf(page, error) ?? '',
    },
  ]
  return fullColumns(
    errors,
    columns.filter((column) => column !== false),
  )
}

function resolutionOf(page: Page, error: ReadableError): Inline | undefined {
  const { resolution, quotedResolution, inheritedResolution } = error
  if (resolution === undefined) return undefined
  const { catalog, words, notes } = page
  const { language, parent } = catalog
  if (!quotedResolution?.includes(language)) return notes.mark(resolution)
  const isInherited = parent !== undefined && inheritedResolution?.includes(language)
  return notes.mark(resolution, isInherited ? words.inherited(parent.name) : words.quoted)
}

/** An error with all that its row has no place for. */
function exampleSection(
  page: Page,
  error: ReadableError,
  columns: readonly Column<ReadableError>[],
): readonly RootContent[] {
  const { words } = page
  const { code, since, deprecated, note, params } = error
  const isInTable = (label: string) => columns.some((column) => column.label === label)
  const parameters = Object.entries(params)
  const history = [
    ...(since === undefined ? [] : [words.since(since)]),
    ...(deprecated === undefined ? [] : [words.deprecated(deprecated.since), ...advice(page, deprecated)]),
  ]
  const texts = [
    history.length === 0 ? undefined : sentences(page, history),
    isInTable(words.meaning) ? undefined : meaningOf(page, error),
    isInTable(words.resolution) ? undefined : resolutionOf(page, error),
    ...outcome(page, error),
    note,
  ]
  return [
    heading(3, codeSpan(code)),
    ...texts.flatMap((text) => (text === undefined ? [] : [paragraph(text)])),
    codeBlock('http', wire(page, error)),
    ...(parameters.length === 0
      ? []
      : [
          paragraph(words.parameters),
          list(parameters.map(([name, format]) => words.parameter(codeSpan(name), words.formats[format]))),
        ]),
  ]
}

/** What went wrong, and what to do: in one paragraph where both are in one language. */
function outcome({ catalog: { language } }: Page, error: ReadableError): readonly string[] {
  const advice = retryAdvice(error, language)
  const { situation } = error
  if (situation === undefined) return [advice]
  return isSpoken.test(language) ? [joinSentences([situation, advice])] : [situation, advice]
}

/** The languages that the library speaks. */
const isSpoken = /^(?:en|zh)(?:-|$)/i

/** Why a code is not to be used any longer, and what to use in its place. */
export function advice(page: Page, { reason, use }: Withdrawal): readonly Inline[] {
  const why = own(reason, page.catalog.language)
  return [...(why === undefined ? [] : [why]), ...(use === undefined ? [] : [page.words.instead(codeLink(page, use))])]
}

export function sentences({ wordsLanguage }: Page, said: readonly Inline[]): Inline {
  return joined(said, wordsLanguage === 'zh' ? '' : ' ')
}

/** The request of the example, if there is one, and the response to it. */
function wire(page: Page, error: ReadableError): string {
  const { request, response } = exchange(page, error)
  return request === undefined ? response : `${request}\n\n${response}`
}
