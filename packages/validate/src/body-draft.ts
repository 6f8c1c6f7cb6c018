import type { ErrorDefinition, Members } from '@errbook/catalog'
import { type HoleName, isMeaningful } from '@errbook/catalog/parts'
import type { BodyPlan, HolePlace, Place } from './body-plan.js'

/** What a body says by the template of a catalog. */
export interface BodyReading {
  /** Whether the body is a JSON object. */
  readonly isObject: boolean
  /** The name of an error of the catalog, or else the code as it was sent; white space around it taken off. */
  readonly code: string | undefined
  /** The error of the catalog that has the code. */
  readonly error: Named | undefined
  /** Whether a value of `none` says that all is well, which counts below status 400. */
  readonly isNone: boolean
  readonly message: string | undefined
  /** White space around it taken off. */
  readonly requestId: string | undefined
  readonly status: number | undefined
  readonly group: string | undefined
  readonly reference: string | undefined
  /** In seconds. */
  readonly retryAfter: number | undefined
  /** The data of the API's own that was sent, by the names of its holes. */
  readonly members: Members
  /** Whether anything is otherwise than the template says, be it only white space around a code. */
  readonly departs: boolean
  /** What is to tell of it beside: asked for only by who says what departs, and where. */
  readonly found: Found
}

/** A reading while it is made: its values are as they were sent. */
export interface Draft {
  isObject: boolean
  /** White space around it taken off. */
  code: string | undefined
  error: Named | undefined
  /** What each of several places of the code says, in their order. */
  codes: (string | undefined)[] | undefined
  isNone: boolean
  message: unknown
  /** White space around it taken off. */
  requestId: unknown
  status: unknown
  group: unknown
  reference: unknown
  retryAfter: unknown
  /** The data of the API's own, by the numbers of its places. */
  own: unknown[] | undefined
  members: Members
  departs: boolean
  found: Found
}

/** What is to tell of a body beside what it says. */
interface Found {
  /** What is otherwise than the template says. */
  readonly departures: Departure[]
  /** Of the lists of which the first item was not read, the index of the one that was, by the numbers of the lists. */
  readonly items: number[]
  /** Which of the places of the code says it. */
  source: number
}

/** What stands at a place, and is not what the template says. */
export interface Departure {
  readonly place: Place
  readonly kind: 'missing' | 'spaced' | 'other' | 'without-item'
  readonly sent: unknown
}

/** An error of a catalog, as far as bodies are read by it: its name in programs. */
type Named = Pick<ErrorDefinition, 'code'>

/** The error whose code is sent as this text; a code that is a number is asked for by its digits. */
export type ErrorOf = (sent: string) => Named | undefined

/** Of most bodies nothing is to tell. */
const asUsual: Found = Object.freeze({ departures: [], items: [], source: 0 })

const noMembers: Members = Object.freeze({})

/** Nothing was found yet. */
export function newDraft(): Draft {
  return {
    isObject: true,
    code: undefined,
    error: undefined,
    codes: undefined,
    isNone: false,
    message: undefined,
    requestId: undefined,
    status: undefined,
    group: undefined,
    reference: undefined,
    retryAfter: undefined,
    own: undefined,
    members: noMembers,
    departs: false,
    found: asUsual,
  }
}

/** Notes what is not as the template says. */
export function depart(draft: Draft, place: Place, kind: Departure['kind'], sent?: unknown): void {
  foundIn(draft).departures.push({ place, kind, sent })
}

/** Takes back all but the first departures. */
export function retract(draft: Draft, count: number): void {
  if (draft.found.departures.length > count) draft.found.departures.length = count
}

/** Notes which of the places of the code says it. */
export function source(draft: Draft, rank: number): void {
  if (rank > 0) foundIn(draft).source = rank
}

/** Notes which item of a list was read. */
export function choose(draft: Draft, list: Place, index: number): void {
  if (index !== 0 || draft.found.items.length > 0) foundIn(draft).items[list.at] = index
}

function foundIn(draft: Draft): Found {
  if (draft.found === asUsual) draft.found = { departures: [], items: [], source: 0 }
  return draft.found
}

/** Keeps a value of a hole; one of another type than the hole's may still be a code of the catalog. */
export type Keep = (draft: Draft, value: unknown, isRight: boolean) => void

/** Makes what keeps the values of a hole: of several holes of a name, those of the first. */
export function keeper({ node: { name }, at }: HolePlace, { codes, holes }: BodyPlan, errorOf: ErrorOf): Keep {
  const isFirst = holes.get(name)?.at === at
  const rank = codes.findIndex((place) => place.at === at)
  const keepCode = (draft: Draft, value: unknown, isRight: boolean) => {
    const text = codeText(value)
    const error = text === undefined ? undefined : errorOf(text)
    const code = isRight || error !== undefined ? text : undefined
    if (codes.length === 1) {
      draft.code = code
      draft.error = error
    } else {
      draft.codes ??= []
      draft.codes[rank] = code
    }
  }
  return (draft, value, isRight) => {
    if (rank >= 0) keepCode(draft, value, isRight)
    if (!isFirst || !isRight || name === 'code') return
    if (isMeaningful(name)) draft[name as Exclude<HoleName, 'code'>] = value
    else {
      draft.own ??= []
      draft.own[at] = value
    }
  }
}

/** A code as text, without white space around it; `undefined` for what cannot be a code. */
export function codeText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return (typeof value === 'string' && (isTrimmed(value) ? value : value.trim())) || undefined
}

/** Whether a text has no white space around it, where that is seen at once. */
export function isTrimmed(text: string): boolean {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1))
}

function isInk(character: number): boolean {
  return character > 0x20 && character < 0x7f
}
