import type { Catalog, CatalogJson, ErrorBody } from '@errbook/catalog'
import { jsonSchemas, type StringsSchema } from './json-schemas.js'

/** A catalog that was just compiled, ready to judge by; the generated predicates serve where the compiler is not at hand. */
export function withGuards(catalog: CatalogJson): Catalog {
  const { RequestHeaders, ResponseHeaders, ErrorResponse } = jsonSchemas(catalog)
  return {
    ...catalog,
    guards: {
      requestHeaders: predicateOf(RequestHeaders),
      responseHeaders: predicateOf(ResponseHeaders),
      errorBody: predicateOf(ErrorResponse) as (value: unknown) => value is ErrorBody,
    },
  }
}

/** Judges as a JSON Schema validator does, without evaluating a string as code. */
function predicateOf({ properties, required }: StringsSchema): (value: unknown) => boolean {
  const needed = new Set(required)
  const members = Object.entries(properties).map(([name, { pattern }]) => ({
    name,
    isRequired: needed.has(name),
    expression: pattern === undefined ? undefined : new RegExp(pattern, 'u'),
  }))
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const given = value as Readonly<Record<string, unknown>>
    return members.every(({ name, isRequired, expression }) => {
      const member = given[name]
      if (member === undefined) return !isRequired
      return typeof member === 'string' && (expression === undefined || expression.test(member))
    })
  }
}
