import { nearest } from '@errbook/catalog'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { CatalogFile } from './catalog-file.js'
import { type Parsed, unread } from './parse.js'
import type { Path, Problem } from './problem.js'

/** A catalog file of which only what is right is left; a value that is wrong is `undefined` under its key. */
export type Sound<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { readonly [K in keyof T]?: Sound<T[K]> | undefined }

/** What a file has in common with the format of a catalog file. */
export interface Shape {
  readonly problems: readonly Problem[]
  /** What rules can rely on. */
  readonly sound: Sound<CatalogFile>
}

/** Holds a file against the schema of the format; finds all errors. */
export function checkShape(parsed: Parsed): Shape {
  const validate = validator()
  if (validate(parsed.value)) return { problems: [], sound: parsed.value }
  const errors = firstAtEachPlace(validate.errors ?? [])
  return {
    problems: errors.filter(({ data }) => data !== unread).map((error) => toProblem(error, parsed)),
    sound: withoutUnsound(parsed.value, errors) as Sound<CatalogFile>,
  }
}

let compiled: ValidateFunction<CatalogFile> | undefined

function validator(): ValidateFunction<CatalogFile> {
  compiled ??= new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile<CatalogFile>(CatalogFile)
  return compiled
}

/** A value of the wrong type may break several keywords; the author has one thing to fix. */
function firstAtEachPlace(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const places = new Map<string, ErrorObject>()
  for (const error of errors) {
    const { keyword, params, instancePath } = error
    const place = `${instancePath} ${keyword === 'required' ? params.missingProperty : (params.additionalProperty ?? '')}`
    if (!places.has(place)) places.set(place, error)
  }
  return [...places.values()]
}

function toProblem({ keyword, instancePath, params, parentSchema, data }: ErrorObject, { locate }: Parsed): Problem {
  const path = toPath(instancePath)
  const expected: string = parentSchema?.description
  if (keyword === 'required') {
    const key: string = params.missingProperty
    return {
      ...locate(path, 'key'),
      rule: 'missing-key',
      message: `${show(path)} has no "${key}"`,
      fix: `add "${key}:" with ${parentSchema?.properties[key].description ?? 'its value'}`,
    }
  }
  if (keyword === 'additionalProperties') {
    const key: string = params.additionalProperty
    const keys = Object.keys(parentSchema?.properties)
    const [close] = nearest(key, keys)
    return {
      ...locate([...path, key], 'key'),
      rule: 'unknown-key',
      message: `${show(path)} has the unknown key "${key}"`,
      fix: close === undefined ? `the keys are ${keys.join(', ')}` : `did you mean "${close}"?`,
    }
  }
  const isEmpty = data === null || (typeof data === 'string' && data.trim() === '')
  return {
    ...locate(path, 'value'),
    rule: 'wrong-value',
    message: isEmpty ? `${show(path)} is empty` : `${show(path)} is ${showValue(data)}`,
    fix: `write ${expected}`,
  }
}

function withoutUnsound(value: unknown, errors: readonly ErrorObject[]): unknown {
  const holder = structuredClone({ value })
  for (const { keyword, instancePath } of errors) {
    if (keyword !== 'required' && keyword !== 'additionalProperties') blank(holder, ['value', ...toPath(instancePath)])
  }
  return holder.value ?? {}
}

/** Sets the value at a path to `undefined`; the key stays. */
function blank(holder: object, [key, ...rest]: Path): void {
  const values = holder as Record<string, unknown>
  const value = values[key as string]
  if (rest.length === 0) values[key as string] = undefined
  else if (typeof value === 'object' && value !== null) blank(value, rest)
}

function toPath(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function show(path: Path): string {
  return path.length === 0 ? 'the catalog' : path.join('.')
}

function showValue(value: unknown): string {
  if (typeof value !== 'object') return JSON.stringify(value)
  return Array.isArray(value) ? 'a list' : `a map with ${Object.keys(value as object).join(', ') || 'no key'}`
}
