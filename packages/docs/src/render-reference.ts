import { type Catalog, type Language, list } from '@errbook/catalog'
import { bodySection } from './body-section.js'
import { errorsSection } from './errors-section.js'
import { examplesSection } from './examples-section.js'
import { headersSection } from './headers-section.js'
import { comment, heading, paragraph, write } from './markdown.js'
import { newPage } from './page.js'
import { retiredSection } from './retired-section.js'

/**
 * Renders the reference of a catalog as one page of GitHub-flavoured Markdown; `banner` opens it as a comment.
 * The same catalog gives the same bytes.
 */
export function renderReference(catalog: Omit<Catalog, 'guards'>, language: Language, banner: string): string {
  const page = newPage(language)
  const { words, notes } = page
  const { document, headers, body, groups, retired } = catalog
  const errors = list(catalog)
  const isQuoted = document.provenance[language] === 'quoted'
  const blocks = [
    comment(banner),
    heading(1, notes.mark(document.title[language], isQuoted ? undefined : words.provenance.authored)),
    paragraph(words.edition(document.updated)),
    paragraph(words.sources),
    ...headersSection(page, headers),
    ...bodySection(page, body),
    ...errorsSection(page, groups, errors),
    ...examplesSection(page, errors),
    ...retiredSection(page, retired),
  ]
  return write([...blocks, ...notes.definitions()])
}
