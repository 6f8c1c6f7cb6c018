/**
 * Bodies against a JSON Schema or a TypeBox schema, without evaluating code; apart, so that nobody else loads the
 * validator.
 *
 * @packageDocumentation
 */
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema'
import type { StandardIssue, StandardSchema } from '@errbook/catalog'

/**
 * A JSON Schema (2020-12), and so a TypeBox schema, as the Standard Schema that `checkRequest` takes. Members that the
 * schema does not name are ignored, even where it closes an object by `additionalProperties: false`. Make it once, and
 * use it for every request.
 */
export function bodySchema(schema: object): StandardSchema {
  const open = opened(schema) as Schema
  const first = new Validator(open, '2020-12', true)
  const all = new Validator(open, '2020-12', false)
  return {
    '~standard': {
      version: 1,
      vendor: 'errbook',
      validate(value) {
        const { valid, errors } = first.validate(value)
        if (valid) return { value }
        // A large value may have a mistake in every one of a million places: then the first one has to do.
        const units = isSmall(value) ? all.validate(value).errors : errors
        return { issues: units.filter(({ keyword }) => !wrappers.has(keyword)).map(toIssue) }
      },
    },
  }
}

const small = 10_000

/** Whether a value is made of no more than {@link small} values. */
function isSmall(value: unknown): boolean {
  const queue = [value]
  for (let i = 0; i < queue.length; i++) {
    const next = queue[i]
    if (queue.length > small) return false
    if (typeof next !== 'object' || next === null) continue
    const members = Object.values(next)
    if (members.length > small) return false
    queue.push(...members)
  }
  return true
}

// Keywords whose value maps names of the author's choice to schemas, and keywords whose value is no schema.
const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'])
const values = new Set(['const', 'enum', 'default', 'examples', 'required'])

/** A copy of a schema that leaves its objects open. */
function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened)
  if (typeof schema !== 'object' || schema === null) return schema
  const members = Object.entries(schema).flatMap(([keyword, value]) => {
    if (value === false && (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')) return []
    if (values.has(keyword)) return [[keyword, value]]
    if (!maps.has(keyword)) return [[keyword, opened(value)]]
    return [[keyword, Object.fromEntries(Object.entries(value).map(([name, member]) => [name, opened(member)]))]]
  })
  return Object.fromEntries(members)
}

// Keywords whose mistake only says that a part has one.
const wrappers = new Set(
  'properties patternProperties additionalProperties items prefixItems additionalItems unevaluatedItems unevaluatedProperties $ref $dynamicRef allOf if dependentSchemas'.split(
    ' ',
  ),
)

function toIssue({ instanceLocation, error }: OutputUnit): StandardIssue {
  return { message: error, path: instanceLocation.split('/').slice(1).map(stepOf) }
}

/** A step of a JSON Pointer in a URI fragment (RFC 6901, section 6). */
function stepOf(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
}
