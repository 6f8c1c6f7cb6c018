import {
  type ErrorFor,
  errorFor,
  type FieldRule,
  type HeaderForm,
  type MemberRule,
  type ObjectTemplate,
  type Occasion,
} from '@errbook/catalog'
import { formats, isMeaningful, own, type TemplateNode, templateNode } from '@errbook/catalog/parts'
import { prepare } from '@errbook/validate/read'
import type { RootContent } from 'mdast'
import {
  type Column,
  codeBlock,
  codeSpan,
  fullColumns,
  type Inline,
  joined,
  list,
  paragraph,
  tableOf,
} from './markdown.js'
import { codeLink, meaningOf, type Page, type ReadableHeader, type Said, sectionHeading } from './page.js'

/** The common headers: a table for each side, and one for each form of several parts. */
export function headersSection(page: Page): readonly RootContent[] {
  const { catalog, words } = page
  const { headers } = catalog
  const request = Object.values(headers.request)
  const response = Object.values(headers.response)
  const blocks = [
    ...textOf(page, headers),
    ...sideSection(page, words.requestHeaders, request, answerColumns(page)),
    ...sideSection(page, words.responseHeaders, response, []),
  ]
  return blocks.length === 0 ? [] : [sectionHeading(page, 2, words.headers), ...blocks]
}

/** What all paths and query strings have in common. */
export function uriSection(page: Page): readonly RootContent[] {
  const { catalog, words } = page
  const { versions, idempotencyKey } = catalog.uri
  const blocks = [
    ...(versions === undefined ? [] : [paragraph(words.versions), list(versions.map(codeSpan))]),
    ...(idempotencyKey === undefined ? [] : [paragraph(words.idempotencyKey(idempotencyKey))]),
  ]
  return blocks.length === 0 ? [] : [sectionHeading(page, 2, words.uri), ...blocks]
}

/** Which error answers an invalid request, and which of several. */
export function errorForSection(page: Page): readonly RootContent[] {
  const { catalog, words } = page
  const { precedence, ...codes }: Partial<ErrorFor> = catalog.errorFor ?? {}
  // In the order of the words: what is special before what is left.
  const occasions = (Object.keys(words.problems) as Occasion[]).flatMap((occasion) => {
    const code = codes[occasion]
    return code === undefined ? [] : [{ problem: words.problems[occasion], code }]
  })
  if (occasions.length === 0) return []
  return [
    sectionHeading(page, 2, words.errorFor),
    ...(Object.keys(catalog.headers.request).length === 0 ? [] : [paragraph(words.errorForHeaders)]),
    ...tableOf(occasions, [
      { label: words.problem, cell: ({ problem }) => problem },
      { label: words.code, cell: ({ code }) => codeLink(page, code) },
    ]),
    ...(precedence === undefined
      ? []
      : [
          paragraph(words.precedence),
          list(
            precedence.map((code) => codeLink(page, code)),
            true,
          ),
        ]),
  ]
}

/** The error body: its template, what is said of its members, and the documentation's example. */
export function bodySection(page: Page): readonly RootContent[] {
  const { catalog, words } = page
  const { template, example, note, ...said } = catalog.body
  const blocks = [
    ...textOf(page, said),
    ...(isPlain(template)
      ? []
      : [codeBlock('json', JSON.stringify(template, null, 2)), paragraph(templateLegend(page))]),
    ...membersTable(page),
    ...Object.entries(catalog.body.members).flatMap(([name, member]) => memberRules(page, name, member)),
    ...(example === undefined ? [] : [paragraph(words.example), codeBlock('json', JSON.stringify(example, null, 2))]),
    ...(note === undefined ? [] : [paragraph(note)]),
  ]
  return blocks.length === 0 ? [] : [sectionHeading(page, 2, words.errorBody), ...blocks]
}

/** What is said of headers or of the body as a whole. */
function textOf(page: Page, said: Said): readonly RootContent[] {
  const texts = [meaningOf(page, said), said.note]
  return texts.flatMap((text) => (text === undefined ? [] : [paragraph(text)]))
}

function sideSection(
  page: Page,
  title: string,
  headers: readonly ReadableHeader[],
  answers: readonly Column<ReadableHeader>[],
): readonly RootContent[] {
  if (headers.length === 0) return []
  const { words } = page
  const columns: readonly (Column<ReadableHeader> | false)[] = [
    { label: words.header, cell: ({ name }) => codeSpan(name) },
    headers.some(({ required }) => required) && {
      label: words.required,
      cell: ({ required }) => (required ? words.yes : words.no),
    },
    { label: words.value, cell: (header) => valueForm(page, header) },
    meaningColumn(page),
    ...answers,
  ]
  const full = fullColumns(
    headers,
    columns.filter((column) => column !== false),
  )
  return [
    sectionHeading(page, 3, title),
    ...tableOf(headers, full),
    ...headers.flatMap((header) => remarksOf(page, header.name, header, full)),
    ...headers.flatMap((header) => expiryOf(page, header)),
    ...headers.flatMap((header) => partsOf(page, header)),
  ]
}

/** The codes that answer an invalid or missing header; none if the catalog has no `errorFor`. */
export function answerColumns(page: Page): readonly Column<ReadableHeader>[] {
  const { catalog, words } = page
  if (catalog.errorFor === undefined) return []
  const otherwise = errorFor({ errorFor: catalog.errorFor }, 'invalidRequest')
  return [
    {
      label: words.ifMissing,
      cell: ({ required, missing = otherwise }) => (required ? codeLink(page, missing) : words.mayBeMissing),
    },
    { label: words.ifMalformed, cell: ({ malformed = otherwise }) => codeLink(page, malformed) },
  ]
}

function meaningColumn<R extends Said>(page: Page): Column<R> {
  return {
    label: page.words.meaning,
    has: ({ meaning }) => meaning !== undefined,
    cell: (said) => meaningOf(page, said) ?? '',
  }
}

/** The forms of a value: a format in words, a template in a block of its own, anything else as it is written. */
function valueForm(page: Page, { anyOf, ...form }: ReadableHeader): Inline {
  const forms: readonly HeaderForm[] = anyOf ?? [form]
  return joined(
    forms.map((each) => formOf(page, each)),
    page.words.or,
  )
}

/** A form of a value: a format in words, a template in a block of its own, anything else as it is written. */
export function formOf({ wordsLanguage, words }: Page, form: HeaderForm & FieldRule): Inline {
  const { template, mediaType, format, pattern, secret } = form
  if (template !== undefined) return words.inParts
  const value =
    format === undefined ? codeSpan(mediaType ?? pattern.slice(1, -1)) : formats[format].expected[wordsLanguage]
  return secret ? [value, words.secret] : value
}

/** What is said of something that has no place in its table. */
function remarksOf<R extends Said>(
  page: Page,
  name: string,
  said: R,
  columns: readonly Column<R>[],
): readonly RootContent[] {
  const { words } = page
  const isInTable = columns.some(({ label }) => label === words.meaning)
  const texts = [isInTable ? undefined : meaningOf(page, said), said.note]
  return texts.flatMap((text) => (text === undefined ? [] : [paragraph(words.remark(codeSpan(name), text))]))
}

function expiryOf(page: Page, { name, maximumSkewInSeconds, expired }: ReadableHeader): readonly RootContent[] {
  if (maximumSkewInSeconds === undefined || expired === undefined) return []
  return [paragraph(page.words.expired(codeSpan(name), maximumSkewInSeconds, codeLink(page, expired)))]
}

/** The parts of a value in each of its forms that has several. */
function partsOf(page: Page, { name, anyOf, fields: said = {}, ...form }: ReadableHeader): readonly RootContent[] {
  const { words } = page
  const forms: readonly HeaderForm[] = anyOf ?? [{ ...form, fields: said }]
  const sections = forms.flatMap(({ template, fields = {} }) => {
    if (template === undefined) return []
    const parts = Object.entries(fields).map(([part, rule]) => ({ part, ...rule, ...own(said, part) }))
    const columns = fullColumns(parts, [
      { label: words.part, cell: ({ part }) => codeSpan(part) },
      { label: words.value, cell: (part) => formOf(page, part) },
      meaningColumn<(typeof parts)[number]>(page),
    ])
    return [
      codeBlock('text', template),
      ...tableOf(parts, columns),
      ...parts.flatMap((part) => remarksOf(page, part.part, part, columns)),
    ]
  })
  return sections.length === 0 ? [] : [sectionHeading(page, 4, words.parts(name)), ...sections]
}

/** Whether a template is that of a catalog which says nothing of its error body. */
function isPlain(template: object): boolean {
  return JSON.stringify(template) === '{"code":"{code}","message":"{message}"}'
}

function templateLegend({ whole, words }: Page): string {
  const holes = [...prepare(whole).body.holes.values()]
  return words.template(
    holes.some(({ type }) => type !== 'text'),
    holes.some(({ isOptional }) => isOptional),
  )
}

/** The members that something is said of. */
function membersTable(page: Page): readonly RootContent[] {
  const { catalog, whole, words } = page
  const { holes } = prepare(whole).body
  const places = memberPaths(catalog.body.template)
  const members = Object.entries(catalog.members).map(([hole, said]) => ({
    hole,
    name: places.get(hole) ?? hole,
    ...said,
  }))
  const rows = members.filter(({ hole, meaning }) => meaning !== undefined && holes.has(hole))
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { label: words.member, cell: ({ name }) => codeSpan(name) },
    { label: words.type, cell: ({ hole }) => words.types[holes.get(hole)?.type ?? 'text'] },
    meaningColumn(page),
  ]
  return [
    ...tableOf(rows, columns),
    ...members.flatMap((member) => remarksOf(page, member.name, member, rows.includes(member) ? columns : [])),
  ]
}

/** What a member of the error body has to do with headers, success and other places. */
function memberRules({ catalog, words }: Page, hole: string, member: MemberRule): readonly RootContent[] {
  const { header, none, places, unit } = member
  const path = memberPaths(catalog.body.template).get(hole)
  const shown = codeSpan(path ?? hole)
  const isBeside = hole === 'retryAfter' || own(catalog.headers.response, header?.toLowerCase() ?? '') !== undefined
  const sentences = [
    header && path === undefined && words.inHeader(isMeaningful(hole) ? words.holes[hole] : hole, codeSpan(header)),
    header && path !== undefined && (isBeside ? words.besideBody : words.withoutBody)(shown, codeSpan(header)),
    none !== undefined &&
      words.none(
        shown,
        [none].flat().map((value) => codeSpan(JSON.stringify(value))),
      ),
    places && words.places(places.map(codeSpan)),
    unit && words.milliseconds(shown),
  ]
  return sentences.flatMap((sentence) => (sentence ? [paragraph(sentence)] : []))
}

/** The members of the error body that holes stand in, as their names from the root: `error.code`, `details[].reason`. */
function memberPaths(template: ObjectTemplate): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  const visit = (node: TemplateNode, path: string): void => {
    if (node.kind === 'hole') paths.set(node.name, path)
    else if (node.kind === 'text') for (const name of node.names) paths.set(name, path)
    else if (node.kind === 'list') visit(node.item, `${path}[]`)
    else if (node.kind === 'object') {
      for (const [name, member] of node.members) visit(member, path === '' ? name : `${path}.${name}`)
    }
  }
  visit(templateNode(template), '')
  return paths
}
