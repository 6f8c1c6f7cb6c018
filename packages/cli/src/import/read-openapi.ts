import { CommandFailure } from '../io.js'
import { isMembers, type Members, memberOf, type Place, valueAt } from '../json-value.js'
import { bodyWithCode, messageNames } from './body-template.js'
import { shown as quotedNames } from './columns.js'
import { contentsOf, errorResponses } from './error-responses.js'
import { type Body, type Example, type Page, said, type Table } from './page.js'
import { type Code, isCode, schemaReader } from './schema-codes.js'
import { schemaMembers } from './schema-members.js'

/** Whether a value is an OpenAPI document, of version 2.0, 3.0 or 3.1. */
export function isOpenApi(value: unknown): value is Members {
  if (!isMembers(value)) return false
  return value.swagger === '2.0' || (typeof value.openapi === 'string' && value.openapi.startsWith('3.'))
}

/**
 * Reads the error codes of an OpenAPI document: those that the schemas of its error responses list where the code stands,
 * and those of its examples. Its status is that of its examples, else of the responses whose list is the shortest.
 *
 * @throws CommandFailure when no error response lists codes
 */
export function readOpenApi(document: Members, lineOf: (path: readonly string[]) => number): Page {
  const reader = schemaReader(document)
  const errors = new Map<string, FoundError>()
  const places = new Map<string, CodePlace>()
  const shown = new Map<string, Example[]>()
  const errorOf = (code: Code, path: readonly string[]): FoundError => {
    const known = errors.get(String(code))
    if (known !== undefined) return known
    const made: FoundError = {
      code,
      path,
      exampleStatuses: new Set(),
      listed: { size: Number.POSITIVE_INFINITY, statuses: new Set() },
      messages: new Set(),
      examples: new Set(),
      texts: new Set(),
    }
    errors.set(String(code), made)
    return made
  }
  const responses = [...errorResponses(document, reader.follow)]
  const statuses = new Map<Members, Set<string>>()
  for (const { status, response } of responses) {
    statuses.set(response, (statuses.get(response) ?? new Set()).add(status))
  }
  for (const { status, response, path } of responses) {
    // What several statuses share says nothing of one of them.
    const isOwn = statuses.get(response)?.size === 1
    const contents = contentsOf(response, reader.follow)
    for (const { schema, examples } of contents) {
      const found = reader.codesOf(schema)
      if (found !== undefined) takePlace(found.place, schema)
      const texts = found && reader.textsAt(schema, found.place)
      for (const code of found?.codes ?? []) {
        const error = errorOf(code, path)
        const text = texts?.get(code)
        takeList(error, found?.codes.length ?? 0, status)
        if (text !== undefined) error.texts.add(text)
      }
      if (found?.codes.length === 1) takeMessages(errorOf(found.codes[0] as Code, path), schema, found.place)
      const size = found?.codes.length ?? Number.MAX_SAFE_INTEGER
      for (const [index, example] of [...examples, ...schemaExamples(schema)].entries()) {
        const place = found?.place ?? usualPlaces.find((usual) => isCode(valueAt(example, usual)))
        const error = place && takeExample(example, place, path)
        if (place === undefined || error === undefined) continue
        if (isOwn && index < examples.length && isNumber(status)) error.exampleStatuses.add(status)
        else takeList(error, size, status)
        if (found !== undefined) continue
        if (reader.schemasAt(schema, place, 'any-of').length > 0) takePlace(place, schema)
        else takeShown({ value: example, line: lineOf(path) }, pointerOf(place))
      }
    }
  }

  function takePlace(place: Place, schema: unknown): void {
    const key = JSON.stringify(place)
    const known = places.get(key) ?? { place, schemas: new Set() }
    places.set(key, known)
    known.schemas.add(reader.follow(schema))
  }

  /** An example may show the body, where no schema has it. */
  function takeShown(example: Example, pointer: string): void {
    const known = shown.get(pointer)
    if (known === undefined) shown.set(pointer, [example])
    else if (known.length < maximumShown) known.push(example)
  }

  function takeList({ listed }: FoundError, size: number, status: string): void {
    if (size > listed.size) return
    if (size < listed.size) listed.statuses.clear()
    listed.size = size
    listed.statuses.add(status)
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

  function takeExample(value: unknown, place: Place, path: readonly string[]): FoundError | undefined {
    const holder = valueAt(value, place.slice(0, -1))
    const code = valueAt(value, place)
    if (!isCode(code)) return undefined
    const error = errorOf(code, path)
    const message = messageNames.map((name) => memberOf(holder, name)).find((text) => typeof text === 'string')
    if (typeof message === 'string' && said(message) !== '' && !error.messages.has(message)) {
      error.messages.add(message)
      error.examples.add(message)
    }
    return error
  }

  if (errors.size === 0) {
    throw new CommandFailure(
      'the OpenAPI document lists no error codes: neither the schema nor an example of a response from 400 on has an enum, a constant or a value where the code stands, such as /code or /error/code',
    )
  }
  const page = pageOf(document, [...errors.values()], [...places.values()], reader, lineOf)
  const [examples, others] = shown.values()
  if (examples === undefined) return page
  if (places.size === 0 && others === undefined) return { ...page, examples }
  const told = `codes of examples stand at ${[...shown.keys()].join(', ')}; add a "body:" that has them there`
  return { ...page, notes: [...(page.notes ?? []), told] }
}

const maximumShown = 100

/** A code of the document. */
interface FoundError {
  readonly code: Code
  /** The keys that lead to the response that has it first. */
  readonly path: readonly string[]
  /** The statuses of the responses that have it in an example. */
  readonly exampleStatuses: Set<string>
  /** The shortest lists that have it: how many codes they have, and the keys of their responses. */
  readonly listed: { size: number; readonly statuses: Set<string> }
  readonly messages: Set<string>
  /** Those of its messages that an example has. */
  readonly examples: Set<string>
  readonly texts: Set<string>
}

/** Where codes stand, and the schemas that have them there. */
interface CodePlace {
  readonly place: Place
  readonly schemas: Set<unknown>
}

type Reader = ReturnType<typeof schemaReader>

/** Where codes stand in examples of which the schema does not say it; the first is that of the default body. */
const usualPlaces: readonly Place[] = [['code'], ['error', 'code'], ['errors', '*', 'code']]

function pointerOf(place: Place): string {
  return `/${place.join('/')}`
}

function pageOf(
  document: Members,
  errors: readonly FoundError[],
  places: readonly CodePlace[],
  reader: Reader,
  lineOf: (path: readonly string[]) => number,
): Page {
  const title = memberOf(document.info, 'title')
  const lost = reader.lostReferences()
  const [place, other] = places
  const ofExamples = errors.filter(({ examples, messages }) => examples.size === 1 && messages.size === 1).length
  const pointers = places.map((one) => pointerOf(one.place))
  const body = place && other === undefined ? bodyOf(place, errors, reader) : undefined
  return {
    title: typeof title === 'string' && said(title) !== '' ? title.trim() : undefined,
    tables: [tableOfErrors(errors, lineOf)],
    hasOwnColumns: true,
    body,
    notes: [
      ...(lost === 0 ? [] : [`references to other files or to nothing, which are not followed: ${lost}`]),
      ...(other === undefined
        ? []
        : [`codes stand at several places: ${pointers.join(', ')}; add a "body:" that has them`]),
      ...(body === undefined || body.leftOut.length === 0
        ? []
        : [`members of the error body that a template cannot have: ${quotedNames(body.leftOut)}`]),
      ...(ofExamples === 0
        ? []
        : [`messages that are those of examples: ${ofExamples}; write {name} for what varies in them`]),
    ],
  }
}

/** A row for each message of a code. */
function tableOfErrors(errors: readonly FoundError[], lineOf: (path: readonly string[]) => number): Table {
  const rows = errors.flatMap((error) => {
    const { code, path, messages, texts } = error
    const { status, doubt } = statusOf(error)
    const [text = '', ...others] = texts
    const all = [...messages].map((message) => [String(code), status, message, text])
    const more = others.map((other) => [String(code), status, '', other])
    const cells = [...(all.length === 0 ? [[String(code), status, '', text]] : all), ...more]
    return cells.map((row) => ({ cells: row, path, doubt }))
  })
  return {
    headings: ['code', 'status', 'message', 'description'],
    line: 1,
    size: rows.length,
    cell: (row, column) => said(rows[row]?.cells[column] ?? ''),
    lineOf: (row) => lineOf(rows[row]?.path ?? []),
    doubtOf: (row) => rows[row]?.doubt,
  }
}

/** The status of a code as a cell, and why it is doubtful. */
function statusOf({ exampleStatuses, listed }: FoundError): { readonly status: string; readonly doubt?: string } {
  if (exampleStatuses.size > 0) return { status: [...exampleStatuses].join(', ') }
  // Numbers, which sort before the names of classes.
  const keys = [...listed.statuses].sort()
  const numbers = keys.filter(isNumber)
  if (numbers.length === 0) return { status: keys.join(', ') }
  const isClear = keys.length === 1 || (listed.size === 1 && numbers.length === keys.length)
  const doubt = `its status is not clear: the responses ${keys.join(', ')} all list it; keep the right ones`
  return { status: numbers.join(', '), ...(!isClear && { doubt }) }
}

function isNumber(status: string): boolean {
  return /^\d+$/.test(status)
}

function bodyOf({ place, schemas }: CodePlace, errors: readonly FoundError[], reader: Reader): Body | undefined {
  const isInteger = errors.every(({ code }) => typeof code === 'number')
  return bodyWithCode(place, (level) => schemaMembers([...schemas], level, reader), isInteger)
}
