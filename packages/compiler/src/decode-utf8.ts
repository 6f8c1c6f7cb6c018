import { isUtf8, transcode } from 'node:buffer'
import type { Diagnostic } from './diagnostic.js'

/** The text of a UTF-8 file without its byte order mark, or the place of its first invalid byte. */
export function decodeUtf8(bytes: Uint8Array): string | Diagnostic {
  const text = textOf(bytes)
  if (text !== undefined) return text
  const lines = beginning(bytes, validLength(bytes))?.split('\n') ?? ['']
  return {
    line: lines.length,
    column: (lines.at(-1) as string).length + 1,
    severity: 'error',
    rule: 'utf-8',
    message: 'the file is not UTF-8 from here on',
    fix: 'save it in the encoding UTF-8',
  }
}

/** The text of a file; `undefined` if it is not UTF-8. A TextDecoder takes twice as long, which counts for a large file. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    if (!isUtf8(bytes)) return undefined
    const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
    return text.startsWith('\ufeff') ? text.slice(1) : text
  } catch {
    return undefined
  }
}

/** The length of the longest valid UTF-8 prefix, found by bisection. */
function validLength(bytes: Uint8Array): number {
  let valid = 0
  let invalid = bytes.length + 1
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (beginning(bytes, middle) === undefined) invalid = middle
    else valid = middle
  }
  return valid
}

/** The text of the first bytes; `undefined` if no UTF-8 text begins with them. */
function beginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return undefined
  }
}
