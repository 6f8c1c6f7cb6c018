import { isMeaningful } from '@errbook/catalog/parts'
import type { Place } from '../json-value.js'
import type { Body, BodyTemplate } from './page.js'

/** A member of an error body, as schemas or an example show it. */
export interface BodyMember {
  readonly name: string
  /** `undefined` where the source does not say it. */
  readonly type: 'text' | 'integer' | 'boolean' | 'any' | undefined
  readonly isRequired: boolean
  /** What it always is. */
  readonly constant?: string | number | boolean | undefined
}

/** The names of members that hold the message, the likeliest first. */
export const messageNames = ['message', 'msg', 'errmsg', 'errorMessage', 'error_message', 'detail']

/**
 * The error body with the code at a place, the message beside or around it, and a hole for each other member;
 * `undefined` where a template cannot have the code there.
 */
export function bodyWithCode(
  place: Place,
  membersAt: (level: Place) => readonly BodyMember[],
  isInteger: boolean,
): Body | undefined {
  const isInexpressible = place.some((step, at) => step.includes('{') || (step === '*' && place[at - 1] === '*'))
  if (place[0] === '*' || isInexpressible) return undefined
  const levels = place.flatMap((step, at) => (step === '*' ? [] : [at]))
  const members = new Map(levels.map((at) => [at, membersAt(place.slice(0, at))]))
  const message = messageIn(place, members)
  const holes = new Set(['code', 'message'])
  const leftOut: string[] = []
  let inner: BodyTemplate | readonly BodyTemplate[] | string = isInteger ? '{code:integer}' : '{code}'
  for (const at of levels.toReversed()) {
    const step = place[at] as string
    if (place[at + 1] === '*') inner = [inner as BodyTemplate]
    const own = members.get(at) ?? []
    const template: Record<string, BodyTemplate[string]> = {}
    for (const member of own.some(({ name }) => name === step) ? own : [{ name: step }, ...own]) {
      const { name } = member
      if (name === step) template[name] = inner
      else if (!('isRequired' in member)) continue
      else if (name.includes('{') || name === '__proto__') leftOut.push(name)
      else if (member === message) template[name] = member.isRequired ? '{message}' : '{message?}'
      else template[name] = constantOf(member) ?? holeOf(member, place.slice(0, at), holes)
    }
    inner = template
  }
  return { template: inner as BodyTemplate, isInteger, leftOut }
}

/** The message: beside the code, else around it. */
function messageIn(place: Place, members: ReadonlyMap<number, readonly BodyMember[]>): BodyMember | undefined {
  for (const [at, own] of [...members].toReversed()) {
    for (const wanted of messageNames) {
      const found = own.find(({ name, type }) => name === wanted && (type === 'text' || type === undefined))
      if (found !== undefined && found.name !== place[at]) return found
    }
  }
  return undefined
}

function constantOf({ name, constant, isRequired }: BodyMember): string | number | boolean | undefined {
  const isHole = typeof constant === 'number' ? isStatus(name) : typeof constant === 'string' && /[{}]/.test(constant)
  return isRequired && !isHole ? constant : undefined
}

function holeOf({ name, type = 'any', isRequired }: BodyMember, level: Place, holes: Set<string>): string {
  const hole = holeName(name, type, level, holes)
  holes.add(hole)
  return `{${hole}${isRequired ? '' : '?'}${type === 'text' ? '' : `:${type}`}}`
}

/** A hole has the name of its member, unless that means something else in a body. */
function holeName(name: string, type: string, level: Place, holes: ReadonlySet<string>): string {
  if (/^(?:x-?)?request[_-]?id$/i.test(name) && type === 'text' && !holes.has('requestId')) return 'requestId'
  if (isStatus(name) && type === 'integer' && !holes.has('status')) return 'status'
  const own = identifier(name)
  const isFree = (hole: string) => !isMeaningful(hole) && !holes.has(hole)
  if (isFree(own)) return own
  const outer = identifier(level.findLast((step) => step !== '*') ?? 'body')
  const inner = `${outer}${own[0]?.toUpperCase()}${own.slice(1)}`
  for (let count = 1; ; count++) {
    const hole = count === 1 ? inner : `${inner}${count}`
    if (isFree(hole)) return hole
  }
}

function isStatus(name: string): boolean {
  return /^(?:http[_-]?)?(?:status|status[_-]?code)$/i.test(name)
}

function identifier(name: string): string {
  const words = name.replaceAll(/\W+/g, '_').slice(0, maximumName)
  return /^[A-Za-z_]/.test(words) ? words : `_${words}`
}

const maximumName = 100
