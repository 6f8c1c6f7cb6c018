const limit = 3
const threshold = 0.46

/** Finds the names most like a name, best first, three at most, none when nothing is close. */
export type FindNearest = (name: string) => readonly string[]

/**
 * The names most like a name, best first, three at most, none when nothing is close. Two names are alike by the share
 * of pairs of letters, without case, that the longer one has in common with the other, so that a slip (`AcessDenied`)
 * and a lost ending (`CsnNotFound`) are both found. To ask more than once, use {@link nearestIndex}.
 */
export function nearestNames(name: string, names: Iterable<string>): readonly string[] {
  return nearestIndex(names)(name)
}

/** Prepares {@link nearestNames} for many questions: each then looks only at names that share a pair of letters. */
export function nearestIndex(names: Iterable<string>): FindNearest {
  const all = [...names]
  const sizes = new Uint16Array(all.length)
  /** Of each pair of letters, which names have it, and how often: two numbers for each. */
  const places = new Map<string, number[]>()
  for (const [place, name] of all.entries()) {
    for (const [pair, count] of pairsOf(name)) {
      const known = places.get(pair)
      if (known === undefined) places.set(pair, [place, count])
      else known.push(place, count)
      sizes[place] = (sizes[place] as number) + count
    }
  }
  return (name) => {
    const shared = new Uint16Array(all.length)
    const touched: number[] = []
    let size = 0
    for (const [pair, count] of pairsOf(name)) {
      size += count
      const known = places.get(pair) ?? []
      for (let i = 0; i < known.length; i += 2) {
        const place = known[i] as number
        if (shared[place] === 0) touched.push(place)
        shared[place] = (shared[place] as number) + Math.min(count, known[i + 1] as number)
      }
    }
    const score = (place: number) => (shared[place] as number) / Math.max(size, sizes[place] as number)
    return touched
      .filter((place) => score(place) >= threshold)
      .sort((a, b) => score(b) - score(a) || a - b)
      .slice(0, limit)
      .map((place) => all[place] as string)
  }
}

function pairsOf(name: string): Map<string, number> {
  // The marks at both ends let names of one letter and a slip in the first letter count.
  const text = `^${name.slice(0, 200).toLowerCase()}$`
  const pairs = new Map<string, number>()
  for (let i = 1; i < text.length; i++) {
    const pair = text.slice(i - 1, i + 1)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
