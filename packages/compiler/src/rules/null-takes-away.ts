import type { Path } from '../diagnostic.js'
import { isMapping, isWhole } from '../family/lay-over.js'
import type { Rule } from './rule.js'

/** An empty value takes away what is inherited. Where nothing is, a value was forgotten. */
export const nullTakesAway: Rule = {
  name: 'null-takes-away',
  description: 'In a file with "extends", null stands only where something is inherited.',
  check(_, report, __, family) {
    if (family === undefined) return
    // Refused, it is not among what is inherited.
    const { errorFor } = family.parent
    const inherited = { ...family.inherited, ...(errorFor && { errorFor }) }
    for (const path of idleNulls(inherited, family.own, [])) {
      report(path, 'it is null, but nothing is inherited here', 'write a value, or remove it', 'key')
    }
  },
}

function* idleNulls(inherited: unknown, own: unknown, path: Path): Generator<Path> {
  if (!isMapping(own)) return
  for (const [key, value] of Object.entries(own)) {
    const at = [...path, key]
    const before = isMapping(inherited) && Object.hasOwn(inherited, key) ? inherited[key] : undefined
    if (value === null) {
      if (before === undefined) yield at
    } else if (!isWhole(at)) yield* idleNulls(before, value, at)
  }
}
