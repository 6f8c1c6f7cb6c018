import { readFileSync } from 'node:fs'

/** The codes that the catalog knows. */
export const codes: readonly string[] = Object.keys(read('catalog').errors as object)

/** The errors that the catalog knows. */
export const errors = Object.values(
  read('catalog').errors as Readonly<
    Record<string, { readonly code: string; readonly status: number; readonly message: string }>
  >,
).map(({ code, status, message }) => ({ code, status, message }))

/** The pattern of each request header, by lower-case name. */
export const patterns = patternsOf(read('request-headers.schema').properties as Properties)

/** The pattern of each response header, by lower-case name. */
export const responsePatterns = Object.fromEntries(
  Object.entries(
    read('response-headers.schema').properties as Readonly<Record<string, { readonly pattern: string }>>,
  ).map(([name, { pattern }]) => [name, pattern]),
) as { readonly 'content-type': string; readonly 'x-bce-request-id': string }

// Each by itself, so that a bundle takes what it needs.
export const authorizationPattern = patterns.authorization
export const mediaTypePattern = patterns['content-type']
export const datePattern = patterns['x-bce-date']

/** The members of an error body. */
export const members = ['code', 'message', 'requestId'] as const

type Name = 'authorization' | 'content-type' | 'x-bce-date'
type Properties = Readonly<Record<Name, { readonly pattern: string }>>

function read(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(`packages/csn/src/json/${name}.generated.json`, 'utf8'))
}

function patternsOf(properties: Properties): Readonly<Record<Name, string>> {
  return {
    authorization: properties.authorization.pattern,
    'content-type': properties['content-type'].pattern,
    'x-bce-date': properties['x-bce-date'].pattern,
  }
}
