import type { CatalogJson } from '@errbook/catalog'
import { mapValues } from '../map-values.js'
import { type Section, typesOfCatalog } from './file.js'
import { headerRule, ruleTypes } from './rules.js'
import { block, literal, string } from './typescript.js'

/** The least of a catalog that responses can be judged by, for bundles that count every byte. */
export function renderResponses({ name, headers, body, errors }: CatalogJson): readonly Section[] {
  const members = mapValues(body.members, ({ type, header }) => ({ type, header }))
  const statuses = mapValues(errors, ({ status }) => ({ status }))
  const parts = [
    `errors: ${literal(statuses, '  ')}`,
    `headers: ${literal({ response: mapValues(headers.response, headerRule) }, '  ')}`,
    `body: ${literal({ members }, '  ')}`,
    'guards: { responseHeaders: isResponseHeaders, errorBody: isErrorResponse }',
  ]
  return [
    [
      "import type { ResponseContract } from '@errbook/catalog'",
      "import { isErrorResponse, isResponseHeaders } from './predicates.generated.js'",
    ],
    typesOfCatalog([...ruleTypes, 'KnownError', 'ResponseContract'], [name]),
    `/** What responses of ${name} are judged by, without messages and text: ${string(name)} for small bundles. */\nconst catalog: ResponseContract = ${block('{', parts, '}')};`,
    `export { catalog as ${name} }`,
  ]
}
