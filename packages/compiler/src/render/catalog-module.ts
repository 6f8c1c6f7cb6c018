import { type Section, typesOfCatalog } from './file.js'
import { block, string } from './typescript.js'

/** What a module that exports a catalog holds beside its imports. */
interface CatalogModule {
  readonly name: string
  readonly type: 'Catalog' | 'Contract'
  readonly docstring: string
  /** Imports beyond those that every catalog needs. */
  readonly imports?: readonly string[]
  /** The members between the name and the guards, each as source. */
  readonly members: readonly string[]
  /** The types that those of the catalog are made of. */
  readonly types: readonly string[]
}

/** The sections of a module that exports a catalog under its own name. */
export function catalogModule(module: CatalogModule): readonly Section[] {
  const { name, type, docstring, imports = [], members } = module
  const all = [
    `name: ${string(name)}`,
    ...members,
    'guards: { requestHeaders: isRequestHeaders, responseHeaders: isResponseHeaders, errorBody: isErrorResponse }',
  ]
  // A catalog of the name of a type is exported in its place.
  const own = ['Code', 'ParamsByCode', 'Statuses'].filter((exported) => exported !== name)
  return [
    [
      `import type { ${type} } from '@errbook/catalog'`,
      ...imports,
      "import { isErrorResponse, isRequestHeaders, isResponseHeaders } from './predicates.generated.js'",
      "import type { ParamsByCode, Statuses } from './types.generated.js'",
    ],
    [typesOfCatalog(module.types, [name]), `export type { ${own.join(', ')} } from './types.generated.js'`],
    `/** ${docstring} */\nconst catalog: ${type}<Statuses, ParamsByCode> = ${block('{', all, '}')};`,
    `export { catalog as ${name} }`,
  ]
}
