import type { Meaning, WholeCatalog } from '@errbook/catalog'
import { bodyJsonSchema, hasCodeAtOnePlace } from './body-json-schema.js'
import { mapValues } from './map-values.js'

/** A JSON Schema in the keywords that ours have, all of draft 7. */
export interface JsonSchema {
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null'
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly contains?: JsonSchema
  readonly pattern?: string
  readonly const?: unknown
  readonly enum?: readonly (string | number)[]
  readonly anyOf?: readonly JsonSchema[]
  readonly examples?: readonly unknown[]
}

/** A JSON Schema of an object. */
export interface ObjectSchema extends JsonSchema {
  readonly type: 'object'
  readonly properties: { readonly [name: string]: JsonSchema }
}

/** The JSON Schemas of what a catalog says of requests and responses. Members that they do not name are allowed. */
export interface JsonSchemas {
  /** By lower-case field name, white space around the values taken off. */
  readonly RequestHeaders: ObjectSchema
  /** By lower-case field name, white space around the values taken off. */
  readonly ResponseHeaders: ObjectSchema
  /** Of any code: the set of codes is open. */
  readonly ErrorResponse: ObjectSchema
  /** Of a code of the catalog, where one place of the body always says it. */
  readonly KnownErrorResponse?: ObjectSchema
}

/** Derives the schemas of a catalog. They are described in English if the catalog has it, else in its first language. */
export function jsonSchemas({ languages, headers, body, errors, text, source }: WholeCatalog): JsonSchemas {
  const words = text[languages.includes('en') ? 'en' : (languages[0] ?? '')]
  const describe = (name: string) => meaningOf(words?.members, name)
  const hasCode = body.members.code?.places === undefined && hasCodeAtOnePlace(body.template)
  const codes = Object.values(errors).map(({ code, wire = code }) => wire)
  const example = source.body.example
  return {
    RequestHeaders: headersSchema(
      'RequestHeaders',
      'The common request headers, by lower-case name.',
      headers.request,
      words?.headers.request,
    ),
    ResponseHeaders: headersSchema(
      'ResponseHeaders',
      'The common response headers, by lower-case name.',
      headers.response,
      words?.headers.response,
    ),
    ErrorResponse: {
      title: 'ErrorResponse',
      description: 'The body of an error response.',
      ...bodyJsonSchema(body.template, { describe }),
      ...(example !== undefined && { examples: [example] }),
    },
    ...(hasCode && {
      KnownErrorResponse: {
        title: 'KnownErrorResponse',
        description: 'The body of an error response whose code is in the catalog.',
        ...bodyJsonSchema(body.template, { describe, codes }),
      },
    }),
  }
}

function headersSchema(
  title: string,
  description: string,
  headers: WholeCatalog['headers']['request'],
  text: Texts | undefined,
): ObjectSchema {
  const required = Object.entries(headers).flatMap(([name, { required }]) => (required ? name : []))
  return {
    title,
    description,
    type: 'object',
    properties: mapValues(headers, ({ pattern }, name) => {
      const meaning = meaningOf(text, name)
      return { type: 'string' as const, ...(meaning !== undefined && { description: meaning }), pattern }
    }),
    ...(required.length > 0 && { required }),
  }
}

type Texts = { readonly [name: string]: Meaning }

function meaningOf(text: Texts = {}, name: string): string | undefined {
  return Object.hasOwn(text, name) ? text[name]?.meaning : undefined
}
