import type { Catalog, ErrorDefinition } from './catalog.js'

/**
 * All that a catalog file says, as `catalog.json` holds it: the catalog, its text by language, and where the text comes
 * from. What the file leaves out is left out here, too.
 */
export interface WholeCatalog extends Catalog<{ readonly [code: string]: ErrorDefinition }> {
  readonly text: ByLanguage<CatalogText>
  readonly source: CatalogSource
}

/** A value for each language of a catalog that has one, by its BCP 47 tag. */
export type ByLanguage<T = string> = { readonly [language: string]: T }

/** What a catalog says to people in one language; `C` are its codes, `L` is the language. */
export interface CatalogText<C extends string = string, L extends string = string> {
  /** A BCP 47 tag. */
  readonly language: L
  /** The title of the documentation. */
  readonly title?: string
  readonly errors: { readonly [K in C]?: ErrorText }
  /** What is said of all headers, and of each by its lower-case name. */
  readonly headers: Meaning & {
    readonly request: { readonly [name: string]: HeaderText }
    readonly response: { readonly [name: string]: HeaderText }
  }
  /** What is said of the error body as a whole. */
  readonly body?: Meaning
  /** The members of the error body by their names in its template. */
  readonly members: { readonly [name: string]: Meaning }
  readonly groups: { readonly [group: string]: Meaning }
}

/** What something means, in one language. */
export interface Meaning {
  readonly meaning?: string
  /** What the authors of the catalog add. */
  readonly note?: string
}

/** What an error means, in one language. */
export interface ErrorText extends Meaning {
  /** What a caller of the API can do about the error. */
  readonly resolution?: string
  /** What went wrong in the worked example of the error, in one sentence. */
  readonly situation?: string
}

/** What a header means, in one language. */
export interface HeaderText extends Meaning {
  readonly fields?: { readonly [name: string]: Meaning }
}

/** Where the text of a catalog comes from, and what else only readers of its documentation need. */
export interface CatalogSource {
  /** The documentation that quoted texts are from. */
  readonly document?: DocumentSource
  /** The catalog that this one extends. */
  readonly parent?: ParentSource
  /** Why something is printed otherwise than it is meant, by name. */
  readonly reasons: { readonly [reason: string]: ByLanguage }
  readonly errors: { readonly [code: string]: ErrorSource }
  readonly headers: TextSource & {
    readonly request: { readonly [name: string]: HeaderSource }
    readonly response: { readonly [name: string]: HeaderSource }
  }
  readonly body: TextSource & {
    /** The documentation's own example. */
    readonly example?: unknown
  }
  readonly members: { readonly [name: string]: TextSource }
  readonly groups: { readonly [group: string]: TextSource }
  /** The codes that were taken back. */
  readonly retired: { readonly [code: string]: Withdrawal }
}

/** A published documentation. */
export interface DocumentSource {
  /** The languages whose title is the documentation's own; in the others it is the catalog's. */
  readonly quoted?: readonly string[]
  /** The day of the edition, `yyyy-mm-dd`. */
  readonly updated?: string
  readonly url?: string
}

/** A catalog that another extends, and the documentation that its quoted texts are from. */
export interface ParentSource {
  readonly name: string
  /** The title of its documentation. */
  readonly title?: ByLanguage
  readonly document?: DocumentSource
}

/** Where a text comes from, and what is printed in its place. */
export interface TextSource {
  /** The languages whose meaning is quoted from the documentation; in the others it is written for the catalog. */
  readonly quoted?: readonly string[]
  /** Those of them whose meaning is inherited: it is quoted from the documentation of the parent. */
  readonly inherited?: readonly string[]
  readonly printed?: Printed
}

/** Where the text of an error comes from, and its history. */
export interface ErrorSource extends TextSource {
  /** The languages whose resolution is quoted from the documentation. */
  readonly quotedResolution?: readonly string[]
  /** Those of them whose resolution is quoted from the documentation of the parent. */
  readonly inheritedResolution?: readonly string[]
  readonly example?: Example
  /** What else people may look for, by language. */
  readonly keywords?: ByLanguage<readonly string[]>
  /** The version of the API that the code came with. */
  readonly since?: string
  readonly deprecated?: Withdrawal
}

/** Where the text of a header comes from. */
export interface HeaderSource extends TextSource {
  readonly fields?: { readonly [name: string]: TextSource }
}

/** What documentation prints in place of what it evidently means, each part on its own. */
export interface Printed {
  readonly status?: PrintedText
  readonly message?: PrintedText
  readonly meaning?: ByLanguage<PrintedText>
}

/** A text as it is printed. */
export interface PrintedText {
  readonly text: string
  /** The name of what is wrong with it, one of the `reasons`. */
  readonly because: string
}

/** A worked example of an error. */
export interface Example {
  /** The request that brings the error about, such as `GET /v1/csn/csn-0a1b2c3d`. */
  readonly request?: string
  /** A value for each parameter of the message. */
  readonly params?: { readonly [name: string]: string | number }
}

/** That a code is not to be used any longer, and why. */
export interface Withdrawal {
  /** The version of the API from which on. */
  readonly since?: string
  readonly reason?: ByLanguage
  /** The code to use in its place. */
  readonly use?: string
}
