import type { CatalogJson } from '@errbook/catalog'
import { keyName, string } from './typescript.js'

/** The types of a catalog: interfaces, which a type checker reads at the least cost however many the codes. */
export function renderTypes({ name, errors }: CatalogJson): readonly string[] {
  const entries = Object.entries(errors)
  const statuses = entries.map(([code, { status }]) => `  readonly ${keyName(code)}: ${status}\n`)
  const params = entries
    .filter(([, entry]) => Object.keys(entry.params).length > 0)
    .map(([code, entry]) => `  readonly ${keyName(code)}: ${paramsType(entry.params)}\n`)
  return [
    `/** The codes of ${name} with their statuses. */\nexport interface Statuses {\n${statuses.join('')}}`,
    `/** The codes of ${name} whose messages have parameters, with the format of each. */\nexport interface ParamsByCode {\n${params.join('')}}`,
    `/** A code of ${name}. */\nexport type Code = keyof Statuses`,
  ]
}

/** The type of a code's parameters. */
export function paramsType(params: { readonly [name: string]: string }): string {
  const members = Object.entries(params).map(([name, format]) => `readonly ${keyName(name)}: ${string(format)}`)
  return members.length === 0 ? 'NoParams' : `{ ${members.join('; ')} }`
}
