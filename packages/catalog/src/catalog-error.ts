import type { Definition, Params, ParamValues } from './entry.js'
import { brand, type CatalogErrorShape, isCatalogError } from './is-catalog-error.js'
import { render } from './render.js'
import { escapeTemplate } from './template.js'

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
 * Its message is the rendered message of the wire.
 *
 * @throws TypeError when a parameter of the message has no value, which types rule out.
 */
export class CatalogError<C extends string = string, P extends Params = Params>
  extends Error
  implements CatalogErrorShape<C, P>
{
  declare readonly name: 'CatalogError'
  readonly code: C
  readonly status: number
  readonly params: ParamValues<P>
  readonly requestId: string | undefined

  constructor(
    entry: Pick<Definition<C, number, P>, 'code' | 'status' | 'message' | 'params'>,
    ...[options]: OptionsArgument<P>
  ) {
    const params = options?.params ?? ({} as ParamValues<P>)
    super(render(entry.message, params), options && 'cause' in options ? { cause: options.cause } : undefined)
    this.code = entry.code
    this.status = entry.status
    this.params = params
    this.requestId = options?.requestId
  }

  /** The error as plain JSON: never its `cause` nor its stack. {@link CatalogError.fromJSON} reads it back. */
  toJSON(): CatalogErrorShape<C, P> & { readonly name: 'CatalogError' } {
    const { code, status, message, params, requestId } = this
    return { name: 'CatalogError', code, status, message, params, ...(requestId === undefined ? {} : { requestId }) }
  }

  /**
   * Reads back what {@link CatalogError.toJSON} wrote, also of a code that no catalog at hand knows; `options` may give
   * it a cause.
   *
   * @throws TypeError when the value is anything else; ask {@link isCatalogError} first to avoid it.
   */
  static fromJSON(value: unknown, options?: { readonly cause?: unknown }): CatalogError {
    if (!isCatalogError(value)) {
      throw new TypeError(
        'not a catalog error: expected { code, status, message, params, requestId? } as CatalogError.toJSON writes it',
      )
    }
    const { code, status, message, params, requestId } = value
    const template = escapeTemplate(message)
    return new CatalogError<string, Params>(
      { code, status, message: template, params: {} },
      { ...options, params, requestId },
    )
  }
}

Object.defineProperties(CatalogError.prototype, {
  name: { value: 'CatalogError', configurable: true, writable: true },
  [brand]: { value: true },
})
