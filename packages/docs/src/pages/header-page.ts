import { own } from '@errbook/catalog/parts'
import type { Element } from 'hast'
import { headerAddress, pages, ruleAddress } from '../addresses.js'
import { acceptedSample, refusedSamples, type Sample } from '../header-samples.js'
import { type Column, codeBlock, codeSpan, type Inline, joined, link, paragraph, tableOf } from '../markdown.js'
import { meaningOf, type ReadableHeader } from '../page.js'
import { answerColumns, formOf } from '../rules-sections.js'
import {
  type Block,
  codeName,
  element,
  type Fact,
  facts,
  onPage,
  phrase,
  type SitePage,
  section,
  wrapped,
} from '../tree.js'
import { crumbs, head, pager, title } from './page-ends.js'
import { at, linkToCode, linkToHeader, type Reader, withOwnNotes } from './reader.js'

/** The headers of both sides, each name once, those of requests first. */
export function headersByName({ catalog }: Reader): readonly ReadableHeader[] {
  const { request, response } = catalog.headers
  return Object.values({ ...request, ...response, ...request })
}

/** The list of all headers. */
export function headersPage(reader: Reader): SitePage {
  const { labels, words, catalog } = reader
  const { request, response } = catalog.headers
  const lead = labels.headersLead(Object.keys(request).length, Object.keys(response).length)
  return {
    address: pages.headers,
    title: words.headers,
    description: lead,
    room: pages.headers,
    blocks: [
      head(words.headers, lead),
      ...section(labels.inRequests, listOf(reader, Object.values(request), answerColumns(reader))),
      ...section(labels.inResponses, listOf(reader, Object.values(response), [])),
      ...reader.notes.definitions(),
    ],
  }
}

function listOf(
  reader: Reader,
  headers: readonly ReadableHeader[],
  answers: readonly Column<ReadableHeader>[],
): readonly Block[] {
  const { words } = reader
  return tableOf(headers, [
    { label: words.header, cell: ({ name }) => linkToHeader(reader, name) },
    { label: words.required, cell: ({ required }) => (required ? words.yes : words.no) },
    { label: words.meaning, cell: ({ meaning = '' }) => meaning },
    ...answers,
  ])
}

/** A page for each header name, with what is said of it on either side. */
export function headerPages(reader: Reader): readonly SitePage[] {
  const headers = headersByName(reader)
  return headers.map(({ name }, index) => {
    const neighbours = { previous: headers[index - 1]?.name, next: headers[index + 1]?.name }
    return headerPage(withOwnNotes(reader), name, neighbours)
  })
}

function headerPage(reader: Reader, name: string, neighbours: Parameters<typeof pager>[1]): SitePage {
  const { labels, catalog } = reader
  const key = name.toLowerCase()
  const request = own(catalog.headers.request, key)
  const response = own(catalog.headers.response, key)
  const header = request ?? response
  if (header === undefined) throw new TypeError(`the catalog ${catalog.name} has no header ${name}`)
  const required = header.required
    ? request === undefined
      ? labels.requiredResponse
      : labels.requiredRequest
    : labels.optional
  const accepted = acceptedSample(header)
  return {
    address: headerAddress(name),
    title: header.name,
    description: header.meaning ?? `${header.name}: ${required}`,
    room: pages.headers,
    blocks: [
      crumbs([
        link(at(reader, pages.headers), labels.headers),
        request === undefined ? labels.inResponses : labels.inRequests,
      ]),
      title(codeName(header.name), paragraph(phrase('span', 'quiet', required)), labels.copyLink),
      ...lead(reader, header),
      ...(accepted === undefined || accepted.parts.length < 2 ? [] : [onPage(gloss(reader, accepted))]),
      ...section(labels.value, valueBlocks(reader, header)),
      ...(request !== undefined && response !== undefined
        ? section(labels.inResponses, [...lead(reader, response, false), paragraph([formsOf(reader, response)])])
        : []),
      ...(request === undefined ? [] : answerSections(reader, request, accepted)),
      pager(reader, neighbours, linkToHeader),
      ...reader.notes.definitions(),
    ],
  }
}

/** What a header means, and what the catalog adds. */
function lead(reader: Reader, header: ReadableHeader, isLead = true): readonly Block[] {
  const meaning = meaningOf(reader, header)
  return [
    ...(meaning === undefined
      ? []
      : isLead
        ? [wrapped('div', { className: ['lead'] }, [paragraph(meaning)])]
        : [paragraph(meaning)]),
    ...(header.note === undefined ? [] : [paragraph(header.note)]),
  ]
}

/** A value with the name of each part below it. */
function gloss({ labels }: Reader, { parts }: Sample): Element {
  const shown = parts.map(({ text }) => text.replaceAll(/^\/|\/$/g, ''))
  const items = parts.flatMap(({ text, name }, at) => {
    if (shown[at] === '' && name === undefined) return []
    const label =
      name === undefined ? element('span', {}, labels.literal) : element('a', { href: `#part-${name}` }, name)
    // A slash between two parts is of neither.
    const isBeforeSlash = at < parts.length - 1 && (text.endsWith('/') || parts[at + 1]?.text.startsWith('/') === true)
    const code = element('code', {}, shortened(shown[at] ?? ''))
    return [element('li', isBeforeSlash ? { className: ['slash'] } : {}, code, label)]
  })
  return element('ul', { className: ['gloss'] }, ...items)
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 8)}…${text.slice(-8)}` : text
}

/** What a value looks like: in words, or as its template and its parts. */
function valueBlocks(reader: Reader, header: ReadableHeader): readonly Block[] {
  const { words } = reader
  const { anyOf, fields: said = {}, ...form } = header
  const forms = anyOf ?? [{ ...form, fields: said }]
  const named = new Set<string>()
  const blocks = forms.flatMap(({ template, fields = {} }): readonly Block[] => {
    if (template === undefined) return []
    const parts = Object.entries(fields).map(([part, rule]) => ({ part, ...rule, ...own(said, part) }))
    const tables = tableOf(parts, [
      { label: words.part, cell: ({ part }) => codeSpan(part) },
      { label: words.value, cell: (part) => formOf(reader, part) },
      { label: words.meaning, cell: (part) => meaningOf(reader, part) ?? '' },
    ])
    return [
      codeBlock('text', template),
      ...tables.map((table) => ({
        ...table,
        children: table.children.map((row, index) => {
          const part = index === 0 ? undefined : parts[index - 1]?.part
          if (part === undefined || named.has(part)) return row
          named.add(part)
          return { ...row, data: { hProperties: { id: `part-${part}` } } }
        }),
      })),
    ]
  })
  const plain = forms.filter(({ template }) => template === undefined)
  const or = blocks.length > 0 && plain.length > 0 ? [words.or] : []
  return [
    ...blocks,
    ...(plain.length === 0
      ? []
      : [
          paragraph([
            ...or,
            joined(
              plain.map((each) => formOf(reader, each)),
              words.or,
            ),
          ]),
        ]),
  ]
}

function formsOf(reader: Reader, { anyOf, ...form }: ReadableHeader): Inline {
  return joined(
    (anyOf ?? [form]).map((each) => (each.template === undefined ? formOf(reader, each) : codeSpan(each.template))),
    reader.words.or,
  )
}

/** Which error answers what is wrong with a header of requests, with values that are accepted and refused. */
function answerSections(reader: Reader, header: ReadableHeader, accepted: Sample | undefined): readonly Block[] {
  const { catalog, labels, whole, language, words } = reader
  const { errorFor } = catalog
  const refused = accepted === undefined ? [] : refusedSamples(whole, header, accepted, language)
  const rows = [
    ...refused.map((sample) => ({ value: valueText(sample), why: reasonOf(reader, sample), code: sample.code })),
    ...(header.required && errorFor !== undefined
      ? [{ value: labels.noHeader as Inline, why: '' as Inline, code: header.missing ?? errorFor.invalidRequest }]
      : []),
  ]
  return [
    ...(errorFor === undefined
      ? []
      : section(labels.whichError, [facts(answers(reader, header, errorFor.invalidRequest), 'one')])),
    ...(accepted === undefined
      ? []
      : section(labels.accepted, [paragraph(phrase('span', 'long', valueText(accepted)))])),
    ...(refused.length === 0
      ? []
      : section(
          labels.refused,
          tableOf(rows, [
            { label: words.value, cell: ({ value }) => phrase('span', 'long', value) },
            { label: words.problem, cell: ({ why }) => why },
            { label: words.code, cell: ({ code }) => (code === undefined ? '' : linkToCode(reader, code)) },
          ]),
        )),
  ]
}

function answers(reader: Reader, header: ReadableHeader, otherwise: string): readonly (Fact | undefined)[] {
  const { labels, words } = reader
  const { required, missing = otherwise, malformed = otherwise, expired, maximumSkewInSeconds } = header
  return [
    { term: labels.ifMissing, content: required ? answer(reader, missing) : words.mayBeMissing },
    { term: labels.ifMalformed, content: answer(reader, malformed) },
    expired === undefined || maximumSkewInSeconds === undefined
      ? undefined
      : { term: labels.ifExpired(maximumSkewInSeconds), content: answer(reader, expired) },
  ]
}

function answer(reader: Reader, code: string): Inline {
  const status = own(reader.catalog.errors, code)?.status
  return [linkToCode(reader, code), ...(status === undefined ? [] : [' ', phrase('span', 'quiet', String(status))])]
}

/** Why a value is refused, as a link to the rule. */
function reasonOf(reader: Reader, { reason = '', rule = '' }: Sample): Inline {
  return link(at(reader, ruleAddress(rule)), reason)
}

/** A value in the letters of code; only the wrong part of it stands out. */
function valueText(sample: Sample): Inline {
  const parts = sample.parts.map(({ text, isBad }) => ({ text: shortened(text), isBad }))
  const whole = parts.map(({ text }) => text).join('')
  const shown = parts.map(({ text, isBad }) =>
    isBad ? element('span', { className: ['bad'] }, text) : { type: 'text' as const, value: text },
  )
  return {
    ...(codeSpan(whole) as Extract<ReturnType<typeof codeSpan>, { type: 'inlineCode' }>),
    data: { hName: 'code', hChildren: shown },
  }
}
