import { isMembers, type Place, valueAt } from '../json-value.js'
import { type BodyMember, bodyWithCode, messageNames } from './body-template.js'
import type { Body, Example } from './page.js'
import { codeRank } from './schema-codes.js'

/**
 * The error body that the examples of a page show: those that have one of its codes where the first of them has it. Which
 * members are required no example says: only the message is, if all have it.
 */
export function bodyOfExamples(examples: readonly Example[], codes: ReadonlySet<string>): BodyOfExamples | undefined {
  const isCode = (value: unknown) => codes.has(String(value)) && typeof value !== 'boolean'
  for (const { value, line } of examples) {
    const place = codePlace(value, isCode)
    if (place === undefined) continue
    const alike = examples.map((example) => example.value).filter((other) => isCode(valueAt(other, place)))
    const isInteger = alike.every((one) => Number.isSafeInteger(valueAt(one, place))) && areIntegers(codes)
    const body = bodyWithCode(place, (level) => membersAt(alike, level), isInteger)
    if (body !== undefined) return { body, line }
  }
  return undefined
}

/** An error body, and the line of the example that shows it. */
export interface BodyOfExamples {
  readonly body: Body
  readonly line: number
}

/** Whether all codes are integers as JSON writes them. */
export function areIntegers(codes: Iterable<string>): boolean {
  return [...codes].every(isInteger)
}

function isInteger(code: string): boolean {
  return /^(?:0|-?[1-9]\d*)$/.test(code) && Number.isSafeInteger(Number(code))
}

/** The place of a code in an example: under the likeliest name, the outermost first. */
function codePlace(example: unknown, isCode: (value: unknown) => boolean): Place | undefined {
  let best: Place | undefined
  let rank = Number.POSITIVE_INFINITY
  const open: (readonly [value: unknown, place: Place])[] = [[example, []]]
  // Grows while it is read.
  for (let at = 0; at < open.length && at < maximumMembers; at++) {
    const [value, place] = open[at] as (typeof open)[number]
    if (place.length > maximumDepth) continue
    if (Array.isArray(value)) open.push([value[0], [...place, '*']])
    else if (isMembers(value)) for (const name of Object.keys(value)) open.push([value[name], [...place, name]])
    else if (isCode(value)) {
      const own = codeRank(place.findLast((step) => step !== '*') ?? '')
      if (own < 0 || own >= rank || place.at(-1) === '*') continue
      best = place
      rank = own
    }
  }
  return best
}

const maximumMembers = 1000
const maximumDepth = 5

function membersAt(examples: readonly unknown[], level: Place): readonly BodyMember[] {
  const holders = examples.map((example) => valueAt(example, level)).filter(isMembers)
  const names = new Set(holders.flatMap((holder) => Object.keys(holder)))
  return [...names].slice(0, maximumMembers).map((name) => {
    const having = holders.filter((holder) => Object.hasOwn(holder, name))
    const types = new Set(having.map((holder) => typeOf(holder[name])))
    const [type, another] = types
    const isRequired = messageNames.includes(name) && having.length === holders.length
    return { name, type: another === undefined ? type : 'any', isRequired }
  })
}

function typeOf(value: unknown): BodyMember['type'] {
  if (typeof value === 'string') return 'text'
  return Number.isSafeInteger(value) ? 'integer' : typeof value === 'boolean' ? 'boolean' : 'any'
}
