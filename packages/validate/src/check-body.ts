import type { Catalog, CatalogErrorShape, CodeOf, ServingCatalog } from '@errbook/catalog'
import { type BodyInput, type ReadBody, readBody } from '@errbook/http-message'
import { type BodyOptions, type Fitted, fit, fitAwaited, fitBody } from './body-schema.js'
import { refuse } from './check-request.js'
import type { IssueList } from './issue.js'

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
export function checkBody<C extends ServingCatalog>(
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
export function checkParsedBody<C extends ServingCatalog>(
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
export async function checkParsedBodyAsync<C extends ServingCatalog>(
  catalog: C,
  value: unknown,
  { schema }: Pick<BodyOptions, 'schema'> = {},
): Promise<BodyCheck<C>> {
  return checked(catalog, await fitBody(parsed(value), schema, fitAwaited))
}

function parsed(value: unknown): ReadBody {
  return value === undefined ? { kind: 'none' } : { kind: 'value', value }
}

function checked<C extends ServingCatalog>(catalog: C, fitted: Fitted): BodyCheck<C> {
  if ('value' in fitted) return { ok: true, issues: [], omitted: 0, value: fitted.value }
  const { issues, more } = fitted
  return refuse(catalog, issues, more)
}
