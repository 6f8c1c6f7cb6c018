import type { Catalog, Contract } from './catalog.js'
import type { Definition, Entry } from './entry.js'

/** What a lookup in a catalog gives: an entry with text, or the bare definition of a contract. */
export type Found<C extends HasErrors> = C extends Pick<Catalog, 'document' | 'errors'> ? Entry : Definition

/** Anything with the errors of a catalog. */
type HasErrors = Pick<Contract, 'errors'>

/** Looks a code up: its entry, or `undefined` when the catalog has no such code. Takes any string. */
export function find<C extends HasErrors>(catalog: C, code: string): Found<C> | undefined {
  return Object.hasOwn(catalog.errors, code) ? (catalog.errors as Record<string, Found<C>>)[code] : undefined
}

/** All errors of a catalog, in its order. */
export function list<C extends HasErrors>(catalog: C): readonly Found<C>[] {
  return Object.values(catalog.errors)
}
