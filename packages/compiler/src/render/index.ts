import type { WholeCatalog } from '@errbook/catalog'
import { banner, type GeneratedFile } from '../generated-file.js'
import { jsonSchemas, type ObjectSchema } from '../json-schemas.js'
import { renderCatalog } from './catalog.js'
import { catalogJsonText } from './catalog-json.js'
import { renderCodes } from './codes.js'
import { moduleText, type Section } from './file.js'
import { renderPredicates } from './predicates.js'
import { renderSchemas } from './schemas.js'
import { renderText } from './text.js'

/**
 * Renders all code and JSON of a catalog; `source` is the name of its file. The same catalog gives the same bytes. A
 * module stands after those that it imports: written in this order, new code never meets an old part for long.
 */
export function render(catalog: WholeCatalog, source: string): readonly GeneratedFile[] {
  const schemas = jsonSchemas(catalog)
  const modules: readonly (readonly [path: string, sections: readonly Section[]])[] = [
    ['codes.generated.ts', renderCodes(catalog)],
    ['catalog.generated.ts', renderCatalog(catalog)],
    ['predicates.generated.ts', renderPredicates(catalog, schemas)],
    ...catalog.languages.map((language) => [`text/${language}.generated.ts`, renderText(catalog, language)] as const),
    ['schemas.generated.ts', renderSchemas(catalog, schemas)],
  ]
  const comment = banner(source)
  const schemaText = (schema: ObjectSchema) =>
    `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $comment: comment, ...schema }, null, 2)}\n`
  return [
    ...modules.map(([path, sections]) => [path, moduleText(source, sections)] as const),
    ['json/catalog.generated.json', catalogJsonText(catalog, comment)],
    // None of the known codes: it would say that the set of codes is closed.
    ['json/request-headers.schema.generated.json', schemaText(schemas.RequestHeaders)],
    ['json/response-headers.schema.generated.json', schemaText(schemas.ResponseHeaders)],
    ['json/error-response.schema.generated.json', schemaText(schemas.ErrorResponse)],
  ]
}
