import type { Element, ElementContent, Nodes } from 'hast'
import type { Link, Table } from 'mdast'
import { type Handlers, type Options, type State, toHast } from 'mdast-util-to-hast'
import { inLanguage, wayTo } from '../addresses.js'
import { paragraph } from '../markdown.js'
import type { Site } from '../site.js'
import { type Attributes, type Block, element, type Listing, type SitePage } from '../tree.js'
import { frame } from './frame.js'
import { highlight } from './highlight.js'
import { documentText } from './html.js'

/** Writes a page of a site in a language as HTML. */
export function pageHtml(site: Site, language: string, page: SitePage): string {
  return documentText(frame(site, language, page, mainOf(site, language, page)))
}

function mainOf(site: Site, language: string, page: SitePage): readonly ElementContent[] {
  const address = inLanguage(language, page.address)
  const words = site.words(language)
  const options: Options = {
    clobberPrefix: '',
    footnoteLabel: words.notes,
    footnoteLabelProperties: {},
    footnoteBackLabel: words.backToText,
    footnoteBackContent: '↑',
    handlers: handlersOf(address, words.copy),
  }
  const tree = toHast({ type: 'root', children: [...page.blocks] }, options) as Nodes
  const blocks = 'children' in tree ? (tree.children as ElementContent[]).map(asRow) : []
  // The notes are put last, and the ways to other pages come after them.
  return [...blocks.filter((block) => !isPager(block)), ...blocks.filter(isPager)]
}

function isPager(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'nav'
}

/** The notes at the end of a page stand under a label, too. */
function asRow(node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.properties.dataFootnotes === undefined) return node
  const [title, ...rest] = node.children
  return element(
    'section',
    { className: ['row', 'notes-of-page'] },
    ...(title === undefined ? [] : [title]),
    element('div', {}, ...rest),
  )
}

function handlersOf(page: string, copy: string): Handlers {
  return {
    link: (state: State, node: Link) => {
      const href = hrefOf(node.url, page)
      const children = state.all(node)
      // What leads nowhere safe is text.
      return href === undefined ? children : state.applyData(node, element('a', { href }, ...children))
    },
    table: (state: State, node: Table) => {
      const [head, ...rows] = node.children
      const rowOf = (row: (typeof rows)[number], tagName: string) => {
        const cells = row.children.map((cell) => {
          const properties = tagName === 'th' ? { scope: 'col' } : {}
          return state.applyData(cell, element(tagName, properties, ...state.all(cell))) as Element
        })
        return state.applyData(row, element('tr', {}, ...cells)) as Element
      }
      const table = element(
        'table',
        {},
        ...(head === undefined ? [] : [element('thead', {}, rowOf(head, 'th'))]),
        element('tbody', {}, ...rows.map((row) => rowOf(row, 'td'))),
      )
      return element('div', { className: ['scroll'] }, state.applyData(node, table) as Element)
    },
    code: (_state: State, node: { lang?: string | null; value: string; meta?: string | null }) =>
      boxOf(
        [{ caption: captionOf(node), lang: node.lang ?? '', value: node.value, copy: captionOf(node) !== '' }],
        copy,
      ),
    box: (_state: State, node: { listings: readonly Listing[] }) => boxOf(node.listings, copy),
    facts: (state: State, node: Extract<Block, { type: 'facts' }>) =>
      element(
        'dl',
        { className: [...node.className] },
        ...node.facts.map(({ term, content }) =>
          element('div', {}, element('dt', {}, term), element('dd', {}, ...state.all(paragraph(content)))),
        ),
      ),
    // The library would copy the properties of each.
    wrapped: (state: State, node: Extract<Block, { type: 'wrapped' }>) =>
      element(node.data.hName, node.data.hProperties as Attributes, ...state.all(node)),
    onPage: (_state: State, node: Extract<Block, { type: 'onPage' }>) => node.content,
    inTwin: () => undefined,
  } as Handlers
}

/** What stands over a block of code: the name of its file, if its fence says one, else the name of its language. */
function captionOf({ lang, meta }: { readonly lang?: string | null; readonly meta?: string | null }): string {
  return meta || (names[lang ?? ''] ?? '')
}

const names: { readonly [lang: string]: string } = {
  ts: 'TypeScript',
  js: 'JavaScript',
  json: 'JSON',
  yaml: 'YAML',
  sh: 'Shell',
  http: 'HTTP',
}

/** Where a link leads from a page; `undefined` for what is no address of the web or of the site. */
function hrefOf(url: string, page: string): string | undefined {
  if (url.startsWith('#')) return url
  if (url.startsWith('/') && !url.startsWith('//')) return wayTo(url, page)
  return /^(?:https?:\/\/|mailto:)/i.test(url) ? url : undefined
}

function boxOf(listings: readonly Listing[], copyLabel: string): Element {
  const parts = listings.flatMap(({ caption, lang, value, marks, within, copy }) => {
    const code = element('pre', {}, element('code', {}, ...highlight(lang, value, marks, within)))
    const button = element('button', { className: ['copy'], type: 'button', dataCopy: '' }, copyLabel)
    if (caption === '' && !copy) return [code]
    return [element('div', {}, element('span', {}, caption), ...(copy ? [button] : [])), code]
  })
  return element('div', { className: ['code'] }, ...parts)
}
