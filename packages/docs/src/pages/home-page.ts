import { errorAddress, headerAddress, pages } from '../addresses.js'
import { type Group, groupsOf } from '../errors-sections.js'
import { heading, link, list } from '../markdown.js'
import type { ReadableError } from '../page.js'
import { searchLink } from '../print/frame.js'
import { type Block, breakable, element, facts, inTwin, onPage, type SitePage, section } from '../tree.js'
import { headersByName } from './header-page.js'
import { retryElement } from './marks.js'
import { head } from './page-ends.js'
import { example, pasteForm } from './paste-page.js'
import { at, groupName, linkToCode, linkToHeader, type Reader, statusText, titleOf } from './reader.js'

/** What the first page of a site says before its reference, where the site is about more than that. */
export interface Opening {
  readonly title: string
  readonly lead: string
  readonly parts: readonly { readonly label: string; readonly ways: readonly OpeningWay[] }[]
}

/** A link for those whom its term names; its address is from the root of the site: `/en/guides/start.html`. */
export interface OpeningWay {
  readonly term: string
  readonly label: string
  readonly address: string
}

/** The first page of a language: the box for an error, the search, what is worth a retry, and all codes and headers. */
export function homePage(reader: Reader): SitePage {
  const { labels } = reader
  const opening = reader.site.opening(reader.language)
  const groups = groupsOf(reader)
  const errors = groups.flatMap((group) => group.errors)
  const headers = headersByName(reader)
  const lead = labels.homeLead(titleOf(reader), errors.length, headers.length)
  const split = element(
    'div',
    { className: ['split'] },
    pasteForm(labels, example(reader)),
    element('div', {}, searchLink(labels.orSearch, pages.search), ...retries(reader, errors)),
  )
  const depth = opening === undefined ? 1 : 2
  return {
    address: pages.home,
    title: opening?.title ?? titleOf(reader),
    description: opening?.lead ?? lead,
    // The search of the reference is on the screen at once only where nothing comes before it.
    className: opening === undefined ? 'home' : 'opening',
    blocks: [
      ...openingBlocks(opening),
      inTwin(heading(depth, titleOf(reader))),
      onPage(
        element('div', { className: ['head'] }, element(`h${depth}`, {}, labels.homeTitle), element('p', {}, lead)),
        split,
        codeLists(reader, groups),
        ...headerList(reader),
      ),
      inTwin(
        { type: 'paragraph', children: [{ type: 'text', value: lead }] },
        ...groups.flatMap(({ name, errors }): Block[] => [
          heading(depth === 1 ? 2 : 3, groupName(reader, name)),
          list(errors.map((error) => [linkToCode(reader, error.code), ` ${statusText(reader, error)}`])),
        ]),
        ...(headers.length === 0
          ? []
          : [heading(2, reader.words.headers), list(headers.map(({ name }) => linkToHeader(reader, name)))]),
        heading(2, labels.rules),
        list([
          link(at(reader, pages.requests), labels.requests),
          link(at(reader, pages.rules), labels.rules),
          link(at(reader, pages.report), labels.report),
        ]),
      ),
    ],
  }
}

function openingBlocks(opening: Opening | undefined): readonly Block[] {
  if (opening === undefined) return []
  const { title, lead, parts } = opening
  return [
    head(title, lead),
    ...parts.flatMap(({ label, ways }) =>
      section(label, [
        facts(
          ways.map(({ term, label, address }) => ({ term, content: link(address, label) })),
          'one',
        ),
      ]),
    ),
  ]
}

/** How many codes a group shows here; the list of codes has all. */
const mostShown = 40

function retries(reader: Reader, errors: readonly ReadableError[]) {
  const { labels } = reader
  const worth = errors.filter(({ retry }) => retry !== 'never')
  if (worth.length === 0) return []
  const rest = errors.length - worth.length
  return [
    element(
      'section',
      { className: ['list'] },
      element('h2', {}, labels.worthRetry, ' ', element('span', {}, labels.ofAll(worth.length, errors.length))),
      element('ul', {}, ...worth.slice(0, 8).map((error) => item(reader, error, true))),
      ...(rest === 0 ? [] : [element('p', { className: ['small'] }, labels.others(rest))]),
    ),
  ]
}

function item(reader: Reader, { code, retry, ...error }: ReadableError, isShownWhole: boolean) {
  const mark = retry === 'never' ? [] : [retryElement(retry, reader.labels.retries[retry])]
  const status = element('span', { className: ['st'] }, statusText(reader, { code, retry, ...error }))
  const name = element('a', { className: ['mono'], href: errorAddress(code) }, ...breakable(code))
  return element('li', {}, name, ...(isShownWhole ? [status, ...mark] : [...mark, status]))
}

function codeLists(reader: Reader, groups: readonly Group[]) {
  const { labels } = reader
  const lists = groups.map(({ name, errors }) =>
    element(
      'section',
      { className: ['list'] },
      element('h2', {}, groupName(reader, name), ' ', element('span', {}, String(errors.length))),
      element('ul', {}, ...errors.slice(0, mostShown).map((error) => item(reader, error, false))),
      ...(errors.length <= mostShown
        ? []
        : [
            element(
              'p',
              { className: ['small'] },
              element(
                'a',
                { href: pages.errors },
                labels.allCodes(groups.reduce((sum, group) => sum + group.errors.length, 0)),
              ),
            ),
          ]),
    ),
  )
  return element('div', { className: lists.length > 1 ? ['cols'] : ['cols', 'single'] }, ...lists)
}

function headerList(reader: Reader) {
  const headers = headersByName(reader)
  if (headers.length === 0) return []
  const items = headers.map(({ name, meaning }) =>
    element(
      'li',
      {},
      element('a', { className: ['mono'], href: headerAddress(name) }, name),
      ...(meaning === undefined ? [] : [element('span', { className: ['sub'] }, meaning)]),
    ),
  )
  return [
    element(
      'section',
      { className: ['list', 'heads'], id: 'headers' },
      element('h2', {}, reader.words.headers, ' ', element('span', {}, String(headers.length))),
      element('ul', {}, ...items),
    ),
  ]
}
