import type {
  BlockContent,
  Code,
  Heading,
  Link,
  List,
  Paragraph,
  Parents,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown'

/** Text or inline nodes. Text is shown literally, except that a run of white space becomes one space. */
export type Inline = string | PhrasingContent | readonly Inline[]

/** Writes blocks as GitHub-flavoured Markdown. */
export function write(blocks: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...blocks] }, options)
}

const bullet = '-'

// Made once: the library caches its compiled patterns in them. It tries some forty patterns on every text and every code
// span; what is plain is written without it.
const options: Options = {
  // No text is struck out; the extension escapes the tildes by which GitHub would.
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown()],
  bullet,
  handlers: {
    text: ({ value }, _, state, info) => (plain.test(value) ? value : state.safe(value, info)),
    paragraph: (node: Paragraph, parent, state, info) =>
      plainText(node.children) ?? defaultHandlers.paragraph(node, parent, state, info),
    heading(node: Heading, parent, state, info) {
      const text = plainText(node.children)
      return text === undefined
        ? defaultHandlers.heading(node, parent, state, info)
        : `${'#'.repeat(node.depth)} ${text}`
    },
    list(node: List, parent, state, info) {
      const lines = plainLines(node, parent)
      if (lines === undefined) return defaultHandlers.list(node, parent, state, info)
      state.bulletLastUsed = bullet
      return lines
    },
    table({ children: rows }: Table, _, state, info) {
      const lines = rows.map((row) =>
        rowText(row.children.map((cell) => plainText(cell.children) ?? state.handle(cell, row, state, info))),
      )
      const [head = '', ...others] = lines
      return [head, rowText(rows[0]?.children.map(() => '-') ?? []), ...others].join('\n')
    },
  },
}

function rowText(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`
}

/** A list whose items are a line each, in which there is nothing to escape; `undefined` for others. */
function plainLines(list: List, parent: Parents | undefined): string | undefined {
  // The library tells lists apart that follow one another.
  const hasOthers = parent?.children.some((node) => node !== list && node.type === 'list')
  const { children: items, ordered, spread } = list
  if (ordered || spread || hasOthers) return undefined
  const lines: string[] = []
  for (const { children, checked, spread } of items) {
    const [paragraph, ...others] = children
    if (paragraph?.type !== 'paragraph' || others.length > 0 || spread || typeof checked === 'boolean') return undefined
    const text = plainText(paragraph.children)
    if (text === undefined) return undefined
    lines.push(`${bullet} ${text}`)
  }
  return lines.join('\n')
}

/** Nodes in which there is nothing that Markdown could interpret otherwise, as they are written; `undefined` for others. */
function plainText(nodes: readonly PhrasingContent[]): string | undefined {
  let text = ''
  for (const [at, node] of nodes.entries()) {
    const written = plainNode(node, at === 0, at === nodes.length - 1)
    if (written === undefined) return undefined
    text += written
  }
  return text === '' ? undefined : text
}

function plainNode(node: PhrasingContent, isFirst: boolean, isLast: boolean): string | undefined {
  switch (node.type) {
    case 'text': {
      const { value } = node
      // Spaces count at the ends of a line alone.
      return plain.test(
        value.slice(isFirst || value[0] !== ' ' ? 0 : 1, isLast || value.at(-1) !== ' ' ? undefined : -1),
      )
        ? value
        : undefined
    }
    case 'inlineCode':
      return plainCode.test(node.value) ? `\`${node.value}\`` : undefined
    case 'strong': {
      const text = plainText(node.children)
      return text !== undefined && plainStrong.test(text) ? `**${text}**` : undefined
    }
    case 'footnoteReference':
      return `[^${node.identifier}]`
    case 'link': {
      const text = plainAnchor.test(node.url) ? plainText(node.children) : undefined
      return text === undefined ? undefined : `[${text}](${node.url})`
    }
    default:
      return undefined
  }
}

// Text without any character that Markdown could interpret, wherever it stands.
const plain = /^(?!\d+[.)]|[-+=:(\s])[^\t\n\r!"#&*<>[\\\]^_`{|}~]*(?<!\s)$/
const plainCode = /^[^\s\]`|][^\t\n\r\]`|]*(?<!\s)$/
const plainAnchor = /^[\w#./=-]+$/
const plainStrong = /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u

export function heading(depth: Heading['depth'], content: Inline): Heading {
  return { type: 'heading', depth, children: inline(content) }
}

export function paragraph(content: Inline): Paragraph {
  return { type: 'paragraph', children: inline(content) }
}

export function list(items: readonly Inline[], ordered = false): BlockContent {
  const children = items.map((item) => ({ type: 'listItem' as const, children: [paragraph(item)] }))
  return { type: 'list', spread: false, ordered, children }
}

export function codeBlock(lang: string, value: string): Code {
  return { type: 'code', lang, value }
}

/** Code within a line. It has no line ends, which would end its paragraph. */
export function codeSpan(value: string): PhrasingContent {
  return { type: 'inlineCode', value: value.replaceAll(/[\r\n]+/g, ' ') }
}

export function link(url: string, content: Inline): Link {
  return { type: 'link', url, children: inline(content) as Link['children'] }
}

/** Contents with a text between them. */
export function joined(contents: readonly Inline[], between: string): Inline {
  return contents.flatMap((content, index) => (index === 0 ? [content] : [between, content]))
}

export function table(header: readonly Inline[], rows: readonly (readonly Inline[])[]): Table {
  const children = [header, ...rows].map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: inline(cell) })),
  }))
  return { type: 'table', children }
}

/** A column of a table. */
export interface Column<R> {
  readonly label: string
  /** Whether there is something to say of a row; left out, there always is. */
  readonly has?: (row: R) => boolean
  readonly cell: (row: R) => Inline
}

/** The columns that have something to say of every row, so that no cell is empty. */
export function fullColumns<R>(rows: readonly R[], columns: readonly Column<R>[]): readonly Column<R>[] {
  return columns.filter(({ has }) => has === undefined || rows.every(has))
}

/** A table with these columns; nothing where there are no rows. */
export function tableOf<R>(rows: readonly R[], columns: readonly Column<R>[]): readonly Table[] {
  if (rows.length === 0) return []
  return [
    table(
      columns.map(({ label }) => label),
      rows.map((row) => columns.map(({ cell }) => cell(row))),
    ),
  ]
}

export function comment(text: string): RootContent {
  return { type: 'html', value: `<!-- ${text.replaceAll('--', '- -')} -->` }
}

/**
 * The nodes of a content as a reader sees it: one space for a run of white space, and none at the edges, which the library
 * would write as `&#x20;`.
 */
function inline(content: Inline): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const node of nodesOf(content)) {
    const before = nodes.at(-1)
    if (node.type === 'text' && before?.type === 'text') before.value += node.value
    else nodes.push(node.type === 'text' ? { ...node } : node)
  }
  for (const node of nodes) {
    if (node.type === 'text' && / [ \t\r\n]|[\t\r\n]/.test(node.value)) {
      node.value = node.value.replaceAll(/[ \t\r\n]+/g, ' ')
    }
  }
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (first?.type === 'text') first.value = first.value.replace(/^ /, '')
  if (last?.type === 'text') last.value = last.value.replace(/ $/, '')
  return nodes.filter((node) => node.type !== 'text' || node.value !== '')
}

function nodesOf(content: Inline): readonly PhrasingContent[] {
  if (typeof content === 'string') return [{ type: 'text', value: content }]
  return isList(content) ? content.flatMap(nodesOf) : [content]
}

function isList(content: Inline): content is readonly Inline[] {
  return Array.isArray(content)
}
