import { pages } from '../addresses.js'
import type { Inline } from '../markdown.js'
import { bodySection, errorForSection, uriSection } from '../rules-sections.js'
import { type Block, type SitePage, section } from '../tree.js'
import { head } from './page-ends.js'
import type { Reader } from './reader.js'

/** How a wrong request is answered and which error comes first, the error body, and what paths have in common. */
export function requestsPage(reader: Reader): SitePage {
  const { labels } = reader
  return {
    address: pages.requests,
    title: labels.requests,
    description: labels.requestsLead,
    room: pages.requests,
    blocks: [
      head(labels.requests, labels.requestsLead),
      ...labelled(errorForSection(reader)),
      ...labelled(bodySection(reader)),
      ...labelled(uriSection(reader)),
      ...reader.notes.definitions(),
    ],
  }
}

/** A section of a reference page, with its heading as the label. */
function labelled([title, ...blocks]: readonly Block[]): readonly Block[] {
  if (title?.type !== 'heading') return []
  return section(title.children as Inline, blocks)
}
