import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { dayPattern } from '@errbook/catalog/parts'
import { fileReason } from '@errbook/compiler/file-reason'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { bodyFor } from '../import/body-for.js'
import { readColumns } from '../import/columns.js'
import { type Draft, doubtLine, draftOf } from '../import/draft.js'
import { canonical } from '../import/headings.js'
import { draftName } from '../import/names.js'
import { type RowFormat, readSource, rowFormats } from '../import/read-source.js'
import { rowsOf } from '../import/rows-of.js'
import { CommandFailure, type ExitCode, exit, type Io, readNamedFile } from '../io.js'

interface ImportOptions {
  readonly out?: string
  readonly format?: RowFormat
  readonly columns?: string
  readonly language?: string
  readonly status?: number
  readonly integerCodes?: boolean
  readonly name?: string
  readonly title?: string
  readonly url?: string
  readonly updated?: string
}

/** Adds `errbook import`. */
export function addImport(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('import')
    .summary("make a draft of a catalog from an API's documentation")
    .description(
      `Makes a draft of a catalog from rows: TSV, CSV, JSON, YAML, the tables of a Markdown page, or the error codes of an OpenAPI document. It invents nothing: what the rows do not say is left out and told, as is what is doubtful. Every text is quoted from its document.

The columns are known by their headings, in English or Chinese, or named in order: code, status, message, group, fault, retry, since, text.LANG.quoted, text.LANG.resolution, and - for one to skip.`,
    )
    .argument('<rows>', 'the file, or - for standard input')
    .option('--out <file>', 'write the draft to a new file (default: standard output)')
    .addOption(
      new Option('--format <format>', 'how rows are stored (default: by name and content)').choices(rowFormats),
    )
    .option('--columns <columns>', 'what the columns are: code,status,message,text.zh.quoted')
    .addOption(
      option('--language <tag>', 'the language of texts whose heading names none (default: by script)', readLanguage),
    )
    .addOption(option('--status <status>', 'the status of codes that have none in the rows', readStatusOption))
    .option('--integer-codes', 'codes are integers in JSON (default: if an example on the page says so)')
    .addOption(option('--name <name>', "the catalog's name (default: by the file or its title)", readName))
    .option('--title <title>', 'the title of the document (default: its first heading or line)')
    .addOption(option('--url <url>', 'the address of the document', readUrl))
    .addOption(option('--updated <day>', 'the day of its last change, such as 2025-11-11', readDay))
    .addHelpText(
      'after',
      `
Examples:
  $ errbook import errors.md --out catalog.yaml
  $ errbook import errors.csv --columns code,status,-,text.en.quoted
  $ errbook import openapi.json > catalog.yaml

Exits 0 with a draft, 2 without. Then go on with errbook lint.`,
    )
    .action(async (source: string, options: ImportOptions) => end(await importRows(source, options, io)))
}

function option(flags: string, description: string, read: (text: string) => unknown): Option {
  return new Option(flags, description).argParser(read)
}

function readLanguage(text: string): string {
  const tag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text) ? canonical(text) : undefined
  if (tag !== undefined && tag !== 'status' && tag !== 'message') return tag
  throw new InvalidArgumentError('expected a language tag such as en or zh-CN')
}

function readStatusOption(text: string): number {
  if (/^[2-5]\d\d$/.test(text)) return Number(text)
  throw new InvalidArgumentError('expected an HTTP status, 200 to 599')
}

function readName(text: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) return text
  throw new InvalidArgumentError('expected letters, digits and "_", such as my_api')
}

function readUrl(text: string): string {
  if (/^https?:\/\/\S+$/.test(text)) return text
  throw new InvalidArgumentError('expected an address such as https://example.com/errors')
}

function readDay(text: string): string {
  if (new RegExp(`^${dayPattern}$`).test(text)) return text
  throw new InvalidArgumentError('expected a day such as 2025-11-11')
}

async function importRows(source: string, options: ImportOptions, io: Io): Promise<ExitCode> {
  const named = options.columns === undefined ? undefined : readColumns(options.columns)
  const isStdin = source === '-'
  const bytes = isStdin ? await buffer(io.stdin()) : readNamedFile(source)
  const file = isStdin ? 'standard input' : basename(source)
  const { page, found, draft } = await failingFor(isStdin ? file : source, async () => {
    const page = await readSource(file, bytes, { format: options.format, columns: named })
    // An OpenAPI document names its columns itself.
    const found = rowsOf(page, { columns: page.hasOwnColumns ? undefined : named, language: options.language })
    const { body, bodySource } = bodyFor(page, found.rows, options.integerCodes)
    const title = options.title?.trim() || page.title
    const draft = draftOf(found.rows, {
      name: options.name ?? draftName(isStdin ? undefined : file, title, page.hasOwnColumns),
      document: { title, file, updated: options.updated ?? page.updated, url: options.url },
      language: options.language,
      status: options.status,
      body,
      bodySource,
    })
    if (Object.keys(draft.file.errors).length > 0) return { page, found, draft }
    if (found.rows.length === 0) throw new CommandFailure('no row has a code')
    throw new CommandFailure(
      page.hasOwnColumns
        ? 'no code has a status: only responses by default or of a class such as 4XX list them. List them in responses with a status, or say one for all with --status 400'
        : 'no row has a status, which every error of a catalog needs: name its column with --columns, or say one for all with --status 400',
    )
  })
  const notes = [...new Set([...draft.notes, ...(page.notes ?? []), ...found.notes, ...draft.missing])]
  await write(await printed(file, draft, notes, found.withoutCode), options.out, io)
  report(draft, notes, found.withoutCode, found.rows.length, io)
  reportNext(draft.file.name, options.out, io)
  return exit.ok
}

/** What a file is called, in the failure that it leads to. */
async function failingFor<T>(name: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    if (error instanceof CommandFailure && !error.message.startsWith(`${name}:`)) {
      throw new CommandFailure(`${name}: ${error.message}`)
    }
    throw error
  }
}

async function printed(
  file: string,
  draft: Draft,
  notes: readonly string[],
  withoutCode: readonly string[],
): Promise<string> {
  const { printCatalogFile } = await import('@errbook/compiler/print-catalog-file')
  const left = Object.keys(draft.leftOut).length === 0 ? [] : [leftOutLines(draft, printCatalogFile)]
  const lost = withoutCode.length === 0 ? [] : [['Rows without a code:', ...withoutCode].join('\n')]
  return printCatalogFile(draft.file, {
    top: [
      `A draft that errbook import made from ${file}. Nothing is invented: what it does not say is left out.`,
      ...notes.map((note) => `- ${note}`),
    ].join('\n'),
    errors: draft.comments,
    ...(left.length + lost.length > 0 && { end: [...left, ...lost].join('\n\n') }),
  })
}

/** The errors without a status, to be completed and moved to the others. */
function leftOutLines(
  { file, leftOut, comments }: Draft,
  print: typeof import('@errbook/compiler/print-catalog-file').printCatalogFile,
): string {
  const [, lines = ''] = print({ name: file.name, errors: leftOut }, { errors: comments }).split(/^errors:\n/m)
  return `Left out, since they have no status:\n${lines.trimEnd()}`
}

async function write(text: string, out: string | undefined, io: Io): Promise<void> {
  if (out === undefined) {
    io.out(text.trimEnd())
    await io.drained()
    return
  }
  try {
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, text, { flag: 'wx' })
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
    const reason = isThere
      ? 'it is there already, and is not overwritten. Name another file with --out; if it is only the first catalog that errbook init wrote, remove it first'
      : fileReason(error, 'write')
    throw new CommandFailure(`cannot write ${out}: ${reason}`)
  }
}

const maximumDoubts = 100

function report(
  { file, doubts }: Draft,
  notes: readonly string[],
  withoutCode: readonly string[],
  rows: number,
  { err, colors }: Io,
): void {
  const lost = withoutCode.map((row) => `${row}: it has no code, and is left out`)
  const lines = [...doubtLines(doubts), ...lost]
  for (const line of lines.slice(0, maximumDoubts)) err(colors.yellow(line))
  const more = lines.length - maximumDoubts
  if (more > 0) err(colors.yellow(`and ${more} more, which are comments in the draft`))
  for (const note of notes) err(note)
  err(colors.green(`${Object.keys(file.errors).length} codes of ${rows} rows, ${doubts.length + lost.length} doubtful`))
}

function reportNext(name: string, out: string | undefined, { err }: Io): void {
  const [save, file] = out === undefined ? ['save it as catalog.yaml, then ', 'catalog.yaml'] : ['', out]
  err(`The catalog is called ${name}. Next: ${save}errbook lint ${file}, and errbook generate ${file}`)
}

/** A line for each code that is doubtful, and one for many that are doubtful alike. */
function doubtLines(doubts: Draft['doubts']): readonly string[] {
  const alike = new Map<string, string[]>()
  for (const { what, code } of doubts) {
    const own = alike.get(what)
    if (own === undefined) alike.set(what, [code])
    else own.push(code)
  }
  const lines = doubts.map((doubt) => {
    const own = alike.get(doubt.what) ?? []
    if (own.length <= maximumAlike) return doubtLine(doubt)
    return `${own.length} codes (${own.slice(0, 3).join(', ')} and ${own.length - 3} more): ${doubt.what}`
  })
  return [...new Set(lines)]
}

const maximumAlike = 5
