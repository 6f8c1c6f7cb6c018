import { nearestNames } from '@errbook/catalog/parts'
import { type Output, outputs } from '@errbook/compiler/generated-file'
import { CommandFailure } from './io.js'
import { isMembers } from './json-value.js'

/** What the key `errbook` of a package.json says. Paths are relative to that package.json. */
export interface ErrbookKey {
  /** A file, or an installed package. */
  readonly catalog?: string
  /** The folder that generated code goes to. */
  readonly out?: string
  /** What is generated. */
  readonly emit?: readonly Output[]
}

/**
 * Reads the value of the key `errbook` in the package.json at a path; a missing key says nothing.
 *
 * @throws CommandFailure that names the package.json, the first error in the key, and the fix
 */
export function readErrbookKey(path: string, errbook: unknown): ErrbookKey {
  if (errbook === undefined) return {}
  if (!isMembers(errbook)) throw invalidMember(path, 'errbook', errbook, '{"catalog": "./catalog.yaml"}')
  const unknown = Object.keys(errbook).find((name) => !names.includes(name))
  if (unknown !== undefined) throw unknownMember(path, unknown)
  const { catalog, out, emit } = errbook
  if (!isPath(catalog)) {
    const expected = 'a path such as "./catalog.yaml", or the name of a package'
    throw invalidMember(path, 'errbook.catalog', catalog, expected)
  }
  if (!isPath(out)) throw invalidMember(path, 'errbook.out', out, 'a folder such as "src/errors"')
  const reason = emit === undefined ? undefined : emitError(emit)
  if (reason !== undefined) throw new CommandFailure(`${path}: "errbook.emit" ${reason}`)
  return errbook as ErrbookKey
}

/** Says what is wrong with a list of outputs, in words that follow its name; `undefined` if nothing is. */
export function emitError(emit: unknown): string | undefined {
  if (!Array.isArray(emit)) return `is ${shown(emit)}; expected a list such as ["codes", "text"]`
  if (emit.length === 0) return `is empty; name one of ${outputs.join(', ')}, or leave it out for all`
  const unknown = emit.find((name) => !outputs.includes(name))
  if (unknown !== undefined) return `has the unknown output ${shown(unknown)}: ${meant(unknown, outputs)}`
  const twice = emit.find((name, at) => emit.indexOf(name) !== at)
  return twice === undefined ? undefined : `has ${shown(twice)} twice; name it once`
}

const names = ['catalog', 'out', 'emit']

function isPath(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value.trim() !== '')
}

function unknownMember(path: string, name: string): CommandFailure {
  return new CommandFailure(`${path}: "errbook" has the unknown key ${shown(name)}: ${meant(name, names)}`)
}

function invalidMember(path: string, name: string, value: unknown, expected: string): CommandFailure {
  return new CommandFailure(`${path}: "${name}" is ${shown(value)}; expected ${expected}`)
}

function meant(name: unknown, known: readonly string[]): string {
  const [nearest] = typeof name === 'string' ? nearestNames(name, known) : []
  return nearest === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${nearest}"?`
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 100)
}
