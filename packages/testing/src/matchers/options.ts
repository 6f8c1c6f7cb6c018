import {
  type Catalog,
  type CatalogText,
  type CodeOf,
  type ErrorDefinition,
  listErrors,
  type Params,
  type ParamValues,
} from '@errbook/catalog'
import { nearestNames, own } from '@errbook/catalog/parts'
import { prepare } from '@errbook/validate/read'
import { checkOptionNames } from '../option-names.js'

/** In which words a failure is told. */
export interface Wording {
  /** The language of the failure, a BCP 47 tag; if not given, that of `text`, or English. */
  readonly lang?: string
  /** The text of the catalog, such as `en` of `@errbook/csn/text/en`: with it a failure tells what to do about an error. */
  readonly text?: Pick<CatalogText, 'language' | 'errors'>
}

/** How a response is checked. */
export interface ConformOptions extends Wording {
  /** Every warning is an error, and the message has to be the catalog's. */
  readonly strict?: boolean
  /** How long a body may be, in bytes; 64 MiB if not given. */
  readonly maximumBodyBytes?: number
}

/** How a request or a response is checked. */
export interface RefusalOptions extends ConformOptions {
  /** The time by which the dates of a request are checked, as a `Date` or in milliseconds; without it, none is too old. */
  readonly now?: Date | number
}

/** What else an error has to be. */
export interface ErrorOptions<P extends Params = Params> extends Wording {
  /** The parameters of its message; those that are left out may have any value. */
  readonly params?: { readonly [N in keyof P]?: ParamValues<P>[N] | AsymmetricValue }
  readonly requestId?: string | AsymmetricValue
}

/** What stands for several values, such as `expect.any(String)`. */
interface AsymmetricValue {
  asymmetricMatch(other: unknown): boolean
}

/** The codes of a catalog, or any text where types do not know them. */
export type Code<C extends Catalog> = [CodeOf<C>] extends [never] ? string : CodeOf<C>

/** The parameters of the message of a code, or of any. */
export type ParamsOf<C extends Catalog, K> = K extends keyof C['errors']
  ? C['errors'][K] extends ErrorDefinition<string, number, infer P extends Params>
    ? P
    : Params
  : Params

/** @throws TypeError when the value is not a catalog, or an option has another name or kind. */
export function checkArguments(catalog: Catalog, options: unknown, names: readonly string[]): void {
  prepare(catalog)
  checkOptionNames(options, names)
  for (const [name, value] of Object.entries(options ?? {})) {
    const kind = value === undefined ? undefined : own(kinds, name)
    if (kind?.fits(value) === false) {
      throw new TypeError(`the option ${name} is ${shown(value)}: expected ${kind.expected}`)
    }
  }
}

/** How a failure shows that a response was checked strictly; `undefined` where it was not. */
export function strictText(options: ConformOptions | undefined): string | undefined {
  return options?.strict === true ? '{ strict: true }' : undefined
}

/** What an option has to be, where nobody else asks. */
const kinds: Readonly<Record<string, { readonly fits: (value: unknown) => boolean; readonly expected: string }>> = {
  strict: { fits: (value) => typeof value === 'boolean', expected: 'true or false' },
  lang: { fits: (value) => typeof value === 'string', expected: 'a language, such as "zh"' },
  text: {
    fits: (value) => isObject(value) && isObject(value.errors),
    expected: 'a text of the catalog, such as `en` of @errbook/csn/text/en',
  },
  maximumBodyBytes: {
    fits: (value) => typeof value === 'number' && value >= 0,
    expected: 'a number of bytes',
  },
  params: { fits: isObject, expected: 'an object with values for parameters' },
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** @throws TypeError when the catalog does not have the code. */
export function checkCode(catalog: Catalog, code: unknown): asserts code is string {
  if (typeof code === 'string' && Object.hasOwn(catalog.errors, code)) return
  const codes = Object.keys(catalog.errors)
  const [nearest] = nearestNames(typeof code === 'string' ? code : '', codes)
  const expected = nearest === undefined ? `a code of ${catalog.name}, such as ${codes[0]}` : nearest
  throw new TypeError(`the code ${shown(code)} is not in the catalog ${catalog.name}: expected ${expected}`)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 100))
  return value === null || typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value
}

/** @throws TypeError when the message of the code, or of any, does not have a parameter of that name. */
export function checkParams(catalog: Catalog, code: string | undefined, params: object): void {
  const definitions = listErrors(catalog).filter((each) => code === undefined || each.code === code)
  const names = [...new Set(definitions.flatMap((definition) => Object.keys(definition.params)))]
  const unknown = Object.keys(params).find((name) => !names.includes(name))
  if (unknown === undefined) return
  const expected = nearestNames(unknown, names)[0] ?? (names.join(', ') || 'none')
  throw new TypeError(`the parameter ${unknown} is not one of ${code ?? 'the catalog'}: expected ${expected}`)
}
