import type { ObjectTemplate, Scalar, WholeCatalog } from '@errbook/catalog'
import { dayPattern, formats } from '@errbook/catalog/parts'
import { type Static, type TObject, type TProperties, type TSchema, type TUnsafe, Type } from '@sinclair/typebox'
import type { Validator } from './catalog-file.js'

const text = Type.String({ pattern: '\\S', description: 'text' })
const texts = Type.Array(text, { description: 'a list of texts' })
const day = Type.String({ pattern: `^${dayPattern}$`, description: 'a day of the calendar such as 2025-11-11' })

const record = <T extends TSchema>(values: T): TUnsafe<Record<string, Static<T>>> =>
  Type.Unsafe({ type: 'object', additionalProperties: values, description: 'an object' })

const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], description: values.join(', ') })

const closed = <T extends TProperties>(properties: T): TObject<T> =>
  Type.Object(properties, {
    additionalProperties: false,
    description: `an object of ${Object.keys(properties).join(', ')}`,
  })

const any = <T>() => Type.Unsafe<T>({ type: 'object', description: 'an object' })

const format = oneOf(Object.keys(formats) as (keyof typeof formats)[])
const fieldRule = closed({ pattern: text, format: Type.Optional(format), secret: Type.Optional(Type.Boolean()) })

const headerForm = {
  pattern: text,
  template: Type.Optional(text),
  fields: Type.Optional(record(fieldRule)),
  mediaType: Type.Optional(text),
  format: Type.Optional(format),
}

const headerRule = closed({
  name: text,
  required: Type.Optional(Type.Boolean({ description: 'true or false' })),
  ...headerForm,
  anyOf: Type.Optional(Type.Array(closed(headerForm), { description: 'a list of forms' })),
  missing: Type.Optional(text),
  malformed: Type.Optional(text),
  maximumSkewInSeconds: Type.Optional(Type.Integer({ minimum: 1, description: 'a number of seconds' })),
  expired: Type.Optional(text),
})

const status = Type.Integer({ minimum: 200, maximum: 599, description: 'an HTTP status, 200 to 599' })
const definition = closed({
  catalog: text,
  code: text,
  wire: Type.Optional(
    Type.Unsafe<string | number>({
      type: ['string', 'integer'],
      pattern: '\\S',
      description: 'text or a whole number',
    }),
  ),
  status,
  statuses: Type.Optional(Type.Array(status, { description: 'a list of statuses' })),
  group: Type.Optional(text),
  fault: oneOf(['client', 'server']),
  retry: oneOf(['never', 'backoff', 'after-clock-sync']),
  message: Type.Optional(text),
  params: record(format),
  printedMessage: Type.Optional(text),
})

const scalar = Type.Unsafe<Scalar>({
  type: ['string', 'number', 'boolean'],
  description: 'text, a number, true or false',
})
const memberRule = closed({
  header: Type.Optional(text),
  none: Type.Optional(
    Type.Unsafe<Scalar | readonly Scalar[]>({
      type: ['string', 'number', 'boolean', 'array'],
      items: scalar,
      description: 'a value or a list of values',
    }),
  ),
  places: Type.Optional(texts),
  unit: Type.Optional(oneOf(['milliseconds'])),
})

const errorFor = closed({
  unexpected: text,
  invalidRequest: text,
  invalidTarget: Type.Optional(text),
  invalidFieldName: Type.Optional(text),
  unreadableBody: Type.Optional(text),
  malformedBody: Type.Optional(text),
  invalidBody: Type.Optional(text),
  unknownPath: Type.Optional(text),
  unknownVersion: Type.Optional(text),
  idempotencyMismatch: Type.Optional(text),
  precedence: Type.Optional(texts),
})

const uri = closed({
  versions: Type.Optional(texts),
  idempotencyKey: Type.Optional(
    Type.Unsafe<{ readonly query: string } | { readonly header: string } | { readonly member: string }>({
      type: 'object',
      properties: { query: text, header: text, member: text },
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      description: 'an object of query, header or member',
    }),
  ),
})

const meaning = { meaning: Type.Optional(text), note: Type.Optional(text) }
const headerText = closed({ ...meaning, fields: Type.Optional(record(closed(meaning))) })
const textOfLanguage = closed({
  language: text,
  title: Type.Optional(text),
  errors: record(closed({ ...meaning, resolution: Type.Optional(text), situation: Type.Optional(text) })),
  headers: closed({ ...meaning, request: record(headerText), response: record(headerText) }),
  body: Type.Optional(closed(meaning)),
  members: record(closed(meaning)),
  groups: record(closed(meaning)),
})

const byLanguage = record(text)
const printedText = closed({ text, because: text })
const textSource = {
  quoted: Type.Optional(texts),
  inherited: Type.Optional(texts),
  printed: Type.Optional(
    closed({
      status: Type.Optional(printedText),
      message: Type.Optional(printedText),
      meaning: Type.Optional(record(printedText)),
    }),
  ),
}
const headerSource = closed({ ...textSource, fields: Type.Optional(record(closed(textSource))) })
const withdrawal = closed({
  since: Type.Optional(text),
  reason: Type.Optional(byLanguage),
  use: Type.Optional(text),
})

const document = closed({ quoted: Type.Optional(texts), updated: Type.Optional(day), url: Type.Optional(text) })

const source = closed({
  $comment: Type.Optional(Type.String()),
  document: Type.Optional(document),
  parent: Type.Optional(closed({ name: text, title: Type.Optional(byLanguage), document: Type.Optional(document) })),
  reasons: record(byLanguage),
  errors: record(
    closed({
      ...textSource,
      quotedResolution: Type.Optional(texts),
      inheritedResolution: Type.Optional(texts),
      example: Type.Optional(
        closed({
          request: Type.Optional(text),
          params: Type.Optional(
            record(Type.Unsafe<string | number>({ type: ['string', 'integer'], description: 'text or a number' })),
          ),
        }),
      ),
      keywords: Type.Optional(record(texts)),
      since: Type.Optional(text),
      deprecated: Type.Optional(withdrawal),
    }),
  ),
  headers: closed({ ...textSource, request: record(headerSource), response: record(headerSource) }),
  body: closed({ ...textSource, example: Type.Optional(any<{ readonly [member: string]: unknown }>()) }),
  members: record(closed(textSource)),
  groups: record(closed(textSource)),
  retired: record(withdrawal),
})

/** The JSON Schema of `catalog.json`, whose type is `WholeCatalog`. */
export const CatalogJson = closed({
  name: text,
  languages: Type.Array(text, { minItems: 1, description: 'a list of language tags' }),
  errors: record(definition),
  headers: closed({ request: record(headerRule), response: record(headerRule) }),
  body: closed({ template: any<ObjectTemplate>(), members: record(memberRule) }),
  uri,
  errorFor: Type.Optional(errorFor),
  text: record(textOfLanguage),
  source,
})

/** The validator of `catalog.json`. */
export type CatalogJsonValidator = Validator<WholeCatalog>
