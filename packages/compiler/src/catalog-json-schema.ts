import { dayPattern, formats } from '@errbook/catalog'
import { type Static, type TObject, type TProperties, type TSchema, type TUnsafe, Type } from '@sinclair/typebox'

const text = Type.String({ pattern: '\\S' })
const day = Type.String({ pattern: `^${dayPattern}$` })

const record = <T extends TSchema>(values: T): TUnsafe<Record<string, Static<T>>> =>
  Type.Unsafe({ type: 'object', additionalProperties: values })

const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values] })

const closed = <T extends TProperties>(properties: T): TObject<T> =>
  Type.Object(properties, { additionalProperties: false })

const localized = closed({ en: text, zh: text })
const source = oneOf(['quoted', 'authored'])
const described = { description: localized, provenance: closed({ en: source, zh: source }) }
const printed = Type.Optional(closed({ text, reason: localized }))
const format = oneOf(Object.keys(formats) as (keyof typeof formats)[])

const field = closed({
  ...described,
  pattern: text,
  format: Type.Optional(format),
  secret: Type.Optional(Type.Boolean()),
})

const header = closed({
  ...described,
  name: text,
  required: Type.Boolean(),
  pattern: text,
  template: Type.Optional(text),
  fields: Type.Optional(record(field)),
  mediaType: Type.Optional(text),
  format: Type.Optional(format),
  carries: Type.Optional(text),
  missing: Type.Optional(text),
  malformed: Type.Optional(text),
  maximumSkewInSeconds: Type.Optional(Type.Integer({ minimum: 1 })),
  expired: Type.Optional(text),
  published: Type.Optional(closed({ description: printed })),
  note: Type.Optional(localized),
})

const entry = closed({
  ...described,
  catalog: text,
  code: text,
  group: text,
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  fault: oneOf(['client', 'server']),
  retry: oneOf(['never', 'backoff', 'after-clock-sync']),
  message: text,
  params: record(format),
  published: Type.Optional(closed({ status: printed, message: printed, description: printed })),
  resolution: localized,
  example: closed({
    request: Type.Optional(text),
    situation: localized,
    params: record(Type.Unsafe<string | number>({ type: ['string', 'integer'] })),
    requestId: text,
  }),
})

/** The JSON Schema of `catalog.json`, whose type is `CatalogJson`. */
export const catalogJsonSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    $comment: Type.Optional(Type.String()),
    name: text,
    document: closed({ title: localized, provenance: described.provenance, updated: day }),
    headers: closed({ ...described, request: record(header), response: record(header) }),
    uri: closed({ versions: Type.Optional(Type.Array(text)), idempotencyToken: Type.Optional(text) }),
    answers: closed({
      fieldName: text,
      unreadableBody: text,
      malformedBody: text,
      inappropriateBody: text,
      unknownPath: text,
      unknownVersion: text,
      otherwise: text,
      precedence: Type.Array(text),
    }),
    body: closed({
      ...described,
      members: record(closed({ ...described, type: oneOf(['string']), header: Type.Optional(text) })),
      example: record(Type.String()),
      note: Type.Optional(localized),
    }),
    groups: record(closed(described)),
    errors: record(entry),
    retired: record(closed({ reason: localized, instead: Type.Optional(text) })),
  },
  { title: 'Errbook catalog', description: 'A catalog of errors and headers, compiled.', additionalProperties: false },
)
