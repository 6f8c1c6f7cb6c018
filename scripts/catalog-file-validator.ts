// Renders the validators of the catalog formats as code, so that no command evaluates strings as code.
import { Ajv2020 } from 'ajv/dist/2020.js'
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

/** The code of a validator, by ajv. */
function validatorText(schema: Schema, constant: string, type: string, module: string): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  const source = standalone.default(ajv, ajv.compile(shared(schema)))
  const code = source.replace('"use strict";', '').replace(/export (?:const validate =|default) \w+;/g, '')
  const [, name] = /export const validate = (\w+);/.exec(source) ?? []
  if (name === undefined || /\brequire\(|\bimport\b|\bnew Function\b/.test(code)) {
    throw new Error('ajv renders other code than it used to: expected one function that needs no module')
  }
  return `// @ts-nocheck
// Generated from ${module}.ts by "pnpm generate". Do not edit.
import type { ${type} } from './${module}.js'

export const ${constant}: ${type} = ${name}
${code.trim()}
`
}

interface Schema {
  readonly [keyword: string]: unknown
}

/** Moves each repeated part of the schema to `$defs`, so that its code is rendered once. */
function shared(root: Schema): Schema {
  const counts = new Map<string, number>()
  visit(root, (part) => {
    const text = JSON.stringify(part)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  const names = new Map<string, string>()
  const $defs: { [name: string]: Schema } = {}
  const share = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(share)
    if (typeof value !== 'object' || value === null) return value
    const text = JSON.stringify(value)
    const copy = () => Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, share(inner)]))
    if (!isPart(value) || (counts.get(text) ?? 0) < 2) return copy()
    let name = names.get(text)
    if (name === undefined) {
      name = `part${names.size}`
      names.set(text, name)
      $defs[name] = copy()
    }
    // A missing key is reported with the description of its value.
    return { $ref: `#/$defs/${name}`, description: value.description }
  }
  return { ...(share(root) as Schema), $defs }
}

function visit(value: unknown, see: (part: Schema) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (isPart(value)) see(value)
  for (const inner of Object.values(value)) visit(inner, see)
}

/** Whether a value is the schema of an object, which has the most code. */
function isPart(value: object): value is Schema {
  return 'type' in value && value.type === 'object' && 'description' in value
}
