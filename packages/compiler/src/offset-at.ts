import { isMap, isScalar, isSeq } from 'yaml'
import type { Path } from './problem.js'

/** The offset of a value, or of its key; where the path ends early, of the nearest value around it. */
export function offsetAt(root: unknown, path: Path, part: 'key' | 'value'): number {
  let offset = offsetOf(root)
  let node = root
  for (const [depth, step] of path.entries()) {
    if (isSeq(node) && Object.hasOwn(node.items, step)) {
      node = node.items[Number(step)]
      offset = offsetOf(node)
      continue
    }
    const pair = isMap(node) ? node.items.findLast(({ key }) => nameOf(key) === step) : undefined
    if (pair === undefined) break
    const wantsKey = part === 'key' && depth === path.length - 1
    offset = wantsKey || isNothing(pair.value) ? offsetOf(pair.key) : offsetOf(pair.value)
    node = pair.value
  }
  return offset
}

/** Whether a value is left out in the source, so that its key is the place to name. */
function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.range?.[0] === value.range?.[1])
}

/** The name that a key has once it is read, whatever YAML value it is. */
export function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key)
}

/** Where a node begins; 0 for one that is not in the source. */
export function offsetOf(node: unknown): number {
  return (node as { range?: readonly [number, number, number] } | null | undefined)?.range?.[0] ?? 0
}
