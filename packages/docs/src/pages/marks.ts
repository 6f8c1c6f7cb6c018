import type { Element } from 'hast'
import type { ReadableError } from '../page.js'
import { element } from '../tree.js'

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
