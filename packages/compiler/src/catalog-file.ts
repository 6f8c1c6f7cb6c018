import { dayPattern, formats } from '@errbook/catalog/parts'
import { type Static, type TSchema, type TUnsafe, Type } from '@sinclair/typebox'

// The format of a catalog file. A `description` says what is expected, in words that continue "expected …":
// editors show it, and an error is reported with it.

const closed = { additionalProperties: false }

/** A map whose keys the author chooses. */
const record = <T extends TSchema>(values: T, description: string): TUnsafe<Record<string, Static<T>>> =>
  Type.Unsafe({ type: 'object', additionalProperties: values, description })

const text = (description: string) => Type.String({ pattern: '\\S', description })

const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], description: `one of ${values.join(', ')}` })

const Localized = Type.Object(
  { en: text('the text in English'), zh: text('the text in Chinese') },
  { ...closed, description: 'a text in each language, under "en" and "zh"' },
)

const Sourced = Type.Object(
  {
    quoted: Type.Optional(text("the words of the API's own documentation")),
    authored: Type.Optional(text('words written for this catalog')),
  },
  {
    ...closed,
    minProperties: 1,
    maxProperties: 1,
    description: 'one text, under "quoted" if the documentation has it to the letter, else under "authored"',
  },
)

const Description = Type.Object(
  { en: Sourced, zh: Sourced },
  { ...closed, description: 'a text in each language with its source, such as "en: { quoted: … }"' },
)

const Printed = Type.Object(
  { text: text('the text as printed'), reason: Localized },
  { ...closed, description: 'the text as it is printed, and the reason why the catalog departs from it' },
)

const TextOfLanguages = Type.Unsafe<string | { readonly en?: string; readonly zh?: string }>({
  type: ['string', 'object'],
  pattern: '\\S',
  properties: { en: text('the text in English'), zh: text('the text in Chinese') },
  additionalProperties: false,
  minProperties: 1,
  description: 'the text as printed, or one for each language that has it, such as "zh: …"',
})

const PrintedDescription = Type.Object(
  { text: TextOfLanguages, reason: Localized },
  { ...closed, description: 'the description as it is printed, and the reason why the catalog departs from it' },
)

const Published = Type.Object(
  {
    status: Type.Optional(Printed),
    message: Type.Optional(Printed),
    description: Type.Optional(PrintedDescription),
  },
  { ...closed, minProperties: 1, description: 'the status, message or description that is printed otherwise' },
)

const Format = oneOf(Object.keys(formats) as (keyof typeof formats)[])
const Code = text('an error code')
const Name = Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_]*$', description: 'a name of letters, digits and "_"' })
const Pattern = text('an ECMAScript pattern (u flag) for the whole text, without ^ and $')

const Field = Type.Object(
  {
    format: Type.Optional(Format),
    pattern: Type.Optional(Pattern),
    secret: Type.Optional(Type.Boolean({ description: 'true for what no message or log may show' })),
    description: Description,
  },
  { ...closed, description: 'a field with a format or a pattern, and a description' },
)

const header = {
  required: Type.Boolean({ description: 'true or false' }),
  template: Type.Optional(text('text with a {hole} for each of the fields')),
  fields: Type.Optional(record(Field, 'the fields of the template by name')),
  mediaType: Type.Optional(text('a media type such as application/json; charset=utf-8')),
  format: Type.Optional(Format),
  pattern: Type.Optional(Pattern),
  description: Description,
  published: Type.Optional(Type.Pick(Published, ['description'])),
  note: Type.Optional(Localized),
}

const RequestHeader = Type.Object(
  {
    ...header,
    missing: Code,
    malformed: Code,
    maximumSkewInSeconds: Type.Optional(
      Type.Integer({ minimum: 1, description: 'how far the date may be from the clock, in whole seconds' }),
    ),
    expired: Type.Optional(Code),
  },
  { ...closed, description: 'a request header: required, its form, the codes that answer it, a description' },
)

const ResponseHeader = Type.Object(
  { ...header, carries: Type.Optional(text('a member of the error body')) },
  { ...closed, description: 'a response header: required, its form, a description' },
)

const Answers = Type.Object(
  {
    fieldName: Code,
    unreadableBody: Code,
    malformedBody: Code,
    inappropriateBody: Code,
    unknownPath: Code,
    unknownVersion: Code,
    otherwise: Code,
    precedence: Type.Array(Code, {
      description: 'the codes that answer wrong headers and bodies, the first to be answered first',
    }),
  },
  {
    ...closed,
    description:
      'the codes that a server answers with: fieldName, unreadableBody, malformedBody, inappropriateBody, unknownPath, unknownVersion, otherwise, precedence',
  },
)

const Uri = Type.Object(
  {
    versions: Type.Optional(
      Type.Array(Type.String({ pattern: '^[^/?#\\s]+$', description: 'the first segment of a path, such as v1' }), {
        description: 'the versions of the API as a list, such as [v1]',
      }),
    ),
    idempotencyToken: Type.Optional(text('the name of a query parameter')),
  },
  { ...closed, description: 'what all paths and query strings have in common: versions, idempotencyToken' },
)

const Member = Type.Object(
  { type: oneOf(['string']), header: Type.Optional(text('the name of a header')), description: Description },
  { ...closed, description: 'a member of the error body: its type and a description' },
)

const Example = Type.Object(
  {
    request: Type.Optional(
      Type.String({ pattern: '^[A-Z]+ /\\S*$', description: 'a method and a path such as GET /v1/csn' }),
    ),
    situation: Localized,
    params: Type.Optional(
      record(
        Type.Unsafe<string | number>({ type: ['string', 'integer'], description: 'a string or a whole number' }),
        'a value for each parameter',
      ),
    ),
    requestId: text('the id of the request'),
  },
  { ...closed, description: 'a worked example: the request, why it fails, the parameters, the request id' },
)

const Entry = Type.Object(
  {
    group: text('the name of a group'),
    status: Type.Integer({ minimum: 400, maximum: 599, description: 'an HTTP error status, 400 to 599' }),
    fault: oneOf(['client', 'server']),
    retry: oneOf(['never', 'backoff', 'after-clock-sync']),
    message: text('the message on the wire, in English'),
    params: Type.Optional(record(Format, 'the format of each parameter of the message')),
    published: Type.Optional(Published),
    description: Description,
    resolution: Localized,
    example: Example,
  },
  { ...closed, description: 'an error: group, status, fault, retry, message, description, resolution, example' },
)

const Retired = Type.Object(
  { reason: Localized, instead: Type.Optional(Code) },
  { ...closed, description: 'a code that was taken back, and why' },
)

/** The schema of a catalog file. */
export const CatalogFile = Type.Object(
  {
    name: Name,
    document: Type.Object(
      {
        title: Description,
        updated: Type.String({ pattern: `^${dayPattern}$`, description: 'a day of the calendar such as 2025-11-11' }),
      },
      { ...closed, description: 'the documentation that the catalog follows' },
    ),
    headers: Type.Object(
      {
        description: Description,
        request: record(RequestHeader, 'the common request headers by name'),
        response: record(ResponseHeader, 'the common response headers by name'),
      },
      { ...closed, description: 'the common headers' },
    ),
    uri: Uri,
    answers: Answers,
    body: Type.Object(
      {
        description: Description,
        members: Type.Object(
          { code: Member, message: Member, requestId: Member },
          { additionalProperties: Member, description: 'the members of the error body: code, message, requestId' },
        ),
        example: record(Type.String({ description: 'text' }), 'the value of each member'),
        note: Type.Optional(Localized),
      },
      { ...closed, description: 'the JSON body of an error response' },
    ),
    groups: record(
      Type.Object({ description: Description }, { ...closed, description: 'a group and its description' }),
      'the groups of errors by name',
    ),
    errors: record(Entry, 'the errors by code'),
    retired: Type.Optional(record(Retired, 'the codes that were taken back')),
  },
  { ...closed, description: 'a catalog: name, document, headers, uri, answers, body, groups, errors' },
)

/** A catalog file, read. */
export type CatalogFile = Static<typeof CatalogFile>

/** How a value departs from the schema of a catalog file, in the words of ajv, whose code the validator is. */
export interface FormatError {
  /** A JSON Pointer to the value. */
  readonly instancePath: string
  readonly params: { readonly missingProperty?: string; readonly additionalProperty?: string }
  /** The schema that has the keyword. */
  readonly parentSchema?: FormatPart
  readonly data?: unknown
}

/** A part of the schema, as far as error messages use it. */
interface FormatPart {
  readonly description?: string
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
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated from catalog-file.ts by "pnpm generate". Do not edit.',
    title: 'Errbook catalog file',
  }
  return `${JSON.stringify({ ...opening, ...CatalogFile }, null, 2)}\n`
}
