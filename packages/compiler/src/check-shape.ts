import { nearestNames, pointerSteps } from '@errbook/catalog/parts'
import type { FormatError, Validator } from './catalog-file.js'
import type { Diagnostic, Path } from './diagnostic.js'
import { type Parsed, unread } from './parse.js'

/** A catalog file with its valid values only; an invalid value is `undefined` under its key. */
export type Sound<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { readonly [K in keyof T]?: Sound<T[K]> | undefined }

/** The result of checking a file by the schema. */
export interface Shape<T> {
  readonly diagnostics: readonly Diagnostic[]
  /** The part that rules can rely on. */
  readonly sound: Sound<T>
}

/** Checks a file by the schema of its format; finds all errors, or all that count. */
export function checkShape<T>(
  parsed: Parsed,
  validate: Validator<T>,
  counts: (error: FormatError) => boolean = () => true,
): Shape<T> {
  if (validate(parsed.value)) return { diagnostics: [], sound: withoutUnsound(parsed, []) as Sound<T> }
  const errors = firstAtEachPlace((validate.errors ?? []).filter(counts))
  const told = isOtherFile(parsed.value, errors) ? errors.filter((error) => !isUnknownKey(error)) : errors
  return {
    diagnostics: told.filter(({ data }) => data !== unread).map((error) => toDiagnostic(error, parsed)),
    sound: withoutUnsound(parsed, errors) as Sound<T>,
  }
}

/** A value of the wrong type may break several keywords, but the author has one thing to fix. */
function firstAtEachPlace(errors: readonly FormatError[]): readonly FormatError[] {
  const places = new Map<string, FormatError>()
  for (const error of errors) {
    const { params, instancePath } = error
    const place = `${instancePath} ${params.missingProperty ?? params.additionalProperty ?? ''}`
    if (!places.has(place)) places.set(place, error)
  }
  return [...places.values()]
}

/** Whether a file has keys but none of a catalog: it is something else, of which each key need not be told. */
function isOtherFile(value: unknown, errors: readonly FormatError[]): boolean {
  const unknown = errors.filter((error) => error.instancePath === '' && isUnknownKey(error))
  return unknown.length > 1 && unknown.length === Object.keys(Object(value)).length
}

function isUnknownKey({ params }: FormatError): boolean {
  return params.additionalProperty !== undefined
}

function toDiagnostic(error: FormatError, { locate }: Parsed): Diagnostic {
  const { instancePath, params, parentSchema, data } = error
  const path = pointerSteps(instancePath)
  const { description = 'another value', properties = {} } = parentSchema ?? {}
  const { missingProperty: missing, additionalProperty: unknown, j: second } = params
  if (missing !== undefined) {
    return {
      ...locate(path, 'key'),
      severity: 'error',
      rule: 'missing-key',
      message: `${show(path)} has no "${missing}"`,
      fix: `add "${missing}:" with ${properties[missing]?.description ?? 'its value'}`,
    }
  }
  if (unknown !== undefined) {
    const keys = Object.keys(properties)
    const [close] = nearestNames(unknown, keys)
    const isError = path.length === 0 && Object.hasOwn(Object((data as Mapping)[unknown]), 'status')
    return {
      ...locate([...path, unknown], 'key'),
      severity: 'error',
      rule: 'unknown-key',
      message: `${show(path)} has the unknown key "${unknown}"`,
      fix: isError
        ? 'an error stands under "errors:"'
        : close === undefined
          ? `the keys are ${keys.join(', ')}`
          : `did you mean "${close}"?`,
    }
  }
  if (second !== undefined && Array.isArray(data)) {
    return {
      ...locate([...path, `${second}`], 'value'),
      severity: 'error',
      rule: 'wrong-value',
      message: `${show(path)} has ${JSON.stringify(data[second])} twice`,
      fix: 'keep one of them',
    }
  }
  const isMeaning = typeof data === 'string' && data.trim() !== '' && 'quoted' in properties && 'meaning' in properties
  const isEmpty = data === null || (typeof data === 'string' && data.trim() === '')
  return {
    ...locate(path, 'value'),
    severity: 'error',
    rule: 'wrong-value',
    message: isEmpty ? `${show(path)} is empty` : `${show(path)} is ${showValue(data)}`,
    fix: isMeaning ? 'write "{ meaning: … }"' : `write ${description}${quotesFix(error)}`,
  }
}

type Mapping = { readonly [key: string]: unknown }

/** What to say about quotes, where they alone are wrong. */
function quotesFix({ data, parentSchema = {} }: FormatError): string {
  const types = [parentSchema.type ?? []].flat()
  if (typeof data === 'string') {
    const isNumber = /^-?(?:0|[1-9]\d*)$/.test(data) && (types.includes('integer') || types.includes('number'))
    const isBoolean = /^(?:true|false)$/.test(data) && types.includes('boolean')
    return isNumber || isBoolean ? ', without quotes' : ''
  }
  if (typeof data !== 'number' && typeof data !== 'boolean') return ''
  const { enum: values, pattern = '' } = parentSchema
  const isText = types.includes('string') && new RegExp(pattern, 'u').test(String(data))
  return isText && (values === undefined || values.includes(String(data))) ? ', in quotes' : ''
}

function withoutUnsound({ value, diagnostics }: Parsed, errors: readonly FormatError[]): unknown {
  if (diagnostics.length + errors.length === 0) return value
  const holder = { value: readableCopy(value) }
  for (const { params, instancePath } of errors) {
    const isOfKey = params.missingProperty !== undefined || params.additionalProperty !== undefined
    if (!isOfKey) blank(holder, ['value', ...pointerSteps(instancePath)])
  }
  return holder.value ?? {}
}

/** A copy in which what was not read is `undefined` under its key. */
function readableCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value === unread) return undefined
  if (Array.isArray(value)) return value.map(readableCopy)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readableCopy(inner)]))
}

/** Sets the value at a path to `undefined`; the key stays. */
function blank(holder: object, [key, ...rest]: Path): void {
  const values = holder as Record<string, unknown>
  const value = values[key as string]
  if (rest.length === 0) values[key as string] = undefined
  else if (typeof value === 'object' && value !== null) blank(value, rest)
}

function show(path: Path): string {
  return path.length === 0 ? 'the catalog' : path.join('.')
}

const maximumShown = 20

// A file that is no catalog may be one long text, and nobody asked to see it.
const maximumLength = 60

function showValue(value: unknown): string {
  if (typeof value !== 'object') {
    const shown = JSON.stringify(value)
    return shown.length > maximumLength ? `${shown.slice(0, maximumLength)}…` : shown
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  const keys = Object.keys(value as object)
  const more = keys.length > maximumShown ? ` and ${keys.length - maximumShown} more` : ''
  return `a map with ${keys.slice(0, maximumShown).join(', ') || 'no key'}${more}`
}
