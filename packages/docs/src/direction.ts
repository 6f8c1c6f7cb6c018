type Direction = 'ltr' | 'rtl'

/** The direction of a page in a language: `rtl` where its usual script is written from right to left. */
export function directionOf(language: string): Direction {
  const before = known.get(language)
  if (before !== undefined) return before
  const direction = ofScript(language)
  known.set(language, direction)
  return direction
}

// A site asks for each of its pages, and the tables of languages take long to ask.
const known = new Map<string, Direction>()

function ofScript(language: string): Direction {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

// ISO 15924. `Intl.Locale.prototype.getTextInfo` knows them, but not in Node.js 20.
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])
