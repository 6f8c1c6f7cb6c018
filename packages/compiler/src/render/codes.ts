import type { CatalogJson, Definition, Entry } from '@errbook/catalog'
import { type Section, typesOfCatalog } from './file.js'
import { paramsType } from './types.js'
import { isBindable, literal, string } from './typescript.js'

/** A constant for each code, which a bundler drops unless it is used. */
export function renderCodes({ errors }: CatalogJson): readonly Section[] {
  const entries = Object.values(errors)
  const hasNoParams = entries.some(({ params }) => Object.keys(params).length === 0)
  const types = ['Definition', ...(hasNoParams ? ['NoParams'] : [])]
  return [
    [`import type { ${types.join(', ')} } from '@errbook/catalog'`, typesOfCatalog(types, Object.keys(errors))],
    ...entries.map(constant),
  ]
}

/** The import of all constants of {@link renderCodes}, and the table from code to constant. */
export function codeTable({ errors }: CatalogJson): {
  readonly imports: readonly string[]
  readonly members: readonly string[]
} {
  const codes = Object.keys(errors).map((code, index) => ({ code, name: nameOf(code, index) }))
  return {
    imports: codes.map(({ code, name }) => (code === name ? code : `${string(code)} as ${name}`)),
    members: codes.map(({ code, name }) => (code === name ? code : `${string(code)}: ${name}`)),
  }
}

function constant(entry: Entry, index: number): Section {
  const { code, status, params } = entry
  const name = nameOf(code, index)
  const type = `Definition<${string(code)}, ${status}, ${paramsType(params)}>`
  if (name === code) return `export const ${name}: ${type} = ${literal(definitionOf(entry))}`
  return [`const ${name}: ${type} = ${literal(definitionOf(entry))};`, `export { ${name} as ${string(code)} }`]
}

/** A code that is no identifier is bound to `$` and its number, and exported under its own name all the same. */
function nameOf(code: string, index: number): string {
  return isBindable(code) ? code : `$${index}`
}

/** The entry without its text; of what the documentation prints otherwise only the message travels. */
function definitionOf({ catalog, code, group, status, fault, retry, message, params, published }: Entry): Definition {
  return {
    catalog,
    code,
    group,
    status,
    fault,
    retry,
    message,
    params,
    ...(published?.message !== undefined && { published: { message: { text: published.message.text } } }),
  }
}
