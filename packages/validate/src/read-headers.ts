/**
 * Headers in any form: a Fetch `Headers`, Node's `IncomingHttpHeaders`, a record in any case, or name and value pairs.
 */
export type HeadersInput =
  | Iterable<readonly [name: string, value: string]>
  | { readonly [name: string]: string | readonly string[] | undefined }

/** The wanted headers: by lower-case name, every value that was sent, optional white space taken off. */
export type ReadHeaders = ReadonlyMap<string, readonly string[]>

/** Picks the headers of a catalog out of any input; what is no header is passed over. Never throws. */
export function readHeaders(input: unknown, wanted: { readonly [name: string]: unknown }): ReadHeaders {
  const found = new Map<string, readonly string[]>()
  for (const pair of pairsOf(input)) {
    const [key, values] = readPair(pair)
    if (values.length > 0 && Object.hasOwn(wanted, key)) found.set(key, [...(found.get(key) ?? []), ...values])
  }
  return found
}

// Where a getter, an iterator or a proxy of the caller's throws, the header is not there.

function pairsOf(input: unknown): readonly unknown[] {
  if (typeof input !== 'object' || input === null) return []
  try {
    return Symbol.iterator in input ? [...(input as Iterable<unknown>)] : Object.entries(input)
  } catch {
    return []
  }
}

function readPair(pair: unknown): readonly [key: string, values: readonly string[]] {
  try {
    const [name, value]: unknown[] = Array.isArray(pair) ? pair : []
    if (typeof name !== 'string') return ['', []]
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return [name.toLowerCase(), values.filter((single) => typeof single === 'string').map(trim)]
  } catch {
    return ['', []]
  }
}

/** Takes off the optional white space of RFC 9110, section 5.6.3: spaces and tabs. */
function trim(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && isSpace(value.charCodeAt(start))) start++
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--
  return value.slice(start, end)
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09
}
