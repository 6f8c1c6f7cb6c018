import type { RecordedRequest } from '../sources/read-record.js'

/** The request of a remark, without anything that may be a secret. */
export interface ShownRequest {
  readonly method?: string
  /** Without user, query and fragment, which may hold secrets. */
  readonly url?: string
}

/** What a report may say about a request; an invalid method or URL is left out. */
export function shownRequest({ method, url }: RecordedRequest): ShownRequest {
  const shown = url === undefined ? undefined : shownUrl(url)
  return {
    ...(method !== undefined && /^[A-Za-z][\w-]{0,31}$/.test(method) && { method }),
    ...(shown !== undefined && { url: shown }),
  }
}

/** The method and the URL in a line; empty if neither is known. */
export function requestText({ method, url }: ShownRequest): string {
  return [method, url].filter((text) => text !== undefined).join(' ')
}

// Longer than any URL that servers take.
const longest = 16_384
const mostShown = 500

function shownUrl(text: string): string | undefined {
  const end = text.slice(0, longest + 1).search(/[?#]/)
  const plain = end < 0 ? text : text.slice(0, end)
  if (plain.length > longest) return undefined
  if (/^\/(?![/\\])/.test(plain)) return cut(plain)
  try {
    const { protocol, host, pathname } = new URL(plain)
    // A URL without a host may be content, such as an image in a data URL, or a user.
    if (host === '') return ['data:', 'blob:', 'about:'].includes(protocol) ? protocol : undefined
    return cut(`${protocol}//${host}${pathname}`)
  } catch {
    return undefined
  }
}

function cut(url: string): string {
  return url.length > mostShown ? `${url.slice(0, mostShown - 1)}…` : url
}
