import type { Path } from '../diagnostic.js'
import { unread } from '../parse.js'

/**
 * Lays what a child says over what it inherits, as a JSON Merge Patch (RFC 7396): mappings merge, anything else
 * replaces, `null` takes away. What can only be said in one way replaces its alternatives, too, and a template is laid
 * over as a whole. Neither value is changed.
 */
export function layOver(inherited: object, own: object): object {
  return merge(inherited, own, [])
}

/** Whether a value is laid over as it stands: in it, `null` is a value. */
export function isWhole(path: Path): boolean {
  return path.length === 2 && path[0] === 'body' && (path[1] === 'template' || path[1] === 'example')
}

/** A mapping of a file, but for one that was not read. */
export function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && value !== unread
}

/** The keys of a mapping that are not inherited, since the child gives one of them. */
export function replacedAt(path: Path, own: object): readonly string[] {
  const found = alternatives.find(({ at }) => isAt(path, at))
  if (found === undefined) return []
  const { names, along = [] } = found
  const isGiven = Object.entries(own).some(([key, value]) => names.includes(key) && value !== null)
  return isGiven ? [...names, ...along] : []
}

function merge(inherited: object, own: object, path: Path): object {
  const replaced = replacedAt(path, own)
  const merged = new Map<string, unknown>(Object.entries(inherited).filter(([key]) => !replaced.includes(key)))
  for (const [key, value] of Object.entries(own)) {
    const at = [...path, key]
    const before = merged.get(key)
    if (value === null) merged.delete(key)
    else if (!isMapping(value) || isWhole(at)) merged.set(key, value)
    else {
      const laid = merge(isMapping(before) ? before : {}, value, at)
      const isTakenAway = isMapping(before) && Object.keys(laid).length === 0 && byLanguage.some((one) => isAt(at, one))
      if (isTakenAway) merged.delete(key)
      else merged.set(key, laid)
    }
  }
  return Object.fromEntries(merged)
}

function isAt(path: Path, place: Path): boolean {
  return place.length === path.length && place.every((step, index) => step === '*' || step === path[index])
}

interface Alternatives {
  /** The place of the mapping; `*` is a name that the author chose. */
  readonly at: Path
  /** The keys of which the mapping has one at most. */
  readonly names: readonly string[]
  /** What goes with them. */
  readonly along?: readonly string[]
}

const headers = ['headers/request/*', 'headers/response/*'].map((place) => place.split('/'))
const fields = headers.map((header) => [...header, 'fields', '*'])
const holders = ['headers', 'body', 'body/members/*', 'groups/*', 'errors/*'].map((place) => place.split('/'))
const texts = [...holders, ...headers, ...fields].map((holder) => [...holder, 'text'])

/** The places of what is said by language: taken away in all of them, it is not there. */
const byLanguage = [['reasons', '*'], ['errors', '*', 'keywords'], ['errors', '*', 'deprecated', 'reason'], ...texts]

const alternatives: readonly Alternatives[] = [
  { at: ['uri', 'idempotencyKey'], names: ['query', 'header', 'member'] },
  ...headers.map((at) => ({ at, names: ['template', 'mediaType', 'format', 'pattern', 'anyOf'], along: ['fields'] })),
  ...fields.map((at) => ({ at, names: ['format', 'pattern'] })),
  ...texts.map((text) => ({ at: [...text, '*'], names: ['quoted', 'meaning'] })),
]
