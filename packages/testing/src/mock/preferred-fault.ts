/** What a request prefers to be answered with: `Prefer: code=slow; delay=2000`. */
export interface Preferred {
  /** The code of an error, or the name of a fault. */
  readonly name: string
  /** Numbers where they are written in digits, else text. */
  readonly options: { readonly [name: string]: string | number }
}

/**
 * Reads the preference `code` of a `Prefer` header (RFC 7240, section 2), whatever else is preferred; of several the first
 * counts. `undefined` where there is none. Takes any text.
 */
export function preferredFault(header: string | undefined): Preferred | undefined {
  if (header === undefined) return undefined
  for (const preference of split(header, ',')) {
    const [[key, name], ...params] = split(preference, ';').map(pairOf) as [Pair, ...Pair[]]
    if (key.toLowerCase() !== 'code' || name === '') continue
    const options = params.filter(([param]) => param !== '').map(([param, value]) => [param, numberOrText(value)])
    return { name, options: Object.fromEntries(options) }
  }
  return undefined
}

type Pair = readonly [name: string, value: string]

/** The parts of a text between separators that do not stand in quotes. */
function split(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let isQuoted = false
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && isQuoted) at++
    else if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === separator && !isQuoted) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

function pairOf(text: string): Pair {
  const [name = '', ...value] = text.split('=')
  return [name.trim(), unquoted(value.join('=').trim())]
}

function unquoted(text: string): string {
  return text.startsWith('"') && text.endsWith('"') && text.length > 1
    ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1')
    : text
}

function numberOrText(text: string): string | number {
  return /^\d{1,15}$/.test(text) ? Number(text) : text
}
