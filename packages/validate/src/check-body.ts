import type { Catalog, CatalogErrorShape, CodeOf } from '@errbook/catalog'
import { type BodyInput, type ReadBody, readBody } from '@errbook/http-message'
import { answerTo } from './answer.js'
import { type BodySchema, type Fitted, fit, fitAwaited } from './body-schema.js'
import { type Issue, type IssueList, listIssues, newIssue } from './issue.js'

/** How the body of a request is checked. */
export interface BodyOptions {
  /** What the operation takes; with it, a request without a body is wrong. Members it does not name are ignored. */
  readonly schema?: BodySchema
  /** How long a body may be, in bytes (of a text: in UTF-16 code units); 64 MiB if not given. */
  readonly maximumBodyBytes?: number
}

/**
 * The JSON value of a body, or what the schema makes of it, `undefined` for none; or what is wrong and the one error to
 * answer.
 */
export type BodyCheck<C extends Catalog> =
  | { readonly ok: true; readonly issues: readonly []; readonly omitted: 0; readonly value: unknown }
  | (IssueList & { readonly ok: false; readonly error: CatalogErrorShape<CodeOf<C>> })

/**
 * Reads the body of a request and holds it against a catalog. Takes any body and never throws for it.
 *
 * @throws TypeError when the schema is asynchronous, or gives what is not a result of a Standard Schema.
 * @throws whatever the schema throws for reasons of its own.
 */
export function checkBody<C extends Catalog>(
  catalog: C,
  body: BodyInput,
  { schema, maximumBodyBytes }: BodyOptions = {},
): BodyCheck<C> {
  return checked(catalog, fitBody(readBody(body, maximumBodyBytes), schema, fit))
}

/**
 * Holds the body of a request against a catalog that was parsed before: a JSON value, so that a string stands for itself,
 * or `undefined` for none. Takes any value and never throws for it.
 *
 * @throws TypeError when the schema is asynchronous, or gives what is not a result of a Standard Schema.
 * @throws whatever the schema throws for reasons of its own.
 */
export function checkParsedBody<C extends Catalog>(
  catalog: C,
  value: unknown,
  { schema }: Pick<BodyOptions, 'schema'> = {},
): BodyCheck<C> {
  return checked(catalog, fitBody(parsed(value), schema, fit))
}

/**
 * {@link checkParsedBody} for schemas that may be asynchronous: awaits whatever they give that has to be awaited. Rejects
 * with what `checkParsedBody` throws, and with what the schema rejects with for reasons of its own.
 */
export async function checkParsedBodyAsync<C extends Catalog>(
  catalog: C,
  value: unknown,
  { schema }: Pick<BodyOptions, 'schema'> = {},
): Promise<BodyCheck<C>> {
  return checked(catalog, await fitBody(parsed(value), schema, fitAwaited))
}

function parsed(value: unknown): ReadBody {
  return value === undefined ? { kind: 'none' } : { kind: 'value', value }
}

function checked<C extends Catalog>(catalog: C, fitted: Fitted): BodyCheck<C> {
  if ('value' in fitted) return { ok: true, issues: [], omitted: 0, value: fitted.value }
  const { issues, more } = fitted
  return { ok: false, ...listIssues(issues, more), error: answerTo(catalog, issues) }
}

/** Checks a body that was read by a schema, if there is one. */
export function fitBody<F>(
  body: ReadBody,
  schema: BodySchema | undefined,
  hold: (schema: BodySchema, value: unknown) => F,
): F | Fitted {
  if (schema === undefined && body.kind === 'none') return { issues: [], value: undefined }
  if (body.kind !== 'value') return { issues: [bodyIssue(body)], more: 0 }
  return schema === undefined ? { issues: [], value: body.value } : hold(schema, body.value)
}

/** Says why a body cannot be checked. */
export function bodyIssue(body: Exclude<ReadBody, { readonly kind: 'value' }>): Issue {
  const path = ['body']
  switch (body.kind) {
    case 'none':
      return newIssue('body-missing', path, {}, 'JSON')
    case 'too-large':
      return newIssue('body-too-large', path, { limit: body.limit })
    case 'not-utf8':
      return newIssue('body-not-utf8', path, {})
    case 'not-json':
      // Of a text that nobody can read, nobody can tell whether it holds a secret.
      return newIssue('body-not-json', path, {}, 'JSON')
    case 'unreadable':
      return newIssue('body-unreadable', path, { reason: body.reason })
  }
}
