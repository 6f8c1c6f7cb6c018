import type { StandardSchema } from '@errbook/catalog'
import type { ReadBody } from '@errbook/http-message'
import { cut, member, textOf } from './any-value.js'
import { extentOf } from './extent.js'
import { bodyIssue, type Issue, maximumIssues, newIssue } from './issue.js'

/**
 * What a body has to fit: a Standard Schema, which the schemas of zod, valibot, arktype and others are, or the same
 * for a JSON Schema or TypeBox schema by `bodySchema` of `@errbook/validate/json-schema`.
 */
export type BodySchema = StandardSchema

/** How the body of a request is checked. */
export interface BodyOptions {
  /** What the operation takes; with it, a request without a body is wrong. Members it does not name are ignored. */
  readonly schema?: BodySchema
  /** How long a body may be, in bytes (of a text: in UTF-16 code units); 64 MiB if not given. */
  readonly maximumBodyBytes?: number
}

/** What a schema makes of a value, or how the value departs from it: the first issues, and how many more there are. */
export type Fitted =
  | { readonly issues: readonly []; readonly value: unknown }
  | { readonly issues: readonly [Issue, ...Issue[]]; readonly more: number }

/**
 * Holds a value against a schema.
 *
 * @throws TypeError when the schema is asynchronous, or gives what is not a result of a Standard Schema.
 * @throws whatever the schema throws for its own reasons; a value that is nested too deeply for it, or that throws when
 * it is read, is an issue.
 */
export function fit(schema: BodySchema, value: unknown): Fitted {
  let answer: unknown
  try {
    answer = schema['~standard'].validate(value)
  } catch (error) {
    return blame(value, error)
  }
  if (!isPending(answer)) return outcomeOf(answer)
  ignore(answer)
  throw new TypeError(
    'the schema of the body is asynchronous: expected one that validates at once (checkParsedBodyAsync awaits others)',
  )
}

/** {@link fit} for schemas that may be asynchronous: awaits every thenable. Rejects with what `fit` throws. */
export async function fitAwaited(schema: BodySchema, value: unknown): Promise<Fitted> {
  let result: unknown
  try {
    const answer: unknown = schema['~standard'].validate(value)
    result = isPending(answer) ? await awaited(answer) : answer
  } catch (error) {
    return blame(value, error)
  }
  return outcomeOf(result)
}

/** Whether an answer has to be awaited: a promise of another realm or library is not an `instanceof Promise`. */
function isPending(answer: unknown): answer is PromiseLike<unknown> {
  const isAsked = (typeof answer === 'object' && answer !== null) || typeof answer === 'function'
  try {
    return isAsked && typeof (answer as { readonly then?: unknown }).then === 'function'
  } catch (error) {
    throw unreadable(error)
  }
}

async function awaited(answer: PromiseLike<unknown>): Promise<unknown> {
  const result = await answer
  if (result === answer) throw fault('a result that changes when it is read again')
  return result
}

/** Keeps a rejection that is not awaited from being reported. */
function ignore(answer: PromiseLike<unknown>): void {
  try {
    answer.then(
      () => {},
      () => {},
    )
  } catch {
    // It was not to be used anyway.
  }
}

// Deep enough for any body, and far from where recursion ends.
const limits = { values: 1_000_000, levels: 100 }

/** Tells the fault of a value; throws the error again where it is the schema's. */
function blame(value: unknown, error: unknown): Fitted {
  const extent = extentOf(value, limits)
  const isTooDeep = extent !== 'within' && isStackOverflow(error)
  if (extent !== 'unreadable' && !isTooDeep) throw error
  const reason = isTooDeep ? 'it is nested too deeply' : 'it cannot be read'
  return { issues: [newIssue('body-inappropriate', ['body'], { member: '', reason })], more: 0 }
}

/** Whether recursion went too far, as each engine says it. */
export function isStackOverflow(error: unknown): boolean {
  const [name, message] = [member(error, 'name'), member(error, 'message')]
  const isNamed = name === 'RangeError' || name === 'InternalError'
  return isNamed && typeof message === 'string' && /call stack|recursion/i.test(message.slice(0, 1000))
}

/** What the result of a schema says; only what is a success to the letter is one. */
function outcomeOf(result: unknown): Fitted {
  const issues = memberOf(result, 'issues')
  if (issues !== undefined) return failure(issues)
  const value = memberOf(result, 'value')
  if (value === undefined && !attempt(() => 'value' in (result as object))) throw fault('neither a value nor issues')
  return { issues: [], value }
}

function failure(issues: unknown): Fitted {
  const count = lengthOf(issues, 'issues')
  if (count === 0) throw fault('an empty list of issues')
  const first: [Issue, ...Issue[]] = [issueOf(memberOf(issues, 0))]
  while (first.length < Math.min(count, maximumIssues)) first.push(issueOf(memberOf(issues, first.length)))
  return { issues: first, more: count - first.length }
}

// More than any recursion reaches.
const maximumPathLength = 100_000

function issueOf(issue: unknown): Issue {
  const message = memberOf(issue, 'message')
  if (typeof message !== 'string') throw fault('an issue whose message is not a string')
  const path = memberOf(issue, 'path')
  const length = path === undefined ? 0 : lengthOf(path, 'a path')
  if (length > maximumPathLength) throw fault(`an issue whose path has ${length} steps`)
  // The first steps lead to the member around it.
  const steps = Array.from({ length: Math.min(length, maximumSteps) }, (_, at) => stepOf(memberOf(path, at)))
  return newIssue('body-inappropriate', ['body', ...steps], { member: cut(steps.join('.')), reason: cut(message) })
}

const maximumSteps = 100

function stepOf(step: unknown): string | number {
  const key = typeof step === 'object' ? memberOf(step, 'key') : step
  if (typeof key === 'number') return key
  if (typeof key === 'string' || typeof key === 'symbol') return cut(String(key))
  throw fault('an issue with a step that is not a key')
}

function lengthOf(list: unknown, name: string): number {
  if (!attempt(() => Array.isArray(list))) throw fault(`${name} that is not an array`)
  const length = memberOf(list, 'length')
  if (!Number.isSafeInteger(length) || (length as number) < 0) throw fault(`${name} without a length`)
  return length as number
}

/** A member of what a schema gave, which has to stay what it is. */
function memberOf(given: unknown, name: PropertyKey): unknown {
  if (given === null) throw fault('null')
  if (typeof given !== 'object') throw fault(given === undefined ? 'undefined' : `a ${typeof given}`)
  const members = given as Readonly<Record<PropertyKey, unknown>>
  let value: unknown
  let isSame: boolean
  try {
    value = members[name]
    isSame = Object.is(value, members[name])
  } catch (error) {
    throw unreadable(error)
  }
  if (!isSame) throw fault('a result that changes when it is read again')
  return value
}

function attempt<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unreadable(error)
  }
}

function unreadable(error: unknown): TypeError {
  return fault(`a result that cannot be read (${textOf(error)})`)
}

function fault(given: string): TypeError {
  return new TypeError(
    `the schema of the body gave ${given}: expected a result of Standard Schema, { value } or { issues: [{ message, path }] }`,
  )
}

/** Checks a body that was read by a schema, if there is one. */
export function fitBody<F>(
  body: ReadBody,
  schema: BodySchema | undefined,
  hold: (schema: BodySchema, value: unknown) => F,
): F | Fitted {
  if (schema === undefined && body.kind === 'none') return { issues: [], value: undefined }
  if (body.kind !== 'value') return { issues: [bodyIssue(body, 'request')], more: 0 }
  return schema === undefined ? { issues: [], value: body.value } : hold(schema, body.value)
}
