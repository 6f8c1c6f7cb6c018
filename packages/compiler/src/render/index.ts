import { type CatalogJson, languages } from '@errbook/catalog'
import { catalogJsonSchema } from '../catalog-json-schema.js'
import { jsonSchemas } from '../json-schemas.js'
import { renderCatalog } from './catalog.js'
import { renderCodes } from './codes.js'
import { renderContract } from './contract.js'
import { type GeneratedFile, jsonText, moduleText, type Section } from './file.js'
import { renderPredicates } from './predicates.js'
import { renderResponses } from './responses.js'
import { renderSchemas } from './schemas.js'
import { renderText } from './text.js'
import { renderTypes } from './types.js'

/**
 * Renders all code and JSON of a catalog; `source` is the name of its file. The same catalog gives the same bytes. A
 * module stands after those that it imports: written in this order, new code never meets an old part for long.
 */
export function render(catalog: CatalogJson, source: string): readonly GeneratedFile[] {
  const schemas = jsonSchemas(catalog)
  const modules: readonly (readonly [path: string, sections: readonly Section[]])[] = [
    ['types.generated.ts', renderTypes(catalog)],
    ['codes.generated.ts', renderCodes(catalog)],
    ['predicates.generated.ts', renderPredicates(catalog)],
    ['contract.generated.ts', renderContract(catalog)],
    ['responses.generated.ts', renderResponses(catalog)],
    ['catalog.generated.ts', renderCatalog(catalog)],
    ...languages.map((language) => [`text/${language}.generated.ts`, renderText(catalog, language)] as const),
    ['schemas.generated.ts', renderSchemas(schemas)],
  ]
  const dialect = 'https://json-schema.org/draft/2020-12/schema'
  const jsons: readonly (readonly [path: string, schema: string, value: object])[] = [
    ['json/catalog.generated.json', './catalog.schema.generated.json', catalog],
    ['json/catalog.schema.generated.json', dialect, catalogJsonSchema],
    ['json/request-headers.schema.generated.json', dialect, schemas.RequestHeaders],
    ['json/response-headers.schema.generated.json', dialect, schemas.ResponseHeaders],
    ['json/error-response.schema.generated.json', dialect, schemas.ErrorResponse],
    ['json/known-error-response.schema.generated.json', dialect, schemas.KnownErrorResponse],
  ]
  return [
    ...modules.map(([path, sections]) => [path, moduleText(source, sections)] as const),
    ...jsons.map(([path, schema, value]) => [path, jsonText(source, schema, value)] as const),
  ]
}
