import type { Element, Nodes, Parents, Properties } from 'hast'
import { find, html, type Schema, svg } from 'property-information'

/** Writes the `html` element of a page as a document. What HTML cannot hold is shown as U+FFFD. */
export function documentText(html: Element): string {
  return `<!doctype html>\n${htmlOf(html)}\n`.replaceAll(unprintable, '\ufffd')
}

// Control characters, noncharacters and half characters.
const unprintable = /(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/**
 * Writes a tree as HTML: its elements and their text. `hast-util-to-html`, which writes any tree, takes several times as
 * long, and that was most of the time of a large site.
 */
export function htmlOf(tree: Nodes): string {
  // Joined at the end: strings that are added up stay many small ones in memory.
  const parts: string[] = []
  writeNode(tree, html, parts)
  return parts.join('')
}

function writeNode(node: Nodes, schema: Schema, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value.replace(/[&<]/g, reference))
  else if (node.type === 'root') writeChildren(node, schema, parts)
  else if (node.type === 'element') {
    const { tagName, properties } = node
    const own = tagName === 'svg' ? svg : schema
    parts.push('<', tagName)
    writeAttributes(properties, own, parts)
    parts.push('>')
    if (voids.has(tagName)) return
    writeChildren(node, own, parts)
    parts.push('</', tagName, '>')
  }
}

function writeChildren({ children }: Parents, schema: Schema, parts: string[]): void {
  for (const child of children) writeNode(child, schema, parts)
}

// The elements without an end tag (HTML, "Void elements").
const voids: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function writeAttributes(properties: Properties, schema: Schema, parts: string[]): void {
  for (const property in properties) {
    const value = properties[property]
    if (value === undefined || value === null || value === false) continue
    parts.push(' ', attributeName(property, schema))
    const said = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value)
    if (said !== '') parts.push('="', said.replace(/[&"]/g, reference), '"')
  }
}

/** The name of an attribute by that of its property in hast: `class` for `className`. */
function attributeName(property: string, schema: Schema): string {
  const known = schema === svg ? ofSvg : ofHtml
  const name = known.get(property) ?? find(schema, property).attribute
  known.set(property, name)
  return name
}

const ofHtml = new Map<string, string>()
const ofSvg = new Map<string, string>()

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
