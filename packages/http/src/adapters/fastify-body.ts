import { errorFor, type ServingCatalog, type StandardSchema } from '@errbook/catalog'
import { type BodyCheck, checkParsedBody, checkParsedBodyAsync } from '@errbook/validate'
import { bodySchema } from '@errbook/validate/json-schema'
import type { FastifySchemaCompiler } from 'fastify'
import { renderError } from '../encode.js'
import { Refusal } from '../server/answer.js'
import { readBody } from '../server/body.js'
import type { ServerOptions } from '../server/options.js'

/** An `Error` that carries what was thrown through Fastify, which changes errors and ignores anything else. */
export class Carrier extends Error {
  readonly thrown: unknown

  constructor(thrown: unknown) {
    super('carries what was thrown')
    this.thrown = thrown
  }
}

/** Is carried when whoever was sending a body has left. */
export const left: unique symbol = Symbol('left')

/** A stream of Node, or what a hook of Fastify put in its place. */
type Payload = AsyncIterable<Uint8Array> & {
  readonly iterator?: (options: { readonly destroyOnReturn: boolean }) => AsyncIterable<Uint8Array>
}

/** Reads a JSON body as the other adapters do; `limit` is that of the route, unless an option says otherwise. */
export async function parseBody(
  catalog: ServingCatalog,
  payload: Payload,
  { maximumBodyBytes }: ServerOptions,
  limit: number | undefined,
): Promise<unknown> {
  try {
    const body = await readBody(catalog, chunksOf(payload), { maximumBodyBytes: maximumBodyBytes ?? limit })
    if (body !== undefined) return body.value
  } catch (refusal) {
    throw new Carrier(refusal)
  }
  throw new Carrier(left)
}

function chunksOf(payload: Payload): AsyncIterable<Uint8Array> {
  return typeof payload.iterator === 'function' ? payload.iterator({ destroyOnReturn: false }) : payload
}

/**
 * Holds the parts of a request against the schemas of its route, be they JSON Schemas, those of TypeBox, or Standard
 * Schemas, asynchronous ones, too. No value is coerced. What an asynchronous schema makes of a value is not handed on:
 * Fastify only asks it whether the value fits.
 */
export function validatorOf(catalog: ServingCatalog): FastifySchemaCompiler<object> {
  return ({ schema, httpPart }) => {
    const standard = isStandard(schema) ? schema : bodySchema(schema)
    const refuse = (check: BodyCheck<ServingCatalog>, value: unknown) => {
      // In the place of a body that is not there, Fastify asks about null.
      const isMissing = httpPart === 'body' && value === null
      return refusalOf(catalog, isMissing ? checkParsedBody(catalog, undefined, { schema: standard }) : check, httpPart)
    }
    if (isStandard(schema)) {
      // Fastify takes a promise, too, which its types allow under a brand of its own only.
      const validate = async (value: unknown) => {
        const check = await checkParsedBodyAsync(catalog, value, { schema }).catch((thrown) => {
          throw new Carrier(thrown)
        })
        if (!check.ok) throw refuse(check, value)
      }
      return validate as never
    }
    return (value: unknown) => {
      const check = checkParsedBody(catalog, value, { schema: standard })
      return check.ok ? { value: check.value } : { error: refuse(check, value) }
    }
  }
}

function refusalOf(catalog: ServingCatalog, check: BodyCheck<ServingCatalog>, part: string | undefined): Carrier {
  if (check.ok) return new Carrier(new TypeError('a value that fits is not refused'))
  const occasion = part === 'headers' ? 'invalidFieldName' : 'unknownPath'
  const error = part === 'body' ? check.error : renderError(catalog, errorFor(catalog, occasion))
  return new Carrier(new Refusal(error, check.issues))
}

function isStandard(schema: object): schema is StandardSchema {
  return '~standard' in schema
}
