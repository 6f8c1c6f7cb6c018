import { pages, twinOf } from './addresses.js'
import type { Reader } from './pages/reader.js'
import { groupName, statusText } from './pages/reader.js'
import { ofDirection } from './print/frame.js'
import { documentText } from './print/html.js'
import type { Site } from './site.js'
import { element, type SitePage } from './tree.js'

/** The pages of a language that have something to read. */
export interface PageSet {
  readonly language: string
  readonly pages: readonly ListedPage[]
}

/** A page as lists of pages have it. */
export interface ListedPage extends Pick<SitePage, 'address' | 'title' | 'description'> {
  /** Its Markdown. */
  readonly twin: string
}

/** The page at the root, which goes on to the first language without a script. */
export function openingPage(site: Site): string {
  const [first = 'en'] = site.languages
  const to = `${first}/${pages.home}`
  const tree = element(
    'html',
    { lang: first, ...ofDirection(first) },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('meta', { httpEquiv: 'refresh', content: `0; url=${to}` }),
      element('meta', { name: 'generator', content: 'Errbook' }),
      element('title', {}, site.title(first)),
      element('link', { rel: ['icon'], href: 'assets/icon.svg' }),
      element('link', { rel: ['stylesheet'], href: 'assets/style.css' }),
    ),
    element(
      'body',
      {},
      element(
        'main',
        { className: ['wrap'] },
        element('h1', {}, site.title(first)),
        ...site.languages.map((language) =>
          element('p', {}, element('a', { href: `${language}/${pages.home}`, lang: language }, site.title(language))),
        ),
      ),
    ),
  )
  return documentText(tree)
}

/** `llms.txt`: what the site has, for programs that read text (llmstxt.org). */
export function listOfPages(site: Site, sets: readonly PageSet[]): string {
  const [first = 'en'] = site.languages
  const sections = sets.map(({ language, pages }) => {
    const items = pages.map(({ title, address, description }) => {
      return `- [${inLine(title)}](${language}/${twinOf(address)}): ${inLine(description)}`
    })
    return `## ${language}\n\n${items.join('\n')}\n`
  })
  const intro = `# ${inLine(site.title(first))}\n\n> Error codes and common headers of ${site.catalog.name}: what each means, who caused it, whether to retry.\n`
  const all = '\nEverything in one file: [llms-full.txt](llms-full.txt). As data: [catalog.json](catalog.json).\n'
  return [`${intro}${all}`, ...sections].join('\n')
}

/** `llms-full.txt`: all pages of the first language as one text. */
export function fullText([first]: readonly PageSet[]): string {
  return first?.pages.map(({ twin }) => twin).join('\n---\n\n') ?? ''
}

/** The codes of a language as CSV (RFC 4180), a row each. Excel takes a file without a byte order mark for another encoding. */
export function codesCsv(reader: Reader): string {
  const { words, labels, catalog } = reader
  const header = [
    words.code,
    words.status,
    labels.group,
    labels.fault,
    labels.retry,
    words.message,
    words.meaning,
    words.resolution,
  ]
  const rows = Object.values(catalog.errors).map((error) => [
    error.code,
    statusText(reader, error),
    error.group === undefined ? '' : groupName(reader, error.group),
    error.fault,
    error.retry,
    error.message ?? '',
    error.meaning ?? '',
    error.resolution ?? '',
  ])
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** A text on one line, in which nothing is Markdown. */
function inLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|]/g, '\\$&')
}

/** A cell of CSV. What a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
