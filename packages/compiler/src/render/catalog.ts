import type { WholeCatalog } from '@errbook/catalog'
import { type Section, typesOfCatalog } from './file.js'
import { block, keyName, literal, string } from './typescript.js'

/** The names that the modules of a catalog share. */
export interface Names {
  /** The name of the catalog, which its table is exported under. */
  readonly table: string
  /** The interface from code to definition. */
  readonly errors: string
  /** The type of its codes. */
  readonly code: string
}

/** `csn` gives `CsnErrors` and `CsnCode`. */
export function namesOf({ name }: Pick<WholeCatalog, 'name'>): Names {
  const capital = name.slice(0, 1).toUpperCase() + name.slice(1)
  return { table: name, errors: `${capital}Errors`, code: `${capital}Code` }
}

/** The catalog without text: all that programs check, encode and decode by. */
export function renderCatalog({ text: _, source: __, errors, ...rest }: WholeCatalog): readonly Section[] {
  const names = namesOf(rest)
  const constants = Object.keys(errors).map((code) => `${keyName(code)}: codes${memberOf(code)}`)
  const { name, ...rules } = rest
  const members = [
    `name: ${string(name)}`,
    `errors: ${block('{', constants, '}', '  ')}`,
    ...Object.entries(rules).map(([key, value]) => `${key}: ${literal(value, '  ')}`),
  ]
  const type = rest.errorFor === undefined ? 'Catalog' : 'ServingCatalog'
  return [
    [`import type { ${type} } from '@errbook/catalog'`, "import * as codes from './codes.generated.js'"],
    typesOfCatalog(types, [name]),
    'type Constants = typeof codes;',
    [
      `/** The errors of ${name} by code. */\nexport interface ${names.errors} extends Constants {}`,
      `/** A code of ${name}. */\nexport type ${names.code} = keyof ${names.errors}`,
    ],
    `/** The catalog ${name}: its errors, its headers and its error body, without text. */\nconst catalog: ${type}<${names.errors}> = ${block('{', members, '}')};`,
    `export { catalog as ${name} }`,
  ]
}

function memberOf(code: string): string {
  return keyName(code) === code ? `.${code}` : `[${string(code)}]`
}

// All that a part of a catalog can be.
const types = [
  'BodyRule',
  'Catalog',
  'ErrorDefinition',
  'ErrorFor',
  'FieldRule',
  'HeaderForm',
  'HeaderRule',
  'IdempotencyKey',
  'MemberRule',
  'ObjectTemplate',
  'Scalar',
  'ServingCatalog',
  'Template',
  'UriRule',
]
