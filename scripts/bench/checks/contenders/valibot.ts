import * as v from 'valibot'
import type { Check, Explain } from '../contender.js'
import { codes, patterns } from '../facts.js'

type Schema = v.GenericSchema<unknown, unknown>

export const body = (): Check => check(bodySchema())
export const headers = (): Check => check(headersSchema())
export const whyBody = (): Explain => explain(bodySchema())
export const whyHeaders = (): Explain => explain(headersSchema())

function bodySchema(): Schema {
  return v.object({ code: v.picklist(codes), message: v.string(), requestId: v.string() })
}

function headersSchema(): Schema {
  return v.object({
    authorization: v.pipe(v.string(), v.regex(new RegExp(patterns.authorization, 'u'))),
    'content-type': v.pipe(v.string(), v.regex(new RegExp(patterns['content-type'], 'u'))),
    'x-bce-date': v.pipe(v.string(), v.regex(new RegExp(patterns['x-bce-date'], 'u'))),
  })
}

function check(schema: Schema): Check {
  return (value) => v.is(schema, value)
}

function explain(schema: Schema): Explain {
  return (value) => v.safeParse(schema, value).issues ?? []
}
