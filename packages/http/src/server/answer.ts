import { type Catalog, type CatalogError, type CatalogErrorShape, findError, type ParamValues } from '@errbook/catalog'
import { brand } from '@errbook/catalog/parts'
import { fieldContent } from '@errbook/http-message'
import type { Issue } from '@errbook/validate'
import { prepare } from '@errbook/validate/read'
import { composeError, type Encoded, encodeError, newError, paramValuesIn, renderError } from '../encode.js'
import type { FailedOccasion, Occasion, ServerOptions } from './options.js'

/** What a step of the pipeline gives, or throws, that refuses the request. */
export class Refusal {
  readonly error: OwnError
  readonly issues: readonly Issue[]
  /** Whether more of the body is to come than is worth reading, so that the connection cannot be used again. */
  readonly hasRest: boolean

  constructor(error: OwnError, issues: readonly Issue[] = [], hasRest = false) {
    this.error = error
    this.issues = issues
    this.hasRest = hasRest
  }
}

/** An error that a server may answer: a code of its catalog, and the catalog's message with all parameters filled. */
export interface OwnError {
  readonly catalog: string
  readonly code: string
  readonly status: number
  readonly message: string
  readonly params: ParamValues
}

/** The status of an error that a framework itself throws at a wrong request; `undefined` for any other error. */
export type FrameworkStatus = (thrown: unknown) => number | undefined

/**
 * The response to something that was thrown: an error of the catalog that was made here says so itself, as does one that
 * `toCatalogError` or the framework gives for it; anything else is told to `onError` and answered without a word of it.
 * Never throws.
 */
export function answerThrown(
  catalog: Catalog,
  thrown: unknown,
  occasion: Occasion,
  options: ServerOptions,
  frameworkStatus: FrameworkStatus = () => undefined,
): Encoded {
  const error = errorMadeHere(catalog, thrown)
  if (error !== undefined) return write(catalog, error, occasion)
  try {
    const given = givenError(catalog, thrown, occasion, options)
    if (given !== undefined) return write(catalog, given, occasion)
    const code = codeOfStatus(catalog, frameworkStatus(thrown))
    if (code !== undefined) return write(catalog, renderError(catalog, code), occasion)
  } catch (failure) {
    return unexpected(catalog, failure, occasion, options)
  }
  return unexpected(catalog, thrown, occasion, options)
}

/** The response to an unexpected error, told to `onError`. Never throws. */
export function unexpected(catalog: Catalog, thrown: unknown, occasion: Occasion, options: ServerOptions): Encoded {
  report(thrown, occasion, options)
  return write(catalog, renderError(catalog, catalog.answers.otherwise), occasion)
}

/** Writes an error of the catalog as the response of a request. */
export function write(catalog: Catalog, error: CatalogErrorShape, { requestId, method }: Occasion): Encoded {
  return method === 'HEAD' ? inHeaders(catalog, error, requestId) : encodeError(catalog, error, { requestId })
}

/** Tells of an unexpected error; that telling may fail changes nothing. */
export function report(thrown: unknown, occasion: Occasion, { onError = log }: ServerOptions): void {
  const { requestId, method, url } = occasion
  const hint = hintFor(thrown)
  const failed: FailedOccasion = { requestId, method, url, ...(hint !== undefined && { hint }) }
  void withoutFailure(() => onError(thrown, failed))
}

/** Calls a hook, which may fail at once or later. */
export async function withoutFailure(hook: () => unknown): Promise<void> {
  try {
    await hook()
  } catch {
    // Whoever asked is answered all the same.
  }
}

/**
 * A copy of an error of this catalog that was made here, by `new CatalogError`; `undefined` for anything else, such as an
 * error that was received from another server, or a plain object of the same shape. Never throws.
 */
export function errorMadeHere(catalog: Catalog, thrown: unknown): OwnError | undefined {
  try {
    if (typeof thrown !== 'object' || thrown === null || !(brand in thrown)) return undefined
    const { catalog: name, code, params, received } = thrown as object as CatalogError
    return name === catalog.name && received === false ? errorFilled(catalog, code, params) : undefined
  } catch {
    return undefined
  }
}

/**
 * The error of a code with its parameters, each read once; `undefined` when the catalog has no such code, or a parameter
 * is missing or of another type.
 */
export function errorFilled(catalog: Catalog, code: unknown, params: unknown): OwnError | undefined {
  const entry = typeof code === 'string' ? findError(catalog, code) : undefined
  const values = entry && paramValuesIn(entry, params)
  return entry && values && renderError(catalog, entry.code, values)
}

/**
 * The error for a URL that no operation has: of its version, where its first segment is one that the catalog does not
 * name, else of its path. `throw unknownPath(csn, request.url)`
 */
export function unknownPath(catalog: Catalog, url: string): CatalogError {
  const { answers, uri } = catalog
  const [, segment = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*)?\/([^/?#]*)/i.exec(url) ?? []
  const isOtherVersion = uri.versions !== undefined && version.test(segment) && !uri.versions.includes(segment)
  return newError(catalog, isOtherVersion ? answers.unknownVersion : answers.unknownPath)
}

/** What versions look like: v1, v2.1. */
const version = /^v\d+(?:\.\d+)*$/i

function givenError(
  catalog: Catalog,
  thrown: unknown,
  occasion: Occasion,
  { toCatalogError }: ServerOptions,
): CatalogErrorShape | undefined {
  if (toCatalogError === undefined) return undefined
  const { requestId, method, url } = occasion
  let given: unknown
  try {
    given = toCatalogError(thrown, { requestId, method, url })
  } catch (failure) {
    throw new AggregateError([thrown, failure], 'toCatalogError failed on what was thrown')
  }
  if (given === undefined) return undefined
  const error = errorMadeHere(catalog, given)
  if (error !== undefined) return error
  void withoutFailure(() => given)
  const expected = `expected a CatalogError of ${catalog.name} that was made by \`new CatalogError\`, or undefined`
  throw new TypeError(`toCatalogError gave something else for what was thrown: ${expected}`, { cause: thrown })
}

function codeOfStatus({ answers }: Catalog, status: number | undefined): string | undefined {
  if (status === 413) return answers.unreadableBody
  if (status === 400 || status === 415) return answers.malformedBody
  // 414 is what Fastify answers a path with that is too long.
  return status === 404 || status === 405 || status === 414 ? answers.unknownPath : undefined
}

/** An error with a status of the client's was perhaps meant for the client: a rate limiter throws such errors. */
function hintFor(thrown: unknown): string | undefined {
  try {
    const { status, statusCode = status } = Object(thrown) as {
      readonly status?: unknown
      readonly statusCode?: unknown
    }
    if (!(typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500)) return undefined
    return `It has the status ${statusCode}: to answer it with an error of the catalog, give the option toCatalogError.`
  } catch {
    return undefined
  }
}

function log(error: unknown, { method, url, requestId, hint }: FailedOccasion): void {
  console.error(`${method} ${url} failed (request ${requestId}):`, error, ...(hint === undefined ? [] : [`\n${hint}`]))
}

/** A response to HEAD, which has no body: headers say what it would. */
function inHeaders(catalog: Catalog, error: CatalogErrorShape, requestId: string): Encoded {
  const { status, headers, members } = composeError(catalog, error, { requestId })
  const said = new Map(Object.entries(members))
  const repeated = Object.entries(prepare(catalog).memberHeaders).map(([member, name]) => [
    name,
    fieldContent(String(said.get(member) ?? '')),
  ])
  return { status, headers: { ...headers, ...Object.fromEntries(repeated) }, body: '' }
}
