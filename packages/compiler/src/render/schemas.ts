import type { JsonSchemas, StringSchema, StringsSchema } from '../json-schemas.js'
import { type Section, typesOfCatalog } from './file.js'
import { block, keyName, literal } from './typescript.js'

/** The schemas as TypeBox values with their static types. */
export function renderSchemas(schemas: JsonSchemas): readonly Section[] {
  const hasOptional = Object.values(schemas).some(
    ({ properties, required }) => required.length < Object.keys(properties).length,
  )
  const types = ['Static', 'TObject', ...(hasOptional ? ['TOptional'] : []), 'TString', 'TUnsafe']
  return [
    [
      "import { type StandardSchema, toStandardSchema } from '@errbook/catalog'",
      `import { ${types.map((name) => `type ${name}, `).join('')}Type } from '@sinclair/typebox'`,
      `import { ${Object.keys(schemas)
        .map((name) => `is${name}`)
        .sort()
        .join(', ')} } from './predicates.generated.js'`,
      "import type { Code } from './types.generated.js'",
    ],
    [
      typesOfCatalog(['StandardSchema', 'StandardResult', 'StandardIssue']),
      `export type { ${types.join(', ')} } from '@sinclair/typebox'`,
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
