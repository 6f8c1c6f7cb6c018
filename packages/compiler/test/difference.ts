import { isMapping, isWhole } from '../src/family/lay-over.js'

/** The patch that, laid over one value, gives another. */
export function differenceOf(one: object, other: object, path: readonly string[] = []): object {
  const before = new Map<string, unknown>(Object.entries(one))
  const gone = [...before.keys()].filter((key) => !Object.hasOwn(other, key))
  const entries = Object.entries(other).flatMap(([key, value]): [string, unknown][] => {
    const was = before.get(key)
    const at = [...path, key]
    if (JSON.stringify(was) === JSON.stringify(value)) return []
    return [[key, isMapping(was) && isMapping(value) && !isWhole(at) ? differenceOf(was, value, at) : value]]
  })
  return Object.fromEntries([...gone.map((key): [string, unknown] => [key, null]), ...entries])
}
