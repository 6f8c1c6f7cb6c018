import type { ErrorDefinition, Given, Members, Params, ParamValues } from './catalog.js'
import { brand, type CatalogErrorShape, isCatalogError } from './is-error.js'
import { renderMessage } from './template.js'

/**
 * What a new error takes beside its code: `params` exactly when its message has any, `message` when the catalog gives it
 * none, `members` when the error body has members of the API's own.
 */
export type CatalogErrorOptions<P extends Params = Params, G extends Given = Given> = {
  /** The id of the request. Where a server answers with the error, the id is its own. */
  readonly requestId?: string | undefined
  /** A link to what explains the error. */
  readonly reference?: string | undefined
  /**
   * After how many seconds to send the request again. It is sent where the error body has `{retryAfter}`, or
   * `members.retryAfter` names a header; a catalog with neither does not send it.
   */
  readonly retryAfter?: number | undefined
  readonly cause?: unknown
} & (keyof P extends never
  ? { readonly params?: { readonly [name: string]: never } }
  : {
      /** A value for each hole of the message. */
      readonly params: ParamValues<P>
    }) &
  G

type OptionsArgument<P extends Params, G extends Given> =
  Record<never, never> extends CatalogErrorOptions<P, G>
    ? [options?: CatalogErrorOptions<P, G>]
    : [options: CatalogErrorOptions<P, G>]

/**
 * An error of a catalog, to throw: `throw new CatalogError(csn.errors.RequestExpired, { params: { timestamp } })`.
 * Its message is the rendered message of the wire. A server answers with it what is made by `new`, and nothing that it
 * {@link CatalogError.received} from another.
 *
 * @throws TypeError when a parameter of the message has no value, the error has no message, or the first argument is not
 * the definition of an error, which types rule out.
 */
export class CatalogError<C extends string = string, P extends Params = Params, G extends Given = Given>
  extends Error
  implements CatalogErrorShape<C, P>
{
  declare readonly name: 'CatalogError'
  readonly catalog: string
  readonly code: C
  readonly status: number
  readonly params: ParamValues<P>
  /** The members of the error body that are the API's own. */
  readonly members: Members
  readonly requestId: string | undefined
  /** A link to what explains the error. */
  readonly reference: string | undefined
  /** After how many seconds to send the request again. */
  readonly retryAfter: number | undefined
  /** Whether it came from elsewhere: read from a response, or by {@link CatalogError.fromJSON}. */
  readonly received: boolean

  constructor(
    definition: Pick<ErrorDefinition<C, number, P, G>, 'catalog' | 'code' | 'status' | 'message' | 'params' | 'given'>,
    ...[options]: OptionsArgument<P, G>
  ) {
    const given = (options ?? {}) as Options
    if (typeof Object(definition).code !== 'string') throw notDefinition(definition)
    const { params = {}, members = {}, requestId, reference, retryAfter, rendered } = given
    super(rendered ?? messageOf(definition, given), 'cause' in given ? given : undefined)
    this.catalog = definition.catalog
    this.code = definition.code
    this.status = definition.status
    this.params = params as ParamValues<P>
    this.members = members
    this.requestId = requestId
    this.reference = reference
    this.retryAfter = retryAfter
    this.received = rendered !== undefined
  }

  /** The error as plain JSON: never its `cause` nor its stack. {@link CatalogError.fromJSON} reads it back. */
  toJSON(): CatalogErrorShape<C, P> & { readonly name: 'CatalogError' } {
    const { catalog, code, status, message, params, members, requestId, reference, retryAfter } = this
    return {
      name: 'CatalogError',
      catalog,
      code,
      status,
      message,
      params,
      ...(Object.keys(members).length > 0 && { members }),
      ...(requestId !== undefined && { requestId }),
      ...(reference !== undefined && { reference }),
      ...(retryAfter !== undefined && { retryAfter }),
    }
  }

  /**
   * Makes an error that came from elsewhere, with its message as it was sent; `options` may give it a cause.
   *
   * @throws TypeError when the value is not an error of the shape that {@link CatalogError.toJSON} gives; ask
   * {@link isCatalogError} first to avoid it.
   */
  static fromJSON(value: unknown, options?: { readonly cause?: unknown }): CatalogError {
    if (!isCatalogError(value)) {
      throw new TypeError(
        'not a catalog error: expected { catalog, code, status, message, params, … } as CatalogError.toJSON writes it',
      )
    }
    const { catalog, code, status, message, params, members, requestId, reference, retryAfter } = value
    const received: Options = { ...options, params, members, requestId, reference, retryAfter, rendered: message }
    return new CatalogError<string, Params>({ catalog, code, status, params: {} }, received as never)
  }
}

/** The options with one more, which is not for callers: the message of an error that was received. */
interface Options {
  readonly params?: ParamValues
  readonly message?: string
  readonly members?: Members | undefined
  readonly requestId?: string | undefined
  readonly reference?: string | undefined
  readonly retryAfter?: number | undefined
  readonly cause?: unknown
  readonly rendered?: string
}

function notDefinition(definition: unknown): TypeError {
  const given = typeof definition === 'string' ? JSON.stringify(definition) : typeof definition
  return new TypeError(`the error is ${given}: expected one of the catalog, such as csn.errors.RequestExpired`)
}

function messageOf({ code, message }: Pick<ErrorDefinition, 'code' | 'message'>, options: Options): string {
  if (message !== undefined) return renderMessage(message, options.params)
  if (typeof options.message === 'string') return options.message
  throw new TypeError(`the catalog gives "${code}" no message: pass { message: … }`)
}

Object.defineProperties(CatalogError.prototype, {
  name: { value: 'CatalogError', configurable: true, writable: true },
  [brand]: { value: true },
})
