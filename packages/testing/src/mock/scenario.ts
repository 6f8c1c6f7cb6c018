import type { Catalog } from '@errbook/catalog'
import { checkRules, type FaultRule, type RulesCheck } from '../faults/check-rules.js'
import { limitsOfHandler } from '../node.js'

/** What a scenario file holds: the rules by which requests meet faults, as a list or as `{ faults: [ … ] }`. */
export type Scenario = readonly FaultRule[] | { readonly faults: readonly FaultRule[] }

/**
 * Says what is wrong with the value of a scenario file, of which a mock cannot play every fault. Never throws for it.
 *
 * @throws TypeError when the first argument is not a catalog.
 */
export function checkScenario(catalog: Catalog, value: unknown): RulesCheck {
  return checkRules(catalog, value, limitsOfHandler)
}

/** The rules of a scenario that was checked. */
export function rulesOf(scenario: Scenario): readonly FaultRule[] {
  return 'faults' in scenario ? scenario.faults : scenario
}
