import type { Meaning, WholeCatalog } from '@errbook/catalog'
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
export function jsonSchemas({ headers, body, errors, text: { en }, source }: WholeCatalog): JsonSchemas {
  const members = mapValues(body.members, ({ type }, name) => ({ type, description: meaningOf(en.body.members, name) }))
  const code = {
    type: 'string' as const,
    description: meaningOf(en.body.members, 'code'),
    enum: Object.keys(errors),
  }
  return {
    RequestHeaders: headersSchema(
      'RequestHeaders',
      'The common request headers, by lower-case name.',
      headers.request,
      en.headers.request,
    ),
    ResponseHeaders: headersSchema(
      'ResponseHeaders',
      'The common response headers, by lower-case name.',
      headers.response,
      en.headers.response,
    ),
    ErrorResponse: {
      ...bodySchema('ErrorResponse', 'The body of an error response.', members),
      examples: [source.body.example],
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
  headers: WholeCatalog['headers']['request'],
  text: Texts,
): StringsSchema {
  return {
    title,
    description,
    type: 'object',
    properties: mapValues(headers, ({ pattern }, name) => ({
      type: 'string' as const,
      description: meaningOf(text, name),
      pattern,
    })),
    required: Object.entries(headers).flatMap(([name, { required }]) => (required ? name : [])),
  }
}

type Texts = { readonly [name: string]: Meaning }

function meaningOf(text: Texts, name: string): string {
  return text[name]?.meaning ?? ''
}

function bodySchema(title: string, description: string, properties: StringsSchema['properties']): StringsSchema {
  return { title, description, type: 'object', properties, required: Object.keys(properties) }
}
