import type { ObjectTemplate, Scalar as ScalarValue } from '@errbook/catalog'
import { dayPattern, formats } from '@errbook/catalog/parts'
import { type Static, type TObject, type TProperties, type TSchema, type TUnsafe, Type } from '@sinclair/typebox'
import { mapValues } from './map-values.js'

// The format of a catalog file. A `description` says what is expected, in words that continue "write …": an error is
// reported with it. Editors show the `markdownDescription`, which says what a key is for. Draft 7 is what they read.

const closed = <T extends TProperties>(properties: T, description: string, options?: object): TObject<T> =>
  Type.Object(properties, { additionalProperties: false, description, ...options })

/** A map whose keys the author chooses. */
const record = <T extends TSchema>(
  values: T,
  description: string,
  options?: object,
): TUnsafe<Record<string, Static<T>>> =>
  Type.Unsafe({ type: 'object', additionalProperties: values, description, ...options })

const text = (description: string, options?: object) => Type.String({ pattern: '\\S', description, ...options })

const oneOf = <const T extends readonly string[]>(values: T, description = `one of ${values.join(', ')}`) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], description })

const list = <T extends TSchema>(items: T, description: string, options?: object) =>
  Type.Array(items, { minItems: 1, description, ...options })

/** A schema that may be left out, with what editors say of its key. */
const optional = <T extends TSchema>(schema: T, markdownDescription: string) =>
  Type.Optional({ ...schema, markdownDescription } as T)

const ByLanguage = record(text('the text'), 'a text by language, such as "en: …"', { minProperties: 1 })

const Words = {
  quoted: Type.Optional(text("the words of the API's own documentation")),
  meaning: Type.Optional(text('words of our own')),
}
const atMostOneMeaning = { not: { required: ['quoted', 'meaning'] } }

const Text = record(
  closed(
    { ...Words, note: Type.Optional(text('what the catalog adds')) },
    'what it means, under "quoted" in the words of the documentation or else under "meaning", and perhaps a "note"',
    atMostOneMeaning,
  ),
  'texts by language, such as "en: { meaning: … }"',
  { minProperties: 1 },
)

const Resolution = Type.Unsafe<string | { readonly quoted: string }>({
  type: ['string', 'object'],
  pattern: '\\S',
  properties: { quoted: text("the words of the API's own documentation") },
  required: ['quoted'],
  additionalProperties: false,
  description: 'what to do about the error, or "{ quoted: … }"',
})

const ErrorText = record(
  closed(
    {
      ...Words,
      resolution: optional(Resolution, 'What a caller of the API can do about the error.'),
      situation: optional(
        text('what went wrong, in one sentence'),
        'What went wrong in the `example`, in one sentence.',
      ),
      note: Type.Optional(text('what the catalog adds')),
    },
    'what the error means, under "quoted" or "meaning", its resolution, a situation, a note',
    atMostOneMeaning,
  ),
  'texts by language, such as "en: { meaning: …, resolution: … }"',
  { minProperties: 1 },
)

const textKey = <T extends TSchema>(schema: T) =>
  optional(schema, 'What it means, by language: `quoted` from the document, or `meaning` in words of our own.')

const PrintedText = closed(
  { text: text('the text as printed'), because: text('one of the reasons of the catalog') },
  'the text as it is printed, and the reason, such as "{ text: 403Forbidden, because: lost-space }"',
)
const printedKey = <T extends TSchema>(schema: T) =>
  optional(schema, 'What the documentation prints in place of what it evidently means, each with one of the `reasons`.')
const Printed = printedKey(record(PrintedText, 'a language, with what is printed in it', { minProperties: 1 }))

const Format = oneOf(Object.keys(formats) as (keyof typeof formats)[])
/** A name that is an index of a JavaScript object is never one of an error: `key-keeps-place` refuses it. */
const Code = text('the name of an error under "errors:"', { pattern: '^(?!(?:0|[1-9][0-9]{0,9})$).*\\S' })
const Name = Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_]*$', description: 'a name of letters, digits and "_"' })
const Pattern = text('an ECMAScript pattern (u flag) for the whole text, without ^ and $')
const Version = Type.Unsafe<string | number>({
  type: ['string', 'number'],
  pattern: '\\S',
  description: 'a version of the API, such as 1.2.0',
})

const Field = closed(
  {
    format: Type.Optional(Format),
    pattern: Type.Optional(Pattern),
    secret: Type.Optional(Type.Boolean({ description: 'true for what no message or log may show' })),
    text: textKey(Text),
    printed: Printed,
  },
  'a field with a "format" or a "pattern"',
)

const form = {
  template: optional(
    text('text with a {hole} for each of the fields'),
    'The parts of the value: text with a `{hole}` for each of the `fields`.',
  ),
  fields: Type.Optional(record(Field, 'the fields of the template by name')),
  mediaType: Type.Optional(text('a media type such as application/json; charset=utf-8')),
  format: Type.Optional(Format),
  pattern: Type.Optional(Pattern),
}

const header = {
  required: optional(
    Type.Boolean({ description: 'true or false' }),
    'Whether every message has it. Left out: `false`.',
  ),
  ...form,
  anyOf: optional(
    list(closed(form, 'a form: template with fields, mediaType, format or pattern'), 'two forms or more', {
      minItems: 2,
    }),
    'Several forms, such as a signature or a token: the first that fits counts.',
  ),
  text: textKey(Text),
  printed: Printed,
}

const answered = 'Needs `errorFor`, whose `invalidRequest` answers where this is left out.'

const RequestHeader = closed(
  {
    ...header,
    missing: optional(Code, `The code that answers a request without the header. ${answered}`),
    malformed: optional(Code, `The code that answers a request whose header is invalid. ${answered}`),
    maximumSkewInSeconds: Type.Optional(
      Type.Integer({ minimum: 1, description: 'how far the date may be from the clock, in whole seconds' }),
    ),
    expired: optional(Code, 'The code that answers a request whose date is too far from the clock.'),
  },
  'a request header: its form, and perhaps required, the codes that answer it, a text',
)

const ResponseHeader = closed(header, 'a response header: its form, and perhaps required, a text')

const ErrorFor = closed(
  {
    unexpected: Code,
    invalidRequest: Code,
    invalidTarget: Type.Optional(Code),
    invalidFieldName: Type.Optional(Code),
    unreadableBody: Type.Optional(Code),
    malformedBody: Type.Optional(Code),
    invalidBody: Type.Optional(Code),
    unknownPath: Type.Optional(Code),
    unknownVersion: Type.Optional(Code),
    idempotencyMismatch: Type.Optional(Code),
    precedence: optional(
      list(Code, 'the names of the errors that can answer a request as a list, the first to be answered first'),
      'Every code that can answer a request, the first is answered first. Left out: target, authentication, headers in their order, body.',
    ),
  },
  'the codes that a server answers with: "unexpected", "invalidRequest" and others',
)

const IdempotencyKey = Type.Unsafe<
  { readonly query: string } | { readonly header: string } | { readonly member: string }
>({
  type: 'object',
  properties: {
    query: text('the name of a query parameter'),
    header: text('the name of a header'),
    member: text('the name of a member of the request body'),
  },
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  description: 'where the key stands, such as "{ query: clientToken }", "{ header: … }" or "{ member: … }"',
})

const Uri = closed(
  {
    versions: Type.Optional(
      list(
        Type.String({ pattern: '^[^/?#\\s]+$', description: 'the first segment of a path, such as v1' }),
        'the versions of the API as a list, such as [v1]',
      ),
    ),
    idempotencyKey: optional(IdempotencyKey, 'What a server tells a repeated call from a second one by.'),
  },
  'what all paths and query strings have in common: versions, idempotencyKey',
)

const Scalar = Type.Unsafe<ScalarValue>({
  type: ['string', 'number', 'boolean'],
  description: 'text, a number, true or false',
})

const Member = closed(
  {
    header: optional(text('the name of a header'), 'The header that says the same.'),
    none: optional(
      Type.Unsafe<ScalarValue | readonly ScalarValue[]>({
        type: ['string', 'number', 'boolean', 'array'],
        items: Scalar,
        description: 'a value that means that all is well, or a list of such values',
      }),
      'The value or values that mean that all is well, below status 400.',
    ),
    places: optional(
      list(text('a JSON Pointer such as /error/code'), 'JSON Pointers as a list, such as [/error/code, /error/type]'),
      'Where to read it: the first whose value is a code of the catalog, else the first that is there. In a list, `0` is the item that was read.',
    ),
    unit: optional(oneOf(['milliseconds']), 'What `retryAfter` counts. Left out: seconds.'),
    text: textKey(Text),
    printed: Printed,
  },
  'a member of the error body: header, none, places, unit, text',
)

const TemplateRoot = Type.Unsafe<ObjectTemplate>({
  type: 'object',
  description: "a JSON object with holes, such as \"{ code: '{code}', message: '{message}' }\"",
})

const Body = closed(
  {
    template: optional(
      TemplateRoot,
      "The JSON body of an error with holes: `{name}` is text, `{name:integer}`, `{name:boolean}`, `{name:any}` are that type, `{name?}` may be absent. `code`, `message`, `requestId`, `status`, `group`, `reference` and `retryAfter` mean something; any other is data of the API's own. Left out: `{ code: '{code}', message: '{message}' }`.",
    ),
    members: Type.Optional(record(Member, 'the members of the error body by the names of their holes')),
    example: optional(
      Type.Unsafe<{ readonly [member: string]: unknown }>({ type: 'object', description: 'the JSON body of an error' }),
      "The documentation's own example of an error body. It is read by the template.",
    ),
    text: textKey(Text),
    printed: Printed,
  },
  'the JSON body of an error: template, members, example, text',
)

const Request = '^[A-Z]+ /\\S*$'
const Example = Type.Unsafe<string | { readonly request?: string; readonly params?: Record<string, string | number> }>({
  type: ['string', 'object'],
  pattern: Request,
  properties: {
    request: Type.String({ pattern: Request, description: 'a method and a path such as GET /v1/csn' }),
    params: record(
      Type.Unsafe<string | number>({ type: ['string', 'integer'], description: 'a string or a whole number' }),
      'a value for each parameter',
    ),
  },
  additionalProperties: false,
  minProperties: 1,
  description: 'a request such as "GET /v1/csn", or "{ request: …, params: … }"',
})

const Withdrawal = closed(
  { since: Type.Optional(Version), reason: Type.Optional(ByLanguage), use: Type.Optional(Code) },
  'since which version, for which reason, and what to use in its place, such as "{ since: 1.4.0, use: OtherCode }"',
)

const status = { type: 'integer', minimum: 200, maximum: 599, description: 'an HTTP status, 200 to 599' }
const Status = Type.Unsafe<number | readonly [number, ...number[]]>({
  type: ['integer', 'array'],
  minimum: status.minimum,
  maximum: status.maximum,
  items: status,
  minItems: 1,
  uniqueItems: true,
  description: 'an HTTP status, 200 to 599, or a list of several',
})

const Entry = closed(
  {
    group: optional(text('the name of a group'), 'One of the `groups`.'),
    status: {
      ...Status,
      markdownDescription: 'The HTTP status, 200 to 599; of a list, the first is answered and all are right.',
    } as typeof Status,
    fault: optional(oneOf(['client', 'server']), 'Whose fault it is. Left out: `client` below 500, `server` from 500.'),
    retry: optional(
      oneOf(['never', 'backoff', 'after-clock-sync'], 'backoff or after-clock-sync, or leave it out'),
      'Whether to send the request again. Left out: `never`.',
    ),
    message: optional(
      text('the message on the wire'),
      'The message on the wire, with a `{hole}` for each parameter. Left out: any text, given when the error is made.',
    ),
    params: optional(
      record(Format, 'the format of each parameter of the message'),
      'The formats of the holes of the message. One that is left out is `text`.',
    ),
    wire: optional(
      Type.Unsafe<string | number>({
        type: ['string', 'integer'],
        pattern: '\\S',
        description: 'a code as it is sent',
      }),
      'The code as it is sent, where its name in programs is another.',
    ),
    text: textKey(ErrorText),
    printed: printedKey(
      Type.Unsafe<Record<string, Static<typeof PrintedText>>>({
        type: 'object',
        properties: { status: PrintedText, message: PrintedText },
        additionalProperties: PrintedText,
        minProperties: 1,
        description: '"status", "message" or a language, with what is printed in its place',
      }),
    ),
    example: optional(Example, 'A request that brings the error about, and the values of its parameters.'),
    keywords: optional(
      record(list(text('a word'), 'words as a list'), 'words by language, such as "en: [quota]"', { minProperties: 1 }),
      'What else people may look for, by language.',
    ),
    since: optional(Version, 'The version of the API that the code came with.'),
    deprecated: optional(Withdrawal, 'That the code is not to be used any longer.'),
  },
  'an error: its status, and perhaps message, group, fault, retry, text and others',
)

const Title = Type.Unsafe<string | { readonly meaning: string }>({
  type: ['string', 'object'],
  pattern: '\\S',
  properties: { meaning: text('a title of our own') },
  required: ['meaning'],
  additionalProperties: false,
  description: 'the title as it is published, or "{ meaning: … }" in words of our own',
})

const Document = closed(
  {
    title: Type.Optional(record(Title, 'a title by language, such as "en: …"', { minProperties: 1 })),
    updated: Type.Optional(
      Type.String({ pattern: `^${dayPattern}$`, description: 'a day of the calendar such as 2025-11-11' }),
    ),
    url: Type.Optional(
      Type.String({ pattern: '^https?://\\S+$', description: 'a link such as https://example.com/errors' }),
    ),
  },
  'the documentation that the catalog follows: title, updated, url',
)

const Extends = closed(
  {
    catalog: {
      ...text('a path that begins with "." or "/", or the name of an installed package'),
      markdownDescription:
        'The parent: a path that begins with `.` or `/`, or an installed package whose package.json names its catalog file as `errbook.catalog`.',
    } as TUnsafe<string>,
    groups: optional(
      Type.Array(text('a group of the parent'), { description: 'groups of the parent as a list, such as [common]' }),
      'The groups whose errors are inherited. Left out: all errors; `[]`: none.',
    ),
    without: optional(list(Code, 'codes of the parent as a list'), 'The codes that are not inherited.'),
  },
  'a parent, such as "{ catalog: ../common.yaml }", perhaps with groups and without',
)

/** The schema of a catalog file. */
export const CatalogFile = closed(
  {
    name: { ...Name, markdownDescription: 'The name that code imports, and that every error carries.' } as typeof Name,
    languages: optional(
      list(
        Type.String({
          pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
          description: 'a language tag (BCP 47) such as en, pt-BR or zh-Hans',
        }),
        'language tags (BCP 47) as a list, such as [en, zh]',
      ),
      'The languages of the texts as BCP 47 tags, the first being the one to fall back to. Left out: `[en]`.',
    ),
    document: optional(Document, 'The documentation that `quoted` texts are from.'),
    extends: optional(
      Extends,
      'A parent, over which this file is laid as a JSON Merge Patch (RFC 7396): mappings merge, anything else replaces, `null` takes away.',
    ),
    reasons: optional(
      record(ByLanguage, 'reasons by name, such as "lost-space: { en: … }"'),
      'Why something is printed otherwise than it is meant, by name.',
    ),
    headers: Type.Optional(
      closed(
        {
          request: Type.Optional(record(RequestHeader, 'the common request headers by name')),
          response: Type.Optional(record(ResponseHeader, 'the common response headers by name')),
          text: textKey(Text),
          printed: Printed,
        },
        'the common headers: request, response, text',
      ),
    ),
    body: optional(Body, "The JSON body of an error. Left out: `{ code: '{code}', message: '{message}' }`."),
    uri: Type.Optional(Uri),
    errorFor: optional(ErrorFor, 'Which code a server answers to what; without it, no server takes the catalog.'),
    groups: optional(
      record(
        closed({ text: textKey(Text), printed: Printed }, 'a group, such as "{ text: { en: { meaning: … } } }"'),
        'the groups of errors by name',
      ),
      'The groups of errors, in the order of the pages.',
    ),
    errors: {
      ...record(Entry, 'the errors by name'),
      markdownDescription: 'The errors by their names in programs.',
    } as TUnsafe<Record<string, Static<typeof Entry>>>,
    retired: optional(
      record(Withdrawal, 'the codes that were taken back, by name'),
      'The codes that were taken back: they are never used again.',
    ),
  },
  'a catalog: its name, its errors, and perhaps headers, body and others',
)

/** A catalog file, read. */
export type CatalogFile = Static<typeof CatalogFile>

/** How a value departs from the schema of a catalog file, in the words of ajv, whose code the validator is. */
export interface FormatError {
  /** A JSON Pointer to the value. */
  readonly instancePath: string
  readonly params: {
    readonly missingProperty?: string
    readonly additionalProperty?: string
    /** Of two equal items of a list, the index of the second. */
    readonly j?: number
  }
  /** The schema that has the keyword. */
  readonly parentSchema?: FormatPart
  readonly data?: unknown
}

/** A part of the schema, as far as error messages use it. */
interface FormatPart {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly properties?: { readonly [key: string]: FormatPart }
}

/** Tells whether a value is of a format, and of the last value that was not, how it departs from it. */
export interface Validator<T> {
  (value: unknown): value is T
  readonly errors?: readonly FormatError[] | null
}

/** The validator of catalog files. */
export type CatalogFileValidator = Validator<CatalogFile>

/** The schema of a catalog file as the text of `catalog.schema.json`. */
export function catalogFileSchemaText(): string {
  const opening = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Generated from catalog-file.ts by "pnpm generate". Do not edit.',
    title: 'Errbook catalog file',
  }
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const choice = { if: { type: 'object', required: ['extends'] }, then: patchSchema(), else: CatalogFile }
  return `${JSON.stringify({ ...opening, ...choice }, null, 2)}\n`
}

/** The schema of a file that extends another: what it inherits it need not say, and may take away. */
function patchSchema(): Schema {
  const { name, extends: parent } = CatalogFile.properties
  const patch = asPatch(CatalogFile as unknown as Schema)
  return {
    ...patch,
    properties: { ...patch.properties, name, extends: parent },
    required: ['name', 'extends'],
  } as Schema
}

interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly properties?: { readonly [key: string]: Schema }
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
  readonly not?: Schema
}

function asPatch({ required: _, not: __, ...schema }: Schema): Schema {
  const { properties, additionalProperties: others } = schema
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, orNull) }),
    ...(typeof others === 'object' && { additionalProperties: orNull(others) }),
  }
}

function orNull(schema: Schema): Schema {
  const { type = [], enum: values } = schema
  return { ...asPatch(schema), type: [type, 'null'].flat(), ...(values && { enum: [...values, null] }) }
}
