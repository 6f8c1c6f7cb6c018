const limit = 3
const threshold = 0.46

/**
 * The names most like a name, best first, three at most, none when nothing is close. Two names are alike by the share
 * of pairs of letters, without case, that the longer one has in common with the other, so that a slip (`AcessDenied`)
 * and a lost ending (`CsnNotFound`) are both found. Costs time in proportion to the names: call it once something is
 * wrong.
 */
export function nearest(name: string, names: Iterable<string>): readonly string[] {
  const pairs = pairsOf(name)
  const scored: { name: string; score: number }[] = []
  for (const candidate of names) {
    const score = likeness(pairs, pairsOf(candidate))
    if (score >= threshold) scored.push({ name: candidate, score })
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((found) => found.name)
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

function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0)
  return shared / Math.max(sizeOf(a), sizeOf(b))
}

function sizeOf(pairs: Map<string, number>): number {
  let size = 0
  for (const count of pairs.values()) size += count
  return size
}
