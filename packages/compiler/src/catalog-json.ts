import type { WholeCatalog } from '@errbook/catalog'
import { dayPattern, formats } from '@errbook/catalog/parts'
import { type Static, type TObject, type TProperties, type TSchema, type TUnsafe, Type } from '@sinclair/typebox'
import type { Validator } from './catalog-file.js'

const text = Type.String({ pattern: '\\S', description: 'text' })
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

const format = oneOf(Object.keys(formats) as (keyof typeof formats)[])
const fieldRule = closed({ pattern: text, format: Type.Optional(format), secret: Type.Optional(Type.Boolean()) })

const headerRule = closed({
  name: text,
  required: Type.Boolean({ description: 'true or false' }),
  pattern: text,
  template: Type.Optional(text),
  fields: Type.Optional(record(fieldRule)),
  mediaType: Type.Optional(text),
  format: Type.Optional(format),
  carries: Type.Optional(text),
  missing: Type.Optional(text),
  malformed: Type.Optional(text),
  maximumSkewInSeconds: Type.Optional(Type.Integer({ minimum: 1, description: 'a number of seconds' })),
  expired: Type.Optional(text),
})

const definition = closed({
  catalog: text,
  code: text,
  status: Type.Integer({ minimum: 400, maximum: 599, description: 'an HTTP error status, 400 to 599' }),
  group: text,
  fault: oneOf(['client', 'server']),
  retry: oneOf(['never', 'backoff', 'after-clock-sync']),
  message: text,
  params: record(format),
  printedMessage: Type.Optional(text),
})

const meaning = { meaning: text, note: Type.Optional(text) }
const headerText = closed({ ...meaning, fields: Type.Optional(record(closed(meaning))) })
const textOfLanguage = closed({
  language: oneOf(['en', 'zh']),
  title: text,
  errors: record(closed({ ...meaning, resolution: text, situation: text })),
  headers: closed({ ...meaning, request: record(headerText), response: record(headerText) }),
  body: closed({ ...meaning, members: record(closed(meaning)) }),
  groups: record(closed(meaning)),
})

const localized = closed({ en: text, zh: text })
const quoted = { quoted: Type.Array(oneOf(['en', 'zh']), { description: 'a list of languages' }) }
const printed = Type.Optional(closed({ text, reason: localized }))
const printedMeaning = Type.Optional(
  closed({ text: closed({ en: Type.Optional(text), zh: Type.Optional(text) }), reason: localized }),
)
const headerSource = closed({
  ...quoted,
  printed: Type.Optional(closed({ meaning: printedMeaning })),
  fields: Type.Optional(record(closed(quoted))),
})

const source = closed({
  $comment: Type.Optional(Type.String()),
  document: closed({ ...quoted, updated: day }),
  errors: record(
    closed({
      ...quoted,
      printed: Type.Optional(closed({ status: printed, message: printed, meaning: printedMeaning })),
      example: closed({
        request: Type.Optional(text),
        params: record(Type.Unsafe<string | number>({ type: ['string', 'integer'], description: 'text or a number' })),
        requestId: text,
      }),
    }),
  ),
  headers: closed({ ...quoted, request: record(headerSource), response: record(headerSource) }),
  body: closed({ ...quoted, members: record(closed(quoted)), example: record(Type.String({ description: 'text' })) }),
  groups: record(closed(quoted)),
  retired: record(closed({ reason: localized, instead: Type.Optional(text) })),
})

/** The JSON Schema of `catalog.json`, whose type is `WholeCatalog`. */
export const CatalogJson = closed({
  name: text,
  errors: record(definition),
  headers: closed({ request: record(headerRule), response: record(headerRule) }),
  body: closed({
    members: record(closed({ type: oneOf(['string']), header: Type.Optional(text) })),
  }),
  uri: closed({
    versions: Type.Optional(Type.Array(text, { description: 'a list' })),
    idempotencyToken: Type.Optional(text),
  }),
  answers: closed({
    fieldName: text,
    unreadableBody: text,
    malformedBody: text,
    inappropriateBody: text,
    unknownPath: text,
    unknownVersion: text,
    otherwise: text,
    precedence: Type.Array(text, { description: 'a list of codes' }),
  }),
  text: closed({ en: textOfLanguage, zh: textOfLanguage }),
  source,
})

/** The validator of `catalog.json`. */
export type CatalogJsonValidator = Validator<WholeCatalog>

/** `catalog.json` of a catalog; `comment` stands first in it. The source comes first, and with it the comment. */
export function catalogJsonText({ source, ...rest }: WholeCatalog, comment: string): string {
  return `${JSON.stringify({ source: { $comment: comment, ...source }, ...rest }, null, 2)}\n`
}
