import type { CatalogFile } from '../catalog-file.js'
import { mapValues } from '../map-values.js'
import type { Inherited } from './family.js'

/** What a child asks of its parent. */
export interface Request {
  /** The groups whose errors are inherited; left out, all errors are. */
  readonly groups?: readonly string[]
  /** The codes that are not inherited. */
  readonly without: ReadonlySet<string>
  /** The languages of the child. */
  readonly languages: ReadonlySet<string>
  /** Whether the child leaves out the server side. */
  readonly refusesServers: boolean
}

/** What a child inherits of a parent: what does not belong to its page: no document, nothing as it is printed, no example. */
export function takeOver(parent: CatalogFile, request: Request): Inherited {
  const { reasons, headers, body, uri, errorFor, groups, errors } = parent
  const { languages, refusesServers } = request
  const isTaken = (group: string | undefined) =>
    request.groups === undefined || (group !== undefined && request.groups.includes(group))
  const taken = {
    ...(reasons && { reasons: withTexts(mapValues(reasons, (reason) => inLanguages(reason, languages))) }),
    ...(headers && {
      headers: {
        ...saidOf(headers, languages),
        ...(headers.request && {
          request: mapValues(headers.request, (header) => headerOf(header, languages, refusesServers)),
        }),
        ...(headers.response && {
          response: mapValues(headers.response, (header) => headerOf(header, languages, refusesServers)),
        }),
      },
    }),
    ...(body && { body: bodyOf(body, languages) }),
    ...(uri && { uri }),
    ...(errorFor && !refusesServers && { errorFor }),
    ...(groups && {
      groups: Object.fromEntries(
        Object.entries(groups).flatMap(([name, group]) => (isTaken(name) ? [[name, saidOf(group, languages)]] : [])),
      ),
    }),
    errors: Object.fromEntries(
      Object.entries(errors).flatMap(([code, error]) =>
        isTaken(error.group) && !request.without.has(code) ? [[code, errorOf(error, languages)]] : [],
      ),
    ),
  }
  return taken as Inherited
}

type Languages = Request['languages']
type ErrorFile = CatalogFile['errors'][string]
type HeaderFile = NonNullable<NonNullable<CatalogFile['headers']>['request']>[string]
type FormFile = NonNullable<HeaderFile['anyOf']>[number]

interface Holder {
  readonly text?: { readonly [language: string]: unknown }
  readonly printed?: unknown
}

/** A holder of texts, in the languages of the child, without what is printed in their place. */
function saidOf({ text, printed: _, ...rest }: Holder, languages: Languages): object {
  return { ...rest, ...withText('text', text, languages) }
}

function headerOf(header: HeaderFile, languages: Languages, refusesServers: boolean): object {
  const { missing, malformed, maximumSkewInSeconds, expired, anyOf, ...rest } = header
  const answers = {
    ...(missing !== undefined && { missing }),
    ...(malformed !== undefined && { malformed }),
    ...(maximumSkewInSeconds !== undefined && { maximumSkewInSeconds }),
    ...(expired !== undefined && { expired }),
  }
  return {
    ...saidOf(formOf(rest, languages), languages),
    ...(anyOf && { anyOf: anyOf.map((form) => formOf(form, languages)) }),
    ...(!refusesServers && answers),
  }
}

function formOf({ fields, ...rest }: FormFile & Holder, languages: Languages): object {
  return { ...rest, ...(fields && { fields: mapValues(fields, (field) => saidOf(field, languages)) }) }
}

function bodyOf({ example: _, members, ...body }: NonNullable<CatalogFile['body']>, languages: Languages): object {
  return {
    ...saidOf(body, languages),
    ...(members && { members: mapValues(members, (member) => saidOf(member, languages)) }),
  }
}

function errorOf({ example: _, keywords, deprecated, ...error }: ErrorFile, languages: Languages): object {
  return {
    ...saidOf(error, languages),
    ...withText('keywords', keywords, languages),
    ...(deprecated && { deprecated: withdrawalOf(deprecated, languages) }),
  }
}

function withdrawalOf({ reason, ...rest }: NonNullable<ErrorFile['deprecated']>, languages: Languages): object {
  return { ...rest, ...withText('reason', reason, languages) }
}

/** A text under its key, where there is one in a language of the child. */
function withText(key: string, texts: { readonly [language: string]: unknown } | undefined, languages: Languages) {
  if (texts === undefined) return {}
  const own = inLanguages(texts, languages)
  return Object.keys(own).length === 0 ? {} : { [key]: own }
}

function inLanguages<T>(texts: { readonly [language: string]: T }, languages: Languages): { [language: string]: T } {
  return Object.fromEntries(Object.entries(texts).filter(([language]) => languages.has(language)))
}

function withTexts<T extends object>(named: { readonly [name: string]: T }): { [name: string]: T } {
  return Object.fromEntries(Object.entries(named).filter(([, texts]) => Object.keys(texts).length > 0))
}
