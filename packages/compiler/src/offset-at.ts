import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import type { Path } from './diagnostic.js'

/** Finds the offset of a value, or of its key; if the path does not exist, of the nearest value around it. */
export type FindOffset = (path: Path, part: 'key' | 'value') => number

/** Prepares {@link FindOffset} for a document. The keys of a map are listed once for any number of offsets. */
export function offsetFinder(root: unknown): FindOffset {
  const pairsOf = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  const pairAt = (map: YAMLMap, name: string): Pair | undefined => {
    let pairs = pairsOf.get(map)
    if (pairs === undefined) {
      // If a key is given twice, the last one counts.
      pairs = new Map(map.items.map((pair) => [nameOf(pair.key) ?? '', pair]))
      pairsOf.set(map, pairs)
    }
    return pairs.get(name)
  }
  return (path, part) => {
    let offset = offsetOf(root)
    let node = root
    for (const [depth, step] of path.entries()) {
      if (isSeq(node) && Object.hasOwn(node.items, step)) {
        node = node.items[Number(step)]
        offset = offsetOf(node)
        continue
      }
      const pair = isMap(node) ? pairAt(node, step) : undefined
      if (pair === undefined) break
      const wantsKey = part === 'key' && depth === path.length - 1
      offset = wantsKey || isNothing(pair.value) ? offsetOf(pair.key) : offsetOf(pair.value)
      node = pair.value
    }
    return offset
  }
}

/** Whether the source leaves out a value, so that its key is the place to report. */
function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.range?.[0] === value.range?.[1])
}

/** A key as it is written, the same for `0404` and `"0404"`; `undefined` if it is not a name. */
export function nameOf(key: unknown): string | undefined {
  if (!isScalar(key) || key.source === undefined || key.source.trim() === '' || isMerge(key)) return undefined
  return key.source
}

/** Whether a key is the merge key `<<` of YAML 1.1. */
export function isMerge(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<'
}

/** The offset of a node; 0 if it is not in the source. */
export function offsetOf(node: unknown): number {
  return (node as { range?: readonly [number, number, number] } | null | undefined)?.range?.[0] ?? 0
}
