import type { ServingCatalog, StandardSchema } from '@errbook/catalog'
import { readStream } from '@errbook/http-message'
import { type BodyCheck, checkBody, checkParsedBody } from '@errbook/validate'
import { Refusal } from './answer.js'
import type { ServerOptions } from './options.js'

/** A body as a JSON value, `undefined` for none, and the bytes that it was read from, if it was read here. */
export interface RequestBody {
  readonly value: unknown
  readonly bytes?: Uint8Array
}

/** A body that another library read: as bytes or text, which are read as JSON, or as a value, which stands for itself. */
export type ForeignBody = { readonly raw: Uint8Array | string } | { readonly value: unknown }

type Limit = Pick<ServerOptions, 'maximumBodyBytes'>

// How long the body of a request may be unless a server says otherwise.
const defaultMaximumBytes = 1024 * 1024

// What is sent beyond the limit is read and thrown away, since a client that is still sending reads no answer (RFC 9112,
// section 9.3): up to 16 MiB of it.
const discardedBytes = 16 * 1024 * 1024

/**
 * Reads the body of a request, and keeps no more of it than it may be long; `undefined` when whoever was sending it has
 * left.
 *
 * @throws Refusal when it is too long, or is not JSON.
 */
export async function readBody(
  catalog: ServingCatalog,
  chunks: AsyncIterable<Uint8Array | string>,
  { maximumBodyBytes = defaultMaximumBytes }: Limit,
): Promise<RequestBody | undefined> {
  const { bytes, hasEnded, broken } = await readStream(chunks, maximumBodyBytes, discardedBytes)
  if (broken) return undefined
  const value = accepted(checkBody(catalog, bytes, { maximumBodyBytes }), !hasEnded)
  refuseTraps(catalog, value, maximumBodyBytes)
  return { value, bytes }
}

/**
 * Takes a body that another library read as if it had been read here.
 *
 * @throws Refusal as {@link readBody} does.
 */
export function takeBody(
  catalog: ServingCatalog,
  body: ForeignBody,
  { maximumBodyBytes = defaultMaximumBytes }: Limit,
): RequestBody {
  const value = 'raw' in body ? accepted(checkBody(catalog, body.raw, { maximumBodyBytes })) : body.value
  refuseTraps(catalog, value, maximumBodyBytes)
  return { value }
}

function accepted(check: BodyCheck<ServingCatalog>, hasRest = false): unknown {
  if (check.ok) return check.value
  throw new Refusal(check.error, check.issues, hasRest)
}

/**
 * Refuses a value with a member that changes a prototype once somebody copies or merges the value: `__proto__`, or a
 * `constructor` with a `prototype`.
 */
function refuseTraps(catalog: ServingCatalog, value: unknown, maximumObjects: number): void {
  const trap = trapIn(value, maximumObjects)
  if (trap !== undefined) accepted(checkParsedBody(catalog, value, { schema: refusing(`it ${trap}`) }))
}

/** What is wrong with a value. One of more objects than bytes are allowed was not read from JSON: it goes in circles. */
function trapIn(value: unknown, maximumObjects: number): string | undefined {
  const open: object[] = isObject(value) ? [value] : []
  for (let at = 0; at < open.length; at++) {
    const next = open[at] as object
    if (at > maximumObjects) return 'goes in circles'
    if (Object.hasOwn(next, '__proto__')) return 'has a member __proto__'
    for (const name of Object.keys(next)) {
      const member = (next as Readonly<Record<string, unknown>>)[name]
      if (!isObject(member)) continue
      if (name === 'constructor' && Object.hasOwn(member, 'prototype')) return 'has a constructor with a prototype'
      open.push(member)
    }
  }
  return undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A schema that no value fits. */
function refusing(message: string): StandardSchema {
  return { '~standard': { version: 1, vendor: 'errbook', validate: () => ({ issues: [{ message }] }) } }
}
