import { createRequire } from 'node:module'
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'

/** Why a pattern must not be run on outside text: the part that takes too long, or why that is unknown. */
export type CostFault =
  | { readonly kind: 'slow'; readonly part: string; readonly growth: string }
  | { readonly kind: 'unknown'; readonly reason: string }

/**
 * Says why a pattern (ECMAScript, `u` flag, anchored) may take more than linear time on some text; `undefined` if it never
 * does, or is invalid. A pattern that cannot be decided within the limits counts as slow.
 */
export function costFault(pattern: string): CostFault | undefined {
  const extent = extentIn(pattern)
  if (extent === undefined) return undefined
  const { loops, size } = extent
  if (loops > 0 && size > maximumSize) return { kind: 'unknown', reason: 'it is too large' }
  const fault = boundedFault(pattern, extent)
  // A single loop over single characters tries each place where it may end once.
  return fault !== undefined || loops <= 1 ? fault : faultFoundBy('automaton', pattern)
}

/**
 * {@link costFault} for bounded repetitions. In theory they are linear, although `(?:a|a){60}` takes 2^60 steps: a pattern
 * that can match in many ways is tried on texts.
 */
export function boundedCostFault(pattern: string): CostFault | undefined {
  const extent = extentIn(pattern)
  return extent && boundedFault(pattern, extent)
}

function boundedFault(pattern: string, { ways }: Extent): CostFault | undefined {
  return ways > maximumWays ? faultFoundBy('fuzz', pattern) : undefined
}

/** Whether a pattern may match a character somewhere; an invalid one may. */
export function mayMatch(pattern: string, character: string): boolean {
  const parsed = parsePattern(pattern)
  if (parsed === undefined) return true
  let matches = false
  const look = ({ raw, parent }: AST.Node) => {
    const isInClass = parent?.type === 'CharacterClass' || parent?.type === 'CharacterClassRange'
    matches ||= !isInClass && new RegExp(`^${raw}$`, 'u').test(character)
  }
  visitRegExpAST(parsed, { onCharacterEnter: look, onCharacterClassEnter: look, onCharacterSetEnter: look })
  return matches
}

function parsePattern(pattern: string): AST.Pattern | undefined {
  try {
    return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true })
  } catch {
    return undefined
  }
}

// The part after a loop may be tried at each place of the text: a larger one takes too long to match and to analyse.
const maximumSize = 1000
// So many times the linear cost is still cheap.
const maximumWays = 1000

/** How large a pattern is, and in how many ways it may match, apart from unbounded repetitions. */
interface Extent {
  /** Its characters, each counted as often as it may be repeated. */
  readonly size: number
  readonly ways: number
  /** Its unbounded repetitions of a single character; infinite if any other part is repeated without a bound. */
  readonly loops: number
}

/** The extent of a pattern; `undefined` if it is invalid. */
function extentIn(pattern: string): Extent | undefined {
  const parsed = parsePattern(pattern)
  return parsed && extentOf(parsed)
}

function extentOf(node: AST.Pattern | AST.Element): Extent {
  if (node.type === 'Quantifier') return extentOfRepeated(node, extentOf(node.element))
  if (!('alternatives' in node)) return { size: node.type === 'Assertion' ? 0 : 1, ways: 1, loops: 0 }
  const choices = node.alternatives.map(({ elements }) => elements.map(extentOf))
  const ways = choices.map((parts) => parts.reduce((product, part) => product * part.ways, 1))
  return {
    size: sum(choices.map((parts) => sum(parts.map(({ size }) => size)))),
    ways: areApart(node.alternatives) ? Math.max(...ways) : sum(ways),
    loops: sum(choices.map((parts) => sum(parts.map(({ loops }) => loops)))),
  }
}

function extentOfRepeated({ min, max }: AST.Quantifier, { size, ways, loops }: Extent): Extent {
  if (max < Infinity)
    return { size: size * max, ways: ways ** max * (max - min + 1), loops: max === 0 ? 0 : loops * max }
  const isOfOne = size <= 1 && ways === 1 && loops === 0
  return { size: size * Math.max(min, 1), ways: ways ** min, loops: isOfOne ? 1 : Infinity }
}

/** Whether the first character of a text decides which alternative may match. */
function areApart(alternatives: readonly AST.Alternative[]): boolean {
  const seen = new Set<string>()
  return alternatives.every((alternative) => {
    const firsts = firstsOf(alternative)
    if (firsts === undefined || firsts.some((character) => seen.has(character))) return false
    for (const character of firsts) seen.add(character)
    return true
  })
}

/** The characters that an alternative may begin with; `undefined` if that is not obvious. */
function firstsOf({ elements }: AST.Alternative): readonly string[] | undefined {
  const [first] = elements
  const node = first?.type === 'Quantifier' && first.min > 0 ? first.element : first
  if (node?.type === 'Group') {
    const all = node.alternatives.map(firstsOf)
    return all.every((firsts) => firsts !== undefined) ? all.flat() : undefined
  }
  if (node?.type !== 'Character' && node?.type !== 'CharacterClass' && node?.type !== 'CharacterSet') return undefined
  const expression = new RegExp(`^${node.raw}$`, 'u')
  return latin1.filter((character) => expression.test(character))
}

// A header has no other characters.
const latin1 = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

type Recheck = typeof import('recheck')

let loaded: Recheck['checkSync'] | undefined

/** The pure JavaScript part of recheck; it is large, so it is loaded when the first pattern is checked. */
function recheck(): Recheck['checkSync'] {
  // The main module may start Java, a binary, or a thread from a string; this one does not.
  loaded ??= (createRequire(import.meta.url)('recheck/lib/browser.js') as Recheck).checkSync
  return loaded
}

const timeoutInMilliseconds = 10_000

function faultFoundBy(checker: 'automaton' | 'fuzz', pattern: string): CostFault | undefined {
  const diagnostics = recheck()(pattern, 'u', { checker, timeout: timeoutInMilliseconds })
  if (diagnostics.status === 'safe') return undefined
  if (diagnostics.status === 'unknown') {
    return { kind: 'unknown', reason: unknownReasons[diagnostics.error.kind] ?? 'it cannot be analysed' }
  }
  const { complexity, hotspot } = diagnostics
  return { kind: 'slow', part: slowPart(pattern, hotspot), growth: growthOf(complexity) }
}

const unknownReasons: { readonly [kind: string]: string } = {
  timeout: 'that takes too long to find out',
  unsupported: 'it looks ahead or behind',
}

function growthOf(complexity: { readonly type: string; readonly degree?: number }): string {
  if (complexity.degree === undefined) return complexity.type
  return { 2: 'quadratic', 3: 'cubic' }[complexity.degree] ?? `polynomial (degree ${complexity.degree})`
}

const maximumShown = 80

/** The whole repetitions around the slow characters. */
function slowPart(pattern: string, spots: readonly { start: number; end: number; temperature: string }[]): string {
  const hot = spots.filter(({ temperature }) => temperature === 'heat')
  const repeated = repetitionsIn(pattern).filter((part) =>
    hot.some(({ start, end }) => start < part.end && end > part.start),
  )
  const part = pattern.slice(repeated[0]?.start, repeated.at(-1)?.end)
  return part.length > maximumShown ? `${part.slice(0, maximumShown)}…` : part
}

/** The outermost repetitions of a pattern, in order. */
function repetitionsIn(pattern: string): readonly AST.Quantifier[] {
  const found: AST.Quantifier[] = []
  visitRegExpAST(parsePattern(pattern) as AST.Pattern, {
    onQuantifierEnter: (node) => node.start >= (found.at(-1)?.end ?? 0) && found.push(node),
  })
  return found
}
