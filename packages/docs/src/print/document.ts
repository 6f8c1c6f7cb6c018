import type { Element } from 'hast'
import { htmlOf } from './html.js'

/** Writes the `html` element of a page as a document. What HTML cannot hold is shown as U+FFFD. */
export function documentText(html: Element): string {
  return `<!doctype html>\n${htmlOf(html)}\n`.replaceAll(unprintable, '\ufffd')
}

// Control characters, noncharacters and half characters.
const unprintable = /(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu
