import type { JsonSchemas, StringSchema, StringsSchema } from '../json-schemas.js'
import { block, keyName, literal } from './typescript.js'

/** The schemas as TypeBox values with their static types. */
export function renderSchemas(schemas: JsonSchemas): readonly string[] {
  return [
    "import { type Static, type TObject, type TOptional, type TString, Type } from '@sinclair/typebox'",
    ...Object.entries(schemas).map(([name, schema]) => typebox(name, schema)),
  ]
}

function typebox(name: string, { type, properties, required, ...options }: StringsSchema): string {
  const members = Object.entries(properties).map(([key, schema]) => ({
    key,
    schema,
    isRequired: required.includes(key),
  }))
  const types = members.map(
    ({ key, isRequired }) => `${keyName(key)}: ${isRequired ? 'TString' : 'TOptional<TString>'}`,
  )
  const values = members.map(({ key, schema, isRequired }) => `${keyName(key)}: ${member(schema, isRequired)}`)
  return `/** ${options.description} */
export const ${name}: TObject<{ ${types.join('; ')} }> = Type.Object(${block('{', values, '}')}, ${literal(options)})

/** ${options.description} */
export type ${name} = Static<typeof ${name}>`
}

function member({ type, ...options }: StringSchema, isRequired: boolean): string {
  const schema = `Type.String(${literal(options, '  ')})`
  return isRequired ? schema : `Type.Optional(${schema})`
}
