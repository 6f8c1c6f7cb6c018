import type { BodyRule } from './body-template.js'
import type { Format, FormatTypes } from './format.js'

/**
 * A catalog as a program holds it: plain data without text for people, as `JSON.parse` gives it. `E` is an interface from
 * code to {@link ErrorDefinition}.
 */
export interface Catalog<E extends object = object> {
  /** The catalog's name, such as `csn`, which every error of it carries. */
  readonly name: string
  /** The languages of its texts as BCP 47 tags, the first being the one to fall back to. */
  readonly languages: readonly string[]
  /** The errors by code. */
  readonly errors: E
  /** The common headers of requests and of responses. */
  readonly headers: {
    /** By lower-case field name. */
    readonly request: { readonly [name: string]: HeaderRule }
    /** By lower-case field name. */
    readonly response: { readonly [name: string]: HeaderRule }
  }
  /** The JSON body of an error: its template with holes, and what is said of its members. */
  readonly body: BodyRule
  /** What all paths and query strings have in common. */
  readonly uri: UriRule
  /** Which codes a server answers with; without them, the catalog is for clients and tests alone. */
  readonly errorFor?: ErrorFor
}

/** A catalog that a server can answer by. */
export interface ServingCatalog<E extends object = object> extends Catalog<E> {
  readonly errorFor: ErrorFor
}

/** The codes of a catalog, as a type. */
export type CodeOf<C extends Catalog> = keyof C['errors'] & string

/** A catalog, or the part of one that has the errors. */
export type HasErrors = Pick<Catalog, 'errors'>

/**
 * What a catalog says about an error code, without text for people. `C` is the code, `S` its status, `P` the parameters of
 * its message, `G` what else an error of it takes when it is made.
 */
export interface ErrorDefinition<
  C extends string = string,
  S extends number = number,
  P extends Params = Params,
  // biome-ignore lint/complexity/noBannedTypes: an editor shows it, and {} is shorter there than Record<never, never>.
  G extends Given = string extends C ? Given : {},
> {
  /** The name of its catalog: the same code of two catalogs is two errors. */
  readonly catalog: string
  /** The code in programs. */
  readonly code: C
  /** The code as it is sent, where that is not `code`: a number where the error body has numbers. */
  readonly wire?: string | number
  /** The HTTP status code that the error is answered with. */
  readonly status: S
  /** All statuses that the error may have, where there are several; the first is `status`. */
  readonly statuses?: readonly number[]
  /** The group of errors that it is listed in. */
  readonly group?: string
  /** Who caused the error: `client` or `server`. */
  readonly fault: Fault
  /** Whether to send the request again: `never`, `backoff` or `after-clock-sync`. */
  readonly retry: Retry
  /** The message on the wire, with a `{hole}` for each parameter; left out, an error may have any message. */
  readonly message?: string
  readonly params: P
  /** The message as the documentation prints it, where its printing is damaged. */
  readonly printedMessage?: string
  /** In types alone, never a value: what `new CatalogError` takes beside `params`. */
  readonly given?: G
}

/** Whose fault an error is, which its status need not tell: CSN's `DbException` is the server's, at status 400. */
export type Fault = 'client' | 'server'

/** Whether to send the request again: never, after growing pauses, or once the clock is set right. */
export type Retry = 'never' | 'backoff' | 'after-clock-sync'

/** The parameters of a message: the format of each by its name. */
export type Params = { readonly [name: string]: Format }

/** The values that the parameters of a message take. */
export type ParamValues<P extends Params = Params> = { readonly [N in keyof P]: FormatTypes[P[N]] }

/** What an error takes when it is made, beside the parameters of its message. */
export interface Given {
  /** The message of an error whose catalog gives it none. */
  readonly message?: string
  /** The values of the members of the error body that are the API's own. */
  readonly members?: Members
}

/** Members of an error body by their names in its template. */
export type Members = { readonly [name: string]: unknown }

/** What a catalog requires of a header: one form, or any of several. */
export interface HeaderRule extends HeaderForm {
  /** The field name as the documentation spells it; it is compared without case. */
  readonly name: string
  readonly required?: boolean
  /** The forms that the value may have; `pattern` is that of all. The first that fits counts. */
  readonly anyOf?: readonly HeaderForm[]
  /** The code that answers a request without the header; left out, that of `invalidRequest`. */
  readonly missing?: string
  /** The code that answers a request whose header is invalid; left out, that of `invalidRequest`. */
  readonly malformed?: string
  /** How far a date may be from the clock of whoever checks it, in seconds. */
  readonly maximumSkewInSeconds?: number
  /** The code that answers a request whose date is farther away. */
  readonly expired?: string
}

/** What the value of a header looks like. */
export interface HeaderForm {
  /** The whole value without white space around it, as an anchored ECMAScript pattern (`u` flag). */
  readonly pattern: string
  /** The parts of the value: text with a `{hole}` for each of the `fields`. */
  readonly template?: string
  readonly fields?: { readonly [name: string]: FieldRule }
  /** The value as a media type, such as `application/json; charset=utf-8`. */
  readonly mediaType?: string
  readonly format?: Format
}

/** What a catalog requires of a part of a header's value. */
export interface FieldRule {
  /** The part alone, as an anchored ECMAScript pattern (`u` flag). */
  readonly pattern: string
  readonly format?: Format
  /** Whether the value must not be shown in a message or a log. */
  readonly secret?: boolean
}

/** What the paths and query strings of all operations have in common. */
export interface UriRule {
  /** The versions of the API, each as the first segment of a path: `v1`. */
  readonly versions?: readonly string[]
  /** What a server tells a repeated call from a second one by: a query parameter, a header or a member of the body. */
  readonly idempotencyKey?: IdempotencyKey
}

/** Where a request carries its idempotency key, and the name that it has there. */
export type IdempotencyKey = { readonly query: string } | { readonly header: string } | { readonly member: string }

/**
 * The codes that a server answers with: for errors of a request that belong to no single header, and for what is not
 * the request's fault; and which of several errors is answered. What is left out is answered by `invalidRequest`; see
 * {@link errorFor}.
 */
export interface ErrorFor {
  /** Whatever goes wrong in the server and has no code of its own. */
  readonly unexpected: string
  /** A request that is invalid in a way that has no code of its own. */
  readonly invalidRequest: string
  /** A request target that cannot be read. */
  readonly invalidTarget?: string
  /** A header whose name is invalid. */
  readonly invalidFieldName?: string
  /** A body that is too large, or is not UTF-8. */
  readonly unreadableBody?: string
  /** A body that is missing, or is not JSON. */
  readonly malformedBody?: string
  /** A body that is JSON, but not what the operation takes. */
  readonly invalidBody?: string
  /** A path that no operation has. */
  readonly unknownPath?: string
  /** A path of an unknown version; see {@link UriRule}. */
  readonly unknownVersion?: string
  /** A request with an idempotency key that came with another request before. */
  readonly idempotencyMismatch?: string
  /**
   * Every code that can answer a request: of several, the one that comes first is answered. Left out, the request target
   * comes first, then authentication, the headers in their order, and the body.
   */
  readonly precedence?: readonly string[]
}

/** What a server needs a code for. */
export type Occasion = Exclude<keyof ErrorFor, 'precedence'>

/**
 * Looks a code up: its definition, or `undefined` when the catalog has no such code. Takes any string. A name that
 * every object has, such as `constructor`, is not a code. Never throws.
 */
export function findError(catalog: HasErrors, code: string): ErrorDefinition | undefined {
  return own(catalog.errors as { readonly [code: string]: ErrorDefinition }, code)
}

/** The value of a key in a table, not of one that every object has. */
export function own<T>(table: { readonly [key: string]: T } = {}, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/**
 * Every status that an error may have, the one that it is answered with first. The rules are in docs/catalog-file.md,
 * "An error".
 */
export function statusesOf({ status, statuses }: ErrorDefinition): readonly number[] {
  return statuses ?? [status]
}

/** All errors of a catalog, in its order. Retired codes are not among them. */
export function listErrors(catalog: HasErrors): readonly ErrorDefinition[] {
  return Object.values(catalog.errors)
}

/**
 * The code that a server answers with on an occasion, be it that of the occasion or of `invalidRequest`. The rules are
 * in docs/catalog-file.md, "The errors of a server".
 */
export function errorFor({ errorFor }: Pick<ServingCatalog, 'errorFor'>, occasion: Occasion): string {
  return errorFor[occasion] ?? errorFor.invalidRequest
}

/**
 * The anchor of a code on a reference page: the one that GitHub and most site builders give to its heading. It is in
 * lower case, and has letters of ASCII, digits, `_` and `-` alone.
 */
export function anchorOf(code: string): string {
  return code.toLowerCase().replaceAll(/[^\w-]/g, '')
}
