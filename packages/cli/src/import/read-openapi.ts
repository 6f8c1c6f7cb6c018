import { CommandFailure } from '../io.js'
import { type BodyTemplate, type Page, said, type Table } from './page.js'
import {
  type Code,
  type FoundCodes,
  isCode,
  isMembers,
  type Members,
  memberOf,
  type Place,
  schemaReader,
} from './schema-codes.js'

/** Whether a value is an OpenAPI document, of version 2.0, 3.0 or 3.1. */
export function isOpenApi(value: unknown): value is Members {
  if (!isMembers(value)) return false
  return value.swagger === '2.0' || (typeof value.openapi === 'string' && value.openapi.startsWith('3.'))
}

/**
 * Reads the error codes of an OpenAPI document: those that the schemas of its error responses list where the code stands,
 * and those of its examples, each with the statuses of the responses that have it.
 *
 * @throws CommandFailure when no error response lists codes
 */
export function readOpenApi(document: Members, lineOf: (path: readonly string[]) => number): Page {
  const reader = schemaReader(document)
  const errors = new Map<string, FoundError>()
  const places = new Map<string, FoundCodes & { readonly schema: unknown }>()
  const errorOf = (code: Code, path: readonly string[]): FoundError => {
    const known = errors.get(String(code))
    if (known !== undefined) return known
    const made: FoundError = {
      code,
      path,
      statuses: new Set(),
      messages: new Set(),
      examples: new Set(),
      texts: new Set(),
    }
    errors.set(String(code), made)
    return made
  }
  for (const { status, response, path } of errorResponses(document, reader.follow)) {
    const contents = contentsOf(response)
    for (const { schema, examples } of contents) {
      const found = reader.codesOf(schema)
      if (found !== undefined) places.set(JSON.stringify(found.place), { ...found, schema })
      const place = found?.place ?? usualPlace
      const texts = found && reader.textsAt(schema, place)
      for (const code of found?.codes ?? []) {
        const error = errorOf(code, path)
        const text = texts?.get(code)
        if (status !== undefined) error.statuses.add(status)
        if (text !== undefined) error.texts.add(text)
      }
      if (found?.codes.length === 1) takeMessages(errorOf(found.codes[0] as Code, path), schema, place)
      for (const example of [...examples, ...schemaExamples(schema)]) takeExample(example, place, status, path)
    }
  }

  /** A schema of one code may say its message, too. */
  function takeMessages({ messages }: FoundError, schema: unknown, place: Place): void {
    for (const name of messageNames) {
      const [message, second] = reader.valuesAt(schema, [...place.slice(0, -1), name]) ?? []
      if (typeof message === 'string' && second === undefined) messages.add(message)
    }
  }

  function schemaExamples(schema: unknown): readonly unknown[] {
    const { example, examples } = reader.follow(schema) ?? {}
    return [...(example === undefined ? [] : [example]), ...(Array.isArray(examples) ? examples : [])]
  }

  function takeExample(value: unknown, place: Place, status: string | undefined, path: readonly string[]): void {
    const holder = holderIn(value, place)
    const code = memberOf(holder, place.at(-1) as string)
    if (!isCode(code)) return
    const error = errorOf(code, path)
    if (status !== undefined) error.statuses.add(status)
    const message = messageNames.map((name) => memberOf(holder, name)).find((text) => typeof text === 'string')
    if (typeof message !== 'string' || said(message) === '' || error.messages.has(message)) return
    error.messages.add(message)
    error.examples.add(message)
  }

  if (errors.size === 0) {
    throw new CommandFailure(
      'the OpenAPI document lists no error codes: neither the schema nor an example of a response from 400 on has an enum, a constant or a value where the code stands, such as /code or /error/code',
    )
  }
  return pageOf(document, [...errors.values()], [...places.values()], reader, lineOf)
}

/** A code of the document. */
interface FoundError {
  readonly code: Code
  /** The keys that lead to the response that has it first. */
  readonly path: readonly string[]
  readonly statuses: Set<string>
  readonly messages: Set<string>
  /** Those of its messages that an example has. */
  readonly examples: Set<string>
  readonly texts: Set<string>
}

type Reader = ReturnType<typeof schemaReader>

const usualPlace: Place = ['code']
const messageNames = ['message', 'msg', 'errmsg', 'errorMessage', 'error_message', 'detail']
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

interface ErrorResponse {
  /** `undefined` for `default` and classes such as `4XX`. */
  readonly status: string | undefined
  readonly response: Members
  readonly path: readonly string[]
}

/** The responses of all operations that are errors: from 400 on, of a class of such statuses, or by default. */
function* errorResponses(document: Members, follow: Reader['follow']): Generator<ErrorResponse> {
  for (const [url, item] of Object.entries(isMembers(document.paths) ? document.paths : {})) {
    const operations = follow(item)
    for (const method of methods) {
      const responses = memberOf(memberOf(operations, method), 'responses')
      for (const [key, value] of Object.entries(isMembers(responses) ? responses : {})) {
        const response = /^(?:[45](?:\d\d|XX)|default)$/i.test(key) ? follow(value) : undefined
        if (response === undefined) continue
        const path = ['paths', url, method, 'responses', key]
        yield { status: /^\d+$/.test(key) ? key : undefined, response, path }
      }
    }
  }
}

interface Content {
  readonly schema: unknown
  readonly examples: readonly unknown[]
}

/** The schemas of a response with the examples beside them, as 3.x and 2.0 have them. */
function contentsOf(response: Members): readonly Content[] {
  if (!isMembers(response.content)) {
    const examples = isMembers(response.examples) ? Object.values(response.examples) : []
    return [{ schema: response.schema, examples }]
  }
  return Object.values(response.content)
    .filter(isMembers)
    .map(({ schema, example, examples }) => {
      const named = Object.values(isMembers(examples) ? examples : {})
      return {
        schema,
        examples: [...(example === undefined ? [] : [example]), ...named.map((one) => memberOf(one, 'value'))],
      }
    })
}

/** The object that has the code, in an example. */
function holderIn(value: unknown, place: Place): unknown {
  let at = value
  for (const step of place.slice(0, -1))
    at = step === '*' ? (Array.isArray(at) ? at[0] : undefined) : memberOf(at, step)
  return at
}

function pageOf(
  document: Members,
  errors: readonly FoundError[],
  places: readonly (FoundCodes & { readonly schema: unknown })[],
  reader: Reader,
  lineOf: (path: readonly string[]) => number,
): Page {
  const title = memberOf(document.info, 'title')
  const lost = reader.lostReferences()
  const [place, other] = places
  const shared = errors.filter(({ statuses }) => statuses.size > 1).length
  const ofExamples = errors.filter(({ examples, messages }) => examples.size === 1 && messages.size === 1).length
  const pointers = places.map((one) => `/${one.place.join('/')}`)
  return {
    title: typeof title === 'string' && said(title) !== '' ? title.trim() : undefined,
    tables: [tableOfErrors(errors, lineOf)],
    hasOwnColumns: true,
    body: place && other === undefined ? bodyOf(place, errors, reader) : undefined,
    notes: [
      ...(lost === 0 ? [] : [`references to other files or to nothing, which are not followed: ${lost}`]),
      ...(other === undefined
        ? []
        : [`codes stand at several places: ${pointers.join(', ')}; add a "body:" that has them`]),
      ...(shared === 0
        ? []
        : [`codes that have every status of the responses that list them: ${shared}; keep the right ones`]),
      ...(ofExamples === 0
        ? []
        : [`messages that are those of examples: ${ofExamples}; write {name} for what varies in them`]),
    ],
  }
}

/** A row for each message of a code. */
function tableOfErrors(errors: readonly FoundError[], lineOf: (path: readonly string[]) => number): Table {
  const rows = errors.flatMap(({ code, path, statuses, messages, texts }) => {
    const [status, [text = '', ...others]] = [[...statuses].join(', '), [...texts]]
    const all = [...messages].map((message) => [String(code), status, message, text])
    const more = others.map((other) => [String(code), status, '', other])
    return [...(all.length === 0 ? [[String(code), status, '', text]] : all), ...more].map((cells) => ({ cells, path }))
  })
  return {
    headings: ['code', 'status', 'message', 'description'],
    line: 1,
    size: rows.length,
    cell: (row, column) => said(rows[row]?.cells[column] ?? ''),
    lineOf: (row) => lineOf(rows[row]?.path ?? []),
  }
}

/** The error body with the code and, beside it, the message. */
function bodyOf(
  { place, schema }: FoundCodes & { readonly schema: unknown },
  errors: readonly FoundError[],
  reader: Reader,
): Page['body'] {
  if (place[0] === '*' || place.some((step) => step.includes('{'))) return undefined
  const isInteger = errors.every(({ code }) => typeof code === 'number')
  const beside = messageNames.map((name) => ({ name, is: reader.textAt(schema, [...place.slice(0, -1), name]) }))
  const message = beside.find(({ is }) => is !== undefined)
  let inner: BodyTemplate = {
    [place.at(-1) as string]: isInteger ? '{code:integer}' : '{code}',
    ...(message && { [message.name]: message.is === 'required' ? '{message}' : '{message?}' }),
  }
  for (let at = place.length - 2; at >= 0; at--) {
    const step = place[at] as string
    if (step === '*') continue
    inner = { [step]: place[at + 1] === '*' ? [inner] : inner }
  }
  return { template: inner, isInteger }
}
