import type { HoleType } from '@errbook/catalog/parts'
import { shown } from './any-value.js'
import { type BodyPlan, noItem, type Place } from './body-plan.js'
import { type Issue, type JsonType, newIssue } from './issue.js'
import type { BodyReading } from './read-body.js'

/** Says what of a body is otherwise than its template says, from what was read of it: the body is not looked at again. */
export function departuresIn({ places }: BodyPlan, { isObject, departs, found }: BodyReading): readonly Issue[] {
  const [body, ...parts] = places as readonly [Place, ...Place[]]
  if (!isObject) return [newIssue('body-not-object', ['body'], {}, 'object', found[body.sentAt])]
  return departs ? parts.flatMap((place) => departureAt(place, found) ?? []) : []
}

/** The path of a place in the body that was read, in which every list has the item that was read. */
export function pathIn(found: readonly unknown[], { path }: Place): readonly (string | number)[] {
  return path.map((step) => (typeof step === 'string' ? step : Number(found[step] ?? 0)))
}

function departureAt(place: Place, found: readonly unknown[]): Issue | undefined {
  const { node, parent, isOptional } = place
  const value = found[place.at]
  const sent = found[place.sentAt]
  // Where it is part of something that is absent, that was said.
  if (found[parent] === undefined || (value !== undefined && sent === undefined)) return undefined
  const steps = pathIn(found, place)
  const path = ['body', ...steps]
  const name = steps.join('.')
  if (value !== undefined) return newIssue('member-has-space', path, { name }, String(value), sent, 'warning')
  if (sent === undefined || isBlankCode(place, sent)) {
    return isOptional ? undefined : newIssue('member-missing', path, { name }, expectedAt(place), sent)
  }
  switch (node.kind) {
    case 'constant':
      return newIssue('constant-differs', path, { name }, expectedAt(place), sent)
    case 'list':
      if (found[place.itemAt] !== noItem) return typeIssue('array', path, name, sent)
      return isOptional ? undefined : newIssue('item-missing', path, { name }, undefined, sent)
    case 'object':
      return typeIssue('object', path, name, sent)
    case 'hole':
      return typeIssue(jsonTypes[node.type], path, name, sent)
    case 'text':
      if (typeof sent !== 'string') return typeIssue('string', path, name, sent)
      return newIssue('member-malformed', path, { name }, expectedAt(place), sent)
  }
}

function isBlankCode({ node }: Place, sent: unknown): boolean {
  return node.kind === 'hole' && node.name === 'code' && typeof sent === 'string' && sent.trim() === ''
}

/** What a place wants, in symbols. */
function expectedAt({ node }: Place): string {
  switch (node.kind) {
    case 'constant':
      return shown(node.value)
    case 'text':
      return node.template
    case 'hole':
      return jsonTypes[node.type]
    case 'list':
      return 'array'
    case 'object':
      return 'object'
  }
}

const jsonTypes: { readonly [T in HoleType]: JsonType } = {
  text: 'string',
  integer: 'integer',
  boolean: 'boolean',
  // Whatever is there is right.
  any: 'string',
}

function typeIssue(type: JsonType, path: Issue['path'], name: string, sent: unknown): Issue {
  return newIssue('member-type', path, { name, type }, type, sent)
}
