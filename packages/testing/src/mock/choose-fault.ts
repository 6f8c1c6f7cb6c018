import type { IncomingMessage } from 'node:http'
import type { Catalog } from '@errbook/catalog'
import type { Faults } from '../faults/create-faults.js'
import type { Fault } from '../faults/fault.js'
import type { FaultOptions, Places } from '../faults/fault-options.js'
import { planFault } from '../faults/plan-fault.js'
import type { RuleIssue } from '../faults/rule-issue.js'
import { limitsOfHandler } from '../node.js'
import { preferredFault } from './preferred-fault.js'

/** The fault that answers a request, or what is wrong with the one that it asks for. */
export type Chosen = { readonly fault: Fault } | { readonly issues: readonly RuleIssue[] }

/** The fault that a request asks for itself, else the one that a rule gives it; `undefined` for none. */
export function chooseFault(catalog: Catalog, faults: Faults, request: IncomingMessage): Chosen | undefined {
  const { prefer } = request.headers
  const preferred = preferredFault(Array.isArray(prefer) ? prefer.join() : prefer)
  if (preferred === undefined) {
    const fault = faults.next(request)
    return fault && { fault }
  }
  const { name, options } = preferred
  return planFault(catalog, name, options as FaultOptions, places)
}

const places: Places = {
  name: ['Prefer', 'code'],
  options: ['Prefer'],
  // No header can hold an object.
  without: ['params', 'members'],
  limits: limitsOfHandler,
}
