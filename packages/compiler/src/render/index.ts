import type { WholeCatalog } from '@errbook/catalog'
import { banner, type GeneratedFile, type Output, outputs } from '../generated-file.js'
import { jsonSchemas, type ObjectSchema } from '../json-schemas.js'
import { renderCatalog } from './catalog.js'
import { catalogJsonText } from './catalog-json.js'
import { renderCodes } from './codes.js'
import { moduleText, type Section } from './file.js'
import { renderPredicates } from './predicates.js'
import { renderSchemas } from './schemas.js'
import { renderText } from './text.js'

/**
 * Renders the code and JSON of a catalog: all, or the named outputs with the modules that they import. Pages are
 * rendered elsewhere. `source` is the name of the catalog's file. The same catalog gives the same bytes. A module
 * stands after those that it imports: written in this order, new code never meets an old part for long. Gives paths,
 * from the folder of the code, and texts; writing them is for {@link writeFiles}.
 */
export function render(
  catalog: WholeCatalog,
  source: string,
  named: readonly Output[] = outputs,
): readonly GeneratedFile[] {
  const schemas = jsonSchemas(catalog)
  const comment = banner(source)
  const module = (path: string, sections: readonly Section[]) => [path, moduleText(source, sections)] as const
  const schemaText = (schema: ObjectSchema) =>
    `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $comment: comment, ...schema }, null, 2)}\n`
  const filesOf: readonly (readonly [output: Output, files: () => readonly GeneratedFile[]])[] = [
    [
      'codes',
      () => [
        module('codes.generated.ts', renderCodes(catalog)),
        module('catalog.generated.ts', renderCatalog(catalog)),
      ],
    ],
    ['predicates', () => [module('predicates.generated.ts', renderPredicates(catalog, schemas))]],
    [
      'text',
      () => catalog.languages.map((language) => module(`text/${language}.generated.ts`, renderText(catalog, language))),
    ],
    ['schemas', () => [module('schemas.generated.ts', renderSchemas(catalog, schemas))]],
    ['catalog.json', () => [['json/catalog.generated.json', catalogJsonText(catalog, comment)]]],
    [
      'json-schemas',
      () => [
        // None of the known codes: it would say that the set of codes is closed.
        ['json/request-headers.schema.generated.json', schemaText(schemas.RequestHeaders)],
        ['json/response-headers.schema.generated.json', schemaText(schemas.ResponseHeaders)],
        ['json/error-response.schema.generated.json', schemaText(schemas.ErrorResponse)],
      ],
    ],
  ]
  const wanted = new Set(named.flatMap((output) => [output, ...(imported[output] ?? [])]))
  return filesOf.filter(([output]) => wanted.has(output)).flatMap(([, files]) => files())
}

/** The outputs whose modules those of another import. */
const imported: { readonly [O in Output]?: readonly Output[] } = {
  text: ['codes'],
  predicates: ['codes'],
  schemas: ['codes', 'predicates'],
}
