import { Ajv } from 'ajv'
import Type, { type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import * as v from 'valibot'
import * as z from 'zod'
import type { Explain } from '../checks/contender.js'
import { codes, patterns, responsePatterns } from '../checks/facts.js'
import { bodySchema } from '../checks/json-schemas.js'
import type { Parts } from './with-glue.js'

type Patterns = Readonly<Record<string, string>>

/** The parts of a message, checked by Ajv. */
export function ajv(): Parts {
  const explain = (schema: object): Explain => {
    const validate = new Ajv({ allErrors: true }).compile(schema)
    return (value) => (validate(value) ? [] : (validate.errors ?? []))
  }
  return partsOf((patterns) => {
    const properties = map(patterns, (pattern) => ({ type: 'string', pattern }))
    return explain({ type: 'object', properties, required: Object.keys(patterns) })
  }, explain(bodySchema()))
}

/** The parts of a message, checked by TypeBox. */
export function typebox(): Parts {
  const explain = (schema: TSchema): Explain => {
    const compiled = Compile(schema)
    // Asking why takes long, so a user asks first whether.
    return (value) => (compiled.Check(value) ? [] : compiled.Errors(value))
  }
  return partsOf(
    (patterns) => explain(Type.Object(map(patterns, (pattern) => Type.String({ pattern })))),
    explain(Type.Object({ code: Type.Enum([...codes]), message: Type.String(), requestId: Type.String() })),
  )
}

/** The parts of a message, checked by zod. */
export function zod(): Parts {
  const explain =
    (schema: z.ZodType): Explain =>
    (value) =>
      schema.safeParse(value).error?.issues ?? []
  return partsOf(
    (patterns) => explain(z.object(map(patterns, (pattern) => z.string().regex(new RegExp(pattern, 'u'))))),
    explain(z.object({ code: z.enum(codes), message: z.string(), requestId: z.string() })),
  )
}

/** The parts of a message, checked by valibot. */
export function valibot(): Parts {
  const explain =
    (schema: v.GenericSchema): Explain =>
    (value) =>
      v.safeParse(schema, value).issues ?? []
  return partsOf(
    (patterns) => explain(v.object(map(patterns, (pattern) => v.pipe(v.string(), v.regex(new RegExp(pattern, 'u')))))),
    explain(v.object({ code: v.picklist(codes), message: v.string(), requestId: v.string() })),
  )
}

function partsOf(headers: (patterns: Patterns) => Explain, body: Explain): Parts {
  return { requestHeaders: headers(patterns), responseHeaders: headers(responsePatterns), body }
}

function map<T>(patterns: Patterns, make: (pattern: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(patterns).map(([name, pattern]) => [name, make(pattern)]))
}
