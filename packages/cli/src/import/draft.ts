import { wordsLanguage } from '@errbook/catalog/parts'
import type { CatalogFile } from '@errbook/compiler/print-catalog-file'
import { quoted } from './columns.js'
import { groupNamesOf, namesOf } from './names.js'
import type { BodyTemplate } from './page.js'
import { readMessage } from './read-message.js'
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
  readonly body: { readonly template: BodyTemplate; readonly isInteger: boolean } | undefined
}

/** A catalog file as far as rows say it, and what is to be told of it. */
export interface Draft {
  readonly file: CatalogFile
  /** What stands before an error in the draft, by its name. */
  readonly comments: ReadonlyMap<string, string>
  /** The codes without a status, which no catalog can have, as it would have them otherwise. */
  readonly leftOut: CatalogFile['errors']
  /** What is doubtful, with the line of its row. */
  readonly doubts: readonly string[]
  /** What is missing, by rule. */
  readonly missing: readonly string[]
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
    comments: new Map(kept.flatMap(({ name, notes }) => (notes.length === 0 ? [] : [[name, notes.join('\n')]]))),
    leftOut: entriesOf(left),
    doubts: made.flatMap(({ doubts }) => doubts),
    missing: missingIn(kept, left, [...spoken], of),
  }
}

/** An error of the draft. */
interface MadeError {
  readonly name: string
  readonly entry: Partial<Entry>
  /** Lines of comment. */
  readonly notes: readonly string[]
  readonly doubts: readonly string[]
  readonly saysRetry: boolean
  /** Whether its rows say several messages or texts. */
  readonly isSeveral: boolean
}

type Entry = CatalogFile['errors'][string]

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
  const doubts: string[] = []
  const doubt = ({ line, code }: Row, what: string) =>
    doubts.push(`line ${line}: ${code.length > maximumShown ? `${code.slice(0, maximumShown)}…` : code}: ${what}`)
  const [first] = rows as readonly [Row, ...Row[]]
  const { code } = first
  if (/[\s,]/.test(code)) doubt(first, 'the code has spaces or commas in it, and may be several')
  const { statuses, printed } = statusesOf(rows, doubt)
  if (statuses.length === 0 && givenStatus !== undefined) statuses.push(givenStatus)
  if (statuses.length === 0) doubt(first, 'it has no status, and is left out')
  const messages = new Map(rows.filter(({ message }) => message !== '').map((row) => [row.message, row]))
  const [message, another] = messages.keys()
  const read = message === undefined || another !== undefined ? undefined : readMessage(message)
  for (const what of read?.doubts ?? []) doubt(first, what)
  const { text, isSeveral } = textOf(rows)
  const isListed = isSeveral || another !== undefined || (message !== undefined && read?.message === undefined)
  const [fault, retry] = [wordOf(rows, 'fault', ['client', 'server'], doubt), wordOf(rows, 'retry', retries, doubt)]
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
  }
  return {
    name,
    entry: Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Partial<Entry>,
    notes: [...doubts, ...(isListed ? ['The document says:', ...rows.map(rowLine)] : [])],
    doubts,
    saysRetry: retry !== undefined,
    isSeveral: isSeveral || another !== undefined,
  }
}

const asPrinted = 'as-printed'
const retries = ['never', 'backoff', 'after-clock-sync']

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
function textOf(rows: readonly Row[]): { readonly text: Entry['text']; readonly isSeveral: boolean } {
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
  words: readonly string[],
  doubt: Doubt,
): T | undefined {
  const said = firstOf(rows, key, doubt)
  if (said === '' || words.includes(said)) return (said || undefined) as T | undefined
  doubt(rows[0] as Row, `its ${key} is left out: ${quoted(said)} is not one of ${words.join(', ')}`)
  return undefined
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

/** What no row says, told once for all codes. */
function missingIn(
  kept: readonly MadeError[],
  left: readonly MadeError[],
  languages: readonly string[],
  { body, document: { title, url }, status }: DraftOf,
): readonly string[] {
  const all = kept.length
  /** Tells of the errors that lack something, and what that means. */
  const lack = (what: string, has: (made: MadeError) => unknown, outcome = '') => {
    const count = kept.filter((made) => !has(made)).length
    if (count === 0) return []
    if (all === 1) return [`the code has no ${what}${outcome}`]
    if (count === all) return [`none of the ${all} codes has a ${what}${outcome}`]
    return [`${codes(count)} of ${all} ${count === 1 ? 'has' : 'have'} no ${what}${outcome}`]
  }
  const textsOf = ({ entry }: MadeError) => Object.entries(entry.text ?? {})
  const several = kept.filter(({ isSeveral }) => isSeveral).length
  const areNumbers = all > 0 && kept.every(({ entry }) => /^-?\d+$/.test(String(entry.wire ?? '')))
  return [
    ...(left.length === 0 ? [] : [`left out, as comments at the end: ${codes(left.length)} without a status`]),
    ...(status === undefined ? [] : [`--status says that codes without a status have ${status}`]),
    ...(several === 0
      ? []
      : [`what the rows say stands in comments, since they say several things of one: ${codes(several)}`]),
    ...lack('"retry"', ({ saysRetry }) => saysRetry, ': the default is never'),
    ...lack('"message"', ({ entry }) => entry.message, ': any is right'),
    ...languages.flatMap((tag) =>
      lack(`text in ${tag}`, (made) => textsOf(made).some(([own, text]) => own === tag && text?.quoted)),
    ),
    ...(languages.length === 0 ? lack('"text"', () => false) : []),
    ...lack('"resolution"', (made) => textsOf(made).some(([, text]) => text?.resolution)),
    ...(title === undefined && url === undefined
      ? ['the document has no title and no address: give --title or --url']
      : []),
    `headers and errorFor are not read; the body is ${body === undefined ? `the default, { code: '{code}', message: '{message}' }` : 'that of the schemas'}`,
    ...(areNumbers && body === undefined
      ? ["the codes are numbers: if JSON has them without quotes, write '{code:integer}' in the body, and each wire so"]
      : []),
  ]
}

function codes(count: number): string {
  return `${count} ${count === 1 ? 'code' : 'codes'}`
}

const maximumShown = 120
