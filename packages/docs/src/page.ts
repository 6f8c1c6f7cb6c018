import type {
  BodyRule,
  CatalogSource,
  CatalogText,
  ErrorDefinition,
  ErrorSource,
  ErrorText,
  HeaderRule,
  HeaderSource,
  HeaderText,
  Language,
  Meaning,
  PrintedText,
  TextSource,
  WholeCatalog,
} from '@errbook/catalog'
import { anchorOf, own, wordsLanguage } from '@errbook/catalog/parts'
import { prepare } from '@errbook/validate/read'
import type { FootnoteDefinition, Heading, PhrasingContent } from 'mdast'
import { exampleWriter, type WriteExample } from './example-body.js'
import { type Labels, labels } from './labels.js'
import { codeSpan, heading, type Inline, link, paragraph } from './markdown.js'

/** What the sections of a page share. */
export interface Page {
  readonly catalog: ReadableCatalog
  /** The catalog as it was given. */
  readonly whole: WholeCatalog
  /** The language of the texts that do not come from the catalog. */
  readonly wordsLanguage: Language
  readonly words: Labels
  readonly notes: Notes
  readonly writeExample: WriteExample
  /** Which documents texts of the page are quoted from, so that it says which texts are not. */
  readonly quotes: ReadonlySet<Origin>
  /** Whether an error body says the group of an error by its name. */
  readonly isGroupSent: boolean
  /** The anchors of the codes, each of which one heading alone may have. */
  readonly anchors: ReadonlySet<string>
  /** The address of what a catalog says of a code. */
  readonly addressOf: (code: string) => string
}

/** A document that texts are quoted from: that of the catalog itself, or of the one that it extends. */
type Origin = 'own' | 'parent'

/** A catalog in one language: the rules, text and source of each error, header and member together. */
interface ReadableCatalog
  extends Pick<WholeCatalog, 'name' | 'uri' | 'errorFor'>,
    Pick<CatalogText, 'language' | 'title'>,
    Pick<CatalogSource, 'document' | 'parent' | 'reasons' | 'retired'> {
  readonly errors: { readonly [code: string]: ReadableError }
  readonly headers: Said & {
    readonly request: { readonly [name: string]: ReadableHeader }
    readonly response: { readonly [name: string]: ReadableHeader }
  }
  readonly body: BodyRule & Said & Pick<CatalogSource['body'], 'example'>
  readonly members: { readonly [name: string]: Said }
  readonly groups: { readonly [group: string]: Said }
}

/** An error of a {@link ReadableCatalog}. */
export type ReadableError = ErrorDefinition & ErrorText & ErrorSource

/** A header of a {@link ReadableCatalog}. */
export type ReadableHeader = HeaderRule & HeaderText & HeaderSource

/** A text, and where it comes from. */
export type Said = Meaning & TextSource

/**
 * Begins a page in the language of a text of the catalog; codes are links to their headings on it, if no other addresses are
 * given.
 */
export function newPage(whole: WholeCatalog, text: CatalogText, addressOf: Page['addressOf'] = anchorLink): Page {
  const { text: _, source, ...rules } = whole
  const { parent: __, ...ownSource } = source
  const language = wordsLanguage(text.language)
  return {
    catalog: merge(rules, text, source) as unknown as ReadableCatalog,
    whole,
    wordsLanguage: language,
    words: labels[language],
    notes: new Notes(),
    writeExample: exampleWriter(whole),
    quotes: new Set(originsIn(ownSource, text.language)),
    isGroupSent: prepare(whole).body.holes.has('group'),
    anchors: new Set(Object.keys(whole.errors).map(anchorOf)),
    addressOf,
  }
}

function anchorLink(code: string): string {
  return `#${anchorOf(code)}`
}

/** A meaning, with a note if it is not quoted or is printed differently; `undefined` where there is none. */
export function meaningOf(page: Page, { meaning, quoted, inherited, printed }: Said): Inline | undefined {
  if (meaning === undefined) return undefined
  const { catalog, notes } = page
  return notes.mark(
    meaning,
    originNote(page, quoted, inherited),
    printedNote(page, own(printed?.meaning, catalog.language)),
  )
}

/** The note for a text that is quoted from the document of the parent, or, where others are from the own one, from none. */
function originNote(
  { catalog: { language, parent }, words, quotes }: Page,
  quoted: readonly string[] = [],
  inherited: readonly string[] = [],
): string | undefined {
  if (parent && inherited.includes(language)) return words.inherited(parent.name)
  return quotes.has('own') && !quoted.includes(language) ? words.authored : undefined
}

/** The note for what the document prints differently. */
export function printedNote({ catalog, words }: Page, printed: PrintedText | undefined): string | undefined {
  if (printed === undefined) return undefined
  return words.printed(printed.text, own(own(catalog.reasons, printed.because), catalog.language))
}

/** A code as a link to its example; one that the catalog does not have leads nowhere. */
export function codeLink({ catalog, addressOf }: Page, code: string): Inline {
  return Object.hasOwn(catalog.errors, code) ? link(addressOf(code), codeSpan(code)) : codeSpan(code)
}

/** A heading of anything but a code. In the words of a code it says more, so that no link to the code leads to it. */
export function sectionHeading({ anchors, words }: Page, depth: Heading['depth'], title: Inline): Heading {
  const plain = heading(depth, title)
  return anchors.has(slugOf(plain.children)) ? heading(depth, words.remark(title, words.errors)) : plain
}

/** The anchor that GitHub and most site builders give to a heading, as far as it can be that of a code. */
function slugOf(content: readonly PhrasingContent[]): string {
  return anchorOf(
    content
      .map((node) => ('value' in node ? node.value : ''))
      .join('')
      .replaceAll(' ', '-'),
  )
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

/** Where the texts in a language are quoted from. */
function* originsIn(source: unknown, language: string): Generator<Origin> {
  if (!isTree(source)) return
  const { quoted, inherited, quotedResolution, inheritedResolution } = source
  for (const [some, ofParent] of [
    [quoted, inherited],
    [quotedResolution, inheritedResolution],
  ]) {
    if (isListed(language, some)) yield isListed(language, ofParent) ? 'parent' : 'own'
  }
  for (const inner of Object.values(source)) yield* originsIn(inner, language)
}

function isListed(language: string, languages: unknown): boolean {
  return Array.isArray(languages) && languages.includes(language)
}

/** The footnotes of a page, numbered in the order of their first reference; equal texts share a note. */
export class Notes {
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
