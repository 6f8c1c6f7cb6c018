import type { Answers } from './answers.js'
import type { Definition, Entry, Params, Retired } from './entry.js'
import type { Header, HeaderRule } from './header.js'
import type { Described, Localized, Provenance } from './language.js'

/** An interface from code to status: the shape that a type checker reads ten thousand of at the least cost. */
export type Statuses = object

/** An interface from code to parameters, of the codes that have any. */
export type ParamsByCode = object

/** The parameters of the message of one code. */
export type ParamsOf<P extends ParamsByCode, C> = C extends keyof P ? Extract<P[C], Params> : NoParams

/** The parameters of a message without any. */
export type NoParams = Readonly<Record<never, never>>

/** What a program needs to judge responses: the least that a client has to bundle. */
export interface ResponseContract {
  readonly errors: { readonly [code: string]: KnownError }
  readonly headers: {
    /** By lower-case field name. */
    readonly response: { readonly [name: string]: HeaderRule }
  }
  readonly body: BodyRule
  readonly guards: Pick<Guards, 'responseHeaders' | 'errorBody'>
}

/** The members that the JSON object of an error response has. */
export interface BodyRule {
  readonly members: { readonly [name: string]: MemberRule }
}

/** What a program needs of a member of the error body, without text for people. */
export interface MemberRule {
  readonly type: 'string'
  /** The header, as it is spelt, that says the same where a response has no body. */
  readonly header?: string
}

/** What the paths and query strings of all operations have in common. */
export interface UriRule {
  /** The versions of the API, each as the first segment of a path: `v1`. */
  readonly versions?: readonly string[]
  /** The query parameter by which a server tells a call that is repeated from a second one. */
  readonly idempotencyToken?: string
}

/** What judging a response needs of an error code; its message is judged where it is given. */
export type KnownError = Pick<Definition, 'status'> & Partial<Pick<Definition, 'message' | 'params' | 'published'>>

/** What a program needs to judge and to answer by a catalog, without text for people. */
export interface Contract<S extends Statuses = object, P extends ParamsByCode = object> {
  /** The catalog's name, such as `csn`. */
  readonly name: string
  readonly errors: { readonly [C in keyof S & string]: Definition<C, S[C] & number, ParamsOf<P, C>> }
  readonly headers: {
    /** By lower-case field name. */
    readonly request: { readonly [name: string]: HeaderRule }
    /** By lower-case field name. */
    readonly response: { readonly [name: string]: HeaderRule }
  }
  readonly uri: UriRule
  readonly answers: Answers
  readonly body: BodyRule
  readonly guards: Guards
}

/** A whole catalog: the contract and its text. */
export interface Catalog<S extends Statuses = object, P extends ParamsByCode = object>
  extends Contract<S, P>,
    CatalogText {
  readonly errors: { readonly [C in keyof S & string]: Entry<C, S[C] & number, ParamsOf<P, C>> }
  readonly headers: Described & {
    readonly request: { readonly [name: string]: Header }
    readonly response: { readonly [name: string]: Header }
  }
  readonly body: Body
}

/** A catalog as plain JSON, which is a catalog without its guards. */
export interface CatalogJson extends CatalogText {
  readonly name: string
  readonly errors: { readonly [code: string]: Entry }
  readonly headers: Catalog['headers']
  readonly uri: UriRule
  readonly answers: Answers
}

/** What a catalog says around its errors and headers. */
export interface CatalogText {
  readonly document: CatalogDocument
  readonly groups: { readonly [group: string]: Described }
  readonly body: Body
  /** The codes that were taken back. */
  readonly retired: { readonly [code: string]: Retired }
}

/** The documentation that a catalog follows. */
export interface CatalogDocument {
  readonly title: Localized
  readonly provenance: Localized<Provenance>
  /** The day of the edition, `yyyy-mm-dd`. */
  readonly updated: string
}

/** The JSON object that an error response carries. */
export interface Body extends BodyRule, Described {
  readonly members: { readonly [name: string]: Described & MemberRule }
  /** The documentation's own example. */
  readonly example: { readonly [member: string]: string }
  readonly note?: Localized
}

/** The body of an error response. */
export interface ErrorBody {
  readonly code: string
  readonly message: string
  readonly requestId: string
}

/** Predicates of a catalog's schemas; none throws, unless a getter of the value does. Headers are taken by lower-case name. */
export interface Guards {
  readonly requestHeaders: (value: unknown) => boolean
  readonly responseHeaders: (value: unknown) => boolean
  readonly errorBody: (value: unknown) => value is ErrorBody
}
