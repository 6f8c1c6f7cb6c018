import { firstSentence, wordsLanguage } from '@errbook/catalog/parts'
import type { Code, Heading, Nodes, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type SiteLabels, siteLabels } from '../site-labels.js'
import { type Block, box, element, type Listing, onPage, type SitePage, wrapped } from '../tree.js'

/** A text in Markdown that is to be a page of a site. */
export interface Guide {
  /** From the folder of its language: `guides/start.html`. */
  readonly address: string
  /** The text, read by `mdast-util-from-markdown`. It opens with its title. */
  readonly tree: Root
  /** Which link of the navigation leads to the page. */
  readonly room?: string | undefined
  /** The language of the text, where it is another than that of the page. */
  readonly language?: string | undefined
  /** Where a link of the text leads: an address from the root of the site, or a URL. By default all stay as they are. */
  readonly linkTo?: (url: string) => string
}

/**
 * Makes a page of a guide: a list of its contents in the column of the labels, and boxes of code under the names of their
 * files, which the first lines say (`// src/server.ts`; in YAML, the line stays). An anchor is what GitHub makes of its heading.
 */
export function guidePage({ tree, linkTo = (url) => url, ...guide }: Guide, language: string): SitePage {
  const labels = siteLabels[wordsLanguage(language)]
  const slugs = anchorsOf(tree)
  const anchors = new Map(headingsOf(tree).map((heading, at) => [heading, slugs[at] ?? '']))
  const blocks = tree.children.flatMap((block, at) => {
    const [before, after] = [tree.children[at - 1], tree.children[at + 1]]
    // What a command prints is in the box of the command.
    if (outputOf(before, block) !== undefined) return []
    const output = outputOf(block, after)
    const listings = [block, output].flatMap((code) => (code?.type === 'code' ? [listing(code, labels)] : []))
    return listings.length > 0 ? box(...listings) : asBlock(block, { anchors, linkTo })
  })
  const [title, ...rest] = blocks
  const from = rest.findIndex(isPart)
  const [lead, parts] = from < 0 ? [rest, []] : [rest.slice(0, from), rest.slice(from)]
  const first = tree.children.find(({ type }) => type === 'paragraph')
  const properties = { className: ['guide'], ...(guide.language !== undefined && { lang: guide.language }) }
  return {
    address: guide.address,
    title: textOf(tree.children[0]),
    description: firstSentence(textOf(first)).replaceAll(/\s+/g, ' ').trim(),
    ...(guide.room !== undefined && { room: guide.room }),
    blocks: [
      wrapped('div', { className: ['head'] }, title === undefined ? [] : [title]),
      wrapped('div', properties, [
        onPage(contents(parts, labels)),
        wrapped('div', {}, [wrapped('section', {}, lead), ...sections(parts)].filter(hasContent)),
      ]),
    ],
  }
}

/** The anchors of the headings of a text, in their order, as GitHub makes them: lower case, and a hyphen for a space. */
export function anchorsOf(tree: Root): readonly string[] {
  const counts = new Map<string, number>()
  return headingsOf(tree).map((heading) => {
    const slug = textOf(heading)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    return count === 0 ? slug : `${slug}-${count}`
  })
}

function headingsOf(tree: Root): readonly Heading[] {
  return tree.children.filter((block) => block.type === 'heading')
}

/** The block behind a command, if it is what the command prints. */
function outputOf(command: RootContent | undefined, block: RootContent | undefined): Code | undefined {
  const isCommand = command?.type === 'code' && command.lang === 'sh'
  return isCommand && block?.type === 'code' && block.lang === 'text' ? block : undefined
}

/** A block of code under the name of its file, or of where it is typed or printed. */
function listing({ lang, value }: Code, labels: SiteLabels): Listing {
  const [, sign, file, rest] = /^(#|\/\/) (\S+\.\w+)\n(.*)$/s.exec(value) ?? []
  const isOutput = lang === 'text'
  const caption = file ?? (isOutput ? labels.output : lang === 'sh' ? labels.terminal : '')
  // The outputs of the guides count the lines of a catalog with its first.
  return { caption, lang: lang ?? '', value: sign === '#' ? value : (rest ?? value), copy: !isOutput }
}

interface Surroundings {
  readonly anchors: ReadonlyMap<RootContent, string>
  readonly linkTo: (url: string) => string
}

function asBlock(block: RootContent, { anchors, linkTo }: Surroundings): Block {
  const linked = withLinks(block, linkTo)
  if (linked.type === 'heading') linked.data = { hProperties: { id: anchors.get(block) ?? '' } }
  return linked
}

function withLinks<N extends Nodes>(node: N, linkTo: (url: string) => string): N {
  if (!('children' in node)) return node
  const children = node.children.map((child) => withLinks(child, linkTo))
  return { ...node, children, ...(node.type === 'link' && { url: linkTo(node.url) }) }
}

function isPart(block: Block): boolean {
  return block.type === 'heading' && block.depth === 2
}

/** A section for each heading of the second rank. */
function sections(parts: readonly Block[]): readonly Block[] {
  const starts = parts.flatMap((block, at) => (isPart(block) ? [at] : []))
  return starts.map((start, at) => wrapped('section', {}, parts.slice(start, starts[at + 1])))
}

function hasContent(block: Block): boolean {
  return !('children' in block) || block.children.length > 0
}

function contents(parts: readonly Block[], labels: SiteLabels) {
  const items = parts.filter(isPart).map((part) => {
    const { id } = part.data?.hProperties ?? {}
    return element('li', {}, element('a', { href: `#${id}` }, textOf(part)))
  })
  return element('nav', { className: ['toc'], ariaLabel: labels.onThisPage }, element('ul', {}, ...items))
}
