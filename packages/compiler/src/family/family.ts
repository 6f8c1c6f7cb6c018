import type { CatalogFile } from '../catalog-file.js'
import type { Path } from '../diagnostic.js'

/** What rules and printers have to know of a catalog that extends another. */
export interface Family {
  /** The parent as it stands in its own file. */
  readonly parent: CatalogFile
  /** What is inherited of it, before the child is laid over. */
  readonly inherited: Inherited
  /** The child as it is written, sound or not. */
  readonly own: unknown
  /** Whether the child leaves the value at a place empty: it is null, but that is not written. */
  readonly isEmpty: (path: Path) => boolean
}

/** What a child inherits of its parent. */
export type Inherited = Omit<CatalogFile, 'name' | 'languages' | 'document' | 'extends' | 'retired'>

/** Whether the child itself says something at a place. */
export function isOwn({ own }: Family, path: Path): boolean {
  return hasPath(own, path)
}

/** Whether something is inherited at a place. */
export function isInherited({ inherited }: Family, path: Path): boolean {
  return hasPath(inherited, path)
}

function hasPath(value: unknown, path: Path): boolean {
  let inner = value
  for (const step of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return false
    inner = (inner as { readonly [step: string]: unknown })[step]
  }
  return true
}
