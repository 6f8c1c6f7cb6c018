import type {
  Catalog,
  CatalogSource,
  CatalogText,
  ErrorDefinition,
  Meaning,
  Printed,
  PrintedMeaning,
  PrintedText,
  Quoted,
  WholeCatalog,
} from '@errbook/catalog'
import { anchorOf } from '@errbook/catalog/parts'
import type { FootnoteDefinition, PhrasingContent } from 'mdast'
import { type Labels, labels } from './labels.js'
import { codeSpan, type Inline, link, paragraph } from './markdown.js'

/** What the sections of a page share. */
export interface Page {
  readonly catalog: ReadableCatalog
  readonly words: Labels
  readonly notes: Notes
}

/** A catalog in one language: the rules, text and source of each error, header and member together. */
export type ReadableCatalog = Catalog<{ readonly [code: string]: ErrorDefinition }> & CatalogText & CatalogSource

/** An error of a {@link ReadableCatalog}. */
export type ReadableError = ReadableCatalog['errors'][string]

/** Begins a page in the language of a text of the catalog. */
export function newPage(catalog: WholeCatalog, text: CatalogText): Page {
  const { text: _, source, ...rules } = catalog
  return {
    catalog: merge(rules, text, source) as ReadableCatalog & Tree,
    words: labels[text.language],
    notes: new Notes(),
  }
}

/** A meaning, with a note if it is not quoted or is printed differently. */
export function meaningOf(page: Page, { meaning, quoted, printed }: Meaning & Quoted & HasPrinted): Inline {
  const { catalog, words, notes } = page
  return notes.mark(
    meaning,
    quoted.includes(catalog.language) ? undefined : words.authored,
    printedNote(page, printed?.meaning),
  )
}

/** The note for a text that is printed differently in the language of the page. */
export function printedNote(
  { catalog: { language }, words }: Page,
  printed: PrintedText | PrintedMeaning | undefined,
): string | undefined {
  if (printed === undefined) return undefined
  const text = typeof printed.text === 'string' ? printed.text : printed.text[language]
  return text === undefined ? undefined : words.printed(text, printed.reason[language])
}

/** A code as a link to its example. */
export function codeLink(code: string): Inline {
  return link(`#${anchorOf(code)}`, codeSpan(code))
}

interface HasPrinted {
  readonly printed?: Pick<Printed, 'meaning'>
}

interface Tree {
  readonly [key: string]: unknown
}

/** Merges trees that have the same branches but different leaves, as the parts of a whole catalog do. */
function merge(...trees: readonly object[]): Tree {
  const merged: Record<string, unknown> = {}
  for (const [key, value] of trees.flatMap((tree) => Object.entries(tree))) {
    const before = Object.hasOwn(merged, key) ? merged[key] : undefined
    merged[key] = isTree(before) && isTree(value) ? merge(before, value) : value
  }
  return merged
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The footnotes of a page, numbered in the order of their first reference; equal texts share a note. */
class Notes {
  readonly #texts = new Map<string, string>()

  /** A text followed by a reference to each note. */
  mark(content: Inline, ...notes: readonly (string | undefined)[]): readonly PhrasingContent[] {
    const marks = notes.flatMap((note) => (note === undefined ? [] : this.#reference(note)))
    return [...paragraph(content).children, ...marks]
  }

  /** The notes themselves, for the end of the page. */
  definitions(): readonly FootnoteDefinition[] {
    return [...this.#texts].map(([text, identifier]) => ({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [paragraph(text)],
    }))
  }

  #reference(text: string): PhrasingContent {
    const identifier = this.#texts.get(text) ?? String(this.#texts.size + 1)
    this.#texts.set(text, identifier)
    return { type: 'footnoteReference', identifier, label: identifier }
  }
}
