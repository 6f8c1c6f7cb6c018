import type { ErrorDefinition, Params, ParamValues } from './error-definition.js'
import { brand, type CatalogErrorShape, isCatalogError } from './is-error.js'
import { renderMessage } from './template.js'

/** What a new error takes beside its code; `params` exactly when the message has any. */
export type CatalogErrorOptions<P extends Params = Params> = {
  readonly requestId?: string | undefined
  readonly cause?: unknown
} & (keyof P extends never
  ? { readonly params?: { readonly [name: string]: never } }
  : { readonly params: ParamValues<P> })

type OptionsArgument<P extends Params> = keyof P extends never
  ? [options?: CatalogErrorOptions<P>]
  : [options: CatalogErrorOptions<P>]

/**
 * An error of a catalog, to throw: `throw new CatalogError(csn.errors.RequestExpired, { params: { timestamp } })`.
 * Its message is the rendered message of the wire. A server answers with it what is made by `new`, and nothing that it
 * {@link CatalogError.received} from another.
 *
 * @throws TypeError when a parameter of the message has no value, which types rule out.
 */
export class CatalogError<C extends string = string, P extends Params = Params>
  extends Error
  implements CatalogErrorShape<C, P>
{
  declare readonly name: 'CatalogError'
  readonly catalog: string
  readonly code: C
  readonly status: number
  readonly params: ParamValues<P>
  readonly requestId: string | undefined
  /** Whether it came from somebody else: read from a response, or by {@link CatalogError.fromJSON}. */
  readonly received: boolean

  constructor(
    definition: Pick<ErrorDefinition<C, number, P>, 'catalog' | 'code' | 'status' | 'message' | 'params'>,
    ...[options]: OptionsArgument<P>
  ) {
    const given = (options ?? {}) as Options
    const { params = {}, requestId, rendered } = given
    super(rendered ?? renderMessage(definition.message, params), 'cause' in given ? given : undefined)
    this.catalog = definition.catalog
    this.code = definition.code
    this.status = definition.status
    this.params = params as ParamValues<P>
    this.requestId = requestId
    this.received = rendered !== undefined
  }

  /** The error as plain JSON: never its `cause` nor its stack. {@link CatalogError.fromJSON} reads it back. */
  toJSON(): CatalogErrorShape<C, P> & { readonly name: 'CatalogError' } {
    const { catalog, code, status, message, params, requestId } = this
    const id = requestId === undefined ? {} : { requestId }
    return { name: 'CatalogError', catalog, code, status, message, params, ...id }
  }

  /**
   * Makes an error that came from somebody else, with its message as it was sent; `options` may give it a cause.
   *
   * @throws TypeError when the value is not an error of the shape that {@link CatalogError.toJSON} gives; ask
   * {@link isCatalogError} first to avoid it.
   */
  static fromJSON(value: unknown, options?: { readonly cause?: unknown }): CatalogError {
    if (!isCatalogError(value)) {
      throw new TypeError(
        'not a catalog error: expected { catalog, code, status, message, params, requestId? } as CatalogError.toJSON writes it',
      )
    }
    const { catalog, code, status, message, params, requestId } = value
    const received: Options = { ...options, params, requestId, rendered: message }
    return new CatalogError<string, Params>({ catalog, code, status, message, params: {} }, received as never)
  }
}

/** The options with one more, which is not for callers: the message of an error that was received. */
interface Options {
  readonly params?: ParamValues
  readonly requestId?: string | undefined
  readonly cause?: unknown
  readonly rendered?: string
}

Object.defineProperties(CatalogError.prototype, {
  name: { value: 'CatalogError', configurable: true, writable: true },
  [brand]: { value: true },
})
