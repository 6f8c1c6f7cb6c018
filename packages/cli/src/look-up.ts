import { type Catalog, type Entry, find, nearest, type Retired } from '@errbook/catalog'
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
  const { code, requestId } = pasted.kind === 'code' ? { code: pasted.code } : readError(bodyOf(pasted))
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

function bodyOf(pasted: Exclude<Pasted, { kind: 'code' }>): string {
  return pasted.kind === 'body' ? pasted.body : pasted.response.body
}

function readError(text: string): { readonly code: string; readonly requestId?: string } {
  if (text.trim() === '') throw new CommandFailure('the response has no body, and so no code')
  const body = parse(text)
  const { code, requestId } = Object(body) as { readonly code?: unknown; readonly requestId?: unknown }
  if (typeof code !== 'string') throw new CommandFailure('the body has no member "code" that is a string')
  return { code: code.trim(), ...(typeof requestId === 'string' && { requestId: requestId.trim() }) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const [begin] = text.trim().split('\n')
    throw new CommandFailure(
      `the body is not JSON, and so has no code; it begins: ${printable(begin?.slice(0, 60) ?? '')}`,
    )
  }
}
