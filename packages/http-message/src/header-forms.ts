/**
 * Headers in any form: a Fetch `Headers`, Node's `IncomingHttpHeaders` or `rawHeaders`, a record in any case, or name
 * and value pairs.
 */
export type HeadersInput =
  | Iterable<readonly [name: string, value: string]>
  | readonly string[]
  | { readonly [name: string]: string | readonly string[] | undefined }

/** What takes the fields of a message in, one after another. */
export interface FieldSink {
  add(name: unknown, value: unknown): void
  /** Is told that something could not be read, and asks why if it wants to know. What it does not throw for is left out. */
  lose(why: () => unknown): void
}

/**
 * Whether an object is a Fetch `Headers`, of any implementation. Asked without naming the class, since Node loads all
 * of its Fetch when somebody does.
 */
export function isFetchHeaders(value: object): value is Headers {
  return Object.prototype.toString.call(value) === '[object Headers]'
}

/** More fields than any program takes, so that an endless iterator ends. */
export const maximumFields = 10_000

/** Gives a sink each field of headers in any form, as it stands there: a record's value may be a list. */
export function readInto(sink: FieldSink, input: object): void {
  const first = Array.isArray(input) ? input[0] : undefined
  if (typeof first === 'string') readRaw(sink, input as readonly unknown[], first)
  else if (Symbol.iterator in input) readPairs(sink, input as Iterable<unknown>)
  else readRecord(sink, input as Readonly<Record<string, unknown>>)
}

/** Reads Node's `rawHeaders`, names and values in turn, whose first name was read before. */
function readRaw(sink: FieldSink, input: readonly unknown[], first: string): void {
  const end = Math.min(input.length, 2 * maximumFields)
  for (let i = 0; i < end; i += 2) sink.add(i === 0 ? first : input[i], input[i + 1])
  if (input.length > end) sink.lose(tooMany)
}

function readPairs(sink: FieldSink, pairs: Iterable<unknown>): void {
  let count = 0
  for (const pair of pairs) {
    if (count++ < maximumFields) readPair(sink, pair)
    else {
      sink.lose(tooMany)
      break
    }
  }
}

function readPair(sink: FieldSink, pair: unknown): void {
  try {
    if (Array.isArray(pair)) sink.add(pair[0], pair[1])
    else sink.lose(notPair)
  } catch (cause) {
    sink.lose(() => cause)
  }
}

function notPair(): TypeError {
  return new TypeError('a header is not a pair of a name and a value')
}

function readRecord(sink: FieldSink, record: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(record)) readMember(sink, record, name)
}

function readMember(sink: FieldSink, record: Readonly<Record<string, unknown>>, name: string): void {
  try {
    sink.add(name, record[name])
  } catch (cause) {
    sink.lose(() => cause)
  }
}

/** Says that there are more fields, or values of one, than are read. */
export function tooMany(): TypeError {
  return new TypeError(`there are more than ${maximumFields} headers, or values of one`)
}
