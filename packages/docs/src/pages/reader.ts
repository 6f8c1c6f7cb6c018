import { own, statusesOf } from '@errbook/catalog/parts'
import { errorAddress, headerAddress, inLanguage } from '../addresses.js'
import { type Inline, link } from '../markdown.js'
import { Notes, newPage, type Page, type ReadableError } from '../page.js'
import type { Site } from '../site.js'
import type { SiteLabels } from '../site-labels.js'
import { codeName } from '../tree.js'

/** What the pages of a site share in one language. */
export interface Reader extends Page {
  readonly site: Site
  readonly language: string
  readonly labels: SiteLabels
}

/** Begins the pages of a language. */
export function newReader(site: Site, language: string): Reader {
  const text = Object.values(site.catalog.text).find((text) => text.language === language)
  if (text === undefined) throw new TypeError(`the catalog ${site.catalog.name} has no text in ${language}`)
  const addressOf = (code: string) => inLanguage(language, errorAddress(code))
  return { ...newPage(site.catalog, text, addressOf), site, language, labels: site.words(language) }
}

/** The same for one page, whose notes are numbered from 1. */
export function withOwnNotes(reader: Reader): Reader {
  return { ...reader, notes: new Notes() }
}

/** A page of the language, as an address from the root of the site. */
export function at({ language }: Reader, address: string): string {
  return inLanguage(language, address)
}

/** A code, as a link to its page if it has one. */
export function linkToCode(reader: Reader, code: string): Inline {
  const { whole, addressOf } = reader
  const has = Object.hasOwn(whole.errors, code) || Object.hasOwn(whole.source.retired, code)
  return has ? link(addressOf(code), codeName(code)) : codeName(code)
}

/** A header, as a link to its page. */
export function linkToHeader(reader: Reader, name: string): Inline {
  const { request, response } = reader.catalog.headers
  const header = own(request, name.toLowerCase()) ?? own(response, name.toLowerCase())
  return header === undefined ? codeName(name) : link(at(reader, headerAddress(name)), codeName(header.name))
}

/** All statuses of an error. */
export function statusText({ words }: Reader, error: ReadableError): string {
  return statusesOf(error).join(words.and)
}

/** The name of a group as its readers know it. */
export function groupName({ catalog, labels, words }: Reader, group: string | undefined): string {
  if (group === undefined) return Object.keys(catalog.groups).length === 0 ? words.errors : labels.ungrouped
  return own(catalog.groups, group)?.meaning ?? group
}

/** The title of the documentation in the language of the page, else in any, else the name of the catalog. */
export function titleOf(reader: Reader): string {
  return reader.site.title(reader.language)
}

/** The name of a language in itself. */
export function languageName(language: string): string {
  const known: { readonly [tag: string]: string } = { en: 'English', zh: '中文' }
  if (known[language] !== undefined) return known[language]
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
