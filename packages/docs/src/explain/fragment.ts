import { maximumExcerpt } from './excerpt.js'

/** The fragment of a link to an explanation; `excerpt` is what is explained, without its secrets. */
export function toFragment(excerpt: string): string {
  return name + encodeURIComponent(excerpt.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
}

/** The text in the fragment of a link, which anybody may have written; `undefined` where the fragment is of something else. */
export function fromFragment(fragment: string): string | undefined {
  if (!fragment.startsWith(name)) return undefined
  // A character takes nine at most.
  const encoded = fragment.slice(name.length, name.length + 9 * maximumExcerpt)
  return decoded(encoded).slice(0, maximumExcerpt)
}

const name = '#paste='

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
