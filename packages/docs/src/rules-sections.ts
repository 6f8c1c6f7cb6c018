import type { FieldRule, HeaderRule } from '@errbook/catalog'
import { formats } from '@errbook/catalog/parts'
import type { RootContent } from 'mdast'
import { codeBlock, codeSpan, heading, type Inline, list, paragraph, table } from './markdown.js'
import { codeLink, meaningOf, type Page, type ReadableCatalog } from './page.js'

type ReadableHeader = ReadableCatalog['headers']['request'][string]

/** The common headers: a table for each side, and one for each header of several parts. */
export function headersSection(page: Page): readonly RootContent[] {
  const { catalog, words } = page
  const request = Object.values(catalog.headers.request)
  const response = Object.values(catalog.headers.response)
  const columns = [words.header, words.required, words.value, words.meaning]
  return [
    heading(2, words.headers),
    paragraph(meaningOf(page, catalog.headers)),
    heading(3, words.requestHeaders),
    table(
      [...columns, words.ifMissing, words.ifMalformed],
      request.map((header) => [...cellsOf(page, header), ...[header.missing, header.malformed].map(linkIfAny)]),
    ),
    ...notesOf(page, request),
    ...request.flatMap((header) => expiryOf(page, header)),
    ...request.flatMap((header) => partsOf(page, header)),
    heading(3, words.responseHeaders),
    table(
      columns,
      response.map((header) => cellsOf(page, header)),
    ),
    ...notesOf(page, response),
    ...response.flatMap((header) => partsOf(page, header)),
  ]
}

/** What all paths and query strings have in common; empty if the catalog does not say. */
export function uriSection({ catalog, words }: Page): readonly RootContent[] {
  const { versions, idempotencyToken } = catalog.uri
  const blocks = [
    ...(versions === undefined ? [] : [paragraph(words.versions), list(versions.map(codeSpan))]),
    ...(idempotencyToken === undefined ? [] : [paragraph(words.idempotencyToken(codeSpan(idempotencyToken)))]),
  ]
  return blocks.length === 0 ? [] : [heading(2, words.uri), ...blocks]
}

/** Which error answers an invalid request, and which of several. */
export function answersSection({ catalog, words }: Page): readonly RootContent[] {
  const { precedence, ...codes } = catalog.answers
  return [
    heading(2, words.answers),
    paragraph(words.answersOfHeaders),
    table(
      [words.problem, words.code],
      Object.entries(codes).map(([problem, code]) => [words.problems[problem as keyof typeof codes], codeLink(code)]),
    ),
    paragraph(words.precedence),
    list(precedence.map(codeLink), true),
  ]
}

/** The error body: its members and the documentation's example. */
export function bodySection(page: Page): readonly RootContent[] {
  const { catalog, words } = page
  const { members, example, note } = catalog.body
  return [
    heading(2, words.errorBody),
    paragraph(meaningOf(page, catalog.body)),
    table(
      [words.member, words.type, words.meaning],
      Object.entries(members).map(([name, member]) => [codeSpan(name), member.type, meaningOf(page, member)]),
    ),
    ...Object.entries(members).flatMap(([name, { header }]) =>
      header === undefined ? [] : [paragraph(words.withoutBody(codeSpan(name), codeSpan(header)))],
    ),
    paragraph(words.example),
    codeBlock('json', JSON.stringify(example, null, 2)),
    ...(note === undefined ? [] : [paragraph(note)]),
  ]
}

function cellsOf(page: Page, header: ReadableHeader): readonly Inline[] {
  const { name, required } = header
  return [codeSpan(name), required ? page.words.yes : page.words.no, formOf(page, header), meaningOf(page, header)]
}

/** The form of a value: a format in words, a template in a block, anything else as it is written. */
function formOf(
  { catalog, words }: Page,
  { template, mediaType, format, pattern }: FieldRule & Partial<HeaderRule>,
): Inline {
  if (template !== undefined) return words.inParts
  if (format !== undefined) return formats[format].expected[catalog.language]
  return codeSpan(mediaType ?? pattern.slice(1, -1))
}

function linkIfAny(code: string | undefined): Inline {
  return code === undefined ? '' : codeLink(code)
}

function notesOf({ words }: Page, headers: readonly ReadableHeader[]): readonly RootContent[] {
  return headers.flatMap(({ name, note }) =>
    note === undefined ? [] : [paragraph(words.headerNote(codeSpan(name), note))],
  )
}

function expiryOf({ words }: Page, { name, maximumSkewInSeconds, expired }: HeaderRule): readonly RootContent[] {
  if (maximumSkewInSeconds === undefined || expired === undefined) return []
  return [paragraph(words.expired(codeSpan(name), maximumSkewInSeconds, codeLink(expired)))]
}

function partsOf(page: Page, { name, template, fields }: ReadableHeader): readonly RootContent[] {
  if (template === undefined || fields === undefined) return []
  const { words } = page
  return [
    heading(4, words.parts(name)),
    codeBlock('text', template),
    table(
      [words.part, words.value, words.meaning],
      Object.entries(fields).map(([part, field]) => [codeSpan(part), formOf(page, field), meaningOf(page, field)]),
    ),
  ]
}
