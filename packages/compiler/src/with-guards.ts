import type { Catalog, CatalogJson, ErrorBody } from '@errbook/catalog'
import { Ajv } from 'ajv'
import { jsonSchemas } from './json-schemas.js'

/** A catalog that was just compiled, ready to judge by; the generated predicates serve where ajv is not at hand. */
export function withGuards(catalog: CatalogJson): Catalog {
  const { RequestHeaders, ResponseHeaders, ErrorResponse } = jsonSchemas(catalog)
  const ajv = new Ajv()
  return {
    ...catalog,
    guards: {
      requestHeaders: ajv.compile(RequestHeaders),
      responseHeaders: ajv.compile(ResponseHeaders),
      errorBody: ajv.compile<ErrorBody>(ErrorResponse),
    },
  }
}
