import type { Element, ElementContent, Properties } from 'hast'
import type { Node, Parent, PhrasingContent, RootContent } from 'mdast'
import { namePieces } from './looks.js'
import { type Inline, paragraph } from './markdown.js'

/**
 * A page: a tree of mdast with the nodes of this file, which both printers know. A link within the site is an address from
 * its root, `/en/errors.html`.
 */
export interface SitePage {
  /** From the folder of its language: `errors/PetNotFound.html`. */
  readonly address: string
  readonly title: string
  /** One sentence for search engines and for lists of pages. */
  readonly description: string
  /** Which link of the navigation leads here. */
  readonly room?: string
  readonly blocks: readonly Block[]
  /** The page as a class of `body`, where its frame differs. */
  readonly className?: string
}

/** The properties of an element, by their names in hast. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | readonly string[] | undefined
}

/** A block of a page. */
export type Block = RootContent

/** A term and what is said of it. */
export interface Fact {
  readonly term: string
  readonly content: Inline
}

/** A text in a box of code, under its caption. */
export interface Listing {
  readonly caption: string
  readonly lang: string
  readonly value: string
  /** What to underline in the strings that have the text `within`, or are no more than it. */
  readonly marks?: readonly string[]
  readonly within?: string
  /** Whether there is a button that copies it. */
  readonly copy?: boolean
}

/** A list of terms; in Markdown a list of items. */
interface FactsNode extends Node {
  type: 'facts'
  facts: readonly Fact[]
  className: readonly string[]
}

/** A box of code; in Markdown a fenced block for each listing. */
interface BoxNode extends Node {
  type: 'box'
  listings: readonly Listing[]
}

/** An element around blocks or phrases, which Markdown does without. */
interface WrappedNode extends Parent {
  type: 'wrapped'
  children: RootContent[]
  data: { hName: string; hProperties: Properties }
}

/** What only a page has: fields, buttons and marks; in Markdown nothing. */
interface OnPageNode extends Node {
  type: 'onPage'
  content: ElementContent[]
}

/** What only the twin has. */
interface InTwinNode extends Node {
  type: 'inTwin'
  children: RootContent[]
}

declare module 'mdast' {
  interface BlockContentMap {
    facts: FactsNode
    box: BoxNode
    inTwin: InTwinNode
  }
  interface RootContentMap {
    facts: FactsNode
    box: BoxNode
    wrapped: WrappedNode
    onPage: OnPageNode
    inTwin: InTwinNode
  }
  interface PhrasingContentMap {
    wrapped: WrappedNode
    onPage: OnPageNode
  }
}

export function facts(facts: readonly (Fact | undefined)[], ...className: readonly string[]): Block {
  return { type: 'facts', facts: facts.filter((fact) => fact !== undefined), className: ['facts', ...className] }
}

export function box(...listings: readonly Listing[]): Block {
  return { type: 'box', listings }
}

/** An element around blocks. */
export function wrapped(tagName: string, properties: Attributes, blocks: readonly Block[]): Block {
  return { type: 'wrapped', children: [...blocks], data: { hName: tagName, hProperties: properties as Properties } }
}

/** An element around phrases. */
export function phrase(tagName: string, className: string, content: Inline): PhrasingContent {
  return {
    type: 'wrapped',
    children: paragraph(content).children,
    data: { hName: tagName, hProperties: { className: [className] } },
  }
}

export function onPage(...content: ElementContent[]): OnPageNode {
  return { type: 'onPage', content }
}

export function inTwin(...children: Block[]): Block {
  return { type: 'inTwin', children }
}

/** A section whose label hangs in the left column. */
export function section(label: Inline, blocks: readonly Block[], properties: Attributes = {}): readonly Block[] {
  if (blocks.length === 0) return []
  const title: Block = { type: 'heading', depth: 2, children: paragraph(label).children }
  return [wrapped('section', { className: ['row'], ...properties }, [title, wrapped('div', {}, blocks)])]
}

/** An element of HTML. */
export function element(
  tagName: string,
  properties: Attributes,
  ...children: readonly (ElementContent | string)[]
): Element {
  const nodes = children.map((child) => (typeof child === 'string' ? ({ type: 'text', value: child } as const) : child))
  return { type: 'element', tagName, properties: properties as Properties, children: nodes }
}

/** A code, in a link or a title, that may be broken at its humps; in Markdown a code span. */
export function codeName(code: string): PhrasingContent {
  return {
    type: 'inlineCode',
    value: code,
    data: { hName: 'span', hProperties: { className: ['mono'] }, hChildren: breakable(code) },
  }
}

/** The parts of a code with `<wbr>` between them. */
export function breakable(code: string): ElementContent[] {
  return namePieces(code).flatMap((value, at): ElementContent[] => {
    const text = { type: 'text', value } as const
    return at === 0 ? [text] : [element('wbr', {}), text]
  })
}
