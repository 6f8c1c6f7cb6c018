import Type, { type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Check, Explain } from '../contender.js'
import { codes, patterns } from '../facts.js'

export const body = (): Check => check(bodySchema())
export const headers = (): Check => check(headersSchema())
export const whyBody = (): Explain => explain(bodySchema())
export const whyHeaders = (): Explain => explain(headersSchema())

function bodySchema(): TSchema {
  return Type.Object({ code: Type.Enum([...codes]), message: Type.String(), requestId: Type.String() })
}

function headersSchema(): TSchema {
  return Type.Object({
    authorization: Type.String({ pattern: patterns.authorization }),
    'content-type': Type.String({ pattern: patterns['content-type'] }),
    'x-bce-date': Type.String({ pattern: patterns['x-bce-date'] }),
  })
}

function check(schema: TSchema): Check {
  const compiled = Compile(schema)
  return (value) => compiled.Check(value)
}

function explain(schema: TSchema): Explain {
  const compiled = Compile(schema)
  return (value) => compiled.Errors(value)
}
