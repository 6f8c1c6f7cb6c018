import { type Catalog, type ErrorDefinition, findError, listErrors } from '@errbook/catalog'
import { prepare } from '@errbook/validate/read'
import type { Answer, Fault } from './fault.js'
import { type CodeName, type FaultName, faultOf } from './fault-of.js'
import { faultNames, planFault } from './plan-fault.js'
import { issueAt, issueError } from './rule-issue.js'
import type { ErrorValues } from './sample-error.js'

/** An error of a catalog, as a row of a table of tests. */
export interface ErrorRow<C extends Catalog = Catalog> {
  /** The code. */
  readonly name: CodeName<C>
  /** What the catalog says about it. */
  readonly entry: ErrorDefinition
  readonly fault: Fault
  /** Gives the error as a response, a new one at each call. */
  readonly response: () => Response
}

/** A fault, as a row of a table of tests. */
export interface FaultRow<C extends Catalog = Catalog> {
  readonly name: FaultName<C>
  readonly fault: Fault
}

/**
 * An error of a catalog as a response of Fetch: `errorResponse(csn, 'RequestExpired')`. What `options` leave out comes from
 * the catalog's example, or is a value of its type.
 *
 * @throws TypeError when the code or an option is unknown or invalid.
 */
export function errorResponse<C extends Catalog>(catalog: C, code: CodeName<C>, options: ErrorValues = {}): Response {
  prepare(catalog)
  if (findError(catalog, code) === undefined) {
    const codes = Object.keys(catalog.errors)
    throw issueError([issueAt(['code'], code, `a code of ${catalog.name}`, codes)], 'errorResponse')
  }
  const planned = planFault(catalog, code, options)
  if ('issues' in planned) throw issueError(planned.issues, 'errorResponse')
  const { status, headers, body } = planned.fault.play as Answer
  return new Response(body, { status, headers })
}

/**
 * Every error of a catalog, for `it.each(everyError(csn))('survives $name', ({ name, response }) => …)` of Vitest and Jest,
 * or a loop.
 *
 * @throws TypeError when the value is not a catalog.
 */
export function everyError<C extends Catalog>(catalog: C): ErrorRow<C>[] {
  prepare(catalog)
  return listErrors(catalog).map((entry) => {
    const name = entry.code as CodeName<C>
    return { name, entry, fault: faultOf(catalog, name), response: () => errorResponse(catalog, name) }
  })
}

/**
 * Every fault that a client must survive, each with its default options: all codes of a catalog, and all faults of transport
 * that it can have.
 *
 * @throws TypeError when the value is not a catalog.
 */
export function everyFault<C extends Catalog>(catalog: C): FaultRow<C>[] {
  prepare(catalog)
  return faultNames(catalog).flatMap((name) => {
    const planned = planFault(catalog, name, {})
    return 'fault' in planned ? [{ name: name as FaultName<C>, fault: planned.fault }] : []
  })
}
