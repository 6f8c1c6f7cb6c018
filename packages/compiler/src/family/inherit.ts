import type { CatalogFile } from '../catalog-file.js'
import type { Path } from '../diagnostic.js'
import type { Parsed } from '../parse.js'
import { type Family, isOwn } from './family.js'
import { layOver } from './lay-over.js'
import { takeOver } from './take-over.js'

/** A child laid over what it inherits of its parent. What it does not say itself has its place at `extends`. */
export function inherit(child: Parsed, parent: CatalogFile): { readonly whole: Parsed; readonly family: Family } {
  const own = child.value as CatalogFile
  const { groups, without = [] } = own.extends ?? {}
  const languages: unknown = own.languages
  const inherited = takeOver(parent, {
    ...(groups && { groups }),
    without: new Set(without),
    languages: new Set(Array.isArray(languages) ? languages : ['en']),
    refusesServers: (own.errorFor as unknown) === null,
  })
  const isEmpty = (path: Path) => {
    const [value, key] = [child.locate(path, 'value'), child.locate(path, 'key')]
    return value.line === key.line && value.column === key.column
  }
  const family: Family = { parent, inherited, own, isEmpty }
  const locate: Parsed['locate'] = (path, part) =>
    isOwn(family, path) ? child.locate(path, part) : child.locate(['extends'], 'key')
  return { whole: { ...child, value: layOver(inherited, own), locate }, family }
}
