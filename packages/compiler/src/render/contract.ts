import type { CatalogJson, Field, FieldRule, Header, HeaderRule } from '@errbook/catalog'
import { mapValues } from '../map-values.js'
import { catalogModule } from './catalog-module.js'
import { codeTable } from './codes.js'
import { block, literal } from './typescript.js'

/** The catalog without text for people: what judging and answering need. */
export function renderContract(catalog: CatalogJson): readonly string[] {
  const { name, headers } = catalog
  const { imports, members } = codeTable(catalog)
  const rules = { request: mapValues(headers.request, toRule), response: mapValues(headers.response, toRule) }
  return catalogModule({
    name,
    type: 'Contract',
    docstring: `The catalog ${name} without its text.`,
    imports: [`import ${block('{', imports, '}')} from './codes.generated.js'`],
    members: [`errors: ${block('{', members, '}', '  ')}`, `headers: ${literal(rules, '  ')}`],
  })
}

function toRule({ description, provenance, published, note, fields, ...rule }: Header): HeaderRule {
  return { ...rule, ...(fields && { fields: mapValues(fields, toFieldRule) }) }
}

function toFieldRule({ description, provenance, ...rule }: Field): FieldRule {
  return rule
}
