/**
 * The error body of an API: any JSON object, in which texts such as `{code}` are holes and everything else is constant.
 * `{name}` is text, `{name:integer}`, `{name:boolean}` and `{name:any}` are that type, `{name?}` and `{name?:integer}` may
 * be absent. A longer text may have holes `{name}`. `{{name}}` is the text `{name}`.
 */
export interface BodyRule {
  readonly template: ObjectTemplate
  /** What else is to say of a hole, by its name. */
  readonly members: { readonly [name: string]: MemberRule }
}

/** A JSON value with holes. A list that has holes has one item, which stands for each. */
export type Template = Scalar | null | readonly Template[] | ObjectTemplate

/** A JSON object with holes. */
export interface ObjectTemplate {
  readonly [member: string]: Template
}

/** A JSON value that is neither a list nor an object, nor `null`. */
export type Scalar = string | number | boolean

/** What a catalog says of a hole of the error body. */
export interface MemberRule {
  /** The header, as it is spelt, that says the same; alone where the template has no such hole. */
  readonly header?: string
  /** The values that mean that all is well, at a status below 400. */
  readonly none?: Scalar | readonly Scalar[]
  /**
   * JSON Pointers into the template, for reading: the first whose value is a code of the catalog counts, else the first
   * that is there. In a list, `0` is the item that was read.
   */
  readonly places?: readonly string[]
  /** Of `retryAfter`, which is in seconds if not said. */
  readonly unit?: 'milliseconds'
}
