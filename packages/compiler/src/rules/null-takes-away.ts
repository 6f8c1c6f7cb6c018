import type { Path } from '../diagnostic.js'
import { isMapping, isWhole } from '../family/lay-over.js'
import type { Rule } from './rule.js'

/** What is taken away is inherited, and taken away on purpose: a value left empty was forgotten. */
export const nullTakesAway: Rule = {
  name: 'null-takes-away',
  description: {
    en: 'In a file with "extends", null stands only where something is inherited, and is written.',
    zh: '在设置了 extends 的文件中，null 只能用于去掉继承的内容，并且须明确写出。',
  },
  check(_, report, __, family) {
    if (family === undefined) return
    // Refused, it is not among what is inherited.
    const { errorFor } = family.parent
    const inherited = { ...family.inherited, ...(errorFor && { errorFor }) }
    for (const { path, isIdle } of nullsIn(inherited, family.own, [])) {
      if (isIdle) report(path, 'it is null, but nothing is inherited here', 'write a value, or remove it', 'key')
      else if (family.isEmpty(path)) {
        report(path, 'it is empty', 'write a value, or "null" to take away what is inherited', 'key')
      }
    }
  },
}

/** The places where a child says null, and whether nothing is inherited there. */
function* nullsIn(
  inherited: unknown,
  own: unknown,
  path: Path,
): Generator<{ readonly path: Path; readonly isIdle: boolean }> {
  if (!isMapping(own)) return
  for (const [key, value] of Object.entries(own)) {
    const at = [...path, key]
    const before = isMapping(inherited) && Object.hasOwn(inherited, key) ? inherited[key] : undefined
    if (value === null) yield { path: at, isIdle: before === undefined }
    else if (!isWhole(at)) yield* nullsIn(before, value, at)
  }
}
