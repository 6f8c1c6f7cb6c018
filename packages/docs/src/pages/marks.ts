import type { Element } from 'hast'
import type { Inline } from '../markdown.js'
import type { ReadableError } from '../page.js'
import { element, onPage, phrase } from '../tree.js'

/** The retry of an error with its mark. */
export function retryElement(retry: ReadableError['retry'], label: string): Element {
  const shape = { never: [], backoff: ['again'], 'after-clock-sync': ['clock'] }[retry]
  const mark = element('i', { className: ['r', ...shape], ariaHidden: 'true' })
  return element('span', { className: [retry === 'never' ? 'no' : 'yes'] }, mark, label)
}

/** The anchor of a group in the list of codes. */
export function groupAnchor(group: string): string {
  return `group-${group.replaceAll(/[^\w-]/g, (character) => `.${character.charCodeAt(0).toString(16)}.`)}`
}

/** The same in a text. */
export function retryMark({ retry }: ReadableError, label: string): Inline {
  const [mark] = retryElement(retry, label).children
  return phrase('span', retry === 'never' ? 'no' : 'yes', [onPage(...(mark === undefined ? [] : [mark])), label])
}

/** Who caused an error; the server stands out. */
export function faultMark({ fault }: ReadableError, label: string): Inline {
  return fault === 'server' ? phrase('span', 'server', label) : label
}
