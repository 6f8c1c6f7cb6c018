import type { Catalog } from '@errbook/catalog'
import type { RootContent } from 'mdast'
import { codeLink } from './code-link.js'
import { codeSpan, heading, table } from './markdown.js'
import type { Page } from './page.js'

/** The codes that were taken back. */
export function retiredSection({ words, language }: Page, retired: Catalog['retired']): readonly RootContent[] {
  const rows = Object.entries(retired).map(([code, { reason, instead }]) => [
    codeSpan(code),
    reason[language],
    instead === undefined ? '' : codeLink(instead),
  ])
  return [heading(2, words.retired), table([words.code, words.reason, words.instead], rows)]
}
