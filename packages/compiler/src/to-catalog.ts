import type {
  CatalogSource,
  CatalogText,
  ErrorDefinition,
  ErrorSource,
  FieldRule,
  HeaderRule,
  HeaderSource,
  Language,
  Localized,
  Meaning,
  Printed,
  Quoted,
  WholeCatalog,
} from '@errbook/catalog'
import { languages } from '@errbook/catalog/parts'
import type { CatalogFile } from './catalog-file.js'
import { fieldPattern, headerPattern } from './header-pattern.js'
import { mapValues } from './map-values.js'

type ErrorFile = CatalogFile['errors'][string]
type HeadersFile = { readonly [name: string]: HeaderFile }
type HeaderFile = CatalogFile['headers']['request'][string] & CatalogFile['headers']['response'][string]
type FieldFile = NonNullable<HeaderFile['fields']>[string]
type SourcedFile = CatalogFile['document']['title']

/** What a catalog file without an error says, in the shape that programs read: rules, text, and where the text comes from. */
export function toCatalog(file: CatalogFile): WholeCatalog {
  const { name, headers, uri, answers, body, errors } = file
  const request = byFieldName(headers.request as HeadersFile)
  const response = byFieldName(headers.response as HeadersFile)
  return {
    name,
    errors: mapValues(errors, (error, code) => toDefinition(name, error, code)),
    headers: { request: mapValues(request, toHeaderRule), response: mapValues(response, toHeaderRule) },
    body: { members: mapValues(body.members, ({ description: _, ...member }) => member) },
    uri,
    answers,
    text: textIn(file, request, response),
    source: sourceOf(file, request, response),
  }
}

function toDefinition(catalog: string, error: ErrorFile, code: string): ErrorDefinition {
  const { group, status, fault, retry, message, params = {}, published } = error
  const printed = published?.message
  return {
    catalog,
    code,
    status,
    group,
    fault,
    retry,
    message,
    params,
    ...(printed && { printedMessage: printed.text }),
  }
}

function byFieldName(headers: HeadersFile): { readonly [name: string]: HeaderFile & { readonly name: string } } {
  return Object.fromEntries(Object.entries(headers).map(([name, header]) => [name.toLowerCase(), { name, ...header }]))
}

function toHeaderRule(header: HeaderFile & { readonly name: string }): HeaderRule {
  const { name, required, description, published, note, fields, pattern, ...rest } = header
  return {
    name,
    required,
    pattern: headerPattern(header),
    ...rest,
    ...(fields && { fields: mapValues(fields, toFieldRule) }),
  }
}

function toFieldRule({ description: _, format, secret, ...form }: FieldFile): FieldRule {
  return {
    pattern: fieldPattern({ ...form, ...(format && { format }) }),
    ...(format && { format }),
    ...(secret && { secret }),
  }
}

function textIn(file: CatalogFile, request: HeadersFile, response: HeadersFile): WholeCatalog['text'] {
  const { document, headers, body, groups, errors } = file
  const textOf = (language: Language): CatalogText => {
    const headerText = ({ description, note, fields }: HeaderFile) => ({
      ...meaningIn(language, description, note),
      ...(fields && { fields: mapValues(fields, ({ description }) => meaningIn(language, description)) }),
    })
    return {
      language,
      title: words(document.title[language]),
      errors: mapValues(errors, ({ description, resolution, example }) => ({
        ...meaningIn(language, description),
        resolution: resolution[language],
        situation: example.situation[language],
      })),
      headers: {
        ...meaningIn(language, headers.description),
        request: mapValues(request, headerText),
        response: mapValues(response, headerText),
      },
      body: {
        ...meaningIn(language, body.description, body.note),
        members: mapValues(body.members, ({ description }) => meaningIn(language, description)),
      },
      groups: mapValues(groups, ({ description }) => meaningIn(language, description)),
    }
  }
  return { en: textOf('en'), zh: textOf('zh') }
}

function meaningIn(language: Language, sourced: SourcedFile, note?: HeaderFile['note']): Meaning {
  return { meaning: words(sourced[language]), ...(note && { note: note[language] }) }
}

function words({ quoted, authored }: SourcedFile['en']): string {
  return (quoted ?? authored) as string
}

function sourceOf(file: CatalogFile, request: HeadersFile, response: HeadersFile): CatalogSource {
  const { document, headers, body, groups, errors, retired = {} } = file
  return {
    document: { updated: document.updated, ...quoted(document.title) },
    errors: mapValues(errors, toErrorSource),
    headers: {
      ...quoted(headers.description),
      request: mapValues(request, toHeaderSource),
      response: mapValues(response, toHeaderSource),
    },
    body: {
      ...quoted(body.description),
      members: mapValues(body.members, ({ description }) => quoted(description)),
      example: body.example,
    },
    groups: mapValues(groups, ({ description }) => quoted(description)),
    retired,
  }
}

function toErrorSource({ description, published, example }: ErrorFile): ErrorSource {
  const { request, params = {}, requestId } = example
  return {
    ...quoted(description),
    ...printedIn(published),
    example: { ...(request && { request }), params, requestId },
  }
}

function toHeaderSource({ description, published, fields }: HeaderFile): HeaderSource {
  return {
    ...quoted(description),
    ...printedIn(published),
    ...(fields && { fields: mapValues(fields, ({ description }) => quoted(description)) }),
  }
}

function printedIn(published: ErrorFile['published']): { readonly printed?: Printed } {
  if (published === undefined) return {}
  const { description: meaning, ...rest } = published
  return { printed: { ...rest, ...(meaning && { meaning: { ...meaning, text: byLanguage(meaning.text) } }) } }
}

function byLanguage<T extends object>(text: string | T): Localized | T {
  return typeof text === 'string' ? { en: text, zh: text } : text
}

function quoted(sourced: SourcedFile): Quoted {
  return { quoted: languages.filter((language) => sourced[language].quoted !== undefined) }
}
