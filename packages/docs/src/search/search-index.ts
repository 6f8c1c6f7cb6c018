import type { CatalogText, ErrorDefinition, ErrorText, Params, Retry, WholeCatalog, Withdrawal } from '@errbook/catalog'
import { own, statusesOf, wordsLanguage } from '@errbook/catalog/parts'
import type { GeneratedFile } from '@errbook/compiler/generated-file'
import { errorAddress, headerAddress } from '../addresses.js'
import { type SearchBoxLabels, type SiteLabels, siteLabels } from '../site-labels.js'
import { statusNames } from '../status-phrases.js'

/** All that the search on the pages of a language holds, as plain data. */
export interface SearchIndex {
  /** A BCP 47 tag. */
  readonly language: string
  readonly words: SearchWords
  /** What people call the statuses of the errors, in all languages: `Bad Request`. */
  readonly statusNames: { readonly [status: string]: readonly string[] }
  readonly entries: readonly SearchEntry[]
}

/** The words of the search that do not come from the catalog. */
export interface SearchWords extends SearchBoxLabels, Pick<SiteLabels, 'search' | 'retired'> {
  readonly verdicts: { readonly [R in Retry]: string }
}

/** A page that can be found. */
export interface SearchEntry {
  readonly kind: 'code' | 'retired' | 'header' | 'page'
  /** From the folder of the language: `errors/DbException.html`. */
  readonly address: string
  /** The code, the name of the header or the title of the page. */
  readonly name: string
  readonly statuses?: readonly number[]
  readonly retry?: Retry
  /** The message of the error with a `{hole}` for each of the `params`. */
  readonly message?: string
  readonly params?: Params
  /** What is said of it, what says most first. */
  readonly texts: readonly SearchText[]
}

/** A text that a page is found by, with its language where that is another than the page's. */
export type SearchText = readonly [role: TextRole, text: string, language?: string]

/** What a text is: what a page is about, other words for it, its message as documentation prints it, or the rest. */
export type TextRole = 'meaning' | 'keyword' | 'printed' | 'rest'

/** A page that is not of the catalog, such as a guide. */
export interface SearchPage {
  /** From the folder of the language: `guides/start.html#install`. */
  readonly address: string
  readonly title: string
  /** All of its text, without markup. */
  readonly text: string
}

/**
 * Gives what the search on the pages of a language finds: every error, retired code and header of the catalog, by its
 * texts in all languages, and other pages.
 */
export function searchIndex(catalog: WholeCatalog, language: string, pages: readonly SearchPage[] = []): SearchIndex {
  const texts = inOrder(catalog, language)
  const statuses = new Set(Object.values(catalog.errors).flatMap(statusesOf))
  return {
    language,
    words: wordsOf(siteLabels[wordsLanguage(language)]),
    statusNames: Object.fromEntries([...statuses].map((status) => [status, statusNames(status)])),
    entries: [
      ...Object.values(catalog.errors).map((error) => errorEntry(error, catalog, texts)),
      ...headerNames(catalog).map((name) => headerEntry(name, catalog, texts)),
      ...Object.entries(catalog.source.retired).map(([code, retired]) => retiredEntry(code, retired, texts)),
      ...pages.map(({ address, title, text }): SearchEntry => {
        return { kind: 'page', address, name: title, texts: [['rest', text]] }
      }),
    ],
  }
}

/** The index of a language as a script that the search of the site takes it from, since a page from a file can load no data. */
export function searchFile(catalog: WholeCatalog, language: string, pages: readonly SearchPage[] = []): GeneratedFile {
  const index = JSON.stringify(searchIndex(catalog, language, pages))
  return [`assets/search-${language}.js`, `errbookSearch.index(${index})\n`]
}

function wordsOf({ search, retired, verdicts, searchBox }: SiteLabels): SearchWords {
  return { search, retired, verdicts, ...searchBox }
}

/** The text of a catalog in a language, which is named where the page has another. */
interface Spoken {
  readonly text: CatalogText
  readonly tag: readonly [language?: string]
}

/** The texts of a catalog, those in the language of the page first. */
function inOrder({ text }: WholeCatalog, language: string): readonly Spoken[] {
  const spoken = Object.values(text).map(
    (text): Spoken => ({ text, tag: text.language === language ? [] : [text.language] }),
  )
  return spoken.sort((a, b) => a.tag.length - b.tag.length)
}

function errorEntry(error: ErrorDefinition, { source }: WholeCatalog, spoken: readonly Spoken[]): SearchEntry {
  const { code, retry, message, params, printedMessage, wire } = error
  const { keywords = {}, printed, deprecated } = own(source.errors, code) ?? {}
  const texts = (role: TextRole, read: (text: ErrorText, language: string) => readonly (string | undefined)[]) => {
    return spoken.flatMap(({ text, tag }) => {
      const found = read(own(text.errors as { readonly [code: string]: ErrorText }, code) ?? {}, text.language)
      return found.flatMap((text): readonly SearchText[] => (text === undefined ? [] : [[role, text, ...tag]]))
    })
  }
  return {
    kind: 'code',
    address: errorAddress(code),
    name: code,
    statuses: statusesOf(error),
    retry,
    ...(message !== undefined && { message }),
    ...(Object.keys(params).length > 0 && { params }),
    texts: [
      ...texts('meaning', ({ meaning }) => [meaning]),
      ...texts('keyword', (_, language) => own(keywords, language) ?? []),
      ...(wire === undefined ? [] : [['keyword', String(wire)] as const]),
      ...texts('rest', ({ resolution, situation, note }) => [resolution, situation, note]),
      ...(printedMessage === undefined ? [] : [['printed', printedMessage] as const]),
      ...texts('rest', (_, language) => [own(printed?.meaning, language)?.text, own(deprecated?.reason, language)]),
    ],
  }
}

/** The names of the headers, each once, though requests and responses may both have it. */
function headerNames({ headers: { request, response } }: WholeCatalog): readonly string[] {
  return Object.keys({ ...request, ...response })
}

function headerEntry(name: string, { headers, body }: WholeCatalog, spoken: readonly Spoken[]): SearchEntry {
  const { request, response } = headers
  // What the header says beside a member of the error body.
  const member = Object.entries(body.members).find(([, { header }]) => header?.toLowerCase() === name)?.[0] ?? ''
  const texts = spoken.flatMap(({ text: { headers, members }, tag }) => {
    const said = [own(headers.request, name), own(headers.response, name)].flatMap((text) => text ?? [])
    const field = said.flatMap(({ fields = {} }) => {
      return Object.entries(fields).map(([name, { meaning, note }]) => [name, meaning, note].filter(Boolean).join(': '))
    })
    const meanings = new Set(said.flatMap(({ meaning }) => meaning ?? []))
    const rest = new Set([
      ...said.flatMap(({ note }) => note ?? []),
      ...[own(members, member)?.meaning].flatMap((text) => text ?? []),
      ...field,
    ])
    return [
      ...[...meanings].map((text): SearchText => ['meaning', text, ...tag]),
      ...[...rest].map((text): SearchText => ['rest', text, ...tag]),
    ]
  })
  const rule = own(request, name) ?? own(response, name)
  return { kind: 'header', address: headerAddress(name), name: rule?.name ?? name, texts: meaningsFirst(texts) }
}

function retiredEntry(code: string, { reason, use }: Withdrawal, spoken: readonly Spoken[]): SearchEntry {
  const reasons = spoken.flatMap(({ text: { language }, tag }): readonly SearchText[] => {
    const text = own(reason, language)
    return text === undefined ? [] : [['meaning', text, ...tag]]
  })
  return {
    kind: 'retired',
    address: errorAddress(code),
    name: code,
    texts: [...reasons, ...(use === undefined ? [] : [['rest', use] as const])],
  }
}

function meaningsFirst(texts: readonly SearchText[]): readonly SearchText[] {
  return [...texts.filter(([role]) => role === 'meaning'), ...texts.filter(([role]) => role !== 'meaning')]
}
