import type { StandardSchema } from '@errbook/catalog'
import { cut, maximumIssues } from './cut.js'
import { type Finding, found } from './finding.js'

/**
 * What a body has to fit: a Standard Schema, which the schemas of zod, valibot, arktype and others are, or the same
 * for a JSON Schema or TypeBox schema by `bodySchema` of `@errbook/validate/json-schema`.
 */
export type BodySchema = StandardSchema

/** What a schema makes of a value, or how the value departs from it: the first findings, and how many more there are. */
export type Fitted =
  | { readonly findings: readonly []; readonly value: unknown }
  | { readonly findings: readonly [Finding, ...Finding[]]; readonly more: number }

/**
 * Holds a value against a schema.
 *
 * @throws TypeError when the schema is asynchronous, which is a mistake in the calling program.
 */
export function fit(schema: BodySchema, value: unknown): Fitted {
  const result = validate(schema, value)
  if (result instanceof Promise) {
    result.catch(() => {})
    throw new TypeError('the schema of the body is asynchronous: expected one that validates at once')
  }
  const { length } = result.issues ?? []
  const [first, ...rest] = (result.issues ?? []).slice(0, maximumIssues).map(({ message, path = [] }) => {
    const steps = path.map((step) => stepOf(typeof step === 'object' ? step.key : step))
    return found('body-inappropriate', ['body', ...steps], { member: cut(steps.join('.')), reason: cut(message) })
  })
  if (first !== undefined) return { findings: [first, ...rest], more: length - rest.length - 1 }
  return { findings: [], value: 'value' in result ? result.value : value }
}

function validate(schema: BodySchema, value: unknown): ReturnType<BodySchema['~standard']['validate']> {
  try {
    return schema['~standard'].validate(value)
  } catch (error) {
    // A value that is nested too deep for the schema's own recursion, or whose getters throw.
    return { issues: [{ message: error instanceof Error ? error.message : String(error) }] }
  }
}

function stepOf(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key
}
