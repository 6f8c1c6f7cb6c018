import * as z from 'zod/mini'
import type { Check, Explain } from '../contender.js'
import { codes, patterns } from '../facts.js'

export const body = (): Check => check(bodySchema())
export const headers = (): Check => check(headersSchema())
export const whyBody = (): Explain => explain(bodySchema())
export const whyHeaders = (): Explain => explain(headersSchema())

function bodySchema(): z.ZodMiniType {
  return z.object({ code: z.enum(codes), message: z.string(), requestId: z.string() })
}

function headersSchema(): z.ZodMiniType {
  return z.object({
    authorization: z.string().check(z.regex(new RegExp(patterns.authorization, 'u'))),
    'content-type': z.string().check(z.regex(new RegExp(patterns['content-type'], 'u'))),
    'x-bce-date': z.string().check(z.regex(new RegExp(patterns['x-bce-date'], 'u'))),
  })
}

function check(schema: z.ZodMiniType): Check {
  return (value) => z.safeParse(schema, value).success
}

function explain(schema: z.ZodMiniType): Explain {
  return (value) => z.safeParse(schema, value).error?.issues ?? []
}
