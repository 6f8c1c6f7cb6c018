import { type Catalog, findError, listErrors, type WholeCatalog } from '@errbook/catalog'
import { own } from '@errbook/catalog/parts'
import { prepare, prepareBy } from '@errbook/validate/read'
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
  const { errorOf } = prepare(catalog)
  // What is sent comes first: one error may be named as another one is sent.
  const exactly = (text: string): Indexed | undefined => {
    const code = (errorOf(text) ?? findError(catalog, text))?.code
    if (code !== undefined) return { code, standing: 'known' }
    return own(catalog.source?.retired, text) && { code: text, standing: 'retired' }
  }
  // Made for the first text that needs them: who asks for a code as it is written needs neither.
  let folded: FoldedCodes | undefined
  let messages: ReadonlyMap<string, readonly string[]> | undefined
  return {
    find(text) {
      const found = folded === undefined ? exactly(text) : undefined
      if (found !== undefined) return found
      folded ??= foldedCodes(catalog)
      // What is a code as it is written is one in lower case, too: one look-up is enough to refuse a word.
      const like = text.length > folded.longest ? undefined : folded.codes.get(text.toLowerCase())
      return like && (exactly(text) ?? like)
    },
    withMessage(message) {
      messages ??= codesByMessage(catalog)
      return messages.get(message) ?? []
    },
  }
}

/** The codes by their spellings in lower case. */
interface FoldedCodes {
  readonly codes: ReadonlyMap<string, Indexed>
  /** The length of the longest spelling. */
  readonly longest: number
}

function foldedCodes(catalog: ReadableCatalog): FoldedCodes {
  const codes = new Map<string, Indexed>()
  let longest = 0
  const add = (spelling: string, code: string, standing: Indexed['standing']): void => {
    const key = spelling.toLowerCase()
    if (!codes.has(key)) codes.set(key, { code, standing })
    longest = Math.max(longest, spelling.length)
  }
  const errors = listErrors(catalog)
  for (const { code, wire = code } of errors) add(String(wire), code, 'known')
  for (const { code } of errors) add(code, code, 'known')
  for (const code of Object.keys(catalog.source?.retired ?? {})) add(code, code, 'retired')
  return { codes, longest }
}

function codesByMessage(catalog: ReadableCatalog): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>()
  for (const { code, message } of listErrors(catalog)) {
    if (message === undefined) continue
    const said = codes.get(message)
    if (said === undefined) codes.set(message, [code])
    else said.push(code)
  }
  return codes
}
