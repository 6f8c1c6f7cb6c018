import { type Catalog, type CatalogText, listErrors, type ObjectTemplate } from '@errbook/catalog'
import { anchorOf, isMeaningful } from '@errbook/catalog/parts'
import { type Hole, prepare, prepareBy } from '@errbook/validate/read'
import { bodyOf, composeError } from './compose-error.js'
import { type Decode, decoderOf } from './decode.js'
import {
  type Encoded,
  type EncodeOptions,
  type ErrorValues,
  type GivenIn,
  type ParamsIn,
  renderError,
} from './encode.js'

/** What problem details take beside the code. */
export type ProblemOptions<D> = Omit<EncodeOptions<ParamsIn<D>, GivenIn<D>>, 'reference'> & {
  /** The URL of the catalog's reference page, in which every code has an anchor. */
  readonly reference: string
}

/**
 * Writes an error of a catalog as problem details (RFC 9457), whatever its own error body: the `type` leads to the code's
 * place in the reference, the `title` is what the code means by the option `text`, or else the code, the `detail` is the
 * message. The members `code`, `requestId`, `retryAfter`, `params` and `members` are extensions.
 *
 * @throws TypeError as `encode` does.
 */
export function toProblem<E extends object, K extends keyof E>(
  catalog: Catalog<E>,
  code: K,
  options: ProblemOptions<E[K]>,
): Encoded {
  const { reference, text, ...values } = options as unknown as ErrorValues & { reference: string; text?: CatalogText }
  const written = prepareBy<Catalog, Catalog>(catalog, withProblems)
  const composed = composeError(written, renderError(written, String(code), values), text)
  const { status, detail, ...rest } = bodyOf(written, composed) as { readonly status: number; readonly detail: string }
  const { meaning: title = String(code), ...extensions } = rest as { readonly meaning?: string }
  const problem = { type: `${reference}#${anchorOf(String(code))}`, title, status, detail, ...extensions }
  const headers = { ...composed.headers, 'content-type': 'application/problem+json' }
  return { status: composed.status, headers, body: JSON.stringify(problem) }
}

/**
 * Reads problem details (RFC 9457) as `decode` reads other errors; a code that is not said is told by the anchor of the
 * `type`.
 *
 * @throws TypeError when the first argument is not a catalog.
 */
export const fromProblem: Decode = /* @__PURE__ */ decoderOf(
  (catalog) => prepareBy(catalog, withProblems),
  ({ type, ...rest }, catalog) => ({ ...rest, code: rest.code ?? codeAt(catalog, type) }),
)

/** The catalog with problem details in the place of its own error body. */
function withProblems(catalog: Catalog): Catalog {
  const { holes } = prepare(catalog).body
  const { members } = catalog.body
  const has = (name: string) => holes.has(name) || members[name]?.header !== undefined
  const own = [...holes.values()].filter(({ name }) => !isMeaningful(name))
  const template: ObjectTemplate = {
    status: '{status?:integer}',
    detail: '{message?}',
    code: optional('code', holes.get('code')?.type),
    ...(has('requestId') && { requestId: '{requestId?}' }),
    ...(has('retryAfter') && { retryAfter: '{retryAfter?:any}' }),
    ...(own.length > 0 && { members: Object.fromEntries(own.map(({ name, type }) => [name, optional(name, type)])) }),
  }
  // The values that mean that all is well, and the places of codes, are those of the other body.
  const rules = Object.entries(members).map(([name, { none, places, ...rule }]) => [name, rule] as const)
  return { ...catalog, body: { template, members: Object.fromEntries(rules) } }
}

function optional(name: string, type: Hole['type'] = 'text'): string {
  return `{${name}?${type === 'text' ? '' : `:${type}`}}`
}

function codeAt(catalog: Catalog, type: unknown): string | number | undefined {
  if (typeof type !== 'string' || !type.includes('#')) return undefined
  return prepareBy(catalog, codesByAnchor).get(type.slice(type.indexOf('#') + 1))
}

/** The code as it is sent at each anchor; an anchor that several codes have in common tells none of them. */
function codesByAnchor(catalog: Catalog): ReadonlyMap<string, string | number | undefined> {
  const codes = new Map<string, string | number | undefined>()
  for (const { code, wire = code } of listErrors(catalog)) {
    const anchor = anchorOf(code)
    codes.set(anchor, codes.has(anchor) ? undefined : wire)
  }
  return codes
}
