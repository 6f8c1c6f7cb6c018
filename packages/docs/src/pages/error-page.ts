import { type PrintedText, retryAdvice, type Withdrawal } from '@errbook/catalog'
import { firstSentence, own } from '@errbook/catalog/parts'
import { errorAddress, pages } from '../addresses.js'
import { advice, sentences } from '../errors-sections.js'
import { exchange, shownMessage } from '../exchange.js'
import { codeSpan, type Inline, joined, link, paragraph, tableOf } from '../markdown.js'
import type { ReadableError } from '../page.js'
import {
  type Block,
  box,
  codeName,
  element,
  type Fact,
  facts,
  inTwin,
  onPage,
  phrase,
  type SitePage,
  section,
  wrapped,
} from '../tree.js'
import { faultPhrase, groupAnchor, retryElement, retryPhrase } from './marks.js'
import { crumbs, type Neighbours, pager, title } from './page-ends.js'
import { at, groupName, linkToCode, type Reader, statusText } from './reader.js'
import { reasons } from './reasons.js'
import { clientCode, serverCode } from './typescript.js'

/** The page of a code: what to do first, then why it happens, how it travels, how to handle it, and where the words are from. */
export function errorPage(reader: Reader, error: ReadableError, neighbours: Neighbours): SitePage {
  const { code, meaning, resolution } = error
  const { labels } = reader
  return {
    address: errorAddress(code),
    title: code,
    description:
      [meaning, resolution].find((text) => text !== undefined) ?? labels.description(code, statusText(reader, error)),
    room: pages.errors,
    blocks: [
      ...opening(reader, error),
      ...whatToDo(reader, error),
      ...section(labels.why, reasons(reader, error)),
      ...section(labels.onTheWire, wire(reader, error)),
      ...section(labels.inTypeScript, [
        box({ caption: labels.callIt[error.retry], lang: 'ts', value: clientCode(reader, error), copy: true }),
        ...(reader.whole.errorFor === undefined
          ? []
          : [box({ caption: labels.throwIt, lang: 'ts', value: serverCode(reader, error), copy: true })]),
      ]),
      ...section(labels.facts, [facts(factsOf(reader, error))]),
      ...section(labels.sources, sources(reader, error)),
      pager(reader, neighbours, linkToCode),
    ],
  }
}

/** The page of a code that was taken back. */
export function retiredPage(reader: Reader, code: string, withdrawal: Withdrawal): SitePage {
  const { labels, words } = reader
  const { since } = withdrawal
  const said = [...(since === undefined ? [] : [words.retiredSince(since)]), ...advice(reader, withdrawal)]
  return {
    address: errorAddress(code),
    title: code,
    description: `${code}: ${labels.retired}`,
    room: pages.errors,
    blocks: [
      crumbs([link(at(reader, pages.errors), labels.codes), labels.retired]),
      title(codeName(code), paragraph(phrase('span', 'dep', labels.retired)), labels.copyLink),
      ...(said.length === 0 ? [] : [wrapped('div', { className: ['lead'] }, [paragraph(sentences(reader, said))])]),
    ],
  }
}

function opening(reader: Reader, error: ReadableError): readonly Block[] {
  const { labels, words } = reader
  const { code, group, meaning, deprecated } = error
  const groupStep =
    group === undefined ? [] : [link(`${at(reader, pages.errors)}#${groupAnchor(group)}`, groupName(reader, group))]
  const first = firstSentence(meaning ?? '')
  return [
    crumbs([link(at(reader, pages.errors), labels.codes), ...groupStep]),
    title(
      codeName(code),
      onPage(element('span', { className: ['status'] }, statusText(reader, error))),
      labels.copyLink,
    ),
    ...(meaning === undefined
      ? []
      : [
          wrapped('div', { className: ['leadin'] }, [
            paragraph([phrase('b', 'first', first), meaning.slice(first.length)]),
          ]),
        ]),
    ...(deprecated === undefined
      ? []
      : [
          wrapped('div', { className: ['dep', 'deprecated'] }, [
            paragraph(sentences(reader, [words.deprecated(deprecated.since), ...advice(reader, deprecated)])),
          ]),
        ]),
  ]
}

/** The one tinted band of the page. */
function whatToDo({ labels, language }: Reader, error: ReadableError): readonly Block[] {
  const { status, fault, retry, resolution = labels.steps[retry] } = error
  const cause =
    fault === 'server' ? element('span', { className: ['server'] }, labels.faultOf[fault]) : labels.faultOf[fault]
  const although = fault === 'server' && status < 500 ? [' ', labels.although(status)] : []
  const verdict = element('p', {}, retryElement(retry, labels.verdicts[retry]), element('span', {}, cause, ...although))
  return section(
    labels.whatToDo,
    [
      wrapped('div', { className: ['step'] }, [paragraph(resolution)]),
      onPage(element('div', { className: ['verdict'] }, verdict)),
      inTwin(paragraph(retryAdvice(error, language))),
    ],
    { className: ['row', 'do'] },
  )
}

function wire(reader: Reader, error: ReadableError): readonly Block[] {
  const { labels, words } = reader
  const { message, params, printed } = error
  const names = Object.entries(params)
  const { request, response, message: within, marks } = exchange(reader, error)
  const shown = shownMessage(error)
  return [
    box(...(request === undefined ? [] : [{ caption: labels.request, lang: 'http', value: request }]), {
      caption: labels.response,
      lang: 'http',
      value: response,
      marks,
      within,
      copy: true,
    }),
    facts(
      [
        {
          term: labels.message,
          content:
            shown === undefined
              ? words.anyMessage
              : printed?.message === undefined
                ? codeSpan(shown)
                : phrase('mark', 'mono', codeSpan(shown)),
        },
        names.length === 0 || message === undefined
          ? undefined
          : {
              term: labels.parameters(names.length),
              content: joined(
                names.map(([name, format]) => words.parameter(codeSpan(name), words.formats[format])),
                words.and,
              ),
            },
      ],
      'tmpl',
    ),
  ]
}

function factsOf(reader: Reader, error: ReadableError): readonly (Fact | undefined)[] {
  const { labels } = reader
  const { code, group, fault, retry, wire = code, since, deprecated } = error
  return [
    group === undefined ? undefined : { term: labels.group, content: groupName(reader, group) },
    { term: reader.words.status, content: statusText(reader, error) },
    wire === code ? undefined : { term: labels.sentAs, content: codeSpan(String(wire)) },
    { term: labels.fault, content: faultPhrase(error, labels.faults[fault]) },
    { term: labels.retry, content: retryPhrase(error, labels.retries[retry]) },
    since === undefined ? undefined : { term: labels.since, content: since },
    deprecated === undefined ? undefined : { term: labels.deprecated, content: deprecated.since ?? reader.words.yes },
  ]
}

interface SourceRow {
  readonly part: string
  readonly from: Inline
  readonly printed: Inline
}

/** Where the words of a page are from; nothing for a catalog that quotes no document. */
function sources(reader: Reader, error: ReadableError): readonly Block[] {
  const { catalog, labels, words, quotes, language } = reader
  if (quotes.size === 0) return []
  const { meaning, resolution, situation, quoted, inherited, quotedResolution, inheritedResolution, printed } = error
  const originOf = (quoted: readonly string[] = [], inherited: readonly string[] = []) =>
    !quoted.includes(language)
      ? labels.written
      : inherited.includes(language) && catalog.parent !== undefined
        ? labels.inherited(catalog.parent.name)
        : labels.quoted
  const row = (part: string, from: string, printed?: PrintedText): SourceRow =>
    printed === undefined
      ? { part, from, printed: '' }
      : { part, from: phrase('span', 'dep', labels.printedOtherwise), printed: printedText(reader, printed) }
  const rows = [
    meaning !== undefined && row(words.meaning, originOf(quoted, inherited), own(printed?.meaning, language)),
    printed?.status !== undefined && row(words.status, '', printed.status),
    printed?.message !== undefined && row(words.message, '', printed.message),
    resolution !== undefined && row(words.resolution, originOf(quotedResolution, inheritedResolution)),
    situation !== undefined && row(labels.has.situation, labels.written),
  ].filter((row) => row !== false)
  const columns = [
    { label: labels.sourceColumns[0], cell: ({ part }: SourceRow) => part },
    { label: labels.sourceColumns[1], cell: ({ from }: SourceRow) => from },
    { label: labels.sourceColumns[2], cell: ({ printed }: SourceRow) => printed },
  ]
  return tableOf(rows, rows.some(({ printed }) => printed !== '') ? columns : columns.slice(0, 2)).map((table) => ({
    ...table,
    data: { hProperties: { className: ['prov'] } },
  }))
}

function printedText({ catalog }: Reader, { text, because }: PrintedText): Inline {
  const reason = own(own(catalog.reasons, because), catalog.language)
  return [codeSpan(text), ...(reason === undefined ? [] : [' ', phrase('span', 'small', reason)])]
}
