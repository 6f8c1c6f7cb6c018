import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** How many bytes a reader loads for a page of a site in a folder, after gzip -9: HTML, styles and scripts, without fonts and images. */
export function firstPageBytes(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8')
  const files = [...new Set(namedIn(html).map((address) => pathOf(address, page)))]
  return gzippedBytes(html) + files.reduce((sum, file) => sum + gzippedBytes(readFileSync(join(folder, file))), 0)
}

/** The addresses of the styles and scripts that a page names, also those that it asks for in advance. */
function namedIn(html: string): readonly string[] {
  const elements = html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css))"/g)
  return [...elements].map(([, address = '']) => address)
}

function pathOf(address: string, page: string): string {
  return decodeURIComponent(new URL(address, `file:///${page}`).pathname.slice(1))
}

/** The size of a text or of bytes after gzip -9. */
export function gzippedBytes(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
}
