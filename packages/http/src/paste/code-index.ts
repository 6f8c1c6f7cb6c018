import { type Catalog, listErrors, type WholeCatalog } from '@errbook/catalog'
import { prepareBy } from '@errbook/validate/read'
import type { Standing } from './candidate.js'

/** What a paste is read by: a catalog; a whole one knows the codes that were taken back, too. */
export type ReadableCatalog = Catalog & Partial<Pick<WholeCatalog, 'source'>>

/** Looks codes up as people write them. */
export interface CodeIndex {
  /** The code that a text is, whatever its letter case. */
  readonly find: (text: string) => Indexed | undefined
  /** The codes with a message, where it has no parameter. */
  readonly withMessage: (message: string) => readonly string[]
}

/** A code as the catalog spells it. */
interface Indexed {
  readonly code: string
  readonly standing: Exclude<Standing, 'unknown'>
}

/** The index of a catalog, made when somebody asks for the first time: a look-up does not grow with the number of codes. */
export function codeIndexOf(catalog: ReadableCatalog): CodeIndex {
  return prepareBy(catalog, indexOf)
}

function indexOf(catalog: ReadableCatalog): CodeIndex {
  const exact = new Map<string, Indexed>()
  const folded = new Map<string, Indexed>()
  const messages = new Map<string, string[]>()
  let longest = 0
  const add = (code: string, standing: Indexed['standing']): void => {
    const indexed = { code, standing }
    if (!exact.has(code)) exact.set(code, indexed)
    if (!folded.has(code.toLowerCase())) folded.set(code.toLowerCase(), indexed)
    longest = Math.max(longest, code.length)
  }
  for (const { code, message } of listErrors(catalog)) {
    add(code, 'known')
    const said = messages.get(message)
    if (said === undefined) messages.set(message, [code])
    else said.push(code)
  }
  for (const code of Object.keys(catalog.source?.retired ?? {})) add(code, 'retired')
  return {
    find: (text) => (text.length > longest ? undefined : (exact.get(text) ?? folded.get(text.toLowerCase()))),
    withMessage: (message) => messages.get(message) ?? [],
  }
}
