/**
 * Bodies against a JSON Schema or a TypeBox schema, without evaluating code; apart, so that only its users load the
 * validator.
 *
 * @packageDocumentation
 */
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema'
import type { StandardIssue, StandardResult, StandardSchema } from '@errbook/catalog'
import { pointerSteps } from '@errbook/catalog/parts'
import { member, textOf } from './any-value.js'
import { isStackOverflow } from './body-schema.js'
import { extentOf } from './extent.js'
import { anyList, isOfLongList, longLists, uniqueItems } from './unique-items.js'

/**
 * A JSON Schema (2020-12), and so a TypeBox schema, as the Standard Schema that `checkRequest` takes. Members that the
 * schema does not name are ignored, even where it closes an object by `additionalProperties: false`. Make it once, and
 * use it for every request. A schema of `@sinclair/typebox` carries the type of its values; with any other, say the type:
 * `bodySchema<NewCsn>({ type: 'object', … })`.
 */
export function bodySchema<T>(schema: { readonly static: T }): StandardSchema<T>
export function bodySchema<T = unknown>(schema: object): StandardSchema<T>
export function bodySchema(schema: object): StandardSchema {
  const prepared = validatorsOf(schema, anyList)
  const hasUnique = JSON.stringify(schema).includes('"uniqueItems":true')
  return {
    '~standard': {
      version: 1,
      vendor: 'errbook',
      validate(value) {
        try {
          const long = hasUnique ? longLists(value) : anyList
          const { first, all } = long === anyList ? prepared : validatorsOf(schema, long)
          const { valid, errors } = first.validate(value)
          if (valid) return { value }
          // A large value may have an error in every one of a million places: then the first one has to do.
          return failure(extentOf(value, small) === 'within' ? all.validate(value).errors : errors)
        } catch (error) {
          return refusal(value, error)
        }
      },
    },
  }
}

/** Finds the first error, or all of them. */
interface Validators {
  readonly first: Validator
  readonly all: Validator
}

function validatorsOf(schema: object, long: object): Validators {
  const open = opened(schema, long) as Schema
  return { first: new Validator(open, '2020-12', true), all: new Validator(open, '2020-12', false) }
}

const small = { values: 10_000, levels: 100 }

function failure(units: readonly OutputUnit[]): StandardResult<unknown> {
  const issues = units.filter(({ keyword }) => !wrappers.has(keyword)).map(toIssue)
  // Where a part fails for no reason of its own, its wrapper says so.
  return { issues: issues.length > 0 ? issues : units.map(toIssue) }
}

/** What the validator throws for: a value that is not JSON, or one with more errors than fit on the stack. */
function refusal(value: unknown, error: unknown): StandardResult<unknown> {
  if (textOf(error).startsWith('Instances of ')) return { issues: [{ message: 'It is not JSON.' }] }
  // A lone surrogate cannot stand in the pointer to a member.
  if (member(error, 'name') === 'URIError') return { issues: [{ message: 'It has a name that is not Unicode text.' }] }
  const isWide = isStackOverflow(error) && extentOf(value, small) === 'too-large'
  if (isWide) return { issues: [{ message: 'It has too many values.' }] }
  throw error
}

// Keywords whose value maps names of the author's choice to schemas, and keywords whose value bodies are compared with.
const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'])
const values = new Set(['const', 'enum'])

/** A copy of a schema that leaves its objects open, and whose long lists with unique items fit another schema. */
function opened(schema: unknown, long: object): unknown {
  if (Array.isArray(schema)) return schema.map((item) => opened(item, long))
  if (typeof schema !== 'object' || schema === null) return schema
  const members = Object.entries(schema).flatMap(([keyword, value]) => {
    if (value === false && (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')) return []
    if (values.has(keyword)) return [[keyword, value]]
    if (!maps.has(keyword)) return [[keyword, opened(value, long)]]
    return [[keyword, Object.fromEntries(Object.entries(value).map(([name, member]) => [name, opened(member, long)]))]]
  })
  const { uniqueItems: isUnique, ...rest } = Object.fromEntries(members)
  return isUnique === true ? { ...rest, allOf: [...(rest.allOf ?? []), ...uniqueItems(long)] } : rest
}

// Keywords whose error only says that a part has one.
const wrappers = new Set(
  'properties patternProperties additionalProperties items prefixItems additionalItems unevaluatedItems unevaluatedProperties $ref $dynamicRef allOf if dependentSchemas'.split(
    ' ',
  ),
)

function toIssue({ instanceLocation, keywordLocation, error }: OutputUnit): StandardIssue {
  const message = isOfLongList(keywordLocation) ? 'It has an item twice, or too many items to tell.' : error
  return { message, path: pointerSteps(decodeURIComponent(instanceLocation)) }
}
