import type { WholeCatalog } from '@errbook/catalog'

/** `catalog.json` of a catalog; `comment` stands first in it. The source comes first, and with it the comment. */
export function catalogJsonText({ source, ...rest }: WholeCatalog, comment: string): string {
  return `${JSON.stringify({ source: { $comment: comment, ...source }, ...rest }, null, 2)}\n`
}
