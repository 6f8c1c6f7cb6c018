import type { Definition, Params, ParamValues } from './entry.js'
import { brand, type CatalogErrorShape, isCatalogError } from './is-catalog-error.js'
import { render } from './render.js'

/** What a new error takes beside its code; `params` exactly when the message has any. */
export type CatalogErrorOptions<P extends Params = Params> = {
  readonly requestId?: string | undefined
  readonly cause?: unknown
} & (keyof P extends never ? { readonly params?: ParamValues<P> } : { readonly params: ParamValues<P> })

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
    entry: Pick<Definition<C, number, P>, 'catalog' | 'code' | 'status' | 'message' | 'params'>,
    ...[options]: OptionsArgument<P>
  ) {
    const params = options?.params ?? ({} as ParamValues<P>)
    super(render(entry.message, params), options && 'cause' in options ? { cause: options.cause } : undefined)
    this.catalog = entry.catalog
    this.code = entry.code
    this.status = entry.status
    this.params = params
    this.requestId = options?.requestId
    this.received = false
  }

  /** The error as plain JSON: never its `cause` nor its stack. {@link CatalogError.fromJSON} reads it back. */
  toJSON(): CatalogErrorShape<C, P> & { readonly name: 'CatalogError' } {
    const { catalog, code, status, message, params, requestId } = this
    const id = requestId === undefined ? {} : { requestId }
    return { name: 'CatalogError', catalog, code, status, message, params, ...id }
  }

  /**
   * Reads back what {@link CatalogError.toJSON} wrote, also of a code that no catalog at hand knows, as an error that was
   * received; `options` may give it a cause.
   *
   * @throws TypeError when the value is anything else; ask {@link isCatalogError} first to avoid it.
   */
  static fromJSON(value: unknown, options?: { readonly cause?: unknown }): CatalogError {
    if (!isCatalogError(value)) {
      throw new TypeError(
        'not a catalog error: expected { catalog, code, status, message, params, requestId? } as CatalogError.toJSON writes it',
      )
    }
    const { catalog, code, status, message, params, requestId } = value
    // The message is data: it is not looked through for holes, however long it is.
    const error = new CatalogError<string, Params>(
      { catalog, code, status, message: '{message}', params: { message: 'text' } },
      { ...options, params: { message }, requestId },
    )
    return Object.assign(error, { params, received: true })
  }
}

Object.defineProperties(CatalogError.prototype, {
  name: { value: 'CatalogError', configurable: true, writable: true },
  [brand]: { value: true },
})
