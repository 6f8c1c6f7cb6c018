import type { Body } from '@errbook/catalog'
import type { RootContent } from 'mdast'
import { codeBlock, codeSpan, heading, paragraph, table } from './markdown.js'
import { describedText, type Page } from './page.js'

/** The error body: its members and the documentation's example. */
export function bodySection(page: Page, body: Body): readonly RootContent[] {
  const { words, language } = page
  const rows = Object.entries(body.members).map(([name, member]) => [
    codeSpan(name),
    member.type,
    describedText(page, member),
  ])
  return [
    heading(2, words.errorBody),
    paragraph(describedText(page, body)),
    table([words.member, words.type, words.meaning], rows),
    ...Object.entries(body.members).flatMap(([name, { header }]) =>
      header === undefined ? [] : [paragraph(...words.withoutBody(codeSpan(name), codeSpan(header)))],
    ),
    paragraph(words.example),
    codeBlock('json', JSON.stringify(body.example, null, 2)),
    ...(body.note ? [paragraph(body.note[language])] : []),
  ]
}
