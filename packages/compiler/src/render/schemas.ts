import type { WholeCatalog } from '@errbook/catalog'
import type { JsonSchemas, StringSchema, StringsSchema } from '../json-schemas.js'
import { namesOf } from './catalog.js'
import { type Section, typesOfCatalog } from './file.js'
import { block, keyName, literal } from './typescript.js'

/** The schemas as TypeBox values with their static types. */
export function renderSchemas(catalog: WholeCatalog, schemas: JsonSchemas): readonly Section[] {
  const { table, code } = namesOf(catalog)
  const hasOptional = Object.values(schemas).some(
    ({ properties, required }) => required.length < Object.keys(properties).length,
  )
  const types = ['Static', 'TObject', ...(hasOptional ? ['TOptional'] : []), 'TString', 'TUnsafe']
  return [
    [
      "import type { StandardSchema } from '@errbook/catalog'",
      "import { toStandardSchema } from '@errbook/catalog/parts'",
      `import { ${types.map((name) => `type ${name}, `).join('')}Type } from '@sinclair/typebox'`,
      `import { ${Object.keys(schemas)
        .map((name) => `is${name}`)
        .sort()
        .join(', ')} } from './predicates.generated.js'`,
      `import { ${table} as catalog, type ${code} } from './catalog.generated.js'`,
    ],
    [
      typesOfCatalog(['StandardSchema', 'StandardResult', 'StandardIssue']),
      `export type { ${types.join(', ')} } from '@sinclair/typebox'`,
    ],
    ...Object.entries(schemas).flatMap(([name, schema]) => typebox(name, schema, code)),
  ]
}

function typebox(
  name: string,
  { type, properties, required, ...options }: StringsSchema,
  code: string,
): readonly Section[] {
  const members = Object.entries(properties).map(([key, schema]) => ({
    key,
    schema,
    isRequired: required.includes(key),
  }))
  const types = members.map(({ key, schema, isRequired }) => {
    const type = schema.enum === undefined ? 'TString' : `TUnsafe<${code}>`
    return `${keyName(key)}: ${isRequired ? type : `TOptional<${type}>`}`
  })
  const values = members.map(({ key, schema, isRequired }) => `${keyName(key)}: ${member(schema, isRequired, code)}`)
  const object = `TObject<{ ${types.join('; ')} }>`
  const source = `Type.Object(${block('{', values, '}')}, ${literal(options)})`
  return [
    `/** ${options.description} */
export const ${name}: ${object} & StandardSchema<Static<${object}>> = toStandardSchema(${source}, is${name})`,
    `/** ${options.description} */\nexport type ${name} = Static<typeof ${name}>`,
  ]
}

function member({ enum: values, ...options }: StringSchema, isRequired: boolean, code: string): string {
  const { type, ...rest } = options
  const members = Object.entries(options).map(([key, value]) => `${key}: ${literal(value)}`)
  const schema =
    values === undefined
      ? `Type.String(${literal(rest, '  ')})`
      : `Type.Unsafe<${code}>(${block('{', [...members, 'enum: Object.keys(catalog.errors)'], '}', '  ')})`
  return isRequired ? schema : `Type.Optional(${schema})`
}
