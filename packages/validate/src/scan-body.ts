import type { Template } from '@errbook/catalog'
import { type HoleType, matchParts, type TemplatePart } from '@errbook/catalog/parts'
import { type BodyPlan, noItem, type Place } from './body-plan.js'

/** What was found at the places of a template, by their numbers. */
export type Found = unknown[]

/** How a value fits its place: as the template says, otherwise but admitted there, or not at all. */
export type Fit = 0 | 1 | 2
export const fits = 0
const departs = 1
const isOther = 2

/** The name of the error whose code is sent as this text; a code that is a number is asked for by its digits. */
export type NameOf = (sent: string) => string | undefined

/** How many items of a list are looked at for the one that is read. */
export const maximumItems = 100

/**
 * Makes what looks through a body and keeps what it finds. It looks at each member once, and changes nothing. `undefined`
 * is said of what is not an object, or throws when it is read, which no JSON does.
 */
export function bodyScanner({ places }: BodyPlan, nameOf: NameOf): (body: unknown, found: Found) => Fit | undefined {
  const body = places[0] as Place
  const steps = stepsIn(body, nameOf)
  return (value, found) => {
    if (typeof value !== 'object' || value === null) return undefined
    try {
      if (Array.isArray(value)) return undefined
      found[body.at] = value
      return scan(steps, found)
    } catch {
      return undefined
    }
  }
}

/** Keeps a value that is there: neither `undefined` nor `null`. */
type Take = (value: unknown, found: Found) => Fit

/** A member to look at. */
interface Step {
  readonly parent: number
  readonly key: string
  /** Whether every object has such a member, by its prototype. */
  readonly isInherited: boolean
  readonly at: number
  /** What it most often is, so that no function has to be called for it. */
  readonly kind: 'text' | 'trimmed' | 'constant' | 'object' | 'other'
  readonly constant: Template | undefined
  readonly take: Take
  /** How it fits that the member is absent. */
  readonly absent: Fit
}

/** The members of an object and of the objects in it, each behind the one that it is a part of. */
function stepsIn({ node, inner }: Place, nameOf: NameOf): readonly Step[] {
  if (node.kind !== 'object') return []
  return inner.flatMap((part) => {
    const { parent, key, at, isOptional } = part
    const constant = part.node.kind === 'constant' ? part.node.value : undefined
    const absent: Fit = isOptional ? fits : isOther
    const step: Step = {
      parent,
      key,
      isInherited: key in Object.prototype,
      at,
      kind: kindOf(part),
      constant,
      take: taker(part, nameOf),
      absent,
    }
    return [step, ...stepsIn(part, nameOf)]
  })
}

function kindOf({ node }: Place): Step['kind'] {
  if (node.kind === 'object' || node.kind === 'constant') return node.kind
  if (node.kind !== 'hole' || node.type !== 'text') return 'other'
  return node.name === 'code' || node.name === 'requestId' ? 'trimmed' : 'text'
}

function scan(steps: readonly Step[], found: Found): Fit {
  let worst: Fit = fits
  for (let index = 0; index < steps.length; index++) {
    const { parent, key, isInherited, at, kind, constant, take, absent } = steps[index] as Step
    const object = found[parent] as Members | undefined
    if (object === undefined) continue
    const value = isInherited ? memberOf(object, key) : object[key]
    let fit: Fit
    if (value === undefined || value === null) fit = absent
    else if (isAsUsual(kind, value, constant)) {
      found[at] = value
      continue
    } else fit = take(value, found)
    if (fit > worst) worst = fit
  }
  return worst
}

function isAsUsual(kind: Step['kind'], value: unknown, constant: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string'
    case 'trimmed':
      return typeof value === 'string' && isTrimmed(value)
    case 'constant':
      return value === constant
    case 'object':
      return typeof value === 'object' && !Array.isArray(value)
    case 'other':
      return false
  }
}

type Members = Readonly<Record<string, unknown>>

/** A member of an object that does not come from a prototype that every object has. */
function memberOf(object: Members, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

function taker(place: Place, nameOf: NameOf): Take {
  const { node, isOptional } = place
  const other = isOptional ? departs : isOther
  switch (node.kind) {
    case 'hole':
      if (node.name === 'code') return codeTaker(place, node.type, nameOf)
      if (node.name === 'requestId') return idTaker(place, other)
      return keepIf(place, ofType[node.type], other)
    case 'text':
      return textTaker(place, node.parts, nameOf)
    case 'constant': {
      const { value: constant } = node
      return keepIf(place, (value) => value === constant || isLike(value, constant), isOther)
    }
    case 'object':
      return keepIf(place, (value) => typeof value === 'object' && !Array.isArray(value), other)
    case 'list':
      return listTaker(place, nameOf)
  }
}

/** Keeps what is right at its place, and apart from it what is not. */
function keepIf({ at, sentAt }: Place, isRight: (value: unknown) => boolean, other: Fit): Take {
  return (value, found) => {
    const isKept = isRight(value)
    found[isKept ? at : sentAt] = value
    return isKept ? fits : other
  }
}

/** Whether a value is of the type of a hole. */
const ofType: { readonly [T in HoleType]: (value: unknown) => boolean } = {
  text: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  any: () => true,
}

/** Keeps a code without white space around it. A blank one is absent; one of another type may still be one of the catalog. */
function codeTaker({ at, sentAt, isOptional }: Place, type: HoleType, nameOf: NameOf): Take {
  return (value, found) => {
    const text = codeText(value)
    if (text !== undefined && ofType[type](value)) {
      found[at] = typeof value === 'string' ? text : value
      if (text === value || typeof value === 'number') return fits
      found[sentAt] = value
      return departs
    }
    found[sentAt] = value
    if (isOptional) return value === '' ? fits : departs
    return text !== undefined && nameOf(text) !== undefined ? departs : isOther
  }
}

/** Whether a text has no white space around it, where that is seen at once. */
function isTrimmed(text: string): boolean {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1))
}

function isInk(character: number): boolean {
  return character > 0x20 && character < 0x7f
}

/** A code as text, without white space around it; `undefined` for what can be none. */
export function codeText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return (typeof value === 'string' && (isTrimmed(value) ? value : value.trim())) || undefined
}

/** Keeps a request id without white space around it. */
function idTaker({ at, sentAt }: Place, other: Fit): Take {
  return (value, found) => {
    if (typeof value === 'string') {
      const text = value.trim()
      found[at] = text
      if (text.length === value.length) return fits
    }
    found[sentAt] = value
    return found[at] === undefined ? other : departs
  }
}

/** Takes a text apart into its holes. */
function textTaker({ at, sentAt, inner }: Place, parts: readonly TemplatePart[], nameOf: NameOf): Take {
  const holes = inner.map((place) => ({ name: place.key, take: taker(place, nameOf) }))
  return (value, found) => {
    const texts = typeof value === 'string' ? matchParts(parts, value) : undefined
    let worst: Fit = texts === undefined ? isOther : fits
    for (const { name, take } of texts === undefined ? [] : holes) {
      const fit = take(texts?.[name], found)
      if (fit > worst) worst = fit
    }
    found[worst === isOther ? sentAt : at] = value
    return worst
  }
}

/** Keeps the first item that fits. */
function listTaker(place: Place, nameOf: NameOf): Take {
  const { at, sentAt, itemAt, end, isOptional } = place
  const [item] = place.inner as readonly [Place]
  // Whatever may be absent from an item, what is of another type is none.
  const take = taker({ ...item, isOptional: false }, nameOf)
  const steps = stepsIn(item, nameOf)
  return (value, found) => {
    if (!Array.isArray(value)) {
      found[sentAt] = value
      return isOptional ? departs : isOther
    }
    const count = Math.min(value.length, maximumItems)
    for (let index = 0; index < count; index++) {
      const sent: unknown = value[index]
      if (sent === undefined || sent === null) continue
      const first = take(sent, found)
      const fit = first === isOther ? first : (Math.max(first, scan(steps, found)) as Fit)
      if (fit !== isOther) {
        found[at] = value
        found[itemAt] = index
        return fit
      }
      found.fill(undefined, itemAt, end)
    }
    found[sentAt] = value
    found[itemAt] = noItem
    return isOptional ? fits : isOther
  }
}

/** Whether a value is a constant; members that the constant lacks may be there, and `null` may be absent. */
function isLike(value: unknown, constant: Template): boolean {
  if (constant === null) return value === undefined || value === null
  if (typeof constant !== 'object' || typeof value !== 'object' || value === null) return value === constant
  if (!Array.isArray(constant)) {
    if (Array.isArray(value)) return false
    const members = value as Readonly<Record<string, unknown>>
    return Object.entries(constant).every(([name, part]) => isLike(memberOf(members, name), part))
  }
  if (!Array.isArray(value) || value.length !== constant.length) return false
  const items: readonly unknown[] = value
  return constant.every((part, index) => isLike(items[index], part))
}
