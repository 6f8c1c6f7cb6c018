import { Ajv } from 'ajv'
import type { Check, Explain } from '../contender.js'
import { bodySchema, headersSchema } from '../json-schemas.js'

export const body = (): Check => check(bodySchema())
export const headers = (): Check => check(headersSchema())
export const whyBody = (): Explain => explain(bodySchema())
export const whyHeaders = (): Explain => explain(headersSchema())

function check(schema: object): Check {
  return new Ajv().compile(schema)
}

function explain(schema: object): Explain {
  const validate = new Ajv({ allErrors: true }).compile(schema)
  return (value) => (validate(value) ? [] : (validate.errors ?? []))
}
