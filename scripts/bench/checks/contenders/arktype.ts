import { type Type, type } from 'arktype'
import type { Check, Explain } from '../contender.js'
import { codes, patterns } from '../facts.js'

export const body = (): Check => check(bodySchema())
export const headers = (): Check => check(headersSchema())
export const whyBody = (): Explain => explain(bodySchema())
export const whyHeaders = (): Explain => explain(headersSchema())

function bodySchema(): Type {
  return type({ code: type.enumerated(...codes), message: 'string', requestId: 'string' })
}

function headersSchema(): Type {
  return type({
    authorization: new RegExp(patterns.authorization, 'u'),
    'content-type': new RegExp(patterns['content-type'], 'u'),
    'x-bce-date': new RegExp(patterns['x-bce-date'], 'u'),
  })
}

function check(schema: Type): Check {
  return (value) => schema.allows(value)
}

function explain(schema: Type): Explain {
  return (value) => {
    const result: unknown = schema(value)
    // The text is made when it is read.
    return result instanceof type.errors ? result.map(({ message }) => message) : []
  }
}
