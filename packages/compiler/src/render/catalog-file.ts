import type { CatalogFile } from '../catalog-file.js'
import { type Family, isOwn } from '../family/family.js'
import { printCatalogFile } from '../print-catalog-file.js'
import { errorsOf, type File, printedOf, quotedOf } from '../rules/walk.js'

/** A catalog file as a value, and what it extends. */
interface Read {
  readonly file: CatalogFile
  readonly family?: Family
}

/**
 * The YAML of a catalog file, its keys in the order of the format: of one that extends another, the result, which is a file
 * of its own. It opens with what it is made from; `source` is the name of the file.
 */
export function renderCatalogFile({ file, family }: Read, source: string): string {
  const whole = family === undefined ? file : standingAlone(file, family)
  return printCatalogFile(whole, { top: openingOf(file, family, source).join('\n') })
}

/** The result of a family, with what a file of its own needs and without what it need not say. */
function standingAlone({ extends: _, reasons, ...file }: CatalogFile, family: Family): CatalogFile {
  const printed = printedOf(file as File, errorsOf(file as File))
  const used = new Set(printed.map(({ printed }) => printed.because))
  const kept = Object.entries(reasons ?? {}).filter(([name]) => used.has(name) || isOwn(family, ['reasons', name]))
  const document = file.document ?? inLanguages(family.parent.document, file.languages)
  return {
    ...file,
    ...(document && { document }),
    ...(kept.length > 0 && { reasons: Object.fromEntries(kept) }),
  }
}

/** The document of the parent, its title in the languages of the child. */
function inLanguages(
  document: CatalogFile['document'],
  languages: readonly string[] = ['en'],
): CatalogFile['document'] {
  if (document?.title === undefined) return document
  const { title, ...rest } = document
  const kept = Object.entries(title).filter(([language]) => languages.includes(language))
  return { ...(kept.length > 0 && { title: Object.fromEntries(kept) }), ...rest }
}

function openingOf(file: CatalogFile, family: Family | undefined, source: string): readonly string[] {
  const { document, name } = file
  if (family === undefined) return [`The catalog ${name} as ${source} has it.`]
  const { parent, own } = family
  const { catalog } = (own as { readonly extends: { readonly catalog: string } }).extends
  return [
    `The catalog ${name}: ${source} laid over ${parent.name} (${catalog}).`,
    ...(document === undefined && parent.document !== undefined ? [`The document is that of ${parent.name}.`] : []),
    ...(document !== undefined && isParentQuoted(file, family)
      ? [`Quoted texts are from the documents of both ${name} and ${parent.name}; which is from which is not shown.`]
      : []),
  ]
}

function isParentQuoted(file: CatalogFile, family: Family): boolean {
  return quotedOf(file as File, errorsOf(file as File)).some((path) => !isOwn(family, path))
}
