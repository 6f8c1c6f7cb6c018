import type {
  ByLanguage,
  CatalogSource,
  CatalogText,
  DocumentSource,
  ErrorDefinition,
  ErrorSource,
  FieldRule,
  Format,
  HeaderForm,
  HeaderRule,
  HeaderSource,
  HeaderText,
  Meaning,
  ObjectTemplate,
  ParentSource,
  Printed,
  TextSource,
  WholeCatalog,
  Withdrawal,
} from '@errbook/catalog'
import { own, templateNames } from '@errbook/catalog/parts'
import type { CatalogFile } from './catalog-file.js'
import type { Family } from './family/family.js'
import { fieldPattern, formPattern, headerPattern } from './header-pattern.js'
import { mapValues } from './map-values.js'
import { type TemplateHole, templateHoles } from './template-holes.js'

type ErrorFile = CatalogFile['errors'][string]
type HeadersFile = { readonly [name: string]: HeaderFile & { readonly name: string } }
type HeaderFile = NonNullable<NonNullable<CatalogFile['headers']>['request']>[string]
type FormFile = Pick<HeaderFile, 'template' | 'fields' | 'mediaType' | 'format' | 'pattern'>
type FieldFile = NonNullable<HeaderFile['fields']>[string]
type GroupFile = NonNullable<CatalogFile['groups']>[string]
type WithdrawalFile = NonNullable<CatalogFile['retired']>[string]

/** The error body of a catalog file that says nothing of it. */
export const defaultTemplate: ObjectTemplate = { code: '{code}', message: '{message}' }

/**
 * What a catalog file without an error says, in the shape that programs read: rules, text, and where the text comes from;
 * the family is that of a file that extends another.
 */
export function toCatalog(file: CatalogFile, family?: Family): WholeCatalog {
  const { name, languages = ['en'], headers = {}, uri = {}, errorFor, body = {}, errors } = file
  const { template = defaultTemplate, members = {} } = body
  const holes = templateHoles(template)
  const request = byFieldName(headers.request)
  const response = byFieldName(headers.response)
  return {
    name,
    languages,
    errors: mapValues(errors, (error, code) => toDefinition(name, error, code, holes)),
    headers: { request: mapValues(request, toHeaderRule), response: mapValues(response, toHeaderRule) },
    body: { template, members: mapValues(members, ({ text: _, printed: __, ...member }) => member) },
    uri,
    ...(errorFor && { errorFor }),
    text: Object.fromEntries(languages.map((language) => [language, textIn(file, request, response, language)])),
    source: sourceOf(file, request, response, family),
  }
}

function toDefinition(
  catalog: string,
  error: ErrorFile,
  code: string,
  holes: ReadonlyMap<string, TemplateHole>,
): ErrorDefinition {
  const { status, group, fault, retry = 'never', message, params = {}, wire, printed } = error
  const statuses = [status].flat()
  const [first = 0] = statuses
  return {
    catalog,
    code,
    ...(wire !== undefined && { wire }),
    status: first,
    ...(statuses.length > 1 && { statuses }),
    ...(group !== undefined && { group }),
    fault: fault ?? faultAt(first),
    retry,
    ...(message !== undefined && { message }),
    params: Object.fromEntries(
      templateNames(message ?? '').map((name) => [name, own(params, name) ?? formatOf(holes.get(name))]),
    ),
    ...(printed?.message && { printedMessage: printed.message.text }),
  }
}

/** The format of a parameter of which the catalog says nothing: that of the member of the error body that it is, too. */
export function formatOf(hole: TemplateHole | undefined): Format {
  return hole?.type === 'integer' ? 'integer' : 'text'
}

/** Whose fault an error of a status is, unless its catalog says otherwise. */
export function faultAt(status: number): 'client' | 'server' {
  return status < 500 ? 'client' : 'server'
}

function byFieldName(headers: { readonly [name: string]: HeaderFile } = {}): HeadersFile {
  return Object.fromEntries(Object.entries(headers).map(([name, header]) => [name.toLowerCase(), { name, ...header }]))
}

function toHeaderRule(header: HeaderFile & { readonly name: string }): HeaderRule {
  const { name, required, anyOf, missing, malformed, maximumSkewInSeconds, expired } = header
  return {
    name,
    ...(required && { required }),
    pattern: headerPattern(header),
    ...(anyOf ? { anyOf: anyOf.map((form) => ({ pattern: formPattern(form), ...formOf(form) })) } : formOf(header)),
    ...(missing !== undefined && { missing }),
    ...(malformed !== undefined && { malformed }),
    ...(maximumSkewInSeconds !== undefined && { maximumSkewInSeconds }),
    ...(expired !== undefined && { expired }),
  }
}

function formOf({ template, fields, mediaType, format }: FormFile): Omit<HeaderForm, 'pattern'> {
  return {
    ...(template !== undefined && { template }),
    ...(fields && { fields: mapValues(fields, toFieldRule) }),
    ...(mediaType !== undefined && { mediaType }),
    ...(format && { format }),
  }
}

function toFieldRule({ format, pattern, secret }: FieldFile): FieldRule {
  return {
    pattern: fieldPattern({ ...(pattern !== undefined && { pattern }), ...(format && { format }) }),
    ...(format && { format }),
    ...(secret && { secret }),
  }
}

function textIn(file: CatalogFile, request: HeadersFile, response: HeadersFile, language: string): CatalogText {
  const { document, headers = {}, body = {}, groups = {}, errors } = file
  const title = own(document?.title, language)
  const headerText = (header: HeaderFile): HeaderText | undefined => {
    const fields = mapSome(fieldsOf(header), (field) => meaningIn(language, field))
    const text = { ...meaningIn(language, header), ...(hasKeys(fields) && { fields }) }
    return hasKeys(text) ? text : undefined
  }
  const bodyText = meaningIn(language, body)
  return {
    language,
    ...(title !== undefined && { title: typeof title === 'string' ? title : title.meaning }),
    errors: mapSome(errors, ({ text }) => {
      const { quoted, meaning = quoted, resolution, situation, note } = own(text, language) ?? {}
      const said = {
        ...(meaning !== undefined && { meaning }),
        ...(resolution !== undefined && {
          resolution: typeof resolution === 'string' ? resolution : resolution.quoted,
        }),
        ...(situation !== undefined && { situation }),
        ...(note !== undefined && { note }),
      }
      return hasKeys(said) ? said : undefined
    }),
    headers: {
      ...meaningIn(language, headers),
      request: mapSome(request, headerText),
      response: mapSome(response, headerText),
    },
    ...(bodyText && { body: bodyText }),
    members: mapSome(body.members ?? {}, (member) => meaningIn(language, member)),
    groups: mapSome(groups, (group) => meaningIn(language, group)),
  }
}

/** What is said of something in a language, if anything is. */
function meaningIn(language: string, { text }: GroupFile): Meaning | undefined {
  const { quoted, meaning = quoted, note } = own(text, language) ?? {}
  if (meaning === undefined && note === undefined) return undefined
  return { ...(meaning !== undefined && { meaning }), ...(note !== undefined && { note }) }
}

/** The fields of a header, whichever of its forms has them. */
function fieldsOf({ fields, anyOf }: HeaderFile): { readonly [name: string]: FieldFile } {
  // Where a child takes something away, its own value is null.
  return Object.assign({}, ...(anyOf ?? []).toReversed().map((form) => form.fields), fields)
}

function sourceOf(
  file: CatalogFile,
  request: HeadersFile,
  response: HeadersFile,
  family: Family | undefined,
): CatalogSource {
  const { document, reasons = {}, headers = {}, body = {}, groups = {}, errors, retired = {} } = file
  // Without a family all is the catalog's own.
  const said = family === undefined ? file : (family.own as Partial<CatalogFile>)
  return {
    ...(document && { document: documentOf(document) }),
    ...(family && { parent: toParent(family.parent, file.languages) }),
    reasons,
    errors: mapSome(errors, (error, code) => toErrorSource(error, own(said.errors, code))),
    headers: {
      ...textSource(headers, said.headers),
      request: mapSome(request, (header) => toHeaderSource(header, own(said.headers?.request, header.name))),
      response: mapSome(response, (header) => toHeaderSource(header, own(said.headers?.response, header.name))),
    },
    body: { ...textSource(body, said.body), ...(body.example && { example: body.example }) },
    members: mapSome(body.members ?? {}, (member, name) => textSource(member, own(said.body?.members, name))),
    groups: mapSome(groups, (group, name) => textSource(group, own(said.groups, name))),
    retired: mapValues(retired, toWithdrawal),
  }
}

function toParent({ name, document }: CatalogFile, languages: readonly string[] = ['en']): ParentSource {
  if (document === undefined) return { name }
  const title = mapSome(
    Object.fromEntries(languages.map((language) => [language, own(document.title, language)])),
    (text) => (typeof text === 'object' ? text.meaning : text),
  )
  const { quoted = [], ...rest } = documentOf(document)
  const quotedHere = quoted.filter((language) => languages.includes(language))
  return {
    name,
    ...(hasKeys(title) && { title }),
    document: { ...(quotedHere.length > 0 && { quoted: quotedHere }), ...rest },
  }
}

function documentOf({ title = {}, updated, url }: NonNullable<CatalogFile['document']>): DocumentSource {
  const quoted = Object.keys(title).filter((language) => typeof title[language] === 'string')
  return {
    ...(quoted.length > 0 && { quoted }),
    ...(updated !== undefined && { updated }),
    ...(url !== undefined && { url }),
  }
}

function toErrorSource(error: ErrorFile, said: ErrorFile | undefined): ErrorSource | undefined {
  const { text = {}, example, keywords, since, deprecated } = error
  const quotedResolution = Object.keys(text).filter((language) => typeof text[language]?.resolution === 'object')
  const inheritedResolution = quotedResolution.filter((language) => !own(said?.text, language)?.resolution)
  const source = {
    ...textSource(error, said),
    ...(quotedResolution.length > 0 && { quotedResolution }),
    ...(inheritedResolution.length > 0 && { inheritedResolution }),
    ...(example !== undefined && { example: typeof example === 'string' ? { request: example } : example }),
    ...(keywords && { keywords }),
    ...(since !== undefined && { since: String(since) }),
    ...(deprecated && { deprecated: toWithdrawal(deprecated) }),
  }
  return hasKeys(source) ? source : undefined
}

function toHeaderSource(header: HeaderFile, said: HeaderFile | undefined): HeaderSource | undefined {
  const ownFields = said && fieldsOf(said)
  const fields = mapSome(fieldsOf(header), (field, name) => textSource(field, own(ownFields, name)))
  const source = { ...textSource(header, said), ...(hasKeys(fields) && { fields }) }
  return hasKeys(source) ? source : undefined
}

interface Said {
  readonly text?: ByLanguage<{ readonly quoted?: string }>
  readonly printed?: ByLanguage<{ readonly text: string; readonly because: string }>
}

/** Where a text is from; what is not said in the file itself is inherited. */
function textSource({ text = {}, printed = {} }: Said, said: Said | undefined): TextSource | undefined {
  const quoted = Object.keys(text).filter((language) => text[language]?.quoted !== undefined)
  const inherited = quoted.filter((language) => own(said?.text, language)?.quoted === undefined)
  const source = {
    ...(quoted.length > 0 && { quoted }),
    ...(inherited.length > 0 && { inherited }),
    ...(hasKeys(printed) && { printed: toPrinted(printed) }),
  }
  return hasKeys(source) ? source : undefined
}

function toPrinted({ status, message, ...meaning }: NonNullable<Said['printed']>): Printed {
  return { ...(status && { status }), ...(message && { message }), ...(hasKeys(meaning) && { meaning }) }
}

function toWithdrawal({ since, reason, use }: WithdrawalFile): Withdrawal {
  return {
    ...(since !== undefined && { since: String(since) }),
    ...(reason && { reason }),
    ...(use !== undefined && { use }),
  }
}

/** An object of what there is to say of each value, without those of which there is nothing. */
function mapSome<T, U>(
  values: { readonly [key: string]: T },
  to: (value: T, key: string) => U | undefined,
): { [key: string]: U } {
  const entries = Object.entries(values).flatMap(([key, value]) => {
    const made = to(value, key)
    return made === undefined ? [] : [[key, made] as const]
  })
  return Object.fromEntries(entries)
}

function hasKeys(value: object): boolean {
  return Object.keys(value).length > 0
}
