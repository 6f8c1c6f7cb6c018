// Renders the validators of the catalog formats as plain code, so that no command evaluates strings as code.
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { CatalogFile } from '../packages/compiler/src/catalog-file.js'
import { CatalogJson } from '../packages/compiler/src/catalog-json.js'

/** The validators of `catalog.yaml` and of `catalog.json`, each with its path. */
export function validatorFiles(): readonly (readonly [path: string, text: string])[] {
  return [
    [
      'packages/compiler/src/catalog-file-validator.generated.ts',
      validatorText(CatalogFile, 'validateCatalogFile', 'CatalogFileValidator', 'catalog-file'),
    ],
    [
      'packages/compiler/src/catalog-json-validator.generated.ts',
      validatorText(CatalogJson, 'validateCatalogJson', 'CatalogJsonValidator', 'catalog-json'),
    ],
  ]
}

/** The text of a validator: what ajv makes of a schema. */
function validatorText(schema: Schema, constant: string, type: string, module: string): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  const source = standalone.default(ajv, ajv.compile(shared(schema)))
  const code = source
    .replace('"use strict";', '')
    .replace(/export (?:const validate =|default) \w+;/g, '')
    .replaceAll(/(key\d+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, 'escaped($1)')
  const [, name] = /export const validate = (\w+);/.exec(source) ?? []
  if (name === undefined || /\brequire\(|\bimport\b|\bnew Function\b/.test(code)) {
    throw new Error('ajv renders other code than it used to: expected one function that needs no module')
  }
  return `// @ts-nocheck
// Generated from ${module}.ts by "pnpm generate". Do not edit.
import type { ${type} } from './${module}.js'

export const ${constant}: ${type} = ${name}
${code.trim()}

/** A key in a JSON Pointer. Few keys need a change, and to see that is faster than to make none. */
function escaped(key){
return key.includes("~") || key.includes("/") ? key.replace(/~/g, "~0").replace(/\\//g, "~1") : key
}
`
}

interface Schema {
  readonly [keyword: string]: unknown
}

/** The schema with each part that comes more than once under `definitions`, so that its code comes once. */
function shared(root: Schema): Schema {
  const counts = new Map<string, number>()
  visit(root, (part) => {
    const text = JSON.stringify(part)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  const names = new Map<string, string>()
  const definitions: { [name: string]: Schema } = {}
  const share = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(share)
    if (typeof value !== 'object' || value === null) return value
    const text = JSON.stringify(value)
    const copy = () =>
      Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) => (key === forEditors ? [] : [[key, share(inner)] as const])),
      )
    if (!isPart(value) || (counts.get(text) ?? 0) < 2) return copy()
    let name = names.get(text)
    if (name === undefined) {
      name = `part${names.size}`
      names.set(text, name)
      definitions[name] = copy()
    }
    // A missing key is told with the description of what is expected under it.
    return { $ref: `#/definitions/${name}`, description: value.description }
  }
  return { ...(share(root) as Schema), definitions }
}

const forEditors = 'markdownDescription'

function visit(value: unknown, see: (part: Schema) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (isPart(value)) see(value)
  for (const inner of Object.values(value)) visit(inner, see)
}

/** Whether a value is a schema of an object, which is where the code is. */
function isPart(value: object): value is Schema {
  return 'type' in value && value.type === 'object' && 'description' in value
}
