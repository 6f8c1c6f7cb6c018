import type { CatalogJson } from '@errbook/catalog'
import { mapValues } from '../map-values.js'
import { catalogModule } from './catalog-module.js'
import { codeTable } from './codes.js'
import type { Section } from './file.js'
import { bodyRule, headerRule, ruleTypes } from './rules.js'
import { block, literal } from './typescript.js'

/** The catalog without text for people: what judging and answering need. */
export function renderContract(catalog: CatalogJson): readonly Section[] {
  const { name, headers, uri, answers, body } = catalog
  const { imports, members } = codeTable(catalog)
  const rules = { request: mapValues(headers.request, headerRule), response: mapValues(headers.response, headerRule) }
  return catalogModule({
    name,
    type: 'Contract',
    docstring: `The catalog ${name} without its text.`,
    imports: [`import ${block('{', imports, '}')} from './codes.generated.js'`],
    types: [...ruleTypes, 'Answers', 'Contract', 'Definition', 'ErrorBody', 'Guards', 'NoParams', 'UriRule'],
    members: [
      `errors: ${block('{', members, '}', '  ')}`,
      `headers: ${literal(rules, '  ')}`,
      `uri: ${literal(uri, '  ')}`,
      `answers: ${literal(answers, '  ')}`,
      `body: ${literal(bodyRule(body), '  ')}`,
    ],
  })
}
