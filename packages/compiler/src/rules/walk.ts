import type { ObjectTemplate, Template } from '@errbook/catalog'
import { templateNames } from '@errbook/catalog/parts'
import type { CatalogFile } from '../catalog-file.js'
import type { Sound } from '../check-shape.js'
import type { Path } from '../diagnostic.js'
import { type TemplateHole, templateHoles } from '../template-holes.js'
import { defaultTemplate } from '../to-catalog.js'

/** A catalog file, as far as it is sound. */
export type File = Sound<CatalogFile>
type ValueOf<T> = NonNullable<T>[keyof NonNullable<T>]

/** An error of a file, as far as it is sound. */
type SoundEntry = NonNullable<ValueOf<File['errors']>>
/** An error of a file with its code, and the names of the holes in its message. */
export type SoundError = readonly [code: string, entry: SoundEntry, holes: readonly string[]]
/** A header of a file, as far as it is sound. */
export type SoundHeader = NonNullable<ValueOf<NonNullable<File['headers']>['request']>>
/** A form of a header, as far as it is sound. */
export type SoundForm = Pick<SoundHeader, 'template' | 'fields' | 'mediaType' | 'format' | 'pattern'>

/** The errors of a file with their codes and holes. */
export function errorsOf({ errors = {} }: File): readonly SoundError[] {
  return Object.keys(errors).map((code) => {
    const entry = errors[code] ?? {}
    return [code, entry, templateNames(entry.message ?? '')]
  })
}

/** The headers of a file with their places. */
export function headersOf(file: File): readonly {
  readonly path: Path
  readonly name: string
  readonly header: SoundHeader
  readonly isSound: boolean
}[] {
  return (['request', 'response'] as const).flatMap((side) =>
    Object.entries(file.headers?.[side] ?? {}).map(([name, header]) => ({
      path: ['headers', side, name],
      name,
      header: header ?? {},
      isSound: header !== undefined,
    })),
  )
}

/** The sound forms of headers with their places: that of the header itself, and those of which any may be. */
export function formsOf(file: File): readonly { readonly path: Path; readonly form: SoundForm }[] {
  return headersOf(file).flatMap(({ path, header, isSound }) => [
    ...(isSound ? [{ path, form: header }] : []),
    ...(header.anyOf ?? []).flatMap((form, index) =>
      form === undefined ? [] : [{ path: [...path, 'anyOf', `${index}`], form }],
    ),
  ])
}

/** The patterns of headers and of their fields, with their places. */
export function patternsOf(file: File): readonly { readonly path: Path; readonly pattern: string }[] {
  return formsOf(file).flatMap(({ path, form }) => {
    const forms = [
      { path, pattern: form.pattern },
      ...Object.entries(form.fields ?? {}).map(([name, field]) => ({
        path: [...path, 'fields', name],
        pattern: field?.pattern,
      })),
    ]
    return forms.flatMap((one) =>
      one.pattern === undefined ? [] : { path: [...one.path, 'pattern'], pattern: one.pattern },
    )
  })
}

/** The template of the error body; `undefined` where it is not sound. */
export function templateOf({ body }: File): ObjectTemplate | undefined {
  if (body === undefined) return defaultTemplate
  const template: unknown = 'template' in body ? body.template : defaultTemplate
  return isWhole(template) ? (template as ObjectTemplate) : undefined
}

/** Whether a value was read in all its parts. */
function isWhole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined
  return Object.values(value).every(isWhole)
}

/** The holes of the error body by their names; `undefined` where it is not sound. */
export function bodyHolesOf(file: File): ReadonlyMap<string, TemplateHole> | undefined {
  const template = templateOf(file)
  return template && templateHoles(template)
}

/** A text with holes, and its place. */
interface TemplateText {
  readonly path: Path
  readonly text: string
}

/** The templates of headers and the messages of errors that have a brace, with the names of their holes. */
export function templatesOf(
  file: File,
  errors: readonly SoundError[],
): readonly (TemplateText & { readonly names: readonly string[] })[] {
  const templates = formsOf(file).flatMap(({ path, form: { template } }) =>
    template?.includes('{') ? { path: [...path, 'template'], text: template, names: templateNames(template) } : [],
  )
  for (const [code, { message }, names] of errors) {
    if (message?.includes('{')) templates.push({ path: ['errors', code, 'message'], text: message, names })
  }
  return templates
}

/** The texts in the template of the error body. */
export function bodyTextsOf(file: File): readonly TemplateText[] {
  return textsIn(templateOf(file), ['body', 'template'])
}

function textsIn(template: Template | undefined, path: Path): readonly TemplateText[] {
  if (typeof template === 'string') return [{ path, text: template }]
  if (typeof template !== 'object' || template === null) return []
  return Object.entries(template).flatMap(([name, inner]) => textsIn(inner, [...path, name]))
}

/** What a file says to people by language, and what it prints: with the place of the languages. */
export interface TextPlace {
  readonly path: Path
  /** Whether every language is to have what one has. */
  readonly isTranslated: boolean
  readonly texts: { readonly [language: string]: unknown }
}

/** All that a file says by language. */
export function textsOf(file: File, errors: readonly SoundError[]): readonly TextPlace[] {
  const { document, reasons = {}, headers, body, groups = {}, retired = {} } = file
  const byLanguage = (path: Path, texts: TextPlace['texts'] | undefined, isTranslated = true) =>
    texts === undefined ? [] : [{ path, texts, isTranslated }]
  const withText = (path: Path, holder: Holder | undefined) => {
    const { status: _, message: __, ...printed } = holder?.printed ?? {}
    return [...byLanguage([...path, 'text'], holder?.text), ...byLanguage([...path, 'printed'], printed, false)]
  }
  const each = (path: Path, holders: { readonly [name: string]: Holder | undefined } = {}) =>
    Object.entries(holders).flatMap(([name, holder]) => withText([...path, name], holder))
  return [
    ...byLanguage(['document', 'title'], document?.title),
    ...Object.entries(reasons).flatMap(([name, reason]) => byLanguage(['reasons', name], reason)),
    ...withText(['headers'], headers),
    ...headersOf(file).flatMap(({ path, header }) => withText(path, header)),
    ...formsOf(file).flatMap(({ path, form }) => each([...path, 'fields'], form.fields)),
    ...withText(['body'], body),
    ...each(['body', 'members'], body?.members),
    ...each(['groups'], groups),
    ...errors.flatMap(([code, entry]) => [
      ...withText(['errors', code], entry),
      ...byLanguage(['errors', code, 'keywords'], entry.keywords, false),
      ...byLanguage(['errors', code, 'deprecated', 'reason'], entry.deprecated?.reason),
    ]),
    ...Object.entries(retired).flatMap(([code, entry]) => byLanguage(['retired', code, 'reason'], entry?.reason)),
  ]
}

/** The places of the texts that a file quotes. */
export function quotedOf(file: File, errors: readonly SoundError[]): readonly Path[] {
  return textsOf(file, errors).flatMap(({ path, texts }) =>
    Object.entries(texts).flatMap(([language, text]) => quotedIn(text).map((place) => [...path, language, ...place])),
  )
}

function quotedIn(text: unknown): readonly Path[] {
  if (typeof text !== 'object' || text === null) return []
  const { resolution } = text as { readonly resolution?: unknown }
  return [
    ...('quoted' in text ? [['quoted']] : []),
    ...('quoted' in Object(resolution) ? [['resolution', 'quoted']] : []),
  ]
}

interface Holder {
  readonly text?: TextPlace['texts'] | undefined
  readonly printed?: { readonly [part: string]: unknown } | undefined
}

/** What a file says is printed otherwise, with its place and what it is printed for, if that is sound. */
export function printedOf(
  file: File,
  errors: readonly SoundError[],
): readonly {
  readonly path: Path
  readonly meant: string | undefined
  readonly printed: { readonly text?: string | undefined; readonly because?: string | undefined }
}[] {
  const { headers, body, groups = {} } = file
  const printedIn = (path: Path, holder: PrintedHolder | undefined, meant: { readonly [part: string]: string } = {}) =>
    Object.entries(holder?.printed ?? {}).flatMap(([part, printed]) => {
      const text = holder?.text
      const quoted = text !== undefined && Object.hasOwn(text, part) ? text[part]?.quoted : undefined
      return printed === undefined ? [] : { path: [...path, 'printed', part], printed, meant: meant[part] ?? quoted }
    })
  const each = (path: Path, holders: { readonly [name: string]: PrintedHolder | undefined } = {}) =>
    Object.entries(holders).flatMap(([name, holder]) => printedIn([...path, name], holder))
  return [
    ...printedIn(['headers'], headers),
    ...headersOf(file).flatMap(({ path, header }) => printedIn(path, header)),
    ...formsOf(file).flatMap(({ path, form }) => each([...path, 'fields'], form.fields)),
    ...printedIn(['body'], body),
    ...each(['body', 'members'], body?.members),
    ...each(['groups'], groups),
    ...errors.flatMap(([code, entry]) => {
      const { status, message } = entry
      const meant = {
        ...(typeof status === 'number' && { status: `${status}` }),
        ...(message !== undefined && { message }),
      }
      return printedIn(['errors', code], entry, meant)
    }),
  ]
}

interface PrintedHolder {
  readonly text?: { readonly [language: string]: { readonly quoted?: string | undefined } | undefined } | undefined
  readonly printed?:
    | {
        readonly [part: string]:
          | { readonly text?: string | undefined; readonly because?: string | undefined }
          | undefined
      }
    | undefined
}

// Named here, since a file may have unknown keys.
const ofRequests = [
  'invalidRequest',
  'invalidTarget',
  'invalidFieldName',
  'unreadableBody',
  'malformedBody',
  'invalidBody',
  'unknownPath',
  'unknownVersion',
  'idempotencyMismatch',
] as const

/** A code that a server answers with, and its place. */
interface Answer {
  readonly path: Path
  readonly code: string
}

/** The codes that answer the headers of a request. */
export function headerAnswersOf(file: File): readonly Answer[] {
  return headersOf(file).flatMap(({ path, header }) =>
    (['missing', 'malformed', 'expired'] as const).flatMap((part) => answerAt([...path, part], header[part])),
  )
}

/** The codes that answer a request, of which it may deserve several. */
export function requestAnswersOf(file: File): readonly Answer[] {
  return [
    ...headerAnswersOf(file),
    ...ofRequests.flatMap((part) => answerAt(['errorFor', part], file.errorFor?.[part])),
  ]
}

/** All codes that a server answers with. */
export function answersOf(file: File): readonly Answer[] {
  return [...requestAnswersOf(file), ...answerAt(['errorFor', 'unexpected'], file.errorFor?.unexpected)]
}

function answerAt(path: Path, code: string | undefined): readonly Answer[] {
  return code === undefined ? [] : [{ path, code }]
}

/** The params of an error or an example: none where it has no such key, `undefined` where they are not sound. */
export function paramsOf<T>(holder: { readonly params?: T | undefined }): T | Record<string, never> | undefined {
  return 'params' in holder ? holder.params : {}
}

const maximumQuoted = 20

/** Names in quotes, for a sentence; `none` when there is none, and of very many the first. */
export function quote(names: readonly string[]): string {
  if (names.length === 0) return 'none'
  const quoted = names.slice(0, maximumQuoted).map((name) => `"${name}"`)
  const more = names.length - quoted.length
  return quoted.join(', ') + (more === 0 ? '' : ` and ${more} more`)
}
