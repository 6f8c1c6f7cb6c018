import {
  type FieldSink,
  fieldName,
  type HeadersInput,
  isFetchHeaders,
  maximumFields,
  readInto,
  tooMany,
  trimFieldValue,
} from './field.js'

/**
 * All fields of a message by lower-case name. Values that were sent apart are joined by a comma and a space (RFC 9110,
 * section 5.3); there may be white space around the whole.
 */
export interface Fields {
  get(name: string): string | null | undefined
  keys(): Iterable<string>
  /** The value of `:authority`, which Node lists among the headers of HTTP/2: there it is the host. */
  readonly authority?: string | undefined
}

/**
 * Reads all headers of a message. A name that is invalid, and a value that is neither text nor a number, are not there.
 *
 * @throws TypeError when they are not headers, or more than 10,000; and whatever a getter or an iterator throws.
 */
export function readFields(headers: HeadersInput | { readonly [name: string]: unknown }): Fields {
  if (typeof headers !== 'object' || headers === null) {
    throw new TypeError(`the headers are ${headers}: expected a Headers, a record, or name and value pairs`)
  }
  if (isFetchHeaders(headers)) return headers
  if (!(Symbol.iterator in headers)) {
    const names = Object.keys(headers)
    if (names.every(isLowerCase)) return new RecordFields(headers as Readonly<Record<string, unknown>>, names)
  }
  const fields = new JoinedFields()
  readInto(fields, headers)
  return fields
}

function isLowerCase(name: string): boolean {
  return fieldName(name) === name
}

/** A record whose names are all in lower case, as Node's are: nothing of it has to be copied. */
class RecordFields implements Fields {
  readonly #record: Readonly<Record<string, unknown>>
  readonly #names: readonly string[]

  constructor(record: Readonly<Record<string, unknown>>, names: readonly string[]) {
    this.#record = record
    this.#names = names
  }

  get(name: string): string | undefined {
    return Object.hasOwn(this.#record, name) ? textOf(this.#record[name]) : undefined
  }

  keys(): Iterable<string> {
    return this.#names
  }

  get authority(): string | undefined {
    return this.get(':authority')
  }
}

/** Fields that were sent one after another. */
class JoinedFields implements Fields, FieldSink {
  readonly #values = new Map<string, string>()

  add(name: unknown, value: unknown): void {
    const key = typeof name === 'string' ? fieldName(name) : undefined
    const text = textOf(value)
    if (key === undefined || text === undefined) return
    const before = this.#values.get(key)
    this.#values.set(key, before === undefined ? trimFieldValue(text) : `${before}, ${trimFieldValue(text)}`)
  }

  lose(why: () => unknown): never {
    throw why()
  }

  get(name: string): string | undefined {
    return this.#values.get(name)
  }

  keys(): Iterable<string> {
    return this.#values.keys()
  }

  get authority(): string | undefined {
    return this.#values.get(':authority')
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) return undefined
  if (value.length > maximumFields) throw tooMany()
  const texts = value.map(textOf).filter((text) => text !== undefined)
  return texts.length > 0 ? texts.map(trimFieldValue).join(', ') : undefined
}
