import type { CatalogJson, Header } from '@errbook/catalog'
import { mapValues } from './map-values.js'

/** A JSON Schema of an object whose members are strings. */
export interface StringsSchema {
  readonly title: string
  readonly description: string
  readonly type: 'object'
  readonly properties: { readonly [name: string]: StringSchema }
  readonly required: readonly string[]
  readonly examples?: readonly unknown[]
}

/** A JSON Schema of a string. */
export interface StringSchema {
  readonly type: 'string'
  readonly description: string
  readonly pattern?: string
  readonly enum?: readonly string[]
}

/** The JSON Schemas (2020-12) of what a catalog says of requests and responses. Members that they do not name are allowed. */
export type JsonSchemas = {
  /** By lower-case field name, white space around the values taken off. */
  readonly RequestHeaders: StringsSchema
  /** By lower-case field name, white space around the values taken off. */
  readonly ResponseHeaders: StringsSchema
  /** Of any code: the set of codes is open. */
  readonly ErrorResponse: StringsSchema
  /** Of a code of the catalog. */
  readonly KnownErrorResponse: StringsSchema
}

/** Derives the schemas of a catalog. */
export function jsonSchemas({ headers, body, errors }: CatalogJson): JsonSchemas {
  const members = mapValues(body.members, ({ type, description }) => ({ type, description: description.en }))
  const code = {
    type: 'string' as const,
    description: body.members.code?.description.en ?? '',
    enum: Object.keys(errors),
  }
  return {
    RequestHeaders: headersSchema('RequestHeaders', 'The common request headers, by lower-case name.', headers.request),
    ResponseHeaders: headersSchema(
      'ResponseHeaders',
      'The common response headers, by lower-case name.',
      headers.response,
    ),
    ErrorResponse: {
      ...bodySchema('ErrorResponse', 'The body of an error response.', members),
      examples: [body.example],
    },
    KnownErrorResponse: bodySchema(
      'KnownErrorResponse',
      'The body of an error response whose code is in the catalog.',
      { ...members, code },
    ),
  }
}

function headersSchema(
  title: string,
  description: string,
  headers: { readonly [name: string]: Header },
): StringsSchema {
  return {
    title,
    description,
    type: 'object',
    properties: mapValues(headers, ({ pattern, description }) => ({
      type: 'string' as const,
      description: description.en,
      pattern,
    })),
    required: Object.entries(headers).flatMap(([name, { required }]) => (required ? name : [])),
  }
}

function bodySchema(title: string, description: string, properties: StringsSchema['properties']): StringsSchema {
  return { title, description, type: 'object', properties, required: Object.keys(properties) }
}
