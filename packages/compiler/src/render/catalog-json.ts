import type { WholeCatalog } from '@errbook/catalog'

/**
 * `catalog.json` of a catalog; `comment` stands first in it. The source comes first, and with it the comment. What is said of
 * an error in one place is one line: a change of it is one line in a diff, and thousands of errors are read sooner.
 */
export function catalogJsonText({ source, ...rest }: WholeCatalog, comment: string): string {
  return `${jsonText({ source: { $comment: comment, ...source }, ...rest })}\n`
}

function jsonText(value: unknown, indent = '', hasLines = false): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  const inner = `${indent}  `
  const members = Object.entries(value).flatMap(([key, member]) => {
    if (member === undefined) return []
    const text = hasLines ? JSON.stringify(member) : jsonText(member, inner, key === 'errors')
    return `${inner}${JSON.stringify(key)}: ${text}`
  })
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`
}
