import { Document, isCollection, Scalar, visit, type YAMLMap } from 'yaml'
import { CatalogFile } from '../catalog-file.js'
import { type Family, isOwn } from '../family/family.js'
import { isMapping } from '../family/lay-over.js'
import { errorsOf, type File, printedOf } from '../rules/walk.js'

/** A catalog file as a value, and what it extends. */
interface Read {
  readonly file: CatalogFile
  readonly family?: Family
}

/**
 * The YAML of a catalog file, its keys in the order of the format: of one that extends another, what results, which is a
 * file of its own. It opens with what it is made from; `source` is the name of the file.
 */
export function renderCatalogFile({ file, family }: Read, source: string): string {
  const whole = family === undefined ? file : standingAlone(file, family)
  const document = new Document(inOrder(whole, CatalogFile as unknown as Schema), { aliasDuplicateObjects: false })
  document.commentBefore = openingOf(file, family, source)
    .map((line) => ` ${line.replaceAll(/[\p{Cc}\p{Cf}]/gu, '_')}`)
    .join('\n')
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.search(unsafe) >= 0) node.type = Scalar.QUOTE_DOUBLE
    },
    Collection: (_, node, { length: depth }) => {
      // A value of the file itself stands below the document, its map and a pair.
      if (depth >= 3 && JSON.stringify(node.toJSON()).length <= maximumInLine) node.flow = true
    },
  })
  const { items } = document.contents as unknown as YAMLMap<Scalar>
  for (const { key, value } of items) if (isCollection(value) && !value.flow) key.spaceBefore = true
  return document
    .toString({
      lineWidth: 0,
      blockQuote: false,
      singleQuote: true,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    })
    .replaceAll(unsafe, escaped)
}

const maximumInLine = 120

/** What a terminal would act on, and what nobody would see: in double quotes it has an escape. */
const unsafe = /(?!\n)[\p{Cc}\p{Cf}]/gu

function escaped(character: string): string {
  const hex = (character.codePointAt(0) as number).toString(16)
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
}

/** What results of a family, with what a file of its own needs and without what it need not say. */
function standingAlone({ extends: _, reasons, ...file }: CatalogFile, family: Family): CatalogFile {
  const printed = printedOf(file as File, errorsOf(file as File))
  const used = new Set(printed.map(({ printed }) => printed.because))
  const kept = Object.entries(reasons ?? {}).filter(([name]) => used.has(name) || isOwn(family, ['reasons', name]))
  const document = file.document ?? family.parent.document
  return {
    ...file,
    ...(document && { document }),
    ...(kept.length > 0 && { reasons: Object.fromEntries(kept) }),
  }
}

function openingOf({ document, name }: CatalogFile, family: Family | undefined, source: string): readonly string[] {
  if (family === undefined) return [`The catalog ${name} as ${source} has it.`]
  const { parent, own } = family
  const { catalog } = (own as { readonly extends: { readonly catalog: string } }).extends
  return [
    `The catalog ${name}: ${source} laid over ${parent.name} (${catalog}).`,
    ...(document === undefined && parent.document !== undefined ? [`The document is that of ${parent.name}.`] : []),
  ]
}

interface Schema {
  readonly properties?: { readonly [key: string]: Schema }
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
}

/** A copy with its keys in the order of the schema; those that an author chose stay in theirs. */
function inOrder(value: unknown, { properties = {}, additionalProperties: others, items }: Schema = {}): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, items))
  if (!isMapping(value)) return value
  const known = Object.keys(properties).filter((key) => Object.hasOwn(value, key))
  const keys = new Set([...known, ...Object.keys(value)])
  const chosen = typeof others === 'object' ? others : {}
  return Object.fromEntries(
    [...keys].map((key) => [key, inOrder(value[key], Object.hasOwn(properties, key) ? properties[key] : chosen)]),
  )
}
