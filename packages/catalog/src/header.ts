import type { Published } from './entry.js'
import type { Format } from './format.js'
import type { Described, Localized } from './language.js'

/** What a program needs of a header, without text for people. */
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
  /** The code that answers a request whose header is not what it has to be. */
  readonly malformed?: string
  /** How far a date may be from the clock of whoever checks it, in seconds. */
  readonly maximumSkewInSeconds?: number
  /** The code that answers a request whose date is farther away. */
  readonly expired?: string
}

/** What a program needs of a part of a header's value. */
export interface FieldRule {
  /** The part alone, as an anchored ECMAScript pattern (`u` flag). */
  readonly pattern: string
  readonly format?: Format
  /** Whether the value must not be shown in a message or a log. */
  readonly secret?: boolean
}

/** All that a catalog says about a header. */
export interface Header extends HeaderRule, Described {
  readonly fields?: { readonly [name: string]: Field }
  readonly published?: Pick<Published, 'description'>
  /** What the authors of the catalog add to the documentation. */
  readonly note?: Localized
}

/** All that a catalog says about a part of a header's value. */
export interface Field extends FieldRule, Described {}
