import type { WholeCatalog } from '@errbook/catalog'
import { banner, type GeneratedFile } from '@errbook/compiler/generated-file'
import type { RootContent } from 'mdast'
import { errorsSection, exampleSection, retiredSection } from './errors-sections.js'
import { comment, heading, paragraph, write } from './markdown.js'
import { meaningOf, newPage, type Page } from './page.js'
import { answersSection, bodySection, headersSection, uriSection } from './rules-sections.js'

/**
 * Renders the reference of a catalog: a page of GitHub-flavoured Markdown for each of its languages; `source` is the name
 * of its file. The same catalog gives the same bytes.
 */
export function renderReference(catalog: WholeCatalog, source: string): readonly GeneratedFile[] {
  return Object.values(catalog.text).map((text) => {
    return [`reference.${text.language}.md`, pageText(newPage(catalog, text), source)] as const
  })
}

function pageText(page: Page, source: string): string {
  let text = ''
  for (const section of sections(page, source)) text += `${text === '' ? '' : '\n'}${write(section)}`
  return text
}

/** The page piece by piece, so that the tree of a large catalog is never in memory whole. */
function* sections(page: Page, source: string): Generator<readonly RootContent[]> {
  const { catalog, words, notes } = page
  yield [
    comment(banner(source)),
    ...unlinted,
    heading(1, meaningOf(page, { meaning: catalog.title, ...catalog.document })),
    paragraph(words.edition(catalog.document.updated)),
    paragraph(words.sources),
  ]
  yield headersSection(page)
  yield uriSection(page)
  yield answersSection(page)
  yield bodySection(page)
  yield errorsSection(page)
  yield [heading(2, words.examples)]
  for (const error of Object.values(catalog.errors)) yield exampleSection(page, error)
  if (Object.keys(catalog.retired).length > 0) yield retiredSection(page)
  yield [...notes.definitions(), comment('prettier-ignore-end')]
}

// Makes linters and formatters skip the page.
const unlinted = [comment('markdownlint-disable'), comment('prettier-ignore-start')]
