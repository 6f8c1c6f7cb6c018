import { type Catalog, listErrors, type WholeCatalog } from '@errbook/catalog'
import { prepareBy } from '@errbook/validate/read'
import type { Standing } from './candidate.js'

/** What a paste is read by: a catalog; a whole one knows the codes that were taken back, too. */
export type ReadableCatalog = Catalog & Partial<Pick<WholeCatalog, 'source'>>

/** Looks codes up as people write them. */
export interface CodeIndex {
  /** The code that a text is, as it is named or as it is sent, whatever its letter case. */
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
  const add = (spelling: string, code: string, standing: Indexed['standing']): void => {
    const indexed = { code, standing }
    if (!exact.has(spelling)) exact.set(spelling, indexed)
    if (!folded.has(spelling.toLowerCase())) folded.set(spelling.toLowerCase(), indexed)
    longest = Math.max(longest, spelling.length)
  }
  const errors = listErrors(catalog)
  // What is sent comes first: one error may be named as another one is sent.
  for (const { code, wire = code } of errors) add(String(wire), code, 'known')
  for (const { code } of errors) add(code, code, 'known')
  for (const code of Object.keys(catalog.source?.retired ?? {})) add(code, code, 'retired')
  for (const { code, message } of errors) {
    if (message === undefined) continue
    const said = messages.get(message)
    if (said === undefined) messages.set(message, [code])
    else said.push(code)
  }
  return {
    find: (text) => (text.length > longest ? undefined : (exact.get(text) ?? folded.get(text.toLowerCase()))),
    withMessage: (message) => messages.get(message) ?? [],
  }
}
