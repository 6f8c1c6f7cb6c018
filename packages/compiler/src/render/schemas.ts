import type { JsonSchemas, StringSchema, StringsSchema } from '../json-schemas.js'
import type { Section } from './file.js'
import { block, keyName, literal } from './typescript.js'

/** The schemas as TypeBox values with their static types. */
export function renderSchemas(schemas: JsonSchemas): readonly Section[] {
  const isOptionalUsed = Object.values(schemas).some(
    ({ properties, required }) => required.length < Object.keys(properties).length,
  )
  return [
    [
      "import { type StandardSchema, toStandardSchema } from '@errbook/catalog'",
      `import { type Static, type TObject, ${isOptionalUsed ? 'type TOptional, ' : ''}type TString, type TUnsafe, Type } from '@sinclair/typebox'`,
      `import { ${Object.keys(schemas)
        .map((name) => `is${name}`)
        .sort()
        .join(', ')} } from './predicates.generated.js'`,
      "import type { Code } from './types.generated.js'",
    ],
    ...Object.entries(schemas).flatMap(([name, schema]) => typebox(name, schema)),
  ]
}

function typebox(name: string, { type, properties, required, ...options }: StringsSchema): readonly Section[] {
  const members = Object.entries(properties).map(([key, schema]) => ({
    key,
    schema,
    isRequired: required.includes(key),
  }))
  const types = members.map(({ key, schema, isRequired }) => {
    const type = schema.enum === undefined ? 'TString' : 'TUnsafe<Code>'
    return `${keyName(key)}: ${isRequired ? type : `TOptional<${type}>`}`
  })
  const values = members.map(({ key, schema, isRequired }) => `${keyName(key)}: ${member(schema, isRequired)}`)
  const object = `TObject<{ ${types.join('; ')} }>`
  const source = `Type.Object(${block('{', values, '}')}, ${literal(options)})`
  return [
    `/** ${options.description} */
export const ${name}: ${object} & StandardSchema<Static<${object}>> = toStandardSchema(${source}, is${name})`,
    `/** ${options.description} */\nexport type ${name} = Static<typeof ${name}>`,
  ]
}

function member({ type, ...options }: StringSchema, isRequired: boolean): string {
  const schema =
    options.enum === undefined
      ? `Type.String(${literal(options, '  ')})`
      : `Type.Unsafe<Code>(${literal({ type, ...options }, '  ')})`
  return isRequired ? schema : `Type.Optional(${schema})`
}
