import { isMembers, type Members, memberOf, type Place } from '../json-value.js'
import type { BodyMember } from './body-template.js'
import type { SchemaReader } from './schema-codes.js'

/** The members that error bodies have at a level, as all of their schemas say it: required where each requires it. */
export function schemaMembers(schemas: readonly unknown[], level: Place, reader: SchemaReader): readonly BodyMember[] {
  const names = new Set<string>()
  const seen = schemas.map((schema) => {
    const parts = reader.schemasAt(schema, level, 'any-of')
    const own = new Set(parts.flatMap(({ properties }) => (isMembers(properties) ? Object.keys(properties) : [])))
    for (const name of own) if (names.size < maximumMembers) names.add(name)
    const all = reader.schemasAt(schema, level, 'all-of')
    const required = new Set(all.flatMap((part) => (Array.isArray(part.required) ? part.required : [])))
    return { schema, own, required }
  })
  return [...names].map((name) => {
    const having = seen.filter(({ own }) => own.has(name))
    const parts = having.map(({ schema }) => reader.schemasAt(schema, [...level, name], 'any-of'))
    const types = new Set(parts.flat().flatMap(typesOf))
    const isNullable = types.delete('null')
    const isRequired = !isNullable && seen.every(({ own, required }) => own.has(name) && required.has(name))
    const constants = new Set(parts.map((own) => own.map(constantIn).find((value) => value !== undefined)))
    const [constant] = constants
    return { name, type: typeOf(types), isRequired, ...(constants.size === 1 && { constant }) }
  })
}

const maximumMembers = 200

function typesOf(part: Members): readonly unknown[] {
  const { type, enum: values = [], nullable } = part
  const listed = Object.hasOwn(part, 'const') ? [part.const] : Array.isArray(values) ? values : []
  const said = type === undefined ? listed.map(typeOfValue) : [type].flat()
  return [...said, ...(nullable === true || listed.includes(null) ? ['null'] : [])]
}

function typeOfValue(value: unknown): string {
  return value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value
}

function typeOf(types: ReadonlySet<unknown>): BodyMember['type'] {
  const [type, another] = types
  if (type === undefined) return undefined
  if (another !== undefined) return 'any'
  return type === 'string' ? 'text' : type === 'integer' || type === 'boolean' ? type : 'any'
}

function constantIn(part: Members): string | number | boolean | undefined {
  const values = Object.hasOwn(part, 'const') ? [part.const] : memberOf(part, 'enum')
  const [value, another] = Array.isArray(values) ? values : []
  if (another !== undefined) return undefined
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}
