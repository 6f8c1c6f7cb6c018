import { choose, type Draft, depart, type ErrorOf, isTrimmed, keeper, retract } from './body-draft.js'
import type { BodyPlan, HolePlace, Place } from './body-plan.js'
import { type Members, memberOf, type Take, taker } from './take-value.js'

/** How many items of a list are looked at for the one that is read. */
export const maximumItems = 100

/**
 * Makes what looks through a body and keeps what it finds. It looks at each member once, and changes nothing. `false` is
 * said of what is not an object, or throws when it is read, which no JSON does.
 */
export function bodyScanner(plan: BodyPlan, errorOf: ErrorOf): (body: unknown, draft: Draft) => boolean {
  const [body] = plan.places as readonly [Place]
  const steps = stepsIn(body, plan, errorOf)
  return (value, draft) => {
    if (typeof value !== 'object' || value === null) return false
    try {
      if (Array.isArray(value)) return false
      scan(steps, value as Members, draft)
      return true
    } catch {
      return false
    }
  }
}

/** What to look at in an object. */
interface Steps {
  readonly all: readonly Step[]
  /** The first of a ring of steps, which are taken in the order that the body has; `undefined` if all are asked for by name. */
  readonly first: Step | undefined
  /** The bits of all; -1 where some are not in the ring. */
  readonly bits: number
}

/** What to look at: a member of an object, or the item of a list. */
interface Step {
  readonly place: Place
  readonly key: string
  /** Whether every object has such a member, by its prototype. */
  readonly isInherited: boolean
  /** What it most often is, so that no function has to be called for it. */
  readonly kind: 'code' | 'message' | 'requestId' | 'object' | 'list' | 'other'
  /** For any other value. */
  readonly take: Take
  readonly errorOf: ErrorOf
  /** Of an object. */
  readonly members: Steps
  /** Of a list. */
  readonly item: Step | undefined
  /** Of the item of a list: forgets what one said that does not fit. */
  readonly forget: ((draft: Draft) => void) | undefined
  /** Tells in a number that it was looked at; 0 outside of the ring. */
  bit: number
  /** The next in the ring. */
  next: Step | undefined
}

function stepsIn({ node, inner }: Place, plan: BodyPlan, errorOf: ErrorOf): Steps {
  const all = node.kind === 'object' ? inner.map((part) => stepOf(part, plan, errorOf)) : []
  // What every object has by its prototype is asked for by name, and so is what a number has no bit for.
  const ring = all.filter(({ isInherited }) => !isInherited).slice(0, 31)
  ring.forEach((step, index) => {
    step.bit = 1 << index
    step.next = ring[(index + 1) % ring.length]
  })
  const isWhole = ring.length === all.length
  return { all, first: ring[0], bits: isWhole ? 2 ** ring.length - 1 : -1 }
}

function stepOf(place: Place, plan: BodyPlan, errorOf: ErrorOf, forget?: Step['forget']): Step {
  const { key, node } = place
  const isInherited = key in Object.prototype
  const take = taker(place, plan, errorOf)
  const [item] = node.kind === 'list' ? place.inner : []
  return {
    place,
    key,
    isInherited,
    kind: kindOf(place, plan),
    take,
    errorOf,
    members: stepsIn(place, plan, errorOf),
    // An item of another type does not fit, even where every part of it may be absent.
    item: item && stepOf({ ...item, isOptional: false }, plan, errorOf, forgetter(item, plan, errorOf)),
    forget,
    bit: 0,
    next: undefined,
  }
}

function kindOf({ node, at }: Place, { holes, codes }: BodyPlan): Step['kind'] {
  if (node.kind === 'object' || node.kind === 'list') return node.kind
  if (node.kind !== 'hole' || node.type !== 'text' || holes.get(node.name)?.at !== at) return 'other'
  const isCode = codes.some((place) => place.at === at)
  if (node.name === 'code') return isCode && codes.length === 1 ? 'code' : 'other'
  if (isCode) return 'other'
  return node.name === 'message' ? 'message' : node.name === 'requestId' ? 'requestId' : 'other'
}

/** Forgets what was found at a place and in it. */
function forgetter(place: Place, plan: BodyPlan, errorOf: ErrorOf): (draft: Draft) => void {
  const { node, inner } = place
  const parts = inner.map((part) => forgetter(part, plan, errorOf))
  const keep = node.kind === 'hole' ? keeper(place as HolePlace, plan, errorOf) : undefined
  return (draft) => {
    keep?.(draft, undefined, true)
    if (node.kind === 'list') choose(draft, place, 0)
    for (const forget of parts) forget(draft)
  }
}

/**
 * Looks at the members of an object: in its own order up to the first that the template does not have, which V8 reads in
 * half the time, and at the others by their names.
 */
function scan({ all, first, bits }: Steps, object: Members, draft: Draft): boolean {
  let isAdmitted = true
  let seen = 0
  let step = first
  // A single member is found faster by its name.
  if (step !== undefined && bits === 1) return admits(step, object[step.key], draft)
  if (step !== undefined) {
    for (const key in object) {
      if (key !== step.key) step = stepFor(key, step)
      if (step === undefined) break
      seen |= step.bit
      if (!admits(step, object[key], draft)) isAdmitted = false
      if (seen === bits) return isAdmitted
      step = step.next as Step
    }
  }
  for (let index = 0; index < all.length; index++) {
    const step = all[index] as Step
    if ((seen & step.bit) !== 0) continue
    const { key } = step
    if (!admits(step, step.isInherited ? memberOf(object, key) : object[key], draft)) isAdmitted = false
  }
  return isAdmitted
}

/** The step of a member, which is not the first of the ring. */
function stepFor(key: string, first: Step): Step | undefined {
  for (let step = first.next as Step; step !== first; step = step.next as Step) if (step.key === key) return step
  return undefined
}

/** Looks at what stands at a place, or that nothing does, and says whether that is admitted there. */
function admits(step: Step, value: unknown, draft: Draft): boolean {
  if (typeof value === 'string') {
    switch (step.kind) {
      case 'message':
        draft.message = value
        return true
      case 'code': {
        const error = step.errorOf(value)
        // No error has white space around its code, so that of a known one is not looked for.
        if (error === undefined && !isTrimmed(value)) break
        draft.code = value
        draft.error = error
        return true
      }
      case 'requestId':
        if (!isTrimmed(value)) break
        draft.requestId = value
        return true
    }
  } else if (value === undefined || value === null) {
    const { place } = step
    if (!place.isOptional) depart(draft, place, 'missing')
    return place.isOptional
  } else if (typeof value === 'object') {
    if (Array.isArray(value)) {
      if (step.item !== undefined) return admitsItem(step.place, step.item, value, draft)
      // Each byte is a member of bytes: they are not looked through.
    } else if (step.kind === 'object' && !ArrayBuffer.isView(value)) return scan(step.members, value as Members, draft)
  }
  return step.take(value, draft)
}

/** Reads the first item that fits. */
function admitsItem(place: Place, item: Step, list: readonly unknown[], draft: Draft): boolean {
  const before = draft.found.departures.length
  const { length } = list
  for (let index = 0; index < length && index < maximumItems; index++) {
    const sent = list[index]
    if (sent === undefined || sent === null) continue
    if (admits(item, sent, draft)) {
      if (index > 0) choose(draft, place, index)
      return true
    }
    retract(draft, before)
    item.forget?.(draft)
  }
  if (!place.isOptional) depart(draft, place, 'without-item', list)
  return place.isOptional
}
