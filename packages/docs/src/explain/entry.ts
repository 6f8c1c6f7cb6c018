import {
  type ByLanguage,
  type ErrorDefinition,
  type ErrorSource,
  type ErrorText,
  findError,
  type WholeCatalog,
} from '@errbook/catalog'
import { own } from '@errbook/catalog/parts'

/** Everything that a catalog says about an error. */
export interface Entry extends ErrorDefinition {
  /** What it says in each language that has something, the first language of the catalog first. */
  readonly text: ByLanguage<ErrorText>
  readonly source: ErrorSource
}

/** Looks a code up, with its text and source. */
export function entryOf(catalog: WholeCatalog, code: string): Entry | undefined {
  const definition = findError(catalog, code)
  if (definition === undefined) return undefined
  const text = catalog.languages.flatMap((language) => {
    const ofError = own(catalog.text[language]?.errors, code)
    return ofError === undefined ? [] : [[language, ofError] as const]
  })
  return { ...definition, text: Object.fromEntries(text), source: own(catalog.source.errors, code) ?? {} }
}

/** What an entry says in a language; what it does not say in it, in the first language that it has. */
export function textIn({ text }: Entry, language: string): ErrorText {
  return { ...Object.values(text)[0], ...text[language] }
}
