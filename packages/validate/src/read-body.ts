/** A body: bytes or text, which are read as JSON, an already parsed value, or `undefined` for none. */
export type BodyInput = unknown

/** What a body holds. */
export type ReadBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text?: string }
  | { readonly kind: 'value'; readonly value: unknown }

/** Reads a body; never throws. */
export function readBody(body: BodyInput): ReadBody {
  try {
    if (body === undefined) return { kind: 'none' }
    if (typeof body === 'string') return readText(body)
    if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return readText(decode(body))
    return { kind: 'value', value: copied(body) }
  } catch {
    // Bytes that are no UTF-8, or an object whose own code threw.
    return { kind: 'unreadable' }
  }
}

function readText(text: string): ReadBody {
  if (text === '') return { kind: 'none' }
  try {
    return { kind: 'value', value: JSON.parse(text) }
  } catch {
    return { kind: 'unreadable', text }
  }
}

function decode(bytes: ArrayBuffer | ArrayBufferView): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes as Uint8Array)
}

/** An object is copied, so that a getter is asked once and what it throws is caught here. */
function copied(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : value
}
