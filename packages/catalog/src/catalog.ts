import type { ErrorDefinition } from './error-definition.js'
import type { Format } from './format.js'

/**
 * A catalog as a program holds it: plain data without text for people, as `JSON.parse` gives it. `E` is an interface from
 * code to {@link ErrorDefinition}.
 */
export interface Catalog<E extends object = object> {
  /** The catalog's name, such as `csn`, which every error of it carries. */
  readonly name: string
  readonly errors: E
  readonly headers: {
    /** By lower-case field name. */
    readonly request: { readonly [name: string]: HeaderRule }
    /** By lower-case field name. */
    readonly response: { readonly [name: string]: HeaderRule }
  }
  readonly body: BodyRule
  readonly uri: UriRule
  readonly answers: Answers
}

/** The codes of a catalog, as a type. */
export type CodeOf<C extends Catalog> = keyof C['errors'] & string

/** A catalog, or the part of one that has the errors. */
export type HasErrors = Pick<Catalog, 'errors'>

/** Looks a code up: its definition, or `undefined` when the catalog has no such code. Takes any string. */
export function findError(catalog: HasErrors, code: string): ErrorDefinition | undefined {
  return Object.hasOwn(catalog.errors, code)
    ? (catalog.errors as { readonly [code: string]: ErrorDefinition })[code]
    : undefined
}

/** All errors of a catalog, in its order. */
export function listErrors(catalog: HasErrors): readonly ErrorDefinition[] {
  return Object.values(catalog.errors)
}

/** The anchor of a code on a reference page: the one that GitHub and most site builders give to its heading. */
export function anchorOf(code: string): string {
  return code.toLowerCase().replaceAll(/[^\w-]/g, '')
}

/** What a catalog requires of a header. */
export interface HeaderRule {
  /** The field name as the documentation spells it; it is compared without case. */
  readonly name: string
  readonly required: boolean
  /** The whole value without white space around it, as an anchored ECMAScript pattern (`u` flag). */
  readonly pattern: string
  /** The parts of the value: text with a `{hole}` for each of the `fields`. */
  readonly template?: string
  readonly fields?: { readonly [name: string]: FieldRule }
  /** The value as a media type, such as `application/json; charset=utf-8`. */
  readonly mediaType?: string
  readonly format?: Format
  /** The member of the error body that the header repeats. */
  readonly carries?: string
  /** The code that answers a request without the header. */
  readonly missing?: string
  /** The code that answers a request whose header is invalid. */
  readonly malformed?: string
  /** How far a date may be from the clock of whoever checks it, in seconds. */
  readonly maximumSkewInSeconds?: number
  /** The code that answers a request whose date is farther away. */
  readonly expired?: string
}

/** What a catalog requires of a part of a header's value. */
export interface FieldRule {
  /** The part alone, as an anchored ECMAScript pattern (`u` flag). */
  readonly pattern: string
  readonly format?: Format
  /** Whether the value must not be shown in a message or a log. */
  readonly secret?: boolean
}

/** The members of the JSON object that an error response carries. */
export interface BodyRule {
  readonly members: { readonly [name: string]: MemberRule }
}

/** What a catalog requires of a member of the error body. */
export interface MemberRule {
  readonly type: 'string'
  /** The header, as it is spelt, that says the same where a response has no body. */
  readonly header?: string
}

/** The body of an error response. */
export interface ErrorBody {
  readonly code: string
  readonly message: string
  readonly requestId: string
}

/** What the paths and query strings of all operations have in common. */
export interface UriRule {
  /** The versions of the API, each as the first segment of a path: `v1`. */
  readonly versions?: readonly string[]
  /** The query parameter by which a server tells a repeated call from a second one. */
  readonly idempotencyToken?: string
}

/**
 * The codes that a server answers with: for errors of a request that belong to no single header, and for what is not
 * the request's fault; and which of several errors is answered.
 */
export interface Answers {
  /** Answers a header whose name is invalid. */
  readonly fieldName: string
  /** Answers a body that is too large, or is not UTF-8. */
  readonly unreadableBody: string
  /** Answers a body that is missing, or is not JSON. */
  readonly malformedBody: string
  /** Answers a body that is JSON, but not what the operation takes. */
  readonly inappropriateBody: string
  /** Answers a path that no operation has. */
  readonly unknownPath: string
  /** Answers a path of an unknown version; see {@link UriRule}. */
  readonly unknownVersion: string
  /** Answers whatever goes wrong in the server and has no code of its own. */
  readonly otherwise: string
  /** Every code that can answer the headers or the body of a request: of several, the one that comes first is answered. */
  readonly precedence: readonly string[]
}
