import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import type { JsonSchemas, StringSchema } from '../json-schemas.js'
import { mapValues } from '../map-values.js'

const types: { readonly [S in keyof JsonSchemas]: string } = {
  RequestHeaders: '(value: unknown) => boolean',
  ResponseHeaders: '(value: unknown) => boolean',
  ErrorResponse: '(value: unknown) => value is ErrorBody',
}

/** The schemas as predicates, which ajv writes and which need no ajv. */
export function renderPredicates(schemas: JsonSchemas): readonly string[] {
  const ajv = new Ajv({ code: { source: true, esm: true, lines: true }, messages: false })
  const names: Record<string, string> = {}
  for (const [name, { type, properties, required }] of Object.entries(schemas)) {
    ajv.addSchema({ type, properties: mapValues(properties, withoutText), required }, name)
    names[`is${name}`] = name
  }
  const code = standalone
    .default(ajv, names)
    .replace('"use strict";\n', '')
    .replaceAll(
      /^export const is(\w+) = /gm,
      (_, name: keyof JsonSchemas) => `export const is${name}: ${types[name]} = `,
    )
  return [
    "// @ts-nocheck: ajv writes plain JavaScript.\nimport type { ErrorBody } from '@errbook/catalog'",
    code.trim(),
  ]
}

function withoutText({ description, ...schema }: StringSchema): Omit<StringSchema, 'description'> {
  return schema
}
