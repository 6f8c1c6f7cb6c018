import { wordsLanguage } from '@errbook/catalog/parts'
import type { CatalogFile } from '@errbook/compiler/print-catalog-file'
import { quoted } from './columns.js'
import { type MadeError, missingIn, notesOn } from './draft-notes.js'
import { groupNamesOf, namesOf } from './names.js'
import type { Body } from './page.js'
import { readMessage } from './read-message.js'
import { readRetry } from './read-retry.js'
import { readStatus } from './read-status.js'
import { scriptLanguage } from './script-language.js'

/** What a row says of a code, in the words of its document. */
export interface Row {
  readonly line: number
  readonly code: string
  /** As it is printed; empty where the row says nothing. */
  readonly status: string
  readonly message: string
  readonly group: string
  readonly fault: string
  readonly retry: string
  readonly since: string
  readonly texts: readonly RowText[]
  readonly isDeprecated: boolean
  /** What is doubtful about it already. */
  readonly doubt: string | undefined
}

/** A text of a row. */
interface RowText {
  readonly part: 'quoted' | 'resolution'
  readonly language: string
  readonly text: string
}

/** What is the same for all rows. */
export interface DraftOf {
  readonly name: string
  readonly document: {
    readonly title: string | undefined
    /** The name of the file, for a document without a title. */
    readonly file: string
    readonly updated: string | undefined
    readonly url: string | undefined
  }
  /** The language of what has none, if the user said one. */
  readonly language: string | undefined
  /** The status of rows that give none, if the user said one. */
  readonly status: number | undefined
  readonly body: Body | undefined
  /** Where the body is from. */
  readonly bodySource: string
}

/** A catalog file as far as rows say it, and what is to be told of it. */
export interface Draft {
  readonly file: CatalogFile
  /** What stands before an error in the draft, by its name; also before one that is left out. */
  readonly comments: ReadonlyMap<string, string>
  /** The codes without a status, which no catalog can have, as it would have them otherwise. */
  readonly leftOut: CatalogFile['errors']
  readonly doubts: readonly DoubtfulCode[]
  /** What decides over the whole draft, a sentence each, the weightiest first. */
  readonly notes: readonly string[]
  /** What no row says, in one sentence each. */
  readonly missing: readonly string[]
}

/** A code of which something is doubtful, and the line of its row. */
export interface DoubtfulCode {
  readonly line: number
  readonly code: string
  readonly what: string
}

/** Makes a draft of rows, in their order. Nothing is invented: what no row says is left out. */
export function draftOf(rows: readonly Row[], of: DraftOf): Draft {
  const errors = new Map<string, Row[]>()
  for (const row of rows) {
    const own = errors.get(row.code)
    if (own === undefined) errors.set(row.code, [row])
    else own.push(row)
  }
  const names = namesOf([...errors.keys()])
  const groups = groupNamesOf(new Set([...errors.values()].flatMap(([first]) => first?.group || [])))
  const made = [...errors].map(([code, own]) => errorOf(names.get(code) as string, own, groups, of))
  const [kept, left] = [made.filter(hasStatus), made.filter((one) => !hasStatus(one))]
  const titleLanguage = of.language ?? scriptLanguage([of.document.title ?? ''])
  const groupTexts = [...groups].map(
    ([heading, name]) => [name, heading, of.language ?? scriptLanguage([heading])] as const,
  )
  const spoken = new Set(made.flatMap(({ entry }) => Object.keys(entry.text ?? {})))
  const languages = new Set([...spoken, ...groupTexts.map(([, , language]) => language)])
  const isQuoted = languages.size > 0
  if (of.document.title !== undefined || !isQuoted) languages.add(titleLanguage)
  const file = {
    name: of.name,
    ...([...languages].join() !== 'en' && { languages: [...languages] }),
    ...documentOf(of.document, titleLanguage, [...languages][0] ?? 'en', isQuoted),
    ...(kept.some(({ entry }) => entry.printed) && { reasons: { [asPrinted]: reasonTexts(languages) } }),
    ...(of.body && { body: { template: of.body.template } }),
    ...(groups.size > 0 && {
      groups: Object.fromEntries(
        groupTexts.map(([name, heading, language]) => [
          name,
          name === heading ? {} : { text: { [language]: { quoted: heading } } },
        ]),
      ),
    }),
    errors: entriesOf(kept),
  } as CatalogFile
  return {
    file,
    comments: new Map(made.flatMap(({ name, notes }) => (notes.length === 0 ? [] : [[name, notes.join('\n')]]))),
    leftOut: entriesOf(left),
    doubts: made.flatMap(({ doubts }) => doubts),
    notes: notesOn(kept, left, rows, of),
    missing: missingIn(kept, [...spoken], of),
  }
}

function hasStatus({ entry }: MadeError): boolean {
  return entry.status !== undefined
}

function entriesOf(errors: readonly MadeError[]): CatalogFile['errors'] {
  return Object.fromEntries(errors.map(({ name, entry }) => [name, entry])) as CatalogFile['errors']
}

/** The error that the rows of a code make. */
function errorOf(
  name: string,
  rows: readonly Row[],
  groups: ReadonlyMap<string, string>,
  { body, status: givenStatus }: DraftOf,
): MadeError {
  const doubts: DoubtfulCode[] = []
  const doubt = (row: Row, what: string) => doubts.push(doubtOf(row, what))
  const [first] = rows as readonly [Row, ...Row[]]
  const { code } = first
  for (const what of new Set(rows.map((row) => row.doubt))) if (what !== undefined) doubt(first, what)
  if (/[\s,]/.test(code)) doubt(first, 'the code has spaces or commas in it, and may be several')
  const { statuses, printed } = statusesOf(rows, doubt)
  if (statuses.length === 0 && givenStatus !== undefined) statuses.push(givenStatus)
  const messages = new Map(rows.filter(({ message }) => message !== '').map((row) => [row.message, row]))
  const [message, another] = messages.keys()
  const read = message === undefined || another !== undefined ? undefined : readMessage(message)
  for (const what of read?.doubts ?? []) doubt(first, what)
  const { text, isSeveral } = textOf(rows)
  const isListed = isSeveral || another !== undefined || (message !== undefined && read?.message === undefined)
  const fault = wordOf(rows, 'fault', doubt, readFault, 'client, server')
  const retry = wordOf(rows, 'retry', doubt, readRetry, 'never, backoff, after-clock-sync')
  const [status] = statuses
  const entry = {
    group: groups.get(firstOf(rows, 'group', doubt)),
    status: statuses.length > 1 ? (statuses as [number, ...number[]]) : status,
    fault: status !== undefined && fault === (status < 500 ? 'client' : 'server') ? undefined : fault,
    retry: retry === 'never' ? undefined : retry,
    message: read?.message,
    wire: name === code ? undefined : body?.isInteger ? Number(code) : code,
    text,
    printed: printed === undefined ? undefined : { status: { text: printed, because: asPrinted } },
    since: firstOf(rows, 'since', doubt) || undefined,
    deprecated: rows.some((row) => row.isDeprecated) ? {} : undefined,
  }
  return {
    name,
    entry: Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as MadeError['entry'],
    notes: [...doubts.map(doubtLine), ...(isListed ? ['The document says:', ...rows.map(rowLine)] : [])],
    doubts: status === undefined ? [...doubts, doubtOf(first, 'it has no status, and is left out')] : doubts,
    saysRetry: retry !== undefined,
    isSeveral: isSeveral || another !== undefined,
  }
}

function doubtOf({ line, code }: Row, what: string): DoubtfulCode {
  return { line, code: code.length > maximumShown ? `${code.slice(0, maximumShown)}…` : code, what }
}

const maximumShown = 120

/** What is doubtful of a code, as a line of text. */
export function doubtLine({ line, code, what }: DoubtfulCode): string {
  return `line ${line}: ${code}: ${what}`
}

const asPrinted = 'as-printed'

type Doubt = (row: Row, what: string) => void

/** The statuses of all rows, each once, and what is printed for them if it is printed otherwise in one way. */
function statusesOf(rows: readonly Row[], doubt: Doubt): { readonly statuses: number[]; readonly printed?: string } {
  const statuses = new Set<number>()
  const printed = new Set<string>()
  for (const row of rows) {
    if (row.status === '') continue
    const read = readStatus(row.status)
    for (const status of read.statuses) statuses.add(status)
    if (read.isPlain || printed.has(row.status)) continue
    const words = quoted(row.status)
    if (read.statuses.length === 0) doubt(row, `the status ${words} is not a number from 200 to 599`)
    else {
      printed.add(row.status)
      doubt(row, `the status ${words} is read as ${read.statuses.join(', ')}`)
    }
  }
  const [text, another] = printed
  return { statuses: [...statuses], ...(text !== undefined && another === undefined && { printed: text }) }
}

/** The texts of all rows; where rows say several for one, it is left out. */
function textOf(rows: readonly Row[]): { readonly text: MadeError['entry']['text']; readonly isSeveral: boolean } {
  const found = new Map<string, Map<RowText['part'], Set<string>>>()
  for (const { part, language, text } of rows.flatMap(({ texts }) => texts)) {
    const parts = found.get(language) ?? new Map<RowText['part'], Set<string>>()
    found.set(language, parts.set(part, (parts.get(part) ?? new Set()).add(text)))
  }
  let isSeveral = false
  const text: Record<string, object> = {}
  for (const [language, parts] of found) {
    for (const [part, [only, another]] of parts) {
      if (another !== undefined) isSeveral = true
      else text[language] = { ...text[language], [part]: part === 'quoted' ? only : { quoted: only } }
    }
  }
  return { text: Object.keys(text).length === 0 ? undefined : text, isSeveral }
}

/** A word of the format that rows say; any other is doubtful. */
function wordOf<T extends string>(
  rows: readonly Row[],
  key: 'fault' | 'retry',
  doubt: Doubt,
  read: (said: string) => T | undefined,
  words: string,
): T | undefined {
  const said = firstOf(rows, key, doubt)
  const word = said === '' ? undefined : read(said)
  if (said !== '' && word === undefined) {
    doubt(rows[0] as Row, `its ${key} is left out: ${quoted(said)} is not one of ${words}`)
  }
  return word
}

function readFault(said: string): 'client' | 'server' | undefined {
  return said === 'client' || said === 'server' ? said : undefined
}

/** What the first row says that says it; another that a later one says is doubtful. */
function firstOf(rows: readonly Row[], key: 'group' | 'fault' | 'retry' | 'since', doubt: Doubt): string {
  const [first, ...others] = rows.filter((row) => row[key] !== '')
  const other = others.find((row) => row[key] !== first?.[key])
  if (first !== undefined && other !== undefined) {
    const [kept, dropped] = [first, other].map((row) => quoted(row[key]))
    doubt(other, `its ${key} is ${dropped} here, and ${kept} on line ${first.line}, which is kept`)
  }
  return first?.[key] ?? ''
}

/** All that a row says, for a comment. */
function rowLine({ line, status, message, texts }: Row): string {
  const parts = [
    ...(status === '' ? [] : [`status ${JSON.stringify(status)}`]),
    ...(message === '' ? [] : [`message ${JSON.stringify(message)}`]),
    ...texts.map(
      ({ part, language, text }) => `${part === 'quoted' ? language : `${part} ${language}`} ${JSON.stringify(text)}`,
    ),
  ]
  return `  line ${line}: ${parts.join(', ')}`
}

function documentOf(
  { title, file, updated, url }: DraftOf['document'],
  titleLanguage: string,
  language: string,
  isQuoted: boolean,
): Pick<CatalogFile, 'document'> {
  const own = title === undefined ? undefined : { [titleLanguage]: title }
  if (!isQuoted && own === undefined && updated === undefined && url === undefined) return {}
  // Words are quoted from somewhere: a document without a title is called by its file.
  const titles = own ?? (url === undefined ? { [language]: { meaning: file } } : undefined)
  return { document: { ...(titles && { title: titles }), ...(updated && { updated }), ...(url && { url }) } }
}

function reasonTexts(languages: Iterable<string>): { readonly [language: string]: string } {
  return Object.fromEntries(
    [...languages].map((tag) => [
      tag,
      wordsLanguage(tag) === 'zh' ? '文档中就是这样印的。' : 'The document prints it like this.',
    ]),
  )
}
