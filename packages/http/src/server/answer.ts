import {
  type Catalog,
  type CatalogError,
  type CatalogErrorShape,
  errorFor,
  findError,
  type ServingCatalog,
} from '@errbook/catalog'
import { brand } from '@errbook/catalog/parts'
import type { Issue } from '@errbook/validate'
import {
  type Encoded,
  type ErrorValues,
  encodeError,
  encodeErrorHead,
  newError,
  paramValuesIn,
  renderError,
} from '../encode.js'
import type { FailedOccasion, Occasion, ServerOptions } from './options.js'

/** What a step of the pipeline gives, or throws, that refuses the request. */
export class Refusal {
  readonly error: CatalogErrorShape
  readonly issues: readonly Issue[]
  /** Whether more of the body is to come than is worth reading, so that the connection cannot be used again. */
  readonly hasRest: boolean

  constructor(error: CatalogErrorShape, issues: readonly Issue[] = [], hasRest = false) {
    this.error = error
    this.issues = issues
    this.hasRest = hasRest
  }
}

/** The status of an error that a framework itself throws at a wrong request; `undefined` for any other error. */
export type FrameworkStatus = (thrown: unknown) => number | undefined

/**
 * The response to something that was thrown: an error of the catalog that was made here says so itself, as does one that
 * `toCatalogError` or the framework gives for it; anything else is told to `onError` and answered without a word of it.
 * Never throws.
 */
export function answerThrown(
  catalog: ServingCatalog,
  thrown: unknown,
  occasion: Occasion,
  options: ServerOptions,
  frameworkStatus: FrameworkStatus = () => undefined,
): Encoded {
  const error = errorMadeHere(catalog, thrown)
  if (error !== undefined) return write(catalog, error, occasion, options)
  try {
    const given = givenError(catalog, thrown, occasion, options)
    if (given !== undefined) return write(catalog, given, occasion, options)
    const code = codeOfStatus(catalog, frameworkStatus(thrown))
    if (code !== undefined) return write(catalog, renderError(catalog, code), occasion, options)
  } catch (failure) {
    return unexpected(catalog, failure, occasion, options)
  }
  return unexpected(catalog, thrown, occasion, options)
}

/** The response to an unexpected error, told to `onError`. Never throws. */
export function unexpected(
  catalog: ServingCatalog,
  thrown: unknown,
  occasion: Occasion,
  options: ServerOptions,
): Encoded {
  report(thrown, occasion, options)
  return written(catalog, renderError(catalog, errorFor(catalog, 'unexpected')), occasion)
}

/**
 * Writes an error of the catalog as the response of a request. One that cannot be written, since a member of its body is
 * missing or of another type, is a fault of the server. Never throws.
 */
export function write(
  catalog: ServingCatalog,
  error: CatalogErrorShape,
  occasion: Occasion,
  options: ServerOptions,
): Encoded {
  try {
    return written(catalog, error, occasion)
  } catch (failure) {
    return unexpected(catalog, failure, occasion, options)
  }
}

/** @throws TypeError as `encode` does. */
function written(catalog: Catalog, error: CatalogErrorShape, { requestId, method }: Occasion): Encoded {
  // The message of an `Error` is not copied with its members.
  const answered = { ...error, message: error.message, requestId }
  return method === 'HEAD' ? encodeErrorHead(catalog, answered) : encodeError(catalog, answered)
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
export function errorMadeHere(catalog: Catalog, thrown: unknown): CatalogErrorShape | undefined {
  try {
    if (typeof thrown !== 'object' || thrown === null || !(brand in thrown)) return undefined
    const { catalog: name, code, received, ...values } = snapshot(thrown as object as CatalogError)
    return name === catalog.name && received === false ? errorFilled(catalog, code, values) : undefined
  } catch {
    return undefined
  }
}

/** The members of an error, each read once, since a getter may answer otherwise the second time. */
function snapshot(error: CatalogError): Pick<CatalogError, 'catalog' | 'code' | 'received'> & Filling {
  const { catalog, code, received, params, message, members, reference, retryAfter } = error
  return { catalog, code, received, params, message, members, reference, retryAfter }
}

/** What fills an error of a code, of whatever types: each value is read once. */
type Filling = { readonly [N in Exclude<keyof ErrorValues, 'requestId'>]?: unknown }

/**
 * The error of a code with its values; `undefined` when the catalog has no such code, or a parameter of the message, or
 * the message where the catalog gives none, is missing or of another type.
 */
export function errorFilled(catalog: Catalog, code: unknown, filling: Filling): CatalogErrorShape | undefined {
  const { message, members, reference, retryAfter } = filling
  const entry = typeof code === 'string' ? findError(catalog, code) : undefined
  const params = entry && paramValuesIn(entry, filling.params)
  if (entry === undefined || params === undefined) return undefined
  if (entry.message === undefined && typeof message !== 'string') return undefined
  return renderError(catalog, entry.code, {
    params,
    ...(typeof message === 'string' && { message }),
    ...(typeof members === 'object' && members !== null && { members: { ...members } }),
    ...(typeof reference === 'string' && { reference }),
    ...(typeof retryAfter === 'number' && { retryAfter }),
  })
}

/**
 * The error for a URL that no operation has: of its version, where its first segment is one that the catalog does not
 * name, else of its path: `throw unknownPath(csn, request.url)`. What paths have in common is in docs/catalog-file.md,
 * "The paths".
 *
 * @throws TypeError when the catalog has no `errorFor`, which types rule out.
 */
export function unknownPath(catalog: ServingCatalog, url: string): CatalogError {
  const { uri } = catalog
  const [, segment = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*)?\/([^/?#]*)/i.exec(url) ?? []
  const isOtherVersion = uri.versions !== undefined && version.test(segment) && !uri.versions.includes(segment)
  return newError(catalog, errorFor(catalog, isOtherVersion ? 'unknownVersion' : 'unknownPath'))
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

function codeOfStatus(catalog: ServingCatalog, status: number | undefined): string | undefined {
  if (status === 413) return errorFor(catalog, 'unreadableBody')
  if (status === 400 || status === 415) return errorFor(catalog, 'malformedBody')
  // 414 is what Fastify answers a path with that is too long.
  return status === 404 || status === 405 || status === 414 ? errorFor(catalog, 'unknownPath') : undefined
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
