import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { WholeCatalog } from '../../packages/catalog/src/index.js'
import {
  compile,
  formatDiagnostic,
  type GeneratedFile,
  rules as lintRules,
  parentReader,
} from '../../packages/compiler/src/index.js'
import { guidePage, type Room, renderSite, type SitePage } from '../../packages/docs/src/site.js'
import { type Document, documents } from './documents.js'
import { linksOf } from './links.js'
import { openingOf } from './opening.js'
import { codesOf, sectionsOf } from './search-pages.js'

/** What a build of the site is given. */
export interface BuildOptions {
  /** The scripts, the style sheet and the icon. */
  readonly assets?: readonly GeneratedFile[]
  /** Whether the reference of the API will be under `api`. */
  readonly hasApi?: boolean
}

/**
 * Renders the site of the project: a first page that says what Errbook is, the reference of CSN, that of VPC beside it
 * under `vpc`, and the guides, in one head.
 *
 * @throws Error when a catalog has errors, or a link of a document leads to nothing.
 */
export function buildSite({ assets = [], hasApi = false }: BuildOptions = {}): readonly GeneratedFile[] {
  const all = documents()
  const catalogs = { csn: catalogAt('packages/csn/catalog.yaml'), vpc: catalogAt('examples/baidu-vpc/catalog.yaml') }
  const csn = renderSite(catalogs.csn, {
    brand: 'Errbook',
    lintRules,
    module: '@errbook/csn',
    assets,
    opening: (language) => openingOf(all, language),
    pages: (language) => pagesOf(all, language),
    searchPages: byLanguage((language) => [
      ...inLanguage(all, language).flatMap(sectionsOf),
      ...codesOf(catalogs.vpc, language, 'VPC', '../vpc'),
    ]),
    rooms: (language) => [
      room('../vpc', language, 'index.html', 'VPC'),
      guidesRoom('..', language),
      ...(hasApi ? [{ room: 'api', label: 'API', address: '../api/index.html' }] : []),
    ],
  })
  const vpc = renderSite(catalogs.vpc, {
    brand: 'Errbook',
    lintRules,
    assets,
    rooms: (language) => [
      room('../..', language, 'index.html', 'CSN'),
      guidesRoom('../..', language),
      ...(hasApi ? [{ room: 'api', label: 'API', address: '../../api/index.html' }] : []),
    ],
    searchPages: byLanguage((language) => codesOf(catalogs.csn, language, 'CSN', '../..')),
  })
  return [...csn, ...vpc.map(([path, text]): GeneratedFile => [`vpc/${path}`, text])]
}

function catalogAt(path: string): WholeCatalog {
  const compiled = compile(readFileSync(path), { file: basename(path), readParent: parentReader(path) })
  if (compiled.ok) return compiled.catalog
  throw new Error(compiled.diagnostics.map((diagnostic) => formatDiagnostic(path, diagnostic)).join('\n'))
}

/** A link out of the folder of a language, into the same language of a site at a way from its own folders. */
function room(way: string, language: string, page: string, label: string): Room {
  return { room: label, label, address: `${way}/${language}/${page}` }
}

function guidesRoom(way: string, language: string): Room {
  return { ...room(way, language, 'guides/index.html', language === 'zh' ? '指南' : 'Guides'), room: 'guides' }
}

/** The documents as pages in a language. */
function pagesOf(all: readonly Document[], language: string): readonly SitePage[] {
  return inLanguage(all, language).map((document) =>
    guidePage(
      {
        address: document.address,
        tree: document.tree,
        room: 'guides',
        ...(document.language !== language && { language: document.language }),
        linkTo: linksOf(all, document, language),
      },
      language,
    ),
  )
}

/** The documents in a language: those that are not there in it are in English. */
function inLanguage(all: readonly Document[], language: string): readonly Document[] {
  const own = all.filter((document) => document.language === language)
  return [...own, ...all.filter(({ address }) => !own.some((document) => document.address === address))]
}

function byLanguage<T>(of: (language: string) => T): { readonly [language: string]: T } {
  return { en: of('en'), zh: of('zh') }
}
