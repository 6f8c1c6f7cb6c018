import type { UriRule } from '@errbook/catalog'
import type { RootContent } from 'mdast'
import { codeSpan, heading, list, paragraph } from './markdown.js'
import type { Page } from './page.js'

/** What the paths and query strings of all operations have in common; nothing where the catalog says nothing of it. */
export function uriSection({ words }: Page, { versions, idempotencyToken }: UriRule): readonly RootContent[] {
  const blocks = [
    ...(versions === undefined ? [] : [paragraph(words.versions), list(versions.map(codeSpan))]),
    ...(idempotencyToken === undefined ? [] : [paragraph(...words.idempotencyToken(codeSpan(idempotencyToken)))]),
  ]
  return blocks.length === 0 ? [] : [heading(2, words.uri), ...blocks]
}
