import { type Catalog, type FieldRule, formats, type Header } from '@errbook/catalog'
import type { RootContent } from 'mdast'
import { codeLink } from './code-link.js'
import { codeBlock, codeSpan, heading, type Inline, paragraph, table } from './markdown.js'
import { describedText, type Page } from './page.js'

/** The common headers: a table a side, and one for each header of several parts. */
export function headersSection(page: Page, headers: Catalog['headers']): readonly RootContent[] {
  const { words } = page
  const request = Object.values(headers.request)
  const response = Object.values(headers.response)
  const common = [words.header, words.required, words.value, words.meaning]
  return [
    heading(2, words.headers),
    paragraph(describedText(page, headers)),
    heading(3, words.requestHeaders),
    table(
      [...common, words.ifMissing, words.ifMalformed],
      request.map((header) => [...cellsOf(page, header), ...[header.missing, header.malformed].map(answer)]),
    ),
    ...notesOf(page, request),
    ...request.flatMap((header) => expiryOf(page, header)),
    ...request.flatMap((header) => partsOf(page, header)),
    heading(3, words.responseHeaders),
    table(
      common,
      response.map((header) => cellsOf(page, header)),
    ),
    ...notesOf(page, response),
    ...response.flatMap((header) => partsOf(page, header)),
  ]
}

function cellsOf(page: Page, header: Header): readonly Inline[] {
  const { words } = page
  const { name, required, published } = header
  return [
    codeSpan(name),
    required ? words.yes : words.no,
    formOf(page, header),
    describedText(page, header, published?.description),
  ]
}

/** The form of a value: a format in words, anything else as it is written; a template has a block of its own. */
function formOf(
  { language, words }: Page,
  { template, mediaType, format, pattern }: FieldRule & Partial<Header>,
): Inline {
  if (template !== undefined) return words.inParts
  if (format !== undefined) return formats[format].expected[language]
  return codeSpan(mediaType ?? pattern.slice(1, -1))
}

function answer(code: string | undefined): Inline {
  return code === undefined ? '' : codeLink(code)
}

function notesOf({ language }: Page, headers: readonly Header[]): readonly RootContent[] {
  return headers.flatMap(({ name, note }) => (note ? [paragraph(codeSpan(name), `: ${note[language]}`)] : []))
}

function expiryOf({ words }: Page, { name, maximumSkewInSeconds, expired }: Header): readonly RootContent[] {
  if (maximumSkewInSeconds === undefined || expired === undefined) return []
  return [paragraph(codeSpan(name), words.expired(maximumSkewInSeconds), codeLink(expired), words.stop)]
}

function partsOf(page: Page, { name, template, fields }: Header): readonly RootContent[] {
  if (template === undefined || fields === undefined) return []
  const { words } = page
  const rows = Object.entries(fields).map(([field, described]) => [
    codeSpan(field),
    formOf(page, described),
    describedText(page, described),
  ])
  return [
    heading(4, words.parts(name)),
    codeBlock('text', template),
    table([words.part, words.value, words.meaning], rows),
  ]
}
