/**
 * Refuses options that are not among the known ones: a misspelt one would have no effect, silently.
 *
 * @throws TypeError that names the option
 */
export function checkNames(options: object, known: readonly string[]): void {
  const unknown = Object.keys(Object(options)).find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new TypeError(`the option "${unknown}" is unknown: the options are ${known.join(', ')}`)
}
