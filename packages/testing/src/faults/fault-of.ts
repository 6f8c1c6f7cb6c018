import type { Catalog, CodeOf } from '@errbook/catalog'
import type { Fault } from './fault.js'
import type { FaultOptions } from './fault-options.js'
import { planFault } from './plan-fault.js'
import { issueError } from './rule-issue.js'
import type { TransportFault } from './transport-faults.js'

/**
 * The names of the faults of a catalog: its codes, and what goes wrong on the way. A code that is called as a fault of
 * transport means the code.
 */
export type FaultName<C extends Catalog = Catalog> = CodeName<C> | TransportFault

/** The codes of a catalog as a type; any text where the type does not tell them. */
export type CodeName<C extends Catalog> = [CodeOf<C>] extends [never] ? string : CodeOf<C>

/**
 * What a client must survive, by its name: `faultOf(csn, 'RequestExpired')`, `faultOf(csn, 'cut-off', { bytes: 20 })`. It
 * says the same on every call, and is the same wherever it is played.
 *
 * @throws TypeError when the name or an option is unknown or invalid, or the catalog has no place for what the fault says.
 */
export function faultOf<C extends Catalog>(catalog: C, name: FaultName<C>, options: FaultOptions = {}): Fault {
  const planned = planFault(catalog, name, options)
  if ('fault' in planned) return planned.fault
  throw issueError(planned.issues, 'faultOf')
}
