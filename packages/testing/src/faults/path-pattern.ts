/**
 * Makes the matcher of a path pattern. `*` stands for any characters of one segment, at least one; a segment that is `**`
 * stands for any number of segments, none included. Everything else stands for itself, with case; escapes such as `%20` are
 * compared as what they mean, so that `%2A` stands for a star.
 */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const wanted = segmentsOf(pattern).map((segment) => (segment === '**' ? undefined : segmentMatcher(segment)))
  return (path) => matches(wanted, segmentsOf(path).map(unescaped))
}

/** What makes a path pattern invalid, to continue the word “expected”; `undefined` for a valid one. */
export function pathPatternFault(pattern: string): string | undefined {
  if (!pattern.startsWith('/')) return 'a path that begins with "/", such as "/v1/**"'
  if (pattern.length > longestPattern) return `a path of at most ${longestPattern} characters`
  if (/[?#]/.test(pattern)) return 'a path without query and fragment'
  return /[^/]\*\*|\*\*[^/]/.test(pattern) ? '"**" as a whole segment, such as "/v1/**"' : undefined
}

// So that the time for a path grows with the path alone.
const longestPattern = 1000

/** The segments of a path; a slash that is escaped is part of its segment. */
function segmentsOf(path: string): readonly string[] {
  return path.slice(1).split('/')
}

function unescaped(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

type SegmentMatcher = (segment: string) => boolean

function segmentMatcher(wanted: string): SegmentMatcher {
  const [first = '', ...others] = wanted.split('*').map(unescaped)
  const last = others.pop()
  if (last === undefined) return (segment) => segment === first
  return (segment) => {
    if (!segment.startsWith(first)) return false
    let at = first.length
    for (const text of others) {
      const found = segment.indexOf(text, at + 1)
      if (found < 0) return false
      at = found + text.length
    }
    return segment.length > at + last.length && segment.endsWith(last)
  }
}

/**
 * Whether segments are what a pattern wants, in which `undefined` stands for any number of them. It goes back only to the
 * last of these before, so that it takes no longer than both lengths multiplied.
 */
function matches(wanted: readonly (SegmentMatcher | undefined)[], segments: readonly string[]): boolean {
  let at = 0
  let back = -1
  let from = 0
  for (let index = 0; index < segments.length; ) {
    const fits = wanted[at]
    if (fits === undefined && at < wanted.length) {
      back = at++
      from = index
    } else if (fits?.(segments[index] as string)) {
      at++
      index++
    } else if (back >= 0) {
      at = back + 1
      index = ++from
    } else return false
  }
  while (at < wanted.length && wanted[at] === undefined) at++
  return at === wanted.length
}
