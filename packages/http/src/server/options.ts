import {
  type CatalogError,
  type CatalogErrorShape,
  errorFor,
  type Given,
  type ParamValues,
  type ServingCatalog,
} from '@errbook/catalog'
import { nearestNames } from '@errbook/catalog/parts'
import type { Issue } from '@errbook/validate'
import { encodeError, renderError } from '../encode.js'
import { shown } from '../shown.js'

/** The head of a request, as it was sent. */
export interface RequestHead {
  readonly method: string
  /** Absolute, or a path with its query string. */
  readonly url: string
  /** The path alone, its escapes not decoded. */
  readonly path: string
  readonly headers: HeadersOf
}

/** A Fetch `Headers`, or the headers of `node:http`. */
export type HeadersOf = Headers | { readonly [name: string]: string | readonly string[] | undefined }

/**
 * Who is let in, or the error that answers the request: a code of the catalog, the parameters of its message, or else the
 * message, and the members of the error body that are the API's own.
 */
export type Admission<A = unknown> =
  | (A & { readonly ok: true })
  | (Given & { readonly ok: false; readonly code: string; readonly params?: ParamValues | undefined })

/** Says who sends a request: `verifier(lookupSecret)` of `@errbook/bce-auth`, for instance. */
export interface Authenticate<A = unknown> {
  (head: RequestHead, now: Date): Admission<A> | Promise<Admission<A>> | PromiseLike<Admission<A>>
  /** One of each refusal that it gives, if it says so: one that the catalog has no error for is refused when a server is made. */
  readonly refusals?: readonly (Admission & { readonly ok: false })[]
  /** In types alone, never a value: who is let in, where TypeScript would take the refusals for it. */
  readonly admits?: A
}

/** How requests are admitted and answered. */
export interface ServerOptions<A = unknown> {
  /**
   * Only a request for which it gives `ok: true` is let in. `false` lets everybody in. Whatever it gives
   * that is not an {@link Admission} is a fault of the server: the request is refused, and `onError` is called.
   */
  readonly authenticate: Authenticate<A> | false
  /**
   * Says which requests need neither authentication nor the common headers nor a body, such as health checks:
   * `({ path }) => path === '/health'`. Compare the whole path. Only `true` skips, and anything but a boolean is a fault
   * of the server.
   */
  readonly skip?: ((head: RequestHead) => boolean) | undefined
  /**
   * Makes the id of a request, which its response and every hook gets: `() => 'req_' + nanoid(8)`; a UUID if not given. It
   * is called when a request comes in, and has to answer at once. If it fails, or gives what no header can hold, `onError` is
   * called, and the request gets a UUID.
   */
  readonly createRequestId?: ((head: RequestHead) => string) | undefined
  /** How far a date may be from the clock, in seconds; if not given, what the catalog says. */
  readonly maximumSkewInSeconds?: number | undefined
  /** How long a body may be, in bytes; 1 MiB if not given. */
  readonly maximumBodyBytes?: number | undefined
  /**
   * Gives the error of the catalog that answers something else that was thrown, such as the error of a rate limiter;
   * `undefined` for an unexpected error. It is not asked about a `CatalogError` of this catalog that was made here.
   */
  readonly toCatalogError?: ((thrown: unknown, occasion: Occasion) => CatalogError | undefined) | undefined
  /**
   * Is called once for each unexpected error: one that was thrown and is no error of the catalog, or one that was thrown
   * after the response had begun. Nothing of it is sent. Writes to `console.error` if not given. It may be
   * asynchronous, and may fail: that changes nothing.
   */
  readonly onError?: ((error: unknown, occasion: FailedOccasion) => unknown) | undefined
  /**
   * Is called once for each request that was refused before the operation was called, with what is wrong with it. It may be
   * asynchronous, and may fail: that changes nothing.
   */
  readonly onRefused?: ((error: CatalogErrorShape, issues: readonly Issue[], occasion: Occasion) => unknown) | undefined
}

/** How a handler admits and answers. */
export interface HandlerOptions<A = unknown> extends ServerOptions<A> {
  /** Answers CORS preflights, which have no credentials; without it, by 204 that allows nothing. */
  readonly preflight?: ((head: RequestHead) => Response | PromiseLike<Response>) | undefined
}

/** The request in which something happened. */
export interface Occasion {
  readonly requestId: string
  readonly method: string
  readonly url: string
}

/** The request in which something went wrong. */
export interface FailedOccasion extends Occasion {
  /** What to do about an error that was perhaps meant for the client, in English. */
  readonly hint?: string
}

const functions = ['skip', 'createRequestId', 'toCatalogError', 'onError', 'onRefused'] as const
const numbers = ['maximumSkewInSeconds', 'maximumBodyBytes'] as const

/**
 * Sees to it that the catalog says what to answer, and that nothing that decides who gets in was forgotten or misspelt.
 * `more` are the functions that only some adapters take.
 *
 * @throws TypeError when the catalog is for clients alone, an option is unknown, or it is not what it has to be.
 */
export function checkOptions(catalog: ServingCatalog, options: ServerOptions, more: readonly 'preflight'[] = []): void {
  if (Object(catalog.errorFor) !== catalog.errorFor) {
    throw new TypeError(
      `the catalog ${catalog.name} has no errorFor, which says the codes that a server answers with: ` +
        'add `errorFor: { unexpected: …, invalidRequest: … }` to its catalog file',
    )
  }
  // What cannot be written throws here, and not when something has gone wrong. It has an id, since Workers make no random
  // values while they load modules, which is when a server is made.
  encodeError(catalog, renderError(catalog, errorFor(catalog, 'unexpected'), { requestId: 'none' }))
  const { authenticate } = Object(options) as Partial<ServerOptions>
  const known = ['authenticate', ...functions, ...more, ...numbers]
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue
    const [close] = nearestNames(name, known)
    const fix = close === undefined ? `the options are ${known.join(', ')}` : `did you mean "${close}"?`
    throw new TypeError(`the option "${name}" is unknown: ${fix}`)
  }
  if (typeof authenticate !== 'function' && authenticate !== false) {
    throw new TypeError(
      `authenticate is ${shown(authenticate)}: give a function that says who sends a request to ${catalog.name}, such as ` +
        '`verifier(lookupSecret)` of @errbook/bce-auth, or `false` to let anybody in',
    )
  }
  for (const name of [...functions, ...more]) {
    const option = (options as HandlerOptions)[name]
    if (option !== undefined && typeof option !== 'function')
      throw new TypeError(`${name} is ${shown(option)}: expected a function`)
  }
  for (const name of numbers) {
    const option = options[name]
    if (option !== undefined && !(typeof option === 'number' && option >= 0))
      throw new TypeError(`${name} is ${shown(option)}: expected a number that is not negative`)
  }
}
