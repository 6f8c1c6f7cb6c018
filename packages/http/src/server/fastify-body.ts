import { isUtf8 } from 'node:buffer'
import { CatalogError, type Contract, type StandardSchema } from '@errbook/catalog'
import { checkParsedBody } from '@errbook/validate'
import { bodySchema } from '@errbook/validate/json-schema'
import type { FastifyBodyParser, FastifyInstance, FastifySchemaCompiler } from 'fastify'
import { newError } from '../encode-error.js'

/** Parses JSON as Fastify does, once its bytes were found to be UTF-8; no bytes are no body. */
export function parserOf(catalog: Contract, app: FastifyInstance): FastifyBodyParser<Buffer> {
  const parse = app.getDefaultJsonParser('error', 'error')
  return (request, bytes, done) => {
    if (bytes.length === 0) done(null)
    else if (isUtf8(bytes)) parse(request, bytes.toString(), done)
    else done(newError(catalog, catalog.answers.unreadableBody))
  }
}

/**
 * Holds the parts of a request against the schemas of its route, be they JSON Schemas, those of TypeBox, or Standard
 * Schemas. No value is changed: parameters are text.
 */
export function validatorOf(catalog: Contract): FastifySchemaCompiler<object> {
  const { fieldName, unknownPath, malformedBody } = catalog.answers
  return ({ schema, httpPart }) => {
    const standard = isStandard(schema) ? schema : bodySchema(schema)
    const code = httpPart === 'headers' ? fieldName : unknownPath
    return (value: unknown) => {
      const check = checkParsedBody(catalog, value, { schema: standard })
      if (check.ok) return { value: check.value }
      if (httpPart !== 'body') return { error: newError(catalog, code) }
      // In the place of a body that is not there, Fastify asks about null.
      return { error: value === null ? newError(catalog, malformedBody) : CatalogError.fromJSON(check.error) }
    }
  }
}

function isStandard(schema: object): schema is StandardSchema {
  return '~standard' in schema
}

/** The error for what Fastify throws at a body that it cannot read. */
export function answerTo(catalog: Contract, thrown: unknown): CatalogError | undefined {
  const { code } = Object(thrown) as { readonly code?: unknown }
  if (typeof code !== 'string' || !code.startsWith('FST_ERR_CTP_')) return undefined
  const { malformedBody, unreadableBody } = catalog.answers
  return newError(catalog, code === 'FST_ERR_CTP_INVALID_JSON_BODY' ? malformedBody : unreadableBody)
}
