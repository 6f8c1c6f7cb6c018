/** The languages that every text of a catalog is written in, the first being the one to fall back to. */
export const languages = ['en', 'zh'] as const

/** A language of a catalog: `en` English, `zh` Chinese as written in mainland China. */
export type Language = (typeof languages)[number]

/** One value per language; a missing one is a compile error. */
export type Localized<T = string> = { readonly [L in Language]: T }

/** Where a text comes from: `quoted` from the API's own documentation, or `authored` for the catalog. */
export type Provenance = 'quoted' | 'authored'

/** A text that documentation may have published, with where each language's wording comes from. */
export interface Described {
  readonly description: Localized
  readonly provenance: Localized<Provenance>
}
