import { type Catalog, isCatalogError, type Language } from '@errbook/catalog'
import { nearestNames, own } from '@errbook/catalog/parts'
import { isThenable, languageOf, linkOf, receivedText, resolutionOf } from './advice.js'
import type { Advice, Failure, Point, Verdict } from './failure.js'
import { checkArguments, checkCode, checkParams, type ErrorOptions } from './options.js'
import { words } from './words.js'

const noOptions: ErrorOptions = {}
const optionNames = ['params', 'requestId', 'lang', 'text'] as const

/** Whether two values are equal, as a runner has it. */
export type Equals = (actual: unknown, expected: unknown) => boolean

/**
 * Whether a thrown error, what a function throws, or what `decode` gave is an error of a catalog, with that code if one is
 * given. The status may be another than the catalog's.
 *
 * @throws TypeError when the catalog, the code or an option is not one.
 */
export function errorVerdict(
  catalog: Catalog,
  received: unknown,
  code: string | undefined,
  options: ErrorOptions = noOptions,
  equals: Equals,
): Verdict {
  checkArguments(catalog, options, optionNames)
  if (code !== undefined) checkCode(catalog, code)
  checkParams(catalog, code, options.params ?? {})
  const found = typeof received === 'function' ? thrownBy(received as () => unknown) : { value: received }
  const error = 'value' in found ? errorIn(found.value) : undefined
  const isOfCatalog = error !== undefined && error.catalog === catalog.name && Object.hasOwn(catalog.errors, error.code)
  const isCode = isOfCatalog && (code === undefined || error.code === code)
  const points = isCode ? differences(error, options, equals) : []
  return {
    // Whatever a promise comes to, it is not known yet.
    pass: isPending(found) ? undefined : isCode && points.length === 0,
    failureOf: (): Failure => {
      const language = languageOf(options)
      const telling = words[language]
      const link = linkOf(catalog, error?.reference)
      const wanted = telling.wanted(catalog.name, code)
      if (error === undefined) {
        const received = 'value' in found ? valueText(found.value, options) : telling[found.instead]
        return { language, summary: telling.isNoError(received, wanted), advice: adviceOn(found, language), link }
      }
      const actual = `${error.code.slice(0, 100)} (${error.status})`
      if (isOfCatalog) {
        const advice = isCode ? [] : resolutionOf(catalog, error.code, options)
        if (!isCode) return { language, summary: telling.isOtherError(actual, code ?? ''), advice, link }
        const summary = points.length === 0 ? telling.isError(actual, catalog.name) : telling.differs(actual)
        return { language, summary, points, link }
      }
      if (error.catalog !== catalog.name) {
        return { language, summary: telling.isErrorOfOther(actual, error.catalog, wanted), link }
      }
      const nearest = nearestNames(error.code, Object.keys(catalog.errors)).join(', ') || undefined
      return {
        language,
        summary: telling.isUnknownError(error.code.slice(0, 100), catalog.name),
        points: [{ where: 'code', expected: nearest, isNearest: true, actual: error.code.slice(0, 100) }],
        advice: [telling.advice('code-unknown')],
        link,
      }
    },
  }
}

type Found = { readonly value: unknown } | { readonly instead: 'threwNothing' | 'gavePromise' }

function thrownBy(call: () => unknown): Found {
  try {
    const returned = call()
    if (!isThenable(returned)) return { instead: 'threwNothing' }
    // Its rejection is nobody's: the failure says so.
    Promise.resolve(returned).catch(() => {})
    return { instead: 'gavePromise' }
  } catch (value) {
    return { value }
  }
}

/** What to do where no error of a catalog was found, as far as that is clear. */
function adviceOn(found: Found, language: Language): readonly Advice[] {
  if (isPending(found)) return [words[language].awaitIt]
  if (!('value' in found) || typeof found.value !== 'object' || found.value === null) return []
  return isAnother(found.value) || isResponse(found.value) ? [words[language].passError] : []
}

function isPending(found: Found): boolean {
  return 'value' in found ? isThenable(found.value) : found.instead === 'gavePromise'
}

/** Whether an object is neither an error of any kind nor what `decode` gave. */
function isAnother(value: object): boolean {
  try {
    return !(value instanceof Error || 'kind' in value)
  } catch {
    // A proxy of the caller's threw.
    return false
  }
}

/** Whether a value is a response, or an error of a client that has one. */
function isResponse(value: unknown): boolean {
  try {
    const { response = value } = Object(value) as { readonly response?: unknown }
    const { status, statusCode = status, headers } = Object(response) as { readonly [member: string]: unknown }
    return ['number', 'function'].includes(typeof statusCode) && headers !== undefined
  } catch {
    // A getter or a proxy of the caller's threw.
    return false
  }
}

/** What an error of a catalog says. */
interface SaidError {
  readonly catalog: string
  readonly code: string
  readonly status: number
  readonly params: Readonly<Record<string, unknown>>
  readonly requestId: string | undefined
  readonly reference: string | undefined
}

/** The error that a value is, be it thrown or decoded. */
function errorIn(value: unknown): SaidError | undefined {
  try {
    const { kind, catalog, code, status } = Object(value) as { readonly [member: string]: unknown }
    const isDecoded = kind === 'known' || kind === 'unknown'
    const hasShape = typeof catalog === 'string' && typeof code === 'string' && Number.isInteger(status)
    if (!(isDecoded ? hasShape : isCatalogError(value))) return undefined
    const { params, requestId, reference } = value as SaidError
    // A copy, since to read a member of a proxy may throw.
    const copied = { ...Object(params) }
    return {
      catalog: String(catalog),
      code: String(code),
      status: Number(status),
      params: copied,
      requestId,
      reference,
    }
  } catch {
    // A getter or a proxy of the caller's threw.
    return undefined
  }
}

function differences(error: SaidError, { params = {}, requestId }: ErrorOptions, equals: Equals): readonly Point[] {
  const points: Point[] = []
  for (const [name, expected] of Object.entries(params)) {
    const value = own(error.params, name)
    if (!equals(value, expected)) points.push(difference(`params.${name}`, expected, value))
  }
  if (requestId !== undefined && !equals(error.requestId, requestId)) {
    points.push(difference('requestId', requestId, error.requestId))
  }
  return points
}

function difference(where: string, expected: unknown, actual: unknown): Point {
  return { where, expected: valueShown(expected), actual: valueShown(actual) }
}

/** A value as JSON, or as a runner shows what stands for several. */
function valueShown(value: unknown): string {
  try {
    const { asymmetricMatch, toAsymmetricMatcher } = Object(value) as { readonly [name: string]: unknown }
    if (typeof toAsymmetricMatcher === 'function') return String(toAsymmetricMatcher.call(value))
    const text = typeof asymmetricMatch === 'function' ? String(value) : (JSON.stringify(value) ?? String(value))
    return text.slice(0, 300)
  } catch {
    // A BigInt, a ring, or a getter that threw.
    return typeof value
  }
}

/** What was received in place of an error, in a few words. */
function valueText(value: unknown, options: ErrorOptions): string {
  const language = languageOf(options)
  try {
    const { kind, reason, status } = Object(value) as { readonly [member: string]: unknown }
    if (kind === 'none' && typeof status === 'number') return words[language].success(status)
    if (kind === 'unreadable') return words[language].noCode(String(reason))
  } catch {
    // A getter or a proxy of the caller's threw.
  }
  return receivedText(value, language)
}
