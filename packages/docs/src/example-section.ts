import { advise, type Entry, joinSentences, render } from '@errbook/catalog'
import type { RootContent } from 'mdast'
import { codeBlock, codeSpan, heading, type Inline, list, paragraph } from './markdown.js'
import type { Page } from './page.js'

/** The worked example of an error, under the heading that its links lead to. */
export function exampleSection({ words, language }: Page, entry: Entry): readonly RootContent[] {
  const { code, example, params } = entry
  const parameters = Object.entries(params)
  return [
    heading(3, codeSpan(code)),
    paragraph(joinSentences([example.situation[language], advise(entry, language)], language)),
    codeBlock('http', exchange(entry)),
    ...(parameters.length > 0 ? [paragraph(words.parameters), list(parameters.map(parameter))] : []),
  ]
}

function parameter([name, format]: readonly [string, string]): Inline {
  return [codeSpan(name), { type: 'text', value: ` (${format})` }]
}

/** The request line, if there is one, and the response with its body. */
function exchange(entry: Entry): string {
  const { code, status, example } = entry
  const { requestId, params } = example
  const message = render(entry.message, params)
  const request = example.request === undefined ? [] : [`${example.request} HTTP/1.1`, '']
  return [...request, `HTTP/1.1 ${status}`, '', JSON.stringify({ code, message, requestId }, null, 2)].join('\n')
}
