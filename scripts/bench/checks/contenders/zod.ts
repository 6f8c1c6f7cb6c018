import * as z from 'zod'
import type { Check, Explain } from '../contender.js'
import { codes, patterns } from '../facts.js'

export const body = (): Check => check(bodySchema())
export const headers = (): Check => check(headersSchema())
export const whyBody = (): Explain => explain(bodySchema())
export const whyHeaders = (): Explain => explain(headersSchema())

function bodySchema(): z.ZodType {
  return z.object({ code: z.enum(codes), message: z.string(), requestId: z.string() })
}

function headersSchema(): z.ZodType {
  return z.object({
    authorization: z.string().regex(new RegExp(patterns.authorization, 'u')),
    'content-type': z.string().regex(new RegExp(patterns['content-type'], 'u')),
    'x-bce-date': z.string().regex(new RegExp(patterns['x-bce-date'], 'u')),
  })
}

function check(schema: z.ZodType): Check {
  return (value) => schema.safeParse(value).success
}

function explain(schema: z.ZodType): Explain {
  return (value) => schema.safeParse(value).error?.issues ?? []
}
