import type { ReadLine } from './recorded.js'

/** Reads the response of a HAR 1.2 entry; what was blocked, or recorded without the body that it needs, is no response. */
export function readHarResponse({ status, headers, content }: Readonly<Record<string, unknown>>): ReadLine {
  if (typeof status !== 'number') return 'no-record'
  if (status === 0) return 'no-response'
  const { size, text, encoding } = Object(content) as Readonly<Record<string, unknown>>
  // Browsers keep the size of a body that they have thrown away; what it was decides only over an error.
  if (typeof text !== 'string' && Number(size) > 0 && status >= 400) return 'no-response'
  const body = typeof text !== 'string' ? undefined : encoding === 'base64' ? fromBase64(text) : text
  return { status, headers: pairsOf(headers), body }
}

function pairsOf(headers: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(headers)) return []
  return headers.map((header) => {
    const { name, value } = Object(header) as Readonly<Record<string, unknown>>
    return [String(name), String(value)]
  })
}

/** The text that the bytes are in UTF-8; the bytes themselves where they are none. */
function fromBase64(text: string): string | Uint8Array {
  const bytes = Buffer.from(text, 'base64')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return bytes
  }
}
