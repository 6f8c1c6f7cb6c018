import type { WholeCatalog } from '@errbook/catalog'
import type { JsonSchema, JsonSchemas, ObjectSchema } from '../json-schemas.js'
import { namesOf } from './catalog.js'
import { type Section, typesOfCatalog } from './file.js'
import { codesIn } from './predicates.js'
import { block, keyName, literal } from './typescript.js'

/** The schemas as TypeBox values with their static types. */
export function renderSchemas(catalog: WholeCatalog, schemas: JsonSchemas): readonly Section[] {
  const { table, code } = namesOf(catalog)
  const names = Object.keys(catalog.errors)
  const codes = schemas.KnownErrorResponse && codesIn(schemas.KnownErrorResponse)
  const isNames = codes?.length === names.length && codes.every((one, index) => one === names[index])
  const renderer = new TypeBox(isNames ? code : undefined)
  const values = Object.entries(schemas).map(([name, schema]) => typebox(name, schema, renderer))
  const types = ['Static', ...renderer.types].sort()
  return [
    [
      "import type { StandardSchema } from '@errbook/catalog'",
      "import { toStandardSchema } from '@errbook/catalog/parts'",
      `import { ${types.map((name) => `type ${name}, `).join('')}Type } from '@sinclair/typebox'`,
      `import { ${Object.keys(schemas)
        .map((name) => `is${name}`)
        .sort()
        .join(', ')} } from './predicates.generated.js'`,
      ...(isNames ? [`import { ${table} as catalog, type ${code} } from './catalog.generated.js'`] : []),
    ],
    [
      typesOfCatalog(['StandardSchema', 'StandardResult', 'StandardIssue']),
      `export type { ${types.join(', ')} } from '@sinclair/typebox'`,
    ],
    ...values.flat(),
  ]
}

function typebox(name: string, schema: ObjectSchema, renderer: TypeBox): readonly Section[] {
  const { type, value } = renderer.render(schema)
  return [
    `/** ${schema.description} */
export const ${name}: ${type} & StandardSchema<Static<${type}>> = toStandardSchema(${value}, is${name})`,
    `/** ${schema.description} */\nexport type ${name} = Static<typeof ${name}>`,
  ]
}

/** A TypeBox value as source: its type and how it is made. */
interface Rendered {
  readonly type: string
  readonly value: string
}

/** Writes schemas by the functions of TypeBox, and keeps which types of it they need. */
class TypeBox {
  readonly types = new Set<string>()
  readonly #code: string | undefined

  /** @param code The type of the codes, where a schema that lists them lists the names of the catalog. */
  constructor(code: string | undefined) {
    this.#code = code
  }

  render(schema: JsonSchema, indent = ''): Rendered {
    const { type, properties, required, items, contains, enum: values, const: constant, anyOf, ...options } = schema
    const given = Object.keys(options).length === 0 ? '' : literal(options, indent)
    const behind = given === '' ? '' : `, ${given}`
    if (values !== undefined) return this.#codes(schema, indent)
    if (anyOf !== undefined) {
      const parts = anyOf.map((one) => this.render(one, indent))
      const list = `[${parts.map(({ value }) => value).join(', ')}]`
      return this.#made(`TUnion<[${parts.map((part) => part.type).join(', ')}]>`, `Type.Union(${list}${behind})`)
    }
    if (constant !== undefined) {
      if (typeof constant === 'object')
        return this.#made('TUnsafe<readonly unknown[]>', `Type.Unsafe<readonly unknown[]>(${literal(schema, indent)})`)
      return this.#made(`TLiteral<${literal(constant)}>`, `Type.Literal(${literal(constant)}${behind})`)
    }
    switch (type) {
      case 'object':
        return this.#object(schema, behind, indent)
      case 'array': {
        // The static type of a list does not say what its items are, so it needs no type for them.
        const item = contains && new TypeBox(this.#code).render(contains, indent)
        const options = item === undefined ? '' : `, { contains: ${item.value} }`
        this.types.add('TUnknown')
        return this.#made('TArray<TUnknown>', `Type.Array(Type.Unknown()${options})`)
      }
      case undefined:
        return this.#made('TUnknown', `Type.Unknown(${given})`)
      default: {
        const name = `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`
        return this.#made(`T${name}`, `Type.${name}(${given})`)
      }
    }
  }

  #object({ properties = {}, required = [] }: JsonSchema, behind: string, indent: string): Rendered {
    const inner = `${indent}  `
    const members = Object.entries(properties).map(([name, schema]) => {
      const { type, value } = this.render(schema, inner)
      const isRequired = required.includes(name)
      if (!isRequired) this.types.add('TOptional')
      return isRequired
        ? { type: `${keyName(name)}: ${type}`, value: `${keyName(name)}: ${value}` }
        : { type: `${keyName(name)}: TOptional<${type}>`, value: `${keyName(name)}: Type.Optional(${value})` }
    })
    const values = block(
      '{',
      members.map(({ value }) => value),
      '}',
      indent,
    )
    const type = `TObject<{ ${members.map((member) => member.type).join('; ')} }>`
    return this.#made(type.replace('{  }', '{}'), `Type.Object(${values}${behind})`)
  }

  /** The codes are those of the table, so that a new one changes nothing here. */
  #codes({ enum: values, ...schema }: JsonSchema, indent: string): Rendered {
    const type = this.#code ?? (schema.type === 'integer' ? 'number' : 'string')
    const list = this.#code === undefined ? literal(values, `${indent}  `) : 'Object.keys(catalog.errors)'
    const members = Object.entries(schema).map(([key, value]) => `${key}: ${literal(value, `${indent}  `)}`)
    return this.#made(
      `TUnsafe<${type}>`,
      `Type.Unsafe<${type}>(${block('{', [...members, `enum: ${list}`], '}', indent)})`,
    )
  }

  #made(type: string, value: string): Rendered {
    this.types.add(/^\w+/.exec(type)?.[0] ?? '')
    return { type, value }
  }
}
