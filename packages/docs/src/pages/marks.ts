import type { Element } from 'hast'
import { retryMarks } from '../looks.js'
import type { Inline } from '../markdown.js'
import type { ReadableError } from '../page.js'
import { element, onPage, phrase } from '../tree.js'

/** What is said of a retry, behind its mark. */
export function retryElement(retry: ReadableError['retry'], label: string): Element {
  return element('span', { className: [classOf(retry)] }, markOf(retry), label)
}

/** The same in a text. */
export function retryPhrase({ retry }: ReadableError, label: string): Inline {
  return phrase('span', classOf(retry), [onPage(markOf(retry)), label])
}

function classOf(retry: ReadableError['retry']): string {
  return retry === 'never' ? 'no' : 'yes'
}

function markOf(retry: ReadableError['retry']): Element {
  return element('i', { className: retryMarks[retry].split(' '), ariaHidden: 'true' })
}

/** Who caused an error; the server stands out. */
export function faultPhrase({ fault }: ReadableError, label: string): Inline {
  return fault === 'server' ? phrase('span', 'server', label) : label
}

/** The anchor of a group in the list of codes. */
export function groupAnchor(group: string): string {
  return `group-${group.replaceAll(/[^\w-]/g, (character) => `.${character.charCodeAt(0).toString(16)}.`)}`
}
