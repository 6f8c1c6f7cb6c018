import { type Catalog, type Entry, find, nearest, type Retired } from '@errbook/catalog'
import { decode, type PlainResponse, type UnreadableReason } from '@errbook/http'
import { checkResponse, type Issue } from '@errbook/validate'
import { CommandFailure } from './io.js'
import type { Pasted } from './pasted.js'
import { printable } from './printable.js'

/** What a catalog says of something pasted. */
export interface LookedUp {
  readonly code: string
  /** The catalog's entry; `undefined` for a code that it does not have. */
  readonly entry: Entry | undefined
  /** Why the catalog has the code no longer, if it had it once. */
  readonly retired: Retired | undefined
  /** Codes like an unknown one, best first. */
  readonly nearest: readonly string[]
  readonly requestId: string | undefined
  /** What is wrong with a whole response; nothing for a code or a body alone. */
  readonly issues: readonly Issue[]
  /** How many more issues there are. */
  readonly omitted: number
}

/** Looks up what was pasted. */
export function lookUp(catalog: Catalog, pasted: Pasted): LookedUp {
  const { code, requestId } = read(catalog, pasted)
  if (code === '') throw new CommandFailure('no code given: the text is empty')
  const entry = find(catalog, code)
  const { issues, omitted } =
    pasted.kind === 'response' ? checkResponse(catalog, pasted.response) : { issues: [], omitted: 0 }
  return {
    code,
    entry,
    retired: Object.hasOwn(catalog.retired, code) ? catalog.retired[code] : undefined,
    nearest: entry === undefined ? nearest(code, Object.keys(catalog.errors)) : [],
    requestId,
    issues,
    omitted,
  }
}

/** The code and the request id of what was pasted, by the law that `decode` goes by. */
function read(catalog: Catalog, pasted: Pasted): { readonly code: string; readonly requestId?: string | undefined } {
  if (pasted.kind === 'code') return { code: pasted.code }
  // A body alone is asked about because it is that of an error.
  const response: PlainResponse = pasted.kind === 'body' ? { status: 400, body: pasted.body } : pasted.response
  const decoded = decode(catalog, response)
  if (decoded.kind === 'known' || decoded.kind === 'unknown') return decoded
  const { status } = decoded
  if (decoded.kind === 'none') throw new CommandFailure(`the response is a success, with the status ${status}`)
  throw new CommandFailure(
    failures[decoded.reason]?.(String(response.body)) ?? `the response cannot be read: ${decoded.reason}`,
  )
}

const failures: { readonly [R in UnreadableReason]?: (body: string) => string } = {
  'no-response': () => 'the status line has no HTTP status',
  'no-body': () => 'the response has no body, and so no code',
  'not-json': (body) => {
    const [begin = ''] = body.trim().split('\n')
    return `the body is not JSON, and so has no code; it begins: ${printable(begin.slice(0, 60))}`
  },
  'not-object': () => 'the body is not a JSON object, and so has no code',
  'no-code': () => 'the body has no member "code" that is a string',
}
