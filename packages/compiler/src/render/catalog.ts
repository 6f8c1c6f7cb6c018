import type { CatalogJson } from '@errbook/catalog'
import { literal } from './typescript.js'

/** The whole catalog with its text in all languages. */
export function renderCatalog(catalog: CatalogJson): readonly string[] {
  const { name, ...rest } = catalog
  const members = Object.entries(rest).map(([key, value]) => `  ${key}: ${literal(value, '  ')},\n`)
  return [
    [
      "import type { Catalog } from '@errbook/catalog'",
      "import { isErrorResponse, isRequestHeaders, isResponseHeaders } from './predicates.generated.js'",
      "import type { ParamsByCode, Statuses } from './types.generated.js'",
    ].join('\n'),
    "export type { Code, ParamsByCode, Statuses } from './types.generated.js'",
    `/** The catalog ${name}: its errors, its headers, its error body, and their text in all languages. */
const catalog: Catalog<Statuses, ParamsByCode> = {
  name: ${literal(name)},
${members.join('')}  guards: { requestHeaders: isRequestHeaders, responseHeaders: isResponseHeaders, errorBody: isErrorResponse },
}`,
    `export { catalog as ${name} }`,
  ]
}
