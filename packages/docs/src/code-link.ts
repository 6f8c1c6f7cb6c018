import { anchorOf } from '@errbook/catalog'
import type { Inline } from './markdown.js'
import { codeSpan, link } from './markdown.js'

/** A code that leads to its example, whose heading it is. */
export function codeLink(code: string): Inline {
  return link(`#${anchorOf(code)}`, codeSpan(code))
}
