import type { FootnoteDefinition, PhrasingContent } from 'mdast'
import { type Inline, paragraph } from './markdown.js'

/** The footnotes of a page, numbered as they are first referred to; the same text shares a note. */
export class Notes {
  readonly #texts = new Map<string, string>()

  /** A text with a reference to each note behind it. */
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
