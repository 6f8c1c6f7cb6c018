import type { Catalog } from './catalog.js'
import type { ErrorDefinition } from './error-definition.js'

/** The languages that every text of a catalog is written in, the first being the one to fall back to. */
export const languages = ['en', 'zh'] as const

/** A language of a catalog: `en` English, `zh` Chinese as written in mainland China. */
export type Language = (typeof languages)[number]

/** One value per language; a missing one is a compile error. */
export type Localized<T = string> = { readonly [L in Language]: T }

/** All that a catalog file says, as `catalog.json` holds it: the catalog, its text, and where the text comes from. */
export interface WholeCatalog extends Catalog<{ readonly [code: string]: ErrorDefinition }> {
  readonly text: Localized<CatalogText>
  readonly source: CatalogSource
}

/** What a catalog says to people in one language; `C` are its codes. */
export interface CatalogText<C extends string = string> {
  readonly language: Language
  /** The title of the documentation. */
  readonly title: string
  readonly errors: { readonly [K in C]: ErrorText }
  readonly headers: Meaning & {
    readonly request: { readonly [name: string]: HeaderText }
    readonly response: { readonly [name: string]: HeaderText }
  }
  readonly body: Meaning & { readonly members: { readonly [name: string]: Meaning } }
  readonly groups: { readonly [group: string]: Meaning }
}

/** What something means, in one language. */
export interface Meaning {
  readonly meaning: string
  /** What the authors of the catalog add to the documentation. */
  readonly note?: string
}

/** What an error means, in one language. */
export interface ErrorText extends Meaning {
  /** What a caller of the API can do about the error. */
  readonly resolution: string
  /** What went wrong in the worked example of the error, in one sentence. */
  readonly situation: string
}

/** What a header means, in one language. */
export interface HeaderText extends Meaning {
  readonly fields?: { readonly [name: string]: Meaning }
}

/** Where the text of a catalog comes from, and what else only readers of its documentation need. */
export interface CatalogSource {
  readonly document: Quoted & {
    /** The day of the edition, `yyyy-mm-dd`. */
    readonly updated: string
  }
  readonly errors: { readonly [code: string]: ErrorSource }
  readonly headers: Quoted & {
    readonly request: { readonly [name: string]: HeaderSource }
    readonly response: { readonly [name: string]: HeaderSource }
  }
  readonly body: Quoted & {
    readonly members: { readonly [name: string]: Quoted }
    /** The documentation's own example. */
    readonly example: { readonly [member: string]: string }
  }
  readonly groups: { readonly [group: string]: Quoted }
  /** The codes that were taken back. */
  readonly retired: { readonly [code: string]: Retired }
}

/** Which wordings are quoted from the documentation; the others are written for the catalog. */
export interface Quoted {
  readonly quoted: readonly Language[]
}

/** Where the text of an error comes from. */
export interface ErrorSource extends Quoted {
  readonly printed?: Printed
  readonly example: Example
}

/** Where the text of a header comes from. */
export interface HeaderSource extends Quoted {
  readonly printed?: Pick<Printed, 'meaning'>
  readonly fields?: { readonly [name: string]: Quoted }
}

/** What documentation prints in place of what it evidently means, each part on its own. */
export interface Printed {
  readonly status?: PrintedText
  readonly message?: PrintedText
  readonly meaning?: PrintedMeaning
}

/** A text as it is printed, and what is wrong with it. */
export interface PrintedText {
  readonly text: string
  readonly reason: Localized
}

/** A meaning as it is printed in the languages that have it so, and what is wrong with it. */
export interface PrintedMeaning {
  readonly text: { readonly [L in Language]?: string }
  readonly reason: Localized
}

/** A worked example of an error. */
export interface Example {
  /** The request that brings the error about, such as `GET /v1/csn/csn-0a1b2c3d`; missing where no operation does. */
  readonly request?: string
  readonly params: { readonly [name: string]: string | number }
  readonly requestId: string
}

/** A code that was taken back: it stays documented and is never used again. */
export interface Retired {
  readonly reason: Localized
  /** The code that took its place. */
  readonly instead?: string
}
