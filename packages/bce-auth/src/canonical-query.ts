import { encodeQueryPart } from './percent-encode.js'

/** The canonical form of a query on the wire: `name=value` pairs in byte order, without a pair named `authorization`. */
export function canonicalQuery(query: string): string {
  if (query === '') return ''
  const pairs: string[] = []
  for (let start = 0; start <= query.length; ) {
    const mark = query.indexOf('&', start)
    const end = mark < 0 ? query.length : mark
    if (end > start) addPair(pairs, query.slice(start, end))
    start = end + 1
  }
  return isSorted(pairs) ? pairs.join('&') : pairs.sort().join('&')
}

function addPair(pairs: string[], part: string): void {
  if (plainPair.test(part)) pairs.push(part)
  else addEncoded(pairs, part)
}

// Most pairs are in canonical form already, and not named authorization.
const plainPair = /^(?!authorization=)[a-z0-9._~-]*=[a-z0-9._~-]*$/i

function addEncoded(pairs: string[], part: string): void {
  const at = part.indexOf('=')
  const name = encodeQueryPart(at < 0 ? part : part.slice(0, at))
  if (name.toLowerCase() !== 'authorization') pairs.push(`${name}=${at < 0 ? '' : encodeQueryPart(part.slice(at + 1))}`)
}

/** Checked because it is mostly true, and sorting costs more. */
function isSorted(pairs: readonly string[]): boolean {
  for (let at = 1; at < pairs.length; at++) if ((pairs[at] as string) < (pairs[at - 1] as string)) return false
  return true
}
