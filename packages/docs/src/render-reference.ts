import { type Catalog, type Language, list } from '@errbook/catalog'
import type { RootContent } from 'mdast'
import { answersSection } from './answers-section.js'
import { bodySection } from './body-section.js'
import { errorsSection } from './errors-section.js'
import { exampleSection } from './example-section.js'
import { headersSection } from './headers-section.js'
import { comment, heading, paragraph, write } from './markdown.js'
import { describedText, newPage } from './page.js'
import { retiredSection } from './retired-section.js'
import { uriSection } from './uri-section.js'

/**
 * Renders the reference of a catalog as one page of GitHub-flavoured Markdown; `banner` opens it as a comment.
 * The same catalog gives the same bytes.
 */
export function renderReference(catalog: Omit<Catalog, 'guards'>, language: Language, banner: string): string {
  let text = ''
  for (const section of sections(catalog, language, banner)) text += `${text === '' ? '' : '\n'}${write(section)}`
  return text
}

/** The page piece by piece, so that the tree of a large catalog is never in memory whole. */
function* sections(
  catalog: Omit<Catalog, 'guards'>,
  language: Language,
  banner: string,
): Generator<readonly RootContent[]> {
  const page = newPage(language)
  const { words, notes } = page
  const { document, headers, uri, answers, body, groups, retired } = catalog
  const errors = list(catalog)
  yield [
    comment(banner),
    ...unlinted,
    heading(1, describedText(page, { ...document, description: document.title })),
    paragraph(words.edition(document.updated)),
    paragraph(words.sources),
  ]
  yield headersSection(page, headers)
  yield uriSection(page, uri)
  yield answersSection(page, answers)
  yield bodySection(page, body)
  yield errorsSection(page, groups, errors)
  yield [heading(2, words.examples)]
  for (const entry of errors) yield exampleSection(page, entry)
  if (Object.keys(retired).length > 0) yield retiredSection(page, retired)
  yield [...notes.definitions(), comment('prettier-ignore-end')]
}

// What makes linters and formatters pass over the page.
const unlinted = [comment('markdownlint-disable'), comment('prettier-ignore-start')]
