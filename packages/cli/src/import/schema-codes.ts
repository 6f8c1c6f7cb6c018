import { pointerSteps } from '@errbook/catalog/parts'
import { isMembers, type Members, memberOf, type Place } from '../json-value.js'

/** A code as a schema lists it. */
export type Code = string | number

/** Codes that a schema lists, and where. */
interface FoundCodes {
  readonly place: Place
  readonly codes: readonly Code[]
}

/** Reads the schemas of a document. Everything is read once, however many places refer to it, and no ring is followed. */
export interface SchemaReader {
  /** What a value of the document is, behind its references to other parts of it. */
  readonly follow: (value: unknown) => Members | undefined
  /** The codes that a schema lists at the likeliest place, as an enum or constants; `undefined` if it lists none. */
  readonly codesOf: (schema: unknown) => FoundCodes | undefined
  /** The texts that a schema lists at a place; `undefined` where any may stand. */
  readonly valuesAt: (schema: unknown, place: Place) => readonly Code[] | undefined
  /** What the schema says of each code at a place, in the document's words. */
  readonly textsAt: (schema: unknown, place: Place) => ReadonlyMap<Code, string>
  /** The schemas at a place: those that a value has to fit, or also those that it may fit. */
  readonly schemasAt: (schema: unknown, place: Place, which: 'all-of' | 'any-of') => readonly Members[]
  /** How many references lead out of the document or nowhere. */
  readonly lostReferences: () => number
}

/** Makes a reader of the schemas in a document. */
export function schemaReader(document: unknown): SchemaReader {
  const lost = new Set<string>()
  const known = new Map<Members, Map<string, readonly Code[] | undefined>>()
  const found = new Map<Members, FoundCodes | undefined>()
  let depth = 0

  function follow(value: unknown): Members | undefined {
    let at = value
    for (let step = 0; step < maximumReferences; step++) {
      if (!isMembers(at)) return undefined
      const { $ref } = at
      if (typeof $ref !== 'string') return at
      at = $ref.startsWith('#') ? atPointer(document, $ref.slice(1)) : undefined
      if (at === undefined) lost.add($ref)
    }
    return undefined
  }

  /** A schema and those that it has to fit, too, in 3.1 those beside a reference; with its choices, those that it may fit. */
  function partsOf(schema: unknown, which: 'all-of' | 'any-of' = 'all-of'): readonly Members[] {
    const parts: Members[] = []
    const seen = new Set<Members>()
    const open: unknown[] = [schema]
    while (open.length > 0 && parts.length < maximumParts) {
      const part = open.pop()
      if (!isMembers(part) || seen.has(part)) continue
      seen.add(part)
      if (typeof part.$ref === 'string') open.push(follow(part))
      parts.push(part)
      if (which === 'any-of') open.push(...choicesOf(part).flat().slice(0, maximumParts).toReversed())
      if (Array.isArray(part.allOf)) open.push(...part.allOf.slice(0, maximumParts).toReversed())
    }
    return parts
  }

  function choicesOf(part: Members): readonly (readonly unknown[])[] {
    return [part.oneOf, part.anyOf].filter((choices) => Array.isArray(choices))
  }

  function valuesAt(schema: unknown, place: Place): readonly Code[] | undefined {
    if (!isMembers(schema)) return undefined
    const key = JSON.stringify(place)
    const ofSchema = known.get(schema) ?? new Map<string, readonly Code[] | undefined>()
    known.set(schema, ofSchema)
    if (ofSchema.has(key) || depth > maximumReferences) return ofSchema.get(key)
    // What leads back to itself says nothing new.
    ofSchema.set(key, undefined)
    depth++
    const values = partsOf(schema).flatMap((part) => {
      const chosen = choicesOf(part).map((choices) => union(choices.map((choice) => valuesAt(choice, place))))
      return [ownValues(part, place), ...chosen].filter((list) => list !== undefined)
    })
    depth--
    const common = intersection(values)
    ofSchema.set(key, common)
    return common
  }

  function ownValues(part: Members, place: Place): readonly Code[] | undefined {
    const [step, ...rest] = place
    if (step === undefined) return listed(part)
    const inner = valuesAt(step === '*' ? part.items : memberOf(part.properties, step), rest)
    return inner ?? (rest.length === 0 ? discriminated(part, step) : undefined)
  }

  function schemasAt(schema: unknown, place: Place, which: 'all-of' | 'any-of'): readonly Members[] {
    let schemas = partsOf(schema, which)
    for (const step of place) {
      schemas = schemas
        .flatMap((part) => partsOf(step === '*' ? part.items : memberOf(part.properties, step), which))
        .slice(0, maximumParts)
    }
    return schemas
  }

  function textsAt(schema: unknown, place: Place): ReadonlyMap<Code, string> {
    const texts = new Map<Code, string>()
    for (const part of schemasAt(schema, place, 'any-of')) {
      const text = part.description ?? part.title
      if (isCode(part.const) && typeof text === 'string' && !texts.has(part.const)) texts.set(part.const, text)
      const described = part['x-enum-descriptions'] ?? part['x-enumDescriptions']
      for (const [index, code] of (listed(part) ?? []).entries()) {
        const own = Array.isArray(described) ? described[index] : memberOf(described, String(code))
        if (typeof own === 'string' && !texts.has(code)) texts.set(code, own)
      }
    }
    return texts
  }

  function codesOf(schema: unknown): FoundCodes | undefined {
    const root = follow(schema)
    if (root === undefined) return undefined
    if (!found.has(root)) found.set(root, likeliest(placesIn(schema), schema))
    return found.get(root)
  }

  function likeliest(places: readonly Place[], schema: unknown): FoundCodes | undefined {
    const ranked = places.map((place) => ({ place, rank: codeRank(place.at(-1) as string) }))
    for (const { place } of ranked.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank)) {
      const codes = valuesAt(schema, place)
      if (codes !== undefined && codes.length > 0) return { place, codes }
    }
    return undefined
  }

  /** The places of all members of a schema, outer ones first. */
  function placesIn(schema: unknown): readonly Place[] {
    const places = new Map<string, Place>()
    const seen = new Set<Members>()
    let level: (readonly [schema: unknown, place: Place])[] = [[schema, []]]
    for (let steps = 0; steps < maximumDepth && seen.size < maximumParts; steps++) {
      const next: (readonly [schema: unknown, place: Place])[] = []
      // Grows while it is read: a choice is on the level of what it is a choice of.
      for (let at = 0; at < level.length && seen.size < maximumParts; at++) {
        const [from, place] = level[at] as (typeof level)[number]
        for (const part of partsOf(from)) {
          if (seen.has(part)) continue
          seen.add(part)
          for (const choice of choicesOf(part).flat()) level.push([choice, place])
          if (part.items !== undefined) level.push([part.items, [...place, '*']])
          for (const [name, member] of Object.entries(isMembers(part.properties) ? part.properties : {})) {
            if (name === '__proto__') continue
            const inner = [...place, name]
            places.set(JSON.stringify(inner), inner)
            next.push([member, inner])
          }
        }
      }
      level = next
    }
    return [...places.values()]
  }

  return {
    follow,
    codesOf,
    valuesAt,
    textsAt,
    schemasAt,
    lostReferences: () => lost.size,
  }
}

const maximumReferences = 100
const maximumParts = 2000
const maximumDepth = 5

/** How likely a member of this name holds a code: the lower, the likelier; -1 for not at all. */
export function codeRank(name: string): number {
  const plain = name.toLowerCase().replaceAll(/[_-]/g, '')
  return codeNames.findIndex((names) => names.includes(plain))
}

/** The names of members that hold a code, without case, "_" and "-", the likeliest first. */
const codeNames: readonly (readonly string[])[] = [
  ['errorcode', 'errcode', 'code'],
  ['reason', 'errortype', 'errorname'],
  ['error', 'type'],
  ['status', 'name'],
]

function atPointer(document: unknown, pointer: string): unknown {
  let at = document
  for (const step of pointerSteps(decoded(pointer))) {
    at = Array.isArray(at) ? at[Number(step)] : memberOf(at, step)
  }
  return at
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function listed(schema: Members): readonly Code[] | undefined {
  const { const: constant, enum: values = schema['x-extensible-enum'] } = schema
  if (isCode(constant)) return [constant]
  return Array.isArray(values) ? values.filter(isCode) : undefined
}

/** The values of a member that tells choices apart. */
function discriminated({ discriminator }: Members, name: string): readonly Code[] | undefined {
  if (memberOf(discriminator, 'propertyName') !== name) return undefined
  const mapping = memberOf(discriminator, 'mapping')
  const codes = isMembers(mapping) ? Object.keys(mapping).filter(isCode) : []
  return codes.length === 0 ? undefined : codes
}

/** Whether a value can be a code: a text that says something, or an integer. */
export function isCode(value: unknown): value is Code {
  return typeof value === 'string' ? value.trim() !== '' : Number.isSafeInteger(value)
}

/** Of choices, all that any lists. */
function union(lists: readonly (readonly Code[] | undefined)[]): readonly Code[] | undefined {
  const some = lists.filter((list) => list !== undefined)
  return some.length === 0 ? undefined : [...new Set(some.flat())]
}

/** Of conditions, what all allow. */
function intersection(lists: readonly (readonly Code[])[]): readonly Code[] | undefined {
  const [first, ...others] = lists.map((list) => new Set(list))
  return first && [...first].filter((code) => others.every((other) => other.has(code)))
}
