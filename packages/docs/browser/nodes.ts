import type { Retry } from '@errbook/catalog'
import { namePieces, retryMarks } from '../src/looks.js'

/** What an element can hold; a text is never read as HTML. */
export type Content = Node | string

/** An element with its class names, its content, and perhaps attributes. */
export function h(
  tagName: string,
  className = '',
  content: Content | readonly Content[] = [],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = document.createElement(tagName)
  if (className !== '') element.className = className
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...[content].flat())
  return element
}

/** A link within the site. */
export function link(href: string, content: Content | readonly Content[], className = ''): HTMLElement {
  return h('a', className, content, { href })
}

/** A code that may be broken at its humps. */
export function breakable(code: string): readonly Content[] {
  return namePieces(code).flatMap((part, at) => (at === 0 ? [part] : [h('wbr'), part]))
}

/** What is said of a retry, behind its mark. */
export function retryNode(retry: Retry, label: string): HTMLElement {
  const mark = h('i', retryMarks[retry], [], { 'aria-hidden': 'true' })
  return h('span', retry === 'never' ? 'no' : 'yes', [mark, label])
}
