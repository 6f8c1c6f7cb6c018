import type { WholeCatalog } from '@errbook/catalog'
import { own } from '@errbook/catalog/parts'
import { banner, type GeneratedFile } from '@errbook/compiler/generated-file'
import type { RootContent } from 'mdast'
import { errorsSection, exampleSections, retiredSection } from './errors-sections.js'
import type { OwnTexts } from './labels.js'
import { comment, type Inline, link, paragraph, write } from './markdown.js'
import { meaningOf, newPage, type Page, sectionHeading } from './page.js'
import { bodySection, errorForSection, headersSection, uriSection } from './rules-sections.js'

/**
 * Renders the reference of a catalog: a page of GitHub-flavoured Markdown for each of its languages; `source` is the
 * name of its file. The same catalog gives the same bytes. Gives names of files and their texts; writing them is for
 * the caller.
 */
export function renderReference(catalog: WholeCatalog, source: string): readonly GeneratedFile[] {
  return Object.values(catalog.text).map((text) => {
    return [`reference.${text.language}.md`, pageText(newPage(catalog, text), source)] as const
  })
}

function pageText(page: Page, source: string): string {
  const texts: string[] = []
  let blocks: RootContent[] = []
  const flush = () => {
    if (blocks.length > 0) texts.push(write(blocks))
    blocks = []
  }
  for (const section of sections(page, source)) {
    blocks.push(...section)
    if (blocks.length >= blocksAtOnce) flush()
  }
  flush()
  return texts.join('\n')
}

// The library takes long to begin, and all blocks of a large catalog would take much memory.
const blocksAtOnce = 500

/** The page piece by piece, so that the tree of a large catalog is never in memory whole. */
function* sections(page: Page, source: string): Generator<readonly RootContent[]> {
  yield [comment(banner(source)), ...unlinted, ...opening(page)]
  yield headersSection(page)
  yield uriSection(page)
  yield errorForSection(page)
  yield bodySection(page)
  yield errorsSection(page)
  yield* exampleSections(page)
  yield retiredSection(page)
  yield [...page.notes.definitions(), comment('prettier-ignore-end')]
}

// Makes linters and formatters skip the page.
const unlinted = [comment('markdownlint-disable'), comment('prettier-ignore-start')]

/** The title, and the documentation that the texts are from. */
function opening(page: Page): readonly RootContent[] {
  const { catalog, words, quotes } = page
  const { title, document = {} } = catalog
  const { quoted = [], updated, url } = document
  return [
    sectionHeading(
      page,
      1,
      meaningOf(page, { ...(title !== undefined && { meaning: title }), quoted }) ?? anyTitle(page),
    ),
    ...(url === undefined ? [] : [paragraph(words.follows((document) => link(url, document), updated))]),
    ...(url === undefined && updated !== undefined ? [paragraph(words.edition(updated))] : []),
    ...(quotes.has('own') ? [paragraph(words.sources(ownTexts(page)))] : []),
    ...(quotes.has('parent') ? [paragraph(inheritedSources(page))] : []),
  ]
}

/** The title in the first language that has one, where that of the page has none; else the name of the catalog. */
function anyTitle({ whole: { languages, text, name } }: Page): string {
  const titles = languages.flatMap((language) => own(text, language)?.title ?? [])
  return titles[0] ?? name
}

/** That some texts are quoted from the document of the parent. */
function inheritedSources(page: Page): Inline {
  const { catalog, words, quotes } = page
  const { name = '', title = {}, document } = catalog.parent ?? {}
  const shown = words.documentOf(name, own(title, catalog.language) ?? Object.values(title)[0])
  const parent = document?.url === undefined ? shown : link(document.url, shown)
  return words.inheritedSources(parent, !quotes.has('own'))
}

/** What of a page is written for the catalog. */
function ownTexts({ catalog }: Page): readonly OwnTexts[] {
  const errors = Object.values(catalog.errors)
  const { language, errorFor } = catalog
  const has = {
    resolutions: errors.some(({ resolution, quotedResolution }) => resolution && !quotedResolution?.includes(language)),
    errorFor: errorFor !== undefined,
    examples: errors.some(({ example, situation }) => example ?? situation),
  }
  return (['resolutions', 'errorFor', 'examples'] as const).filter((part) => has[part])
}
