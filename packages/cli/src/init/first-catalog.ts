import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { foldersFrom } from '../find-catalog.js'

/** A first catalog, of a few errors to go on from. It names its JSON Schema for editors if that is installed. */
export function firstCatalog(folder: string, name: string): string {
  const schema = installedSchema(folder)
  const first = schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]
  return `${[...first, `name: ${name}`, ...rest].join('\n')}\n`
}

const rest = [
  'errorFor: { unexpected: InternalError, invalidRequest: InvalidRequest } # answered by a server itself',
  'errors:',
  '  # Add a line for each error of your API. A {hole} in a message is a parameter that code has to give.',
  '  NotFound: { status: 404, message: "There is no {resource}." }',
  '  InvalidRequest: { status: 400, message: The request is invalid. }',
  '  InternalError: { status: 500, retry: backoff, message: Something went wrong. }',
]

/** The name of a catalog from that of a package or a folder: an identifier that is as close to it as can be. */
export function catalogName(from: string): string {
  const words = from
    .replace(/^@[^/]*\//, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9_]+/)
    .filter((word) => word !== '')
  const joined = words.map((word, at) => (at === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`)).join('')
  const name = /^\d/.test(joined) ? `_${joined}` : joined
  if (name === '') return 'api'
  // YAML reads these as values.
  return /^(?:null|true|false)$/i.test(name) ? `${name}Api` : name
}

/** The path of the JSON Schema of catalog files, if it is installed for a folder: in it or above. */
function installedSchema(folder: string): string | undefined {
  const path = [...foldersFrom(folder)]
    .flatMap((at) => modules.map((name) => join(at, name, '@errbook/compiler/catalog.schema.json')))
    .find((each) => existsSync(each))
  return path && relative(folder, path).replaceAll('\\', '/')
}

// The second is where pnpm keeps what other packages depend on.
const modules = ['node_modules', 'node_modules/.pnpm/node_modules']
