/**
 * Refuses names that are not among the known ones: a misspelt one would have no effect, silently. `what` they are, and `of` what.
 *
 * @throws TypeError that names the first, and the known one that was perhaps meant
 */
export function checkNames(given: object, known: readonly string[], what = 'option', of = ''): void {
  const unknown = Object.keys(Object(given)).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const close = known.find((name) => isClose(unknown, name))
  const fix = close === undefined ? `the ${what}s${of} are ${known.join(', ')}` : `did you mean "${close}"?`
  throw new TypeError(`the ${what}${of} "${unknown}" is unknown: ${fix}`)
}

/** Whether a name begins and ends as another does, case aside, but for at most half of the longer one in between. */
function isClose(name: string, other: string): boolean {
  const [a, b] = [name.toLowerCase(), other.toLowerCase()]
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return (start + end) * 2 >= Math.max(a.length, b.length)
}
