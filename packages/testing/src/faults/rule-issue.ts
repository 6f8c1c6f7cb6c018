import { nearestName } from '../nearest-name.js'
import { unknownOption } from '../option-names.js'

/** What is wrong in a rule, and where. */
export interface RuleIssue {
  /** Where it stands, such as `['faults', 0, 'error']`. */
  readonly path: readonly (string | number)[]
  /** What stands there, as a text that may be shown; `missing` where nothing does. */
  readonly actual: string
  /** What is expected there, to continue the word “expected”. */
  readonly expected: string
  /** The name that was perhaps meant. */
  readonly nearest?: string
  /** All of this as one sentence. */
  readonly message: string
}

/** Makes an issue of what stands at a path; `names` are what it may be called, the nearest of which is told. */
export function issueAt(
  path: RuleIssue['path'],
  value: unknown,
  expected: string,
  names: readonly string[] = [],
): RuleIssue {
  const actual = shown(value)
  const nearest = typeof value === 'string' ? nearestName(value, names) : undefined
  return { path, actual, expected, ...told(nearest), message: sentence(`${at(path)} is ${actual}`, expected, nearest) }
}

/** Makes an issue of a member whose name is unknown. */
export function unknownMember(path: RuleIssue['path'], name: string, names: readonly string[]): RuleIssue {
  const expected = names.length > 1 ? `one of ${names.join(', ')}` : (names[0] ?? 'none')
  const nearest = nearestName(name, names)
  const actual = shown(name)
  const message = isOfCall(path)
    ? unknownOption(name, names)
    : sentence(`${at(path)} has the unknown member ${actual}`, expected, nearest)
  return { path: [...path, name], actual, expected, ...told(nearest), message }
}

/** Makes an issue of an option that a fault does not take. */
export function meaningless(
  path: RuleIssue['path'],
  option: string,
  fault: string,
  takes: readonly string[],
): RuleIssue {
  const expected = takes.length === 0 ? 'no options' : `only ${takes.join(', ')}`
  const place = isOfCall(path) ? '' : `${at(path)}: `
  const message = `${place}"${option}" means nothing for ${shown(fault)}: expected ${expected}`
  return { path: [...path, option], actual: shown(option), expected, message }
}

/** Makes an issue of what cannot be done, for a reason. */
export function impossible(path: RuleIssue['path'], name: string, reason: string): RuleIssue {
  return {
    path,
    actual: shown(name),
    expected: 'a fault that can be played here',
    message: `${shown(name)} is impossible: ${reason}`,
  }
}

/** Whether a path is that of the options of a function, unlike the members of a rule. */
function isOfCall(path: RuleIssue['path']): boolean {
  return path.length === 1 && path[0] === 'options'
}

/** The first of some issues as an error to throw; `called` is the function whose arguments they are about. */
export function issueError(issues: readonly RuleIssue[], called?: string): TypeError {
  const message = issues[0]?.message ?? 'the rules are invalid'
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  return new TypeError(`${called === undefined ? '' : `${called}: `}${message}${more}`)
}

/** A value as a message shows it: a text in quotes and cut, no object whole. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value)
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value)
}

const longest = 60

function told(nearest: string | undefined): Pick<RuleIssue, 'nearest'> {
  return nearest === undefined ? {} : { nearest }
}

function sentence(what: string, expected: string, nearest: string | undefined): string {
  return `${what}: ${nearest === undefined ? `expected ${expected}` : `did you mean ${JSON.stringify(nearest)}?`}`
}

/** A path as it is written in JavaScript. */
export function at([first = 'rules', ...others]: RuleIssue['path']): string {
  const [from, ...keys] = typeof first === 'string' ? [first, ...others] : ['rules', first, ...others]
  return [from, ...keys.map((key) => (isName(key) ? `.${key}` : `[${JSON.stringify(key)}]`))].join('')
}

function isName(key: string | number): boolean {
  return typeof key === 'string' && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)
}

/** Issues by the order in which what they are about stands in a value; what is missing comes last. */
export function inOrder(issues: readonly RuleIssue[], value: unknown): readonly RuleIssue[] {
  const known = new Map<unknown, ReadonlyMap<unknown, number>>()
  const indexIn = (whole: object, key: string | number): number => {
    if (Array.isArray(whole)) return Number(key)
    const indexes = known.get(whole) ?? new Map(Object.keys(whole).map((name, index) => [name, index]))
    known.set(whole, indexes)
    return indexes.get(key) ?? Number.MAX_SAFE_INTEGER
  }
  const placeOf = ({ path }: RuleIssue): readonly number[] => {
    let at = value
    return path.map((key) => {
      const whole = Object(at) as { readonly [key: string]: unknown }
      at = whole[key]
      return indexIn(whole, key)
    })
  }
  const placed = issues.map((issue) => ({ issue, place: placeOf(issue) }))
  return placed.sort((one, other) => compare(one.place, other.place)).map(({ issue }) => issue)
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((index, depth) => index !== other[depth])
  return at < 0 ? 0 : (one[at] as number) - (other[at] ?? -1)
}
