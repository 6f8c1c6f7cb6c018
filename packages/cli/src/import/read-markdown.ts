import { dayPattern } from '@errbook/catalog/parts'
import type { Code, InlineCode, Nodes, Parents, Table as TableNode, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { type ShortPage, withoutLongTables } from './long-tables.js'
import { type Example, type Page, type Table, type TextRow, tableOf } from './page.js'

/**
 * Reads the tables of a Markdown page, each with the heading before it. A page without headings has its title on its first
 * line, and the line right before a table names it. Lines that run into a table, as where a page was copied as text, end it.
 */
export function readMarkdown(source: string): Page {
  const { text: whole, title: ownTitle } = withoutFrontMatter(source)
  const page = withoutLongTables(whole)
  const { text } = page
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const reading: Reading = { page, tables: [], examples: [], notes: [] }
  for (const node of blocksOf(tree)) {
    if (node.type === 'table') readTables(node, reading)
    else if (node.type === 'heading') {
      const heading = textOf(node).trim()
      // The title names the page, and no group.
      if (reading.title === undefined) reading.title = heading
      else reading.heading = heading
      reading.line = undefined
    } else if (node.type === 'paragraph') {
      for (const line of textOf(node).split('\n')) takeLine(line, reading)
      for (const inner of node.children) if (inner.type === 'inlineCode') takeExample(inner, reading)
    } else if (node.type === 'code') takeExample(node, reading)
    else if (node.type === 'html') {
      const [before] = /^[\s\S]*?(?=<table[\s>])/i.exec(node.value) ?? []
      if (before === undefined) continue
      const line = page.lineOf((node.position?.start.line ?? 1) + before.split('\n').length - 1)
      reading.notes.push(`line ${line}: a table in HTML is not read: write it as a Markdown table`)
    }
  }
  const { title, firstLine, updated, tables, examples, notes } = reading
  return { title: ownTitle ?? title ?? firstLine, updated, tables, examples, notes }
}

/** A page with empty lines in place of its front matter, and the title that stands there. */
function withoutFrontMatter(text: string): { readonly text: string; readonly title?: string } {
  const [front] = frontMatter.exec(text) ?? []
  if (front === undefined) return { text }
  const line = front.split('\n').find((each) => each.startsWith('title:')) ?? ''
  const title = unquoted(line.slice('title:'.length).trim())
  return { text: front.replaceAll(/[^\r\n]/g, '') + text.slice(front.length), ...(title !== '' && { title }) }
}

function unquoted(text: string): string {
  return text.length > 1 && /["']/.test(text.slice(0, 1)) && text.endsWith(text.slice(0, 1)) ? text.slice(1, -1) : text
}

/** Lines of YAML between dashes, at the very beginning. */
const frontMatter = /^---[ \t]*\r?\n(?=[\w.-]+:|---)(?:(?!---[ \t]*\r?(?:\n|$))[^\n]*\n)*---[ \t]*\r?(?:\n|$)/

/** What was read of a page so far. */
interface Reading {
  readonly page: ShortPage
  /** The first heading. */
  title?: string
  firstLine?: string
  updated?: string | undefined
  /** The last heading that is not the title. */
  heading?: string | undefined
  /** The last line of text, if no table came after it. */
  line?: string | undefined
  readonly tables: Table[]
  readonly examples: Example[]
  readonly notes: string[]
}

/** The blocks of a page in their order, outer ones first; by a list of our own, since pages may nest deeply. */
function* blocksOf(root: Parents): Generator<Nodes> {
  const open: Nodes[] = [root]
  while (open.length > 0) {
    const node = open.pop() as Nodes
    yield node
    if ('children' in node && !isLeaf(node)) for (const child of node.children.toReversed()) open.push(child)
  }
}

function isLeaf({ type }: Nodes): boolean {
  return type === 'table' || type === 'heading' || type === 'paragraph'
}

function takeExample(node: Code | InlineCode, { page, examples }: Reading): void {
  const value = exampleIn(node.value)
  if (value !== undefined) examples.push({ value, line: page.lineOf(node.position?.start.line ?? 1) })
}

/** The JSON object in code, perhaps behind the head of a response. */
function exampleIn(code: string): unknown {
  const start = code.search(/^[ \t]*\{/m)
  if (start < 0) return undefined
  try {
    return JSON.parse(code.slice(start))
  } catch {
    return undefined
  }
}

function takeLine(line: string, reading: Reading): void {
  const text = line.trim()
  if (text === '') return
  reading.firstLine ??= text
  reading.updated ??= updatedIn(text)
  reading.line = text
}

const updatedPattern =
  /^(?:last )?updated?(?: at| on)? ?[:：]? ?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|^(?:最近|最后)?更新(?:时间|日期|于)? ?[:：]? ?(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/i

function updatedIn(text: string): string | undefined {
  const [, ...groups] = updatedPattern.exec(text.slice(0, maximumName).replaceAll(/\s+/g, ' ')) ?? []
  const [year, month = '', day = ''] = groups.filter((group) => group !== undefined)
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return new RegExp(`^${dayPattern}$`).test(date) ? date : undefined
}

/** Reads a table, or the several that a parser takes for one where no empty lines are between them. */
function readTables(node: TableNode, reading: Reading): void {
  const rows = node.children
  const kinds = kindsOf(rows, reading.page.text)
  let start = 0
  for (const [index, kind] of kinds.entries()) {
    if (kind === 'row') continue
    if (kind === 'headings') {
      addTable(rows.slice(start, index), reading)
      start = index
    } else if (kind === 'delimiter') {
      // The headings before it begin the table that is read now.
      const headings = rows[index - 1] as TableRow
      rows[index] = headings
      start = index
    } else {
      addTable(rows.slice(start, index), reading)
      takeLine(rowText(rows[index] as TableRow).join(' '), reading)
      start = index + 1
    }
  }
  addTable(rows.slice(start), reading)
}

type RowKind = 'row' | 'text' | 'headings' | 'delimiter'

/** What the rows of a table are; a line without "|" is text only where no row of the same table follows. */
function kindsOf(rows: readonly TableRow[], text: string): readonly RowKind[] {
  const kinds: RowKind[] = []
  let isAtEnd = true
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] as TableRow
    const isDelimiter = index > 1 && row.children.every((cell) => /^:?-+:?$/.test(textOf(cell).trim()))
    const { start, end } = row.position as NonNullable<TableRow['position']>
    const hasBar = index === 0 || text.slice(start.offset, end.offset).includes('|')
    if (isDelimiter && hasBar) kinds[index] = 'delimiter'
    else if (kinds[index + 1] === 'delimiter') kinds[index] = 'headings'
    else kinds[index] = isAtEnd && !hasBar ? 'text' : 'row'
    if (kinds[index] === 'headings') isAtEnd = true
    else if (kinds[index] === 'row') isAtEnd = false
  }
  return kinds
}

function addTable(rows: readonly TableRow[], reading: Reading): void {
  const [headings, ...others] = rows.flatMap((row): readonly TextRow[] => {
    const line = row.position?.start.line ?? 1
    return [{ cells: rowText(row), line: reading.page.lineOf(line) }, ...reading.page.rowsBehind(line)]
  })
  if (headings === undefined) return
  reading.tables.push(tableOf(headings, others, reading.heading ?? nameIn(reading)))
  reading.line = undefined
}

/** The line before a table, if it can be a name. */
function nameIn({ line, firstLine }: Reading): string | undefined {
  if (line === undefined || line.length > maximumName || /[.。:：;；!！?？,，]$/.test(line)) return undefined
  return line === firstLine ? undefined : line
}

const maximumName = 100

function rowText(row: TableRow): readonly string[] {
  return row.children.map((cell) => textOf(cell).trim())
}

/** The text that a reader sees, but for tags that HTML does not know, which are placeholders. */
function textOf(root: Nodes): string {
  let text = ''
  const open: Nodes[] = [root]
  while (open.length > 0) {
    const node = open.pop() as Nodes
    if (node.type === 'html')
      text += lineBreak.test(node.value)
        ? ' '
        : struckOut.test(node.value)
          ? '~~'
          : markup.test(node.value)
            ? ''
            : node.value
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'image') text += node.alt ?? ''
    else if ('value' in node) text += node.value
    else if ('children' in node) for (const child of node.children.toReversed()) open.push(child)
  }
  return text
}

const lineBreak = /^<br\s*\/?>$/i
const struckOut = /^<\/?(?:del|s|strike)>$/i
const markup =
  /^<(?:!--|\/?(?:a|abbr|b|code|del|div|em|font|i|ins|kbd|li|mark|ol|p|s|small|span|strong|sub|sup|tt|u|ul)(?=[\s/>]))/i
