import type { Scalar } from '@errbook/catalog'
import type { BodyRule, HoleType, MemberRule } from '@errbook/catalog/parts'
import type { BodyReading, ErrorOf } from './body-draft.js'
import { departuresIn, pathIn } from './body-issues.js'
import { type BodyPlan, planBody } from './body-plan.js'
import type { Issue } from './issue.js'
import { type BodyReader, bodyReader } from './read-body.js'
import { type BodyValues, type BodyWriter, bodyWriter } from './write-body.js'

/** Reads and writes the error bodies of a catalog by its template. */
export interface PreparedBody {
  /** The holes of the template, by their names. */
  readonly holes: ReadonlyMap<string, Hole>
  readonly read: BodyReader
  /** Says what of a body is otherwise than the template says; asked for only where a reading `departs`. */
  readonly departures: (reading: BodyReading) => readonly Issue[]
  /** Where the value of a hole stood in the body that was read, or would have stood: `['error', 'code']`. */
  readonly pathOf: (reading: BodyReading, name: string) => Path
  readonly write: BodyWriter
}

/** A hole of a template. */
export interface Hole {
  readonly name: string
  readonly type: HoleType
  /** Whether it may be absent. */
  readonly isOptional: boolean
  /** Where it stands in the body, `0` for the item of a list. */
  readonly path: Path
}

type Path = readonly (string | number)[]

/**
 * Prepares the template of a catalog. `errorOf` gives the error whose code is sent as a text, or, where codes
 * are numbers, in these digits; `undefined` if the catalog has none.
 */
export function prepareBody(rule: BodyRule, errorOf: ErrorOf): PreparedBody {
  const plan = planBody(rule)
  const unitsPerSecond = rule.members.retryAfter?.unit === 'milliseconds' ? 1000 : 1
  const read = bodyReader(plan, { errorOf, none: noneValues(rule), unitsPerSecond })
  const write = bodyWriter(plan.template, unitsPerSecond)
  return {
    holes: holesOf(plan),
    read,
    departures: departuresIn,
    pathOf: ({ code, found }, name) => {
      const isSaid = name === 'code' && code !== undefined
      const place =
        (isSaid ? undefined : plan.holes.get(name)) ?? (name === 'code' ? plan.codes[found.source] : undefined)
      return place === undefined ? [] : pathIn(found.items, place)
    },
    write: isReadAsWritten(plan) ? write : (values) => readAgain(write(values), values, read, errorOf),
  }
}

function holesOf({ holes }: BodyPlan): ReadonlyMap<string, Hole> {
  return new Map(
    [...holes].map(([key, place]) => {
      const { name, type, isOptional } = place.node
      return [key, { name, type, isOptional, path: pathIn([], place) }]
    }),
  )
}

/** The values that mean that all is well, as texts, by the names of the holes. */
function noneValues({ members }: BodyRule): readonly (readonly [string, ReadonlySet<string>])[] {
  return Object.entries(members).flatMap(([name, { none }]) =>
    none === undefined ? [] : [[name, new Set(listed(none).map(String))] as const],
  )
}

function listed(none: NonNullable<MemberRule['none']>): readonly Scalar[] {
  return typeof none === 'object' ? none : [none]
}

/** Whether a code is read where it is written, and whole, whatever stands beside it. */
function isReadAsWritten({ codes, holes, places }: BodyPlan): boolean {
  const code = holes.get('code')
  if (code === undefined) return true
  return (
    codes.length === 1 &&
    codes[0] === code &&
    !places.some(({ node, inner }) => node.kind === 'text' && inner.includes(code))
  )
}

/**
 * Gives a body whose code is read as it was given.
 *
 * @throws TypeError for any other.
 */
function readAgain<B>(body: B, { code }: BodyValues, read: BodyReader, errorOf: ErrorOf): B {
  const sent = String(code)
  const name = errorOf(sent)?.code ?? sent
  const { code: again } = read(body)
  if (again === name) return body
  throw new TypeError(
    `the error ${JSON.stringify(name)} would be read as ${JSON.stringify(again)}: give it no other values that name a code`,
  )
}
