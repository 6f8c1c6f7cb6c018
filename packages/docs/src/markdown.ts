import type { BlockContent, Code, Heading, Link, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'

/** Text or inline nodes: text stands for itself, whatever it holds. */
export type Inline = string | PhrasingContent | readonly PhrasingContent[]

/** Writes blocks as GitHub-flavoured Markdown; every text comes out as it went in. */
export function write(blocks: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...blocks] }, options)
}

// Text in which no character can mean anything to Markdown, wherever it stands. The library tries some forty patterns
// on every text; this one spares most texts the trouble.
const plain = /^(?!\d+[.)]|[-+=:(\s])[^\t\n\r!"#&*<>[\\\]^_`{|}~]*(?<!\s)$/

// Made once: the library keeps the patterns that it compiles in them.
const options: Options = {
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
  bullet: '-',
  handlers: { text: ({ value }, _, state, info) => (plain.test(value) ? value : state.safe(value, info)) },
}

export function heading(depth: Heading['depth'], content: Inline): Heading {
  return { type: 'heading', depth, children: inline(content) }
}

export function paragraph(...contents: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: contents.flatMap(inline) }
}

export function list(items: readonly Inline[], ordered = false): BlockContent {
  const children = items.map((item) => ({ type: 'listItem' as const, children: [paragraph(item)] }))
  return { type: 'list', spread: false, ordered, children }
}

export function table(header: readonly Inline[], rows: readonly (readonly Inline[])[]): Table {
  const children = [header, ...rows].map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: inline(cell) })),
  }))
  return { type: 'table', children }
}

export function codeBlock(lang: string, value: string): Code {
  return { type: 'code', lang, value }
}

export function codeSpan(value: string): PhrasingContent {
  return { type: 'inlineCode', value }
}

export function link(url: string, content: Inline): Link {
  return { type: 'link', url, children: inline(content) as Link['children'] }
}

export function comment(text: string): RootContent {
  return { type: 'html', value: `<!-- ${text.replaceAll('--', '- -')} -->` }
}

function inline(content: Inline): PhrasingContent[] {
  if (typeof content === 'string') return [{ type: 'text', value: content }]
  return Array.isArray(content) ? [...content] : [content as PhrasingContent]
}
