import type { Scalar } from '@errbook/catalog'
import type { BodyRule, HoleType, MemberRule } from '@errbook/catalog/parts'
import type { BodyReading, ErrorOf } from './body-draft.js'
import { departuresIn, pathIn } from './body-issues.js'
import { type BodyPlan, planBody } from './body-plan.js'
import type { Issue } from './issue.js'
import { type BodyReader, bodyReader } from './read-body.js'

/** Reads the error bodies of a catalog by its template. */
export interface PreparedBody {
  /** The template, taken apart. */
  readonly plan: BodyPlan
  /** The holes of the template, by their names. */
  readonly holes: ReadonlyMap<string, Hole>
  readonly read: BodyReader
  /** Says what of a body is otherwise than the template says; asked for only where a reading `departs`. */
  readonly departures: (reading: BodyReading) => readonly Issue[]
  /** Where the value of a hole stood in the body that was read, or would have stood: `['error', 'code']`. */
  readonly pathOf: (reading: BodyReading, name: string) => Path
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
  return {
    plan,
    holes: holesOf(plan),
    read: bodyReader(plan, { errorOf, none: noneValues(rule) }),
    departures: departuresIn,
    pathOf: ({ code, found }, name) => {
      const isSaid = name === 'code' && code !== undefined
      const place =
        (isSaid ? undefined : plan.holes.get(name)) ?? (name === 'code' ? plan.codes[found.source] : undefined)
      return place === undefined ? [] : pathIn(found.items, place)
    },
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
