import type { Template } from '@errbook/catalog'
import { type HoleType, hasHoles, isMeaningful, type TemplateNode } from '@errbook/catalog/parts'
import { shown } from './any-value.js'
import type { ErrorOf } from './body-draft.js'
import type { BodyPlan } from './body-plan.js'
import type { PreparedBody } from './prepare-body.js'
import type { BodyReader } from './read-body.js'

/** What an error body is to say. */
export interface BodyValues {
  /** As it is sent, which its name in programs need not be. */
  readonly code: string | number
  readonly message?: string | undefined
  readonly requestId?: string | undefined
  readonly status?: number | undefined
  readonly group?: string | undefined
  readonly reference?: string | undefined
  /** In seconds. */
  readonly retryAfter?: number | undefined
  /** The data of the API's own, by the names of its holes. */
  readonly members?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Writes an error body by a template. What may be absent and has no value is left out.
 *
 * @throws TypeError when a hole that may not be absent has no value, a value is of another type than its hole, or the body
 * would be read as another error's.
 */
export type BodyWriter = (values: BodyValues) => { readonly [member: string]: unknown }

/** Makes the writer of a prepared template; `errorOf` as for `prepareBody`. */
export function bodyWriter({ plan, read }: PreparedBody, errorOf: ErrorOf): BodyWriter {
  // The body itself is there even where all of its holes are absent.
  const write = writerOf({ ...plan.template, isOptional: false }, plan.unitsPerSecond) as BodyWriter
  return isReadAsWritten(plan) ? write : (values) => readAgain(write(values), values, read, errorOf)
}

/** Whether a code is read where it is written, and whole, whatever stands beside it. */
function isReadAsWritten({ codes, holes, places }: BodyPlan): boolean {
  const code = holes.get('code')
  if (code === undefined) return true
  return (
    codes.length === 1 &&
    codes[0] === code &&
    !places.some(({ node, inner }) => node.kind === 'text' && inner.includes(code))
  )
}

/**
 * Gives a body whose code is read as it was given.
 *
 * @throws TypeError for any other.
 */
function readAgain<B>(body: B, { code }: BodyValues, read: BodyReader, errorOf: ErrorOf): B {
  const sent = String(code)
  const name = errorOf(sent)?.code ?? sent
  const { code: again } = read(body)
  if (again === name) return body
  throw new TypeError(
    `the error ${JSON.stringify(name)} would be read as ${JSON.stringify(again)}: give it no other values that name a code`,
  )
}

/** Gives a JSON value, `undefined` for what is left out. */
type Write = (values: BodyValues) => unknown

function writerOf(node: TemplateNode, unitsPerSecond: number): Write {
  switch (node.kind) {
    case 'hole': {
      const { name, type, isOptional } = node
      const valueIn = valueReader(name, unitsPerSecond)
      return (values) => {
        const value = valueIn(values)
        if (value !== undefined && value !== null) return converted(value, type, name)
        if (isOptional) return undefined
        throw missing(name)
      }
    }
    case 'text': {
      const parts = node.parts.map((part) => {
        if (typeof part === 'string') return () => part
        return writerOf({ kind: 'hole', name: part.name, type: 'text', isOptional: false }, unitsPerSecond)
      })
      return (values) => parts.map((part) => part(values)).join('')
    }
    case 'constant':
      return () => copyOf(node.value)
    case 'list': {
      const item = writerOf(node.item, unitsPerSecond)
      return (values) => {
        const value = item(values)
        return value === undefined ? undefined : [value]
      }
    }
    case 'object': {
      const members = node.members.map(([name, part]) => ({
        name,
        write: writerOf(part, unitsPerSecond),
        isSaid: hasHoles(part),
      }))
      return (values) => {
        const written: Record<string, unknown> = {}
        let isSaid = !node.isOptional
        for (const member of members) {
          const value = member.write(values)
          if (value === undefined) continue
          put(written, member.name, value)
          isSaid ||= member.isSaid
        }
        return isSaid ? written : undefined
      }
    }
  }
}

function valueReader(name: string, unitsPerSecond: number): Write {
  if (name === 'retryAfter') return ({ retryAfter }) => retryAfter && unitsIn(retryAfter, unitsPerSecond)
  if (isMeaningful(name)) return (values) => values[name]
  return ({ members }) => (members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined)
}

/** Seconds as a number of units, without the error that floating point adds: 2.007 seconds are 2007 milliseconds. */
export function unitsIn(seconds: number, unitsPerSecond: number): number {
  return Number((seconds * unitsPerSecond).toPrecision(15))
}

/** A value in the type of its hole. Numbers are written as text where the template has text, and digits as a number. */
function converted(value: unknown, type: HoleType, name: string): unknown {
  if (type === 'any' || typeof value === (type === 'text' ? 'string' : type)) return value
  const isOurs = isMeaningful(name)
  if (type === 'text' && isOurs && typeof value === 'number') return String(value)
  if (type === 'integer') {
    const number = isOurs && typeof value === 'string' && /^-?[0-9]{1,15}$/.test(value) ? Number(value) : value
    if (name === 'retryAfter' && Number.isFinite(number)) return Math.ceil(number as number)
    if (Number.isInteger(number)) return number
  }
  throw new TypeError(`{${name}} of the error body takes ${wanted[type]}, but got ${shown(value)}`)
}

const wanted: { readonly [T in HoleType]: string } = {
  text: 'a string',
  integer: 'an integer',
  boolean: 'true or false',
  any: 'any value',
}

function missing(name: string): TypeError {
  const option = isMeaningful(name) ? `${name}: …` : `members: { ${name}: … }`
  return new TypeError(`no value for {${name}} of the error body: pass { ${option} }`)
}

/** A constant that may be changed without changing the catalog. */
function copyOf(constant: Template): unknown {
  return typeof constant === 'object' ? structuredClone(constant) : constant
}

/** Sets a member, whatever its name. */
function put(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
}
