import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import type { Path } from './diagnostic.js'

/** Finds the offset of a value, or of its key; where the path ends early, of the nearest value around it. */
export type FindOffset = (path: Path, part: 'key' | 'value') => number

/** Prepares {@link FindOffset} for a document: the keys of a map are listed once, however many offsets are asked for. */
export function offsetFinder(root: unknown): FindOffset {
  const pairsOf = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  const pairAt = (map: YAMLMap, name: string): Pair | undefined => {
    let pairs = pairsOf.get(map)
    if (pairs === undefined) {
      // Of a key that is given twice the last one counts.
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

/** Whether a value is left out in the source, so that its key is the place to name. */
function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.range?.[0] === value.range?.[1])
}

/** What a key says as it is written, `0404` as well as `"0404"`; `undefined` for one that is not a name. */
export function nameOf(key: unknown): string | undefined {
  if (!isScalar(key) || key.source === undefined || key.source.trim() === '' || isMerge(key)) return undefined
  return key.source
}

/** Whether a key is YAML 1.1's `<<`, which puts another map in its place. */
export function isMerge(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<'
}

/** Where a node begins; 0 for one that is not in the source. */
export function offsetOf(node: unknown): number {
  return (node as { range?: readonly [number, number, number] } | null | undefined)?.range?.[0] ?? 0
}
