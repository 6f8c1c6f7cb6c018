import type { HoleType } from '@errbook/catalog/parts'
import { shown } from './any-value.js'
import type { BodyReading, Departure } from './body-draft.js'
import type { Place } from './body-plan.js'
import { type Issue, type JsonType, newIssue } from './issue.js'

/** Says what of a body is otherwise than its template says, from what was read of it: the body is not looked at again. */
export function departuresIn({ isObject, found }: BodyReading): readonly Issue[] {
  const { departures } = found
  if (!isObject) return [newIssue('body-not-object', ['body'], {}, 'object', departures[0]?.sent)]
  const inOrder = [...departures].sort((one, other) => one.place.at - other.place.at)
  return inOrder.map((departure) => departureIssue(departure, found.items))
}

/** The path of a place in the body that was read, in which every list has the item that was read. */
export function pathIn(items: readonly number[], { path }: Place): readonly (string | number)[] {
  return path.map((step) => (typeof step === 'string' ? step : (items[step] ?? 0)))
}

function departureIssue({ place, kind, sent }: Departure, items: readonly number[]): Issue {
  const { node } = place
  const steps = pathIn(items, place)
  const path = ['body', ...steps]
  const name = steps.join('.')
  if (kind === 'spaced') {
    return newIssue('member-has-space', path, { name }, String(sent).trim(), sent, 'warning')
  }
  if (kind === 'missing') return newIssue('member-missing', path, { name }, expectedAt(place), sent)
  if (kind === 'without-item') return newIssue('item-missing', path, { name }, undefined, sent)
  switch (node.kind) {
    case 'constant':
      return newIssue('constant-differs', path, { name }, expectedAt(place), sent)
    case 'list':
      return typeIssue('array', path, name, sent)
    case 'object':
      return typeIssue('object', path, name, sent)
    case 'hole':
      return typeIssue(jsonTypes[node.type], path, name, sent)
    case 'text':
      if (typeof sent !== 'string') return typeIssue('string', path, name, sent)
      return newIssue('member-malformed', path, { name }, expectedAt(place), sent)
  }
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
