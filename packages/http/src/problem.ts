import { anchorOf, type CodeOf, type Contract, type Entry, list, type ParamValues } from '@errbook/catalog'
import { type Decode, decoderOf } from './decode.js'
import type { EncodeOptions, ParamsIn } from './encode.js'
import { composeError, definitionOf, type Encoded, type Envelope, renderError } from './encode-error.js'

/** What problem details take beside the code. */
export type ProblemOptions<C extends Contract, K extends CodeOf<C>> = EncodeOptions<C, ParamsIn<C['errors'][K]>> & {
  /** The URL of the catalog's reference page, in which every code has an anchor. */
  readonly reference: string
}

/**
 * Writes an error of a catalog as problem details (RFC 9457): the `type` leads to the code's place in the reference, the
 * `title` says what the code means, the `detail` is the message. The members `code` and `requestId` are extensions.
 *
 * @throws TypeError as `encode` does.
 */
export function toProblem<C extends Contract, K extends CodeOf<C>>(
  catalog: C,
  code: K,
  options: ProblemOptions<C, K>,
): Encoded {
  const { reference, params, ...envelope } = options as Envelope & { reference: string; params?: ParamValues }
  const { status, headers, members } = composeError(catalog, renderError(catalog, code, params), envelope)
  const { message: detail, description, ...rest } = members
  const title = description ?? (definitionOf(catalog, code) as Partial<Entry>).description?.en ?? code
  const problem = { type: `${reference}#${anchorOf(code)}`, title, status, detail, ...rest }
  return { status, headers: { ...headers, 'content-type': 'application/problem+json' }, body: JSON.stringify(problem) }
}

/** Reads problem details as `decode` reads other errors; a code that is not said is told by the anchor of the `type`. */
export const fromProblem: Decode = /* @__PURE__ */ decoderOf(({ code, type, detail, ...rest }, catalog) => ({
  ...rest,
  code: code ?? codeAt(catalog, type),
  message: detail,
}))

function codeAt(catalog: Contract, type: unknown): string | undefined {
  if (typeof type !== 'string' || !type.includes('#')) return undefined
  return anchorsOf(catalog).get(type.slice(type.indexOf('#') + 1))
}

const anchors = new WeakMap<Contract, ReadonlyMap<string, string>>()

/** The code of each anchor, gathered once for a catalog. */
function anchorsOf(catalog: Contract): ReadonlyMap<string, string> {
  const known = anchors.get(catalog) ?? new Map(list(catalog).map(({ code }) => [anchorOf(code), code]))
  anchors.set(catalog, known)
  return known
}
