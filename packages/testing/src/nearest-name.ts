import { nearestNames } from '@errbook/catalog/parts'

/** The name most like a misspelt one, even a short one; `undefined` when nothing is close. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const [nearest] = nearestNames(name, names)
  return nearest ?? names.find((each) => isOneSlip(name.toLowerCase(), each.toLowerCase()))
}

/** Whether two names differ by one letter, or by two neighbours that changed places: `slwo`, `GTE`. */
function isOneSlip(name: string, other: string): boolean {
  if (other.length < 3 || Math.abs(name.length - other.length) > 1) return false
  let start = 0
  while (start < other.length && name[start] === other[start]) start++
  const [rest, wanted] = [name.slice(start), other.slice(start)]
  const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2)
  const isOther = rest.slice(1) === wanted.slice(1)
  return isSwapped || isOther || rest === wanted.slice(1) || rest.slice(1) === wanted
}
