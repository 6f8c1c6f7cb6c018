import type { Described, Language, Printed } from '@errbook/catalog'
import { type Labels, labels } from './labels.js'
import type { Inline } from './markdown.js'
import { Notes } from './notes.js'

/** What the sections of a page share: its language, its words, its notes. */
export interface Page {
  readonly language: Language
  readonly words: Labels
  readonly notes: Notes
}

/** Begins a page. */
export function newPage(language: Language): Page {
  return { language, words: labels[language], notes: new Notes() }
}

/** A description, with a note where it is not quoted or is printed otherwise. */
export function describedText(page: Page, described: Described, printed?: Printed): Inline {
  const { language, words, notes } = page
  const isQuoted = described.provenance[language] === 'quoted'
  return notes.mark(
    described.description[language],
    isQuoted ? undefined : words.provenance.authored,
    printedNote(page, printed),
  )
}

/** The note at something that is printed otherwise. */
export function printedNote({ words, language }: Page, printed: Printed | undefined): string | undefined {
  return printed && words.printed(printed.text, printed.reason[language])
}
