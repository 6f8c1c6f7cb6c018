/**
 * What the type checker has to say about body schemas: `pnpm lint` runs it over this file.
 */
import type { StandardSchema } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { checkRequest, checkResponse } from '@errbook/validate'
import { bodySchema } from '@errbook/validate/json-schema'
import { Type } from '@sinclair/typebox'
import { Type as Type1 } from 'typebox'
import { expectTypeOf } from 'vitest'

interface NewCsn {
  name: string
  tags?: string[]
}

const members = { name: Type.String(), tags: Type.Optional(Type.Array(Type.String())) }
expectTypeOf(bodySchema(Type.Object(members))).toEqualTypeOf<StandardSchema<NewCsn>>()

/** A schema without a type of its own is given one, or makes values of type unknown. */
const json = { type: 'object', required: ['name'] }
expectTypeOf(bodySchema<NewCsn>(json)).toEqualTypeOf<StandardSchema<NewCsn>>()
expectTypeOf(bodySchema<NewCsn>(Type1.Object({ name: Type1.String() }))).toEqualTypeOf<StandardSchema<NewCsn>>()
expectTypeOf(bodySchema(json)).toEqualTypeOf<StandardSchema>()
expectTypeOf(bodySchema(Type1.String())).toEqualTypeOf<StandardSchema>()

// @ts-expect-error The body of a Fetch response has to be awaited.
checkResponse(csn, new Response())
// @ts-expect-error So has that of a request.
checkRequest(csn, new Request('https://csn.baidubce.com'))
