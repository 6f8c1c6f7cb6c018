import { CatalogError, type Entry } from '@errbook/catalog'
import type { RootContent } from 'mdast'
import { codeBlock, codeSpan, heading, type Inline, list, paragraph } from './markdown.js'
import type { Page } from './page.js'

/** A worked example of every error, under a heading that links lead to. */
export function examplesSection(page: Page, errors: readonly Entry[]): readonly RootContent[] {
  return [heading(2, page.words.details), ...errors.flatMap((entry) => exampleOf(page, entry))]
}

function exampleOf({ words, language }: Page, entry: Entry): readonly RootContent[] {
  const { code, fault, retry, example, params } = entry
  const parameters = Object.entries(params)
  return [
    heading(3, code),
    paragraph(example.situation[language]),
    codeBlock('http', exchange(entry)),
    paragraph([words.fault[fault], words.retry[retry]].join(language === 'en' ? ' ' : '')),
    ...(parameters.length > 0 ? [paragraph(words.parameters), list(parameters.map(parameter))] : []),
  ]
}

function parameter([name, format]: readonly [string, string]): Inline {
  return [codeSpan(name), { type: 'text', value: ` (${format})` }]
}

/** The request line, if there is one, and the response with its body. */
function exchange(entry: Entry): string {
  const { example, status } = entry
  const { code, message, requestId } = new CatalogError(entry, example)
  const request = example.request === undefined ? [] : [`${example.request} HTTP/1.1`, '']
  return [...request, `HTTP/1.1 ${status}`, '', JSON.stringify({ code, message, requestId }, null, 2)].join('\n')
}
