import { type Meaning, type Quoted, retryAdvice } from '@errbook/catalog'
import { joinSentences, renderMessage } from '@errbook/catalog/parts'
import type { RootContent } from 'mdast'
import { codeBlock, codeSpan, heading, type Inline, list, paragraph, table } from './markdown.js'
import { codeLink, meaningOf, type Page, printedNote, type ReadableError } from './page.js'

/** The errors: a table for each group. */
export function errorsSection(page: Page): readonly RootContent[] {
  const { catalog, words } = page
  const errors = Object.values(catalog.errors)
  return [
    heading(2, words.errors),
    ...Object.entries(catalog.groups).flatMap(([name, group]) =>
      groupSection(
        page,
        group,
        errors.filter((error) => error.group === name),
      ),
    ),
  ]
}

/** The example of an error, under the heading that links lead to. */
export function exampleSection({ catalog, words }: Page, error: ReadableError): readonly RootContent[] {
  const { code, situation, params } = error
  const parameters = Object.entries(params)
  return [
    heading(3, codeSpan(code)),
    paragraph(joinSentences([situation, retryAdvice(error, catalog.language)])),
    codeBlock('http', exchange(error)),
    ...(parameters.length === 0
      ? []
      : [
          paragraph(words.parameters),
          list(parameters.map(([name, format]) => words.parameter(codeSpan(name), format))),
        ]),
  ]
}

/** The retired codes. */
export function retiredSection({ catalog, words }: Page): readonly RootContent[] {
  const rows = Object.entries(catalog.retired).map(([code, { reason, instead }]) => [
    codeSpan(code),
    reason[catalog.language],
    instead === undefined ? '' : codeLink(instead),
  ])
  return [heading(2, words.retired), table([words.code, words.reason, words.instead], rows)]
}

function groupSection(page: Page, group: Meaning & Quoted, errors: readonly ReadableError[]): readonly RootContent[] {
  const { words } = page
  return [
    heading(3, meaningOf(page, group)),
    table(
      [words.code, words.status, words.message, words.meaning, words.resolution],
      errors.map((error) => rowOf(page, error)),
    ),
  ]
}

function rowOf(page: Page, error: ReadableError): readonly Inline[] {
  const { code, status, message, printed, resolution } = error
  return [
    codeLink(code),
    page.notes.mark(String(status), printedNote(page, printed?.status)),
    page.notes.mark(codeSpan(message), printedNote(page, printed?.message)),
    meaningOf(page, error),
    resolution,
  ]
}

/** The request line, if there is one, and the response with its body. */
function exchange({ code, status, message, example }: ReadableError): string {
  const { requestId, params } = example
  const request = example.request === undefined ? [] : [`${example.request} HTTP/1.1`, '']
  const body = { code, message: renderMessage(message, params), requestId }
  return [...request, `HTTP/1.1 ${status}`, '', JSON.stringify(body, null, 2)].join('\n')
}
