import type { Catalog, Described, Entry } from '@errbook/catalog'
import type { RootContent } from 'mdast'
import { codeLink } from './code-link.js'
import { codeSpan, heading, type Inline, table } from './markdown.js'
import { describedText, type Page, printedNote } from './page.js'

/** The errors: a table for each group. */
export function errorsSection(page: Page, groups: Catalog['groups'], errors: readonly Entry[]): readonly RootContent[] {
  return [
    heading(2, page.words.errors),
    ...Object.entries(groups).flatMap(([name, group]) =>
      groupSection(
        page,
        group,
        errors.filter((entry) => entry.group === name),
      ),
    ),
  ]
}

function groupSection(page: Page, group: Described, errors: readonly Entry[]): readonly RootContent[] {
  const { words } = page
  return [
    heading(3, describedText(page, group)),
    table(
      [words.code, words.status, words.message, words.meaning, words.resolution],
      errors.map((entry) => rowOf(page, entry)),
    ),
  ]
}

function rowOf(page: Page, entry: Entry): readonly Inline[] {
  const { code, status, message, published, resolution } = entry
  const { notes, language } = page
  return [
    codeLink(code),
    notes.mark(String(status), printedNote(page, published?.status)),
    notes.mark(codeSpan(message), printedNote(page, published?.message)),
    describedText(page, entry, published?.description),
    resolution[language],
  ]
}
