import type { Template } from '@errbook/catalog'
import { type HoleType, matchParts, type TemplatePart } from '@errbook/catalog/parts'
import { codeText, type Draft, depart, type ErrorOf, type Keep, keeper, retract } from './body-draft.js'
import type { BodyPlan, HolePlace, Place } from './body-plan.js'

/** Looks at a value that is there, neither `undefined` nor `null`: says whether it is admitted at its place. */
export type Take = (value: unknown, draft: Draft) => boolean

/** Makes what takes any value at a place, and notes how it departs. What is in an object or a list is not looked at. */
export function taker(place: Place, plan: BodyPlan, errorOf: ErrorOf): Take {
  const { node, isOptional } = place
  switch (node.kind) {
    case 'hole':
      return holeTaker(place as HolePlace, keeper(place as HolePlace, plan, errorOf), errorOf)
    case 'text':
      return textTaker(place, node.parts, plan, errorOf)
    case 'constant': {
      const { value: constant } = node
      return (value, draft) => {
        if (value === constant || isLike(value, constant)) return true
        depart(draft, place, 'other', value)
        return false
      }
    }
    case 'object':
    case 'list':
      return (value, draft) => {
        depart(draft, place, 'other', value)
        return isOptional
      }
  }
}

function holeTaker(place: HolePlace, keep: Keep, errorOf: ErrorOf): Take {
  const { node, isOptional } = place
  const isOfType = ofType[node.type]
  if (node.name === 'code') return codeTaker(place, keep, errorOf)
  if (node.name === 'requestId') return idTaker(place, keep)
  return (value, draft) => {
    const isRight = isOfType(value)
    keep(draft, value, isRight)
    if (!isRight) depart(draft, place, 'other', value)
    return isRight || isOptional
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
function codeTaker(place: HolePlace, keep: Keep, errorOf: ErrorOf): Take {
  const { node, isOptional } = place
  const isOfType = ofType[node.type]
  return (value, draft) => {
    const text = codeText(value)
    const isRight = text !== undefined && isOfType(value)
    keep(draft, value, isRight)
    if (isRight) {
      if (typeof value === 'string' && text !== value) depart(draft, place, 'spaced', value)
      return true
    }
    const isBlank = text === undefined && typeof value === 'string'
    if (!isBlank || !isOptional) depart(draft, place, isBlank ? 'missing' : 'other', value)
    return isOptional || (text !== undefined && errorOf(text) !== undefined)
  }
}

/** Keeps a request id without white space around it. */
function idTaker(place: HolePlace, keep: Keep): Take {
  return (value, draft) => {
    if (typeof value !== 'string') {
      keep(draft, value, false)
      depart(draft, place, 'other', value)
      return place.isOptional
    }
    const text = value.trim()
    keep(draft, text, true)
    if (text !== value) depart(draft, place, 'spaced', value)
    return true
  }
}

/** Takes a text apart into its holes. */
function textTaker(place: Place, parts: readonly TemplatePart[], plan: BodyPlan, errorOf: ErrorOf): Take {
  const holes = place.inner.map((hole) => ({ name: hole.key, take: taker(hole, plan, errorOf) }))
  return (value, draft) => {
    const texts = typeof value === 'string' ? matchParts(parts, value) : undefined
    const before = draft.found.departures.length
    let isAdmitted = texts !== undefined
    for (const { name, take } of texts === undefined ? [] : holes) if (!take(texts?.[name], draft)) isAdmitted = false
    if (isAdmitted) return true
    retract(draft, before)
    depart(draft, place, 'other', value)
    return false
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

/** The members of an object, whatever they are. */
export type Members = Readonly<Record<string, unknown>>

/** A member of an object that does not come from a prototype that every object has. */
export function memberOf(object: Members, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}
