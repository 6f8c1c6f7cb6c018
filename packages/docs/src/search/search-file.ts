import type { WholeCatalog } from '@errbook/catalog'
import type { GeneratedFile } from '@errbook/compiler/generated-file'
import { type SearchPage, searchIndex } from './search-index.js'

/** The index of a language as a script that the search of the site takes it from, since a page from a file can load no data. */
export function searchFile(catalog: WholeCatalog, language: string, pages: readonly SearchPage[] = []): GeneratedFile {
  const index = JSON.stringify(searchIndex(catalog, language, pages))
  return [`assets/search-${language}.js`, `errbookSearch.index(${index})\n`]
}
