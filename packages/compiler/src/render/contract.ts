import type { CatalogJson, Field, FieldRule, Header, HeaderRule } from '@errbook/catalog'
import { mapValues } from '../map-values.js'
import { codeTable } from './codes.js'
import { block, literal, string } from './typescript.js'

/** The catalog without text for people: what judging and answering need. */
export function renderContract(catalog: CatalogJson): readonly string[] {
  const { name, headers } = catalog
  const { imports, members } = codeTable(catalog)
  const rules = { request: mapValues(headers.request, toRule), response: mapValues(headers.response, toRule) }
  return [
    [
      "import type { Contract } from '@errbook/catalog'",
      `import ${block('{', imports, '}')} from './codes.generated.js'`,
      "import { isErrorResponse, isRequestHeaders, isResponseHeaders } from './predicates.generated.js'",
      "import type { ParamsByCode, Statuses } from './types.generated.js'",
    ].join('\n'),
    "export type { Code, ParamsByCode, Statuses } from './types.generated.js'",
    `/** The catalog ${name} without its text. */
const contract: Contract<Statuses, ParamsByCode> = {
  name: ${string(name)},
  errors: ${block('{', members, '}', '  ')},
  headers: ${literal(rules, '  ')},
  guards: { requestHeaders: isRequestHeaders, responseHeaders: isResponseHeaders, errorBody: isErrorResponse },
}`,
    `export { contract as ${name} }`,
  ]
}

function toRule({ description, provenance, published, note, fields, ...rule }: Header): HeaderRule {
  return { ...rule, ...(fields && { fields: mapValues(fields, toFieldRule) }) }
}

function toFieldRule({ description, provenance, ...rule }: Field): FieldRule {
  return rule
}
