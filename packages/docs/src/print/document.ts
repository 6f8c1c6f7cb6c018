import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** Writes the `html` element of a page as a document. What HTML cannot hold is shown as U+FFFD. */
export function documentText(html: Element): string {
  return `<!doctype html>\n${toHtml(html)}\n`.replaceAll(unprintable, '\ufffd')
}

// Control characters, noncharacters and half characters; the library writes NUL in an attribute as a reference.
const unprintable = /(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|&#x0;/gu
