import {
  type BodyRule,
  isOptional,
  type ObjectNode,
  pointerSteps,
  type TemplateNode,
  templateNode,
} from '@errbook/catalog/parts'

/** The places of an error body's template, numbered, so that a reading can tell of each. */
export interface BodyPlan {
  /** The template, taken apart. */
  readonly template: ObjectNode
  /** Every place of the template, each behind the one that it is a part of; the first is the body itself. */
  readonly places: readonly Place[]
  /** The places of holes, by their names. */
  readonly holes: ReadonlyMap<string, HolePlace>
  /** The places where the code is read; the first counts most. */
  readonly codes: readonly HolePlace[]
  /** How many of the units that the body counts `retryAfter` in make a second. */
  readonly unitsPerSecond: number
}

/** A place of a template. */
export interface Place {
  readonly node: TemplateNode
  /** The member of the object that it is. */
  readonly key: string
  /** From the body on. A number is that of a list, and stands for its item that was read. */
  readonly path: readonly (string | number)[]
  /** Its number. */
  readonly at: number
  readonly isOptional: boolean
  /** The members of an object, the item of a list, the holes of a text. */
  readonly inner: readonly Place[]
}

/** A place of a hole. */
export interface HolePlace extends Place {
  readonly node: Extract<TemplateNode, { readonly kind: 'hole' }>
}

/** Numbers the places of a template. */
export function planBody({ template, members }: BodyRule): BodyPlan {
  const places: Place[] = []
  const holes = new Map<string, HolePlace>()
  const add = (node: TemplateNode, key: string, path: Place['path']): Place => {
    const at = places.length
    const inner: Place[] = []
    const place = { node, key, path, at, isOptional: isOptional(node), inner }
    places.push(place)
    if (isHole(place) && !holes.has(place.node.name)) holes.set(place.node.name, place)
    for (const [name, part] of partsOf(node)) {
      const step = node.kind === 'list' ? [at] : node.kind === 'text' ? [] : [name]
      inner.push(add(part, name, [...path, ...step]))
    }
    return place
  }
  const node = templateNode(template)
  const body = add(node, '', [])
  const pointers = members.code?.places
  const codes = pointers === undefined ? [holes.get('code')] : pointers.map((pointer) => holeAt(body, pointer))
  return {
    template: node,
    places,
    holes,
    codes: codes.filter((place) => place !== undefined),
    unitsPerSecond: members.retryAfter?.unit === 'milliseconds' ? 1000 : 1,
  }
}

function partsOf(node: TemplateNode): ObjectNode['members'] {
  if (node.kind === 'object') return node.members
  if (node.kind === 'list') return [['0', node.item]]
  if (node.kind !== 'text') return []
  return node.names.map((name) => [name, { kind: 'hole', name, type: 'text', isOptional: false }])
}

/** The hole that a JSON Pointer (RFC 6901) leads to: of several in one text the one of the code, else the first. */
function holeAt(body: Place, pointer: string): HolePlace | undefined {
  let place: Place | undefined = body
  for (const key of pointerSteps(pointer)) {
    place = place?.node.kind === 'text' ? undefined : place?.inner.find((part) => part.key === key)
  }
  if (place === undefined) return undefined
  const holes = [place, ...(place.node.kind === 'text' ? place.inner : [])].filter(isHole)
  return holes.find(({ node }) => node.name === 'code') ?? holes[0]
}

function isHole(place: Place): place is HolePlace {
  return place.node.kind === 'hole'
}
