/**
 * Writes the reference of a catalog as a site of plain files, in each of its languages.
 *
 * @packageDocumentation
 */
import type { Localized, WholeCatalog } from '@errbook/catalog'
import { own, wordsLanguage } from '@errbook/catalog/parts'
import type { GeneratedFile } from '@errbook/compiler/generated-file'
import { inLanguage, pages, twinOf } from './addresses.js'
import { catalogScript } from './catalog-script.js'
import { catalogPages } from './pages/catalog-pages.js'
import type { Opening } from './pages/home-page.js'
import { newReader } from './pages/reader.js'
import { pageHtml } from './print/page-html.js'
import { frontMatter, twinText } from './print/twin.js'
import { type SearchPage, searchFile } from './search/search-index.js'
import { codesCsv, fullText, type ListedPage, listOfPages, openingPage, type PageSet } from './site-files.js'
import { type SiteLabels, siteLabels } from './site-labels.js'
import type { SitePage } from './tree.js'

export { errorAddress } from './addresses.js'
export { anchorsOf, type Guide, guidePage } from './pages/guide-page.js'
export type { Opening, OpeningWay } from './pages/home-page.js'
export type { SearchPage } from './search/search-index.js'
export type { Block, Fact, Listing, SitePage } from './tree.js'

/** What a site is made with. */
export interface SiteOptions {
  /** The scripts, the style sheet and the icon, by their paths in the site: `assets/site.js`. */
  readonly assets?: readonly GeneratedFile[]
  /** What programs import the catalog from: `./errors/catalog.generated.js` if not given. */
  readonly module?: string | undefined
  /** Where the site will be published, such as `https://example.com/errors/`; canonical links need it. */
  readonly url?: string | undefined
  /** What is checked in a catalog file, for the page of rules: the rules of `@errbook/compiler`. */
  readonly lintRules?: readonly SiteRule[] | undefined
  /** What stands before the name of the catalog at the top of every page. */
  readonly brand?: string | undefined
  /** What the first page says before the reference, where the site is about more than that. */
  readonly opening?: ((language: string) => Opening) | undefined
  /** Pages beside those of the catalog, such as guides: see `guidePage`. */
  readonly pages?: ((language: string) => readonly SitePage[]) | undefined
  /** Links of the navigation behind those of the catalog. */
  readonly rooms?: ((language: string) => readonly Room[]) | undefined
  /** What else the search finds, such as guides, by language. */
  readonly searchPages?: { readonly [language: string]: readonly SearchPage[] } | undefined
}

/** The name of a rule, and what it says in one sentence of each language. */
interface SiteRule {
  readonly name: string
  readonly description: Localized
}

/** A site, before it is printed. */
export interface Site {
  readonly catalog: WholeCatalog
  readonly languages: readonly string[]
  readonly module: string
  readonly lintRules: readonly SiteRule[]
  readonly url: string | undefined
  readonly brand: string | undefined
  readonly words: (language: string) => SiteLabels
  readonly title: (language: string) => string
  readonly opening: (language: string) => Opening | undefined
  /** The links of the navigation. */
  readonly rooms: (language: string) => readonly Room[]
  /** What the foot of every page says. */
  readonly footnote: (language: string) => string
}

/** A link of the navigation, and which pages it is for. */
export interface Room {
  readonly room: string
  readonly label: string
  readonly address: string
}

/** Begins the site of a catalog. */
function newSite(catalog: WholeCatalog, options: SiteOptions = {}): Site {
  const { module = './errors/catalog.generated.js', url, brand, lintRules = [] } = options
  const languages = Object.values(catalog.text).map(({ language }) => language)
  const words = (language: string) => siteLabels[wordsLanguage(language)]
  const title = (language: string) =>
    own(catalog.text, language)?.title ??
    languages.flatMap((other) => own(catalog.text, other)?.title ?? [])[0] ??
    catalog.name
  const room = (address: string, label: string): Room => ({ room: address, label, address })
  return {
    catalog,
    languages,
    module,
    lintRules,
    url: url === undefined || url.endsWith('/') ? url : `${url}/`,
    brand,
    words,
    title,
    opening: (language) => options.opening?.(language),
    rooms: (language) => {
      const { codes, headers, requests, paste } = words(language)
      const { request, response } = catalog.headers
      return [
        room(pages.errors, codes),
        ...(Object.keys({ ...request, ...response }).length === 0 ? [] : [room(pages.headers, headers)]),
        room(pages.requests, requests),
        room(pages.paste, paste),
        ...(options.rooms?.(language) ?? []),
      ]
    },
    footnote: title,
  }
}

/**
 * Renders the site of a catalog: a page of HTML and its Markdown twin for each code, header and list, in each of its
 * languages. The same catalog gives the same bytes.
 */
export function renderSite(catalog: WholeCatalog, options: SiteOptions = {}): readonly GeneratedFile[] {
  const site = newSite(catalog, options)
  const files: GeneratedFile[] = []
  const sets = site.languages.map((language): PageSet => {
    const listed: ListedPage[] = []
    // Page by page, since the trees of a large catalog would take much memory.
    for (const page of allPages(site, language, options)) {
      const twin = twinText(language, page)
      files.push([pathOf(language, page.address), pageHtml(site, language, page)])
      files.push([pathOf(language, twinOf(page.address)), twin])
      if (isForReaders(page))
        listed.push({ address: page.address, title: page.title, description: page.description, twin })
    }
    return { language, pages: listed }
  })
  return [
    ...files,
    ['index.html', openingPage(site)],
    ['llms.txt', listOfPages(site, sets)],
    ['llms-full.txt', fullText(sets)],
    ['catalog.json', `${JSON.stringify(catalog)}\n`],
    ...site.languages.map((language) => catalogScript(catalog, language, site.words(language))),
    ...site.languages.map((language) => [`errors.${language}.csv`, codesCsv(newReader(site, language))] as const),
    ...sets.map(({ language, pages }) =>
      searchFile(catalog, language, [...listPages(pages), ...(own(options.searchPages, language) ?? [])]),
    ),
    ...(options.assets ?? []),
  ]
}

function* allPages(site: Site, language: string, { pages = () => [] }: SiteOptions): Generator<SitePage> {
  yield* catalogPages(newReader(site, language))
  yield* pages(language)
}

/** Whether there is something to read on a page: it is neither a field nor a list of links. */
function isForReaders({ address }: SitePage): boolean {
  return address !== pages.paste && address !== pages.search
}

/** The pages of a language that are of no single code or header, as the search finds them. */
function listPages(all: readonly ListedPage[]): readonly SearchPage[] {
  const addresses: readonly string[] = [pages.errors, pages.headers, pages.requests, pages.rules, pages.report]
  return all
    .filter(({ address }) => addresses.includes(address))
    .map(({ address, title, description }) => ({ address, title, text: description }))
}

/** Renders the Markdown twins alone, with front matter, for a site of one's own. */
export function renderTwins(catalog: WholeCatalog, options: SiteOptions = {}): readonly GeneratedFile[] {
  const site = newSite(catalog, options)
  return site.languages.flatMap((language) =>
    [...catalogPages(newReader(site, language))]
      .filter(isForReaders)
      .map(
        (page): GeneratedFile => [
          pathOf(language, twinOf(page.address)),
          frontMatter(page, language) + twinText(language, page),
        ],
      ),
  )
}

function pathOf(language: string, address: string): string {
  return inLanguage(language, address).slice(1)
}
