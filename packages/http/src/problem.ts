import { type Catalog, listErrors, type ParamValues } from '@errbook/catalog'
import { anchorOf } from '@errbook/catalog/parts'
import { prepareBy } from '@errbook/validate/read'
import { type Decode, decoderOf } from './decode.js'
import type { EncodeOptions, ParamsIn } from './encode.js'
import { composeError, type Encoded, type Envelope, renderError } from './encode.js'

/** What problem details take beside the code. */
export type ProblemOptions<D> = EncodeOptions<ParamsIn<D>> & {
  /** The URL of the catalog's reference page, in which every code has an anchor. */
  readonly reference: string
}

/**
 * Writes an error of a catalog as problem details (RFC 9457): the `type` leads to the code's place in the reference, the
 * `title` is what the code means by the option `text`, or else the code, the `detail` is the message. The members `code` and `requestId` are extensions.
 *
 * @throws TypeError as `encode` does.
 */
export function toProblem<E extends object, K extends keyof E>(
  catalog: Catalog<E>,
  code: K,
  options: ProblemOptions<E[K]>,
): Encoded {
  const { reference, params, ...envelope } = options as Envelope & { reference: string; params?: ParamValues }
  const { status, headers, members } = composeError(catalog, renderError(catalog, String(code), params), envelope)
  const { message: detail, meaning: title = String(code), ...rest } = members
  const problem = { type: `${reference}#${anchorOf(String(code))}`, title, status, detail, ...rest }
  return { status, headers: { ...headers, 'content-type': 'application/problem+json' }, body: JSON.stringify(problem) }
}

/** Reads problem details as `decode` reads other errors; a code that is not said is told by the anchor of the `type`. */
export const fromProblem: Decode = /* @__PURE__ */ decoderOf(({ code, type, detail, ...rest }, catalog) => ({
  ...rest,
  code: code ?? codeAt(catalog, type),
  message: detail,
}))

function codeAt(catalog: Catalog, type: unknown): string | undefined {
  if (typeof type !== 'string' || !type.includes('#')) return undefined
  return prepareBy(catalog, codesByAnchor).get(type.slice(type.indexOf('#') + 1))
}

function codesByAnchor(catalog: Catalog): ReadonlyMap<string, string> {
  return new Map(listErrors(catalog).map(({ code }) => [anchorOf(code), code]))
}
