import type { Members } from '@errbook/catalog'
import { type BodyRule, type HoleType, isMeaningful } from '@errbook/catalog/parts'
import type { HeaderValue } from '@errbook/http-message'
import { type BodyReading, type Draft, depart, type ErrorOf, newDraft, source } from './body-draft.js'
import type { BodyPlan, HolePlace, Place } from './body-plan.js'
import { bodyScanner } from './scan-body.js'

/** Reads a body by a template. Takes anything, looks at each member once, changes nothing and never throws. */
export type BodyReader = (body: unknown) => BodyReading

/** What is to know of a catalog beyond its template. */
export interface ReadingRules {
  readonly errorOf: ErrorOf
  /** The values that mean that all is well, as texts, by the name of the hole. */
  readonly none: readonly (readonly [hole: string, values: ReadonlySet<string>])[]
}

/** Makes the reader of a template. */
export function bodyReader(plan: BodyPlan, rules: ReadingRules): BodyReader {
  const { errorOf } = rules
  const { codes, unitsPerSecond } = plan
  const [place] = plan.places as readonly [Place]
  const scan = bodyScanner(plan, errorOf)
  const own = [...plan.holes.values()].filter(({ node }) => !isMeaningful(node.name))
  const none = nonesIn(plan, rules)
  return (body) => {
    let draft = newDraft()
    if (!scan(body, draft)) {
      draft = newDraft()
      draft.isObject = false
      depart(draft, place, 'other', body)
    }
    if (codes.length > 1) chooseCode(draft, errorOf)
    if (none.length > 0) draft.isNone = saysNone(none, draft)
    if (draft.error !== undefined) draft.code = draft.error.code
    if (draft.requestId === '') draft.requestId = undefined
    if (draft.status !== undefined) draft.status = statusIn(draft.status)
    if (draft.retryAfter !== undefined) draft.retryAfter = secondsIn(draft.retryAfter, unitsPerSecond)
    if (draft.own !== undefined) draft.members = membersIn(own, draft.own)
    draft.departs = draft.found.departures.length > 0
    // Copying it would take as long as reading it.
    return draft as BodyReading
  }
}

/** Of several places the first whose code the catalog has says it, else the first that has one. */
function chooseCode(draft: Draft, errorOf: ErrorOf): void {
  const sent = draft.codes ?? []
  const errors = sent.map((code) => (code === undefined ? undefined : errorOf(code)))
  const known = errors.findIndex((error) => error !== undefined)
  const rank = known < 0 ? sent.findIndex((code) => code !== undefined) : known
  draft.code = sent[rank]
  draft.error = errors[rank]
  source(draft, rank)
}

interface None {
  readonly name: string
  /** Of data of the API's own, the number of its place. */
  readonly at: number
  readonly values: ReadonlySet<string>
}

function nonesIn({ holes }: BodyPlan, { none }: ReadingRules): readonly None[] {
  return none.map(([name, values]) => ({ name, at: holes.get(name)?.at ?? 0, values }))
}

/** Whether a value says that all is well. */
function saysNone(none: readonly None[], draft: Draft): boolean {
  return none.some(({ name, at, values }) => {
    const value = isMeaningful(name) ? draft[name] : draft.own?.[at]
    return value !== undefined && typeof value !== 'object' && values.has(String(value))
  })
}

/** The data of the API's own. */
function membersIn(own: readonly HolePlace[], sent: readonly unknown[]): Members {
  const members: Record<string, unknown> = {}
  for (const { at, node } of own) if (sent[at] !== undefined) members[node.name] = sent[at]
  return members
}

function statusIn(value: unknown): number | undefined {
  return typeof value === 'string' && /^[1-9][0-9]{2}$/.test(value) ? Number(value) : numberIn(value)
}

/** A number of units as seconds; `undefined` for anything else. */
function secondsIn(value: unknown, unitsPerSecond: number): number | undefined {
  const units =
    typeof value === 'string' && /^[0-9]{1,15}(?:\.[0-9]{1,15})?$/.test(value) ? Number(value) : numberIn(value)
  return units !== undefined && units >= 0 && units < Number.POSITIVE_INFINITY ? units / unitsPerSecond : undefined
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** Reads what headers say in the place of the error body, in the types of its template. */
export interface HeaderMembers {
  /** After how many seconds to send the request again. */
  readonly retryAfter: (headers: ReadHeaders) => number | undefined
  /** The data of the API's own that a body says, and what the headers say of the rest. */
  readonly beside: (inBody: Members, headers: ReadHeaders) => Members
}

type ReadHeaders = () => readonly HeaderValue[]

/**
 * Makes the reader of the headers that say members of the error body; `keys` are their lower-case names, `names` those of
 * the headers in the order in which they are read.
 */
export function headerMembersOf(
  { members }: BodyRule,
  keys: ReadonlyMap<string, string>,
  names: readonly string[],
  holes: ReadonlyMap<string, { readonly type: HoleType }>,
): HeaderMembers {
  const retryKey = keys.get('retryAfter')
  // `Retry-After` is in seconds (RFC 9110, section 10.2.3), whatever the body counts in.
  const isMilliseconds = members.retryAfter?.unit === 'milliseconds' && retryKey !== 'retry-after'
  const own = [...keys].flatMap(([name, key]) =>
    isMeaningful(name) ? [] : [{ name, place: names.indexOf(key), type: holes.get(name)?.type ?? 'text' }],
  )
  const beside: HeaderMembers['beside'] = (inBody, headers) => {
    const others: [name: string, value: unknown][] = []
    for (const { name, place, type } of own) {
      if (Object.hasOwn(inBody, name)) continue
      const value = valueIn(textIn(headers()[place]), type)
      if (value !== undefined) others.push([name, value])
    }
    return others.length === 0 ? inBody : { ...inBody, ...Object.fromEntries(others) }
  }
  const retryPlace = names.indexOf(retryKey ?? '')
  return {
    retryAfter: (headers) =>
      retryPlace < 0 ? undefined : secondsIn(textIn(headers()[retryPlace]), isMilliseconds ? 1000 : 1),
    beside: own.length === 0 ? (inBody) => inBody : beside,
  }
}

/** A text without the white space around it; `undefined` for any other value, and where nothing is left. */
export function textIn(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined
}

/** A text as a value of the hole's type; `undefined` where it is of another. */
function valueIn(text: string | undefined, type: HoleType): string | number | boolean | undefined {
  if (text === undefined || type === 'text' || type === 'any') return text
  if (type === 'integer') return /^-?[0-9]{1,15}$/.test(text) ? Number(text) : undefined
  return text === 'true' || text === 'false' ? text === 'true' : undefined
}
