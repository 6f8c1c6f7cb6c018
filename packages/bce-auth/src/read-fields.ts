import { fieldNameOf } from './field-name.js'
import type { HeadersInput } from './request.js'
import { trim } from './trim.js'

/**
 * The headers of a request by lower-case name. Values that were sent apart are joined by a comma and a space; there may
 * be white space around the whole.
 */
export interface Fields {
  get(name: string): string | null | undefined
  keys(): Iterable<string>
  /** The value of `:authority`, which Node lists among the headers of HTTP/2: there it is the host. */
  readonly authority?: string
}

/**
 * Reads headers of any form. A name that is no token, and a value that is no text, are not there.
 *
 * @throws TypeError when there are more than any server takes, or the headers are none.
 */
export function readFields(headers: HeadersInput): Fields {
  if (typeof headers !== 'object' || headers === null) {
    throw new TypeError(`the headers are ${headers}: expected a Headers, a record, or name and value pairs`)
  }
  if (isFetchHeaders(headers)) return headers
  if (Symbol.iterator in headers) return fieldsOf(headers as Iterable<readonly [string, unknown]>)
  const names = Object.keys(headers)
  return names.every(isLowerCase) ? new RecordFields(headers, names) : fieldsOf(Object.entries(headers))
}

/** Asked without naming the class, since Node loads all of its Fetch when somebody does. */
function isFetchHeaders(value: object): value is Headers {
  return Object.prototype.toString.call(value) === '[object Headers]'
}

function isLowerCase(name: string): boolean {
  return fieldNameOf(name) === name
}

/** A record whose names are all in lower case, as Node's are: nothing of it has to be copied. */
class RecordFields implements Fields {
  readonly #record: { readonly [name: string]: unknown }
  readonly #names: readonly string[]

  constructor(record: { readonly [name: string]: unknown }, names: readonly string[]) {
    this.#record = record
    this.#names = names
  }

  get(name: string): string | undefined {
    return Object.hasOwn(this.#record, name) ? textOf(this.#record[name]) : undefined
  }

  keys(): Iterable<string> {
    return this.#names
  }
}

// So that an endless iterator ends, and a list that claims to be endless.
const maximumCount = 10_000

function fieldsOf(pairs: Iterable<readonly [string, unknown]>): Fields {
  const fields: Map<string, string> & { authority?: string } = new Map()
  let count = 0
  for (const [name, value] of pairs) {
    if (++count > maximumCount) throw tooMany()
    const text = textOf(value)
    if (name === ':authority' && text !== undefined) fields.authority = text
    const key = typeof name === 'string' ? fieldNameOf(name) : undefined
    if (key === undefined || text === undefined) continue
    const before = fields.get(key)
    fields.set(key, before === undefined ? trim(text) : `${before}, ${trim(text)}`)
  }
  return fields
}

function tooMany(): TypeError {
  return new TypeError(`there are more than ${maximumCount} headers, or values of one`)
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) return undefined
  if (value.length > maximumCount) throw tooMany()
  const texts = value.map(textOf).filter((text) => text !== undefined)
  return texts.length > 0 ? texts.map(trim).join(', ') : undefined
}
