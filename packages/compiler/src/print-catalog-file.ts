/**
 * Prints catalog files as YAML that people go on writing.
 *
 * @packageDocumentation
 */
import { Document, isCollection, isMap, isPair, isScalar, type Pair, Scalar, type YAMLMap } from 'yaml'
import { CatalogFile } from './catalog-file.js'

export type { CatalogFile } from './catalog-file.js'

/** Comments of a printed catalog file; a text may have several lines. */
export interface FileComments {
  /** What the file begins with. */
  readonly top?: string
  /** What stands before an error of a draft, by the name of the error. */
  readonly errors?: ReadonlyMap<string, string>
  /** What the file ends with. */
  readonly end?: string
}

/**
 * The text of a catalog file: keys in the order of the format, names in that of the file. Short values stand on one line,
 * and each error without texts. Reading it gives the same file again.
 */
export function printCatalogFile(file: CatalogFile, comments: FileComments = {}): string {
  const document = new Document(inOrder(file, CatalogFile as Ordered), { aliasDuplicateObjects: false })
  quoteUnsafe(document.contents)
  const root = document.contents as YAMLMap<Scalar<string>>
  for (const section of root.items) layOut(section)
  const errors = root.items.find(({ key }) => key.value === 'errors')?.value
  if (isMap<Scalar<string>>(errors)) {
    for (const { key, value } of errors.items) {
      const comment = comments.errors?.get(key.value)
      if (comment !== undefined) key.commentBefore = commentLines(comment)
      if (comments.errors !== undefined && isMap(value)) quoteMessage(value.get('message', true))
    }
  }
  const { top, end } = comments
  if (top !== undefined) document.commentBefore = commentLines(top)
  if (end !== undefined) document.comment = commentLines(end)
  return document.toString({ lineWidth: 0, singleQuote: true }).replaceAll(unsafe, escaped)
}

/** As much of a schema as says the order of keys. */
interface Ordered {
  readonly properties?: { readonly [key: string]: Ordered }
  readonly additionalProperties?: Ordered | boolean
  readonly items?: Ordered
}

/** The same value with the keys that a schema knows in its order, and the others behind them. */
function inOrder(value: unknown, schema: Ordered | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, schema?.items))
  if (typeof value !== 'object' || value === null) return value
  const { properties = {}, additionalProperties } = schema ?? {}
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined
  const known = Object.keys(properties).filter((key) => Object.hasOwn(value, key))
  const keys = new Set([...known, ...Object.keys(value)])
  const members = Object.entries(value)
  const byKey = new Map(members)
  return new Map(
    [...keys].flatMap((key) => {
      const member = byKey.get(key)
      const of = Object.hasOwn(properties, key) ? properties[key] : others
      return member === undefined ? [] : [[key, inOrder(member, of)] as const]
    }),
  )
}

/** Control and format characters but for line ends and the joiners that emoji and some scripts need. */
const unsafe = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/** What could be lost or unseen is written with escapes, which only text in double quotes has. */
function quoteUnsafe(node: unknown): void {
  if (isScalar(node)) {
    const { value } = node
    if (typeof value !== 'string') return
    if (value.search(unsafe) >= 0 || value !== value.trim()) node.type = Scalar.QUOTE_DOUBLE
  } else if (isPair(node)) {
    quoteUnsafe(node.key)
    quoteUnsafe(node.value)
  } else if (isCollection(node)) for (const item of node.items) quoteUnsafe(item)
}

/** In a draft a message is quoted, so that holes can be written into it as they are. */
function quoteMessage(node: unknown): void {
  if (!isScalar<string>(node) || node.type === Scalar.QUOTE_DOUBLE || node.value.includes('\n')) return
  node.type = node.value.includes("'") && !/["\\]/.test(node.value) ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE
}

/** What the library leaves as it is between double quotes. */
function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
}

const maximumWidth = 110

/** Lays out a key of the file: a list and a short map on one line, each error on a line of its own, one with maps on several. */
function layOut({ key, value }: Pair<Scalar<string>>): void {
  if (!isCollection(value)) return
  if (key.value !== 'errors') flowIfShort(value, `${key.value}: `.length)
  if (value.flow || !isMap(value)) return
  key.spaceBefore = true
  for (const { key: name, value: inner } of value.items as readonly Pair<Scalar<string>>[]) {
    const isError = key.value === 'errors'
    if (isError && isMap(inner) && inner.items.some((pair) => isMap(pair.value))) {
      for (const pair of inner.items) flowIfShort(pair.value, 4 + `${(pair.key as Scalar).value}: `.length)
    } else flowIfShort(inner, 2 + `${name.value}: `.length)
  }
}

function flowIfShort(node: unknown, indent: number): void {
  if (!isCollection(node)) return
  if (indent + widthOf(node) <= maximumWidth) {
    node.flow = true
    return
  }
  for (const item of node.items) {
    if (isPair(item)) flowIfShort(item.value, indent + 2 + `${(item.key as Scalar).value}: `.length)
    else flowIfShort(item, indent + 4)
  }
}

/** About how wide a value is on one line; endless if it has line ends. */
function widthOf(node: unknown): number {
  if (isScalar(node)) {
    const text = String(node.value)
    return text.includes('\n') ? Number.POSITIVE_INFINITY : text.length
  }
  if (!isCollection(node)) return 0
  let width = 4
  for (const item of node.items) {
    width += isPair(item) ? widthOf(item.key) + widthOf(item.value) + 4 : widthOf(item) + 2
    if (width > maximumWidth) break
  }
  return width
}

/** A comment for each line of a text; what could end a comment, or act on a terminal, is written out. */
function commentLines(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${line.replaceAll(unsafe, escaped)}`.trimEnd())
    .join('\n')
}
