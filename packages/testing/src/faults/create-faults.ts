import type { Catalog } from '@errbook/catalog'
import { readTarget } from '@errbook/http-message'
import { checkOptionNames } from '../option-names.js'
import { type FaultRule, type Limits, type PreparedRule, readRules } from './check-rules.js'
import { drawsOf } from './draws.js'
import type { Fault } from './fault.js'
import { issueAt, issueError } from './rule-issue.js'

/** How faults are drawn. */
export interface FaultsOptions {
  /** What all draws follow from, a whole number; 0 if not given. The same seed gives the same draws. */
  readonly seed?: number | undefined
  /** What the place that plays them cannot do: the reason by the kind of what is to happen on the wire. */
  readonly limits?: Limits | undefined
}

/** A request, as far as rules ask for it. */
export interface FaultRequest {
  readonly method?: string | undefined
  /** A path with its query, or an absolute URL. */
  readonly url?: string | undefined
}

/** A rule and what has come of it. */
export interface RuleState {
  readonly rule: FaultRule
  /** How many requests were of its method and path. */
  readonly matched: number
  /** How many of them met its fault. */
  readonly fired: number
}

/** The rules by which requests meet faults. */
export interface Faults<C extends Catalog = Catalog> {
  /**
   * The fault that the next request meets, if any: that of the first rule whose turn it is. Every rule counts every request
   * of its method and path and draws for it, whichever rule answers: so no rule disturbs another.
   */
  readonly next: (request: FaultRequest) => Fault | undefined
  /** Adds rules behind those that are there. @throws TypeError when one is invalid, and adds none. */
  readonly add: (rules: readonly FaultRule<C>[]) => void
  /** The rules in their order, with what has come of them. */
  readonly list: () => readonly RuleState[]
  /** Takes all rules away. The same rules, added again, give the same draws again. */
  readonly clear: () => void
}

/**
 * Keeps the rules by which requests meet faults: `createFaults(csn, [{ path: '/v1/csn', probability: 0.1, error: 'slow' }])`.
 *
 * @throws TypeError when a rule or an option is invalid.
 */
export function createFaults<C extends Catalog>(
  catalog: C,
  rules: readonly FaultRule<C>[] = [],
  options: FaultsOptions = {},
): Faults<C> {
  checkOptionNames(options, ['seed', 'limits'])
  const { seed = 0, limits = {} } = options
  if (!Number.isSafeInteger(seed)) throw issueError([issueAt(['seed'], seed, 'a whole number')])
  let counters: Counter[] = []

  function add(added: readonly FaultRule<C>[]): void {
    const read = readRules(catalog, added, limits)
    if (read.issues.length > 0) throw issueError(read.issues)
    for (const prepared of read.rules) {
      const name = nameOf(prepared.rule)
      const before = counters.filter((counter) => counter.name === name).length
      counters.push(new Counter(prepared, name, drawsOf(seed, `${before} ${name}`)))
    }
  }

  add(rules)
  return {
    add,
    next: ({ method = 'GET', url = '/' }) => {
      const path = readTarget(url)?.path ?? '/'
      const due = counters.filter((counter) => counter.isDue(method, path))
      return due[0]?.fire()
    },
    list: () => counters.map(({ prepared, matched, fired }) => ({ rule: prepared.rule, matched, fired })),
    clear: () => {
      counters = []
    },
  }
}

/** What a rule draws by: its place in the list is not part of it, so that another rule before it changes nothing. */
function nameOf({ method = '*', path = '/**', error }: FaultRule): string {
  return `${method.toUpperCase()} ${path} ${error}`
}

/** Counts the requests of a rule. */
class Counter {
  readonly prepared: PreparedRule
  readonly name: string
  readonly #draw: () => number
  matched = 0
  fired = 0

  constructor(prepared: PreparedRule, name: string, draw: () => number) {
    this.prepared = prepared
    this.name = name
    this.#draw = draw
  }

  /** Counts a request, and says whether it is to meet the fault. */
  isDue(method: string, path: string): boolean {
    const { rule, matches } = this.prepared
    if (!matches(method, path)) return false
    const { after = 0, times = Number.POSITIVE_INFINITY, probability = 1 } = rule
    this.matched++
    return this.#draw() < probability && this.matched > after && this.fired < times
  }

  fire(): Fault {
    this.fired++
    return this.prepared.fault
  }
}
