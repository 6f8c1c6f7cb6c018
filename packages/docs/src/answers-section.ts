import type { Answers } from '@errbook/catalog'
import type { RootContent } from 'mdast'
import { codeLink } from './code-link.js'
import { heading, list, paragraph, table } from './markdown.js'
import type { Page } from './page.js'

/** Which error answers a wrong request, and which of several. */
export function answersSection({ words }: Page, answers: Answers): readonly RootContent[] {
  const { precedence, ...codes } = answers
  return [
    heading(2, words.answers),
    paragraph(words.answersOfHeaders),
    table(
      [words.mistake, words.code],
      Object.entries(codes).map(([mistake, code]) => [words.mistakes[mistake as keyof typeof codes], codeLink(code)]),
    ),
    paragraph(words.precedence),
    list(precedence.map(codeLink), true),
  ]
}
