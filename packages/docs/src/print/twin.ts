import type { Link, Root, RootContent } from 'mdast'
import { inLanguage, twinOf, wayTo } from '../addresses.js'
import { codeBlock, link, list, paragraph, write } from '../markdown.js'
import type { Block, SitePage } from '../tree.js'

/** Writes the Markdown twin of a page, with links to other twins. */
export function twinText(language: string, page: SitePage): string {
  const address = inLanguage(language, page.address)
  return write(page.blocks.flatMap((block) => blocksOf(block, address)))
}

/** The front matter of a twin, for builders of sites. */
export function frontMatter({ title, description }: SitePage, language: string): string {
  return `---\ntitle: ${yamlText(title)}\ndescription: ${yamlText(description)}\nlang: ${yamlText(language)}\ngenerator: "Errbook"\n---\n\n`
}

/** A JSON string is one of YAML, but for the characters that YAML wants escaped. */
function yamlText(value: string): string {
  return JSON.stringify(value).replaceAll(unprintable, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

const unprintable = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g

/** A block with no node in it that only pages have. */
function blocksOf(block: Block, address: string): readonly RootContent[] {
  switch (block.type) {
    case 'onPage':
      return []
    case 'wrapped':
    case 'inTwin':
      return block.children.flatMap((child) => blocksOf(child, address))
    case 'facts':
      return [
        list(
          block.facts.map(({ term, content }) => [
            { type: 'strong', children: [{ type: 'text', value: term }] },
            ' ',
            ...(plain(paragraph(content), address) as ReturnType<typeof paragraph>).children,
          ]),
        ),
      ]
    case 'box':
      return block.listings.flatMap(({ caption, lang, value }) => [
        ...(caption === '' ? [] : [paragraph(caption)]),
        codeBlock(lang, value),
      ])
    case 'link':
      return [{ ...link(wayOf(block, address), ''), children: plain(block, address).children as Link['children'] }]
    default:
      return 'children' in block ? [plain(block, address) as RootContent] : [block]
  }
}

/** A node whose children are such as Markdown has. */
function plain<N extends { readonly children: readonly RootContent[] } | Root>(node: N, address: string): N {
  return { ...node, children: node.children.flatMap((child) => blocksOf(child as Block, address)) }
}

function wayOf({ url }: Link, address: string): string {
  return url.startsWith('/') && !url.startsWith('//') ? wayTo(twinOf(url), address) : url
}
