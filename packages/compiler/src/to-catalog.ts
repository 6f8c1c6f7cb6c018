import type { CatalogJson, Described, Entry, Field, Header, Localized, Provenance } from '@errbook/catalog'
import type { CatalogFile } from './catalog-file.js'
import { fieldPattern, headerPattern } from './header-pattern.js'
import { mapValues } from './map-values.js'

type HeaderFile = CatalogFile['headers']['request'][string] & CatalogFile['headers']['response'][string]
type AnswerPart = 'missing' | 'malformed' | 'maximumSkewInSeconds' | 'expired'
type FieldFile = NonNullable<HeaderFile['fields']>[string]
type SourcedFile = CatalogFile['document']['title']

/** What a catalog file without an error says, in the shape that programs read. */
export function toCatalog(file: CatalogFile): CatalogJson {
  const { name, document, headers, uri, answers, body, groups, errors, retired = {} } = file
  return {
    name,
    document: { title: wordsOf(document.title), provenance: provenanceOf(document.title), updated: document.updated },
    groups: mapValues(groups, ({ description }) => described(description)),
    headers: {
      ...described(headers.description),
      request: toHeaders(headers.request),
      response: toHeaders(headers.response),
    },
    uri,
    answers,
    body: {
      ...described(body.description),
      members: mapValues(body.members, ({ description, ...member }) => ({ ...member, ...described(description) })),
      example: body.example,
      ...(body.note && { note: body.note }),
    },
    errors: mapValues(errors, (error, code) => toEntry(name, error, code)),
    retired,
  }
}

function toEntry(catalog: string, error: CatalogFile['errors'][string], code: string): Entry {
  const { group, status, fault, retry, message, params = {}, published, description, resolution, example } = error
  return {
    catalog,
    code,
    group,
    status,
    fault,
    retry,
    message,
    params,
    ...(published && { published }),
    ...described(description),
    resolution,
    example: { ...example, params: example.params ?? {} },
  }
}

function toHeaders(headers: { readonly [name: string]: CatalogFile['headers']['response'][string] }) {
  const entries = Object.entries(headers).map(([name, header]) => [name.toLowerCase(), toHeader(name, header)])
  return Object.fromEntries(entries) as { readonly [name: string]: Header }
}

function toHeader(name: string, header: Omit<HeaderFile, AnswerPart>): Header {
  const { description, required, fields, pattern: _, ...rest } = header
  return {
    name,
    required,
    pattern: headerPattern(header),
    ...rest,
    ...(fields && { fields: mapValues(fields, toField) }),
    ...described(description),
  }
}

function toField({ description, format, secret, ...form }: FieldFile): Field {
  return {
    pattern: fieldPattern({ ...form, ...(format && { format }) }),
    ...(format && { format }),
    ...(secret && { secret }),
    ...described(description),
  }
}

function described(sourced: SourcedFile): Described {
  return { description: wordsOf(sourced), provenance: provenanceOf(sourced) }
}

function wordsOf({ en, zh }: SourcedFile): Localized {
  return { en: words(en), zh: words(zh) }
}

function words({ quoted, authored }: SourcedFile['en']): string {
  return (quoted ?? authored) as string
}

function provenanceOf({ en, zh }: SourcedFile): Localized<Provenance> {
  return { en: provenance(en), zh: provenance(zh) }
}

function provenance({ quoted }: SourcedFile['en']): Provenance {
  return quoted === undefined ? 'authored' : 'quoted'
}
