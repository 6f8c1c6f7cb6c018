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
  const found = new Map<string, string[]>()
  for (const [name, value] of pairsOf(input)) {
    if (typeof name !== 'string') continue
    const key = name.toLowerCase()
    if (!Object.hasOwn(wanted, key)) continue
    for (const single of Array.isArray(value) ? value : [value]) {
      if (typeof single !== 'string') continue
      const values = found.get(key)
      if (values === undefined) found.set(key, [trim(single)])
      else values.push(trim(single))
    }
  }
  return found
}

function pairsOf(input: unknown): readonly (readonly [unknown, unknown])[] {
  if (typeof input !== 'object' || input === null) return []
  try {
    const pairs: readonly unknown[] =
      Symbol.iterator in input ? [...(input as Iterable<unknown>)] : Object.entries(input)
    return pairs.filter((pair) => Array.isArray(pair)) as [unknown, unknown][]
  } catch {
    // A getter or an iterator of the caller's threw: headers that can't be read are not there.
    return []
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
