import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { WholeCatalog } from '../../packages/catalog/src/index.js'
import { anchorsOf, errorAddress, type SearchPage } from '../../packages/docs/src/site.js'
import type { Document } from './documents.js'

/** What the search finds of a document: each of its sections, by its heading and the beginning of its text. */
export function sectionsOf({ address, tree }: Document): readonly SearchPage[] {
  const anchors = anchorsOf(tree)
  const headings = tree.children.flatMap((block, at) => (block.type === 'heading' ? [{ block, at }] : []))
  const title = textOf(tree.children[0])
  return headings.flatMap(({ block, at }, index) => {
    if (block.depth > 2) return []
    const text = tree.children.slice(at + 1, headings[index + 1]?.at)
    const own = { title: textOf(block), text: beginning(text) }
    return block.depth === 1
      ? [{ address, ...own }]
      : [{ address: `${address}#${anchors[index]}`, title: `${title}: ${own.title}`, text: own.text }]
  })
}

/** What the search of a site finds of the catalog of a site beside it: each code, by its message and its meaning. */
export function codesOf(catalog: WholeCatalog, language: string, label: string, way: string): readonly SearchPage[] {
  const texts: { readonly [code: string]: { readonly meaning?: string } | undefined } =
    catalog.text[language]?.errors ?? {}
  return Object.values(catalog.errors).map(({ code, message }) => ({
    address: `${way}/${language}/${errorAddress(code)}`,
    title: `${label}: ${code}`,
    text: [message, texts[code]?.meaning].filter((text) => text !== undefined).join(' '),
  }))
}

/** The prose at the beginning of a section: an index that holds whole texts would be loaded for too long. */
function beginning(blocks: readonly RootContent[]): string {
  const prose = blocks.filter(({ type }) => type === 'paragraph' || type === 'list')
  return prose
    .map((block) => textOf(block))
    .join(' ')
    .slice(0, 300)
}
