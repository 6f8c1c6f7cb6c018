import type { Catalog } from '@errbook/catalog'
import { prepare } from '@errbook/validate/read'
import { nearestName } from '../nearest-name.js'
import { checkOptionNames } from '../option-names.js'
import type { Fault, Play } from './fault.js'
import type { FaultName } from './fault-of.js'
import type { FaultOptions, Limits } from './fault-options.js'
import { pathMatcher, pathPatternFault } from './path-pattern.js'
import { planFault } from './plan-fault.js'
import { inOrder, issueAt, type RuleIssue, unknownMember } from './rule-issue.js'

export type { Limits } from './fault-options.js'

/**
 * Which requests meet a fault: `{ method: 'DELETE', path: '/v1/csn/*', after: 2, times: 1, error: 'AccessDenied' }`. What the
 * fault takes stands beside: `{ error: 'reset-after-bytes', bytes: 100 }`.
 */
export interface FaultRule<C extends Catalog = Catalog> extends FaultOptions {
  /** The method of the requests; any if not given. */
  readonly method?: string | undefined
  /**
   * The path of the requests, without query; any if not given. `*` stands for any characters of one segment, at least one; a
   * segment that is `**` stands for any number of segments, none included.
   */
  readonly path?: string | undefined
  /** How many requests of this method and path go by before the first fault; 0 if not given. */
  readonly after?: number | undefined
  /** How many of the requests meet the fault; all if not given. */
  readonly times?: number | undefined
  /** How likely a request meets the fault, from 0 to 1; 1 if not given. */
  readonly probability?: number | undefined
  /** The name of the fault: a code of the catalog, or what goes wrong on the way. */
  readonly error: FaultName<C>
}

/** What is right and wrong with rules. */
export interface RulesCheck {
  readonly ok: boolean
  /** At most 100. */
  readonly issues: readonly RuleIssue[]
  /** How many more there are. */
  readonly omitted: number
}

/**
 * Checks rules that came from outside: a list of them, or `{ faults: [ … ] }` as in a scenario file. Never throws for what
 * it checks, which is data as `JSON.parse` gives it.
 *
 * @param limits what the place that plays them cannot do
 * @throws TypeError when the first argument is not a catalog.
 */
export function checkRules(catalog: Catalog, value: unknown, limits: Limits = {}): RulesCheck {
  checkOptionNames(limits, kinds)
  const { issues } = readRules(catalog, value, limits)
  return { ok: issues.length === 0, issues: issues.slice(0, 100), omitted: Math.max(0, issues.length - 100) }
}

const kinds: readonly Play['kind'][] = [
  'answer',
  'cut-off',
  'reset-after-bytes',
  'reset-before-head',
  'refused',
  'time-out',
]

/** A rule, ready to be asked. */
export interface PreparedRule {
  readonly rule: FaultRule
  readonly fault: Fault
  readonly matches: (method: string, path: string) => boolean
}

/** Prepares rules, and says what is wrong with them; those that are wrong are left out. */
export function readRules(
  catalog: Catalog,
  value: unknown,
  limits: Limits,
): { readonly rules: readonly PreparedRule[]; readonly issues: readonly RuleIssue[] } {
  prepare(catalog)
  // A single rule is told to be one.
  const isScenario = isObject(value) && !Object.hasOwn(value, 'error')
  const list = isScenario ? value.faults : value
  const path = isScenario ? ['faults'] : []
  const beside = isScenario ? Object.keys(value).filter((name) => name !== 'faults') : []
  const issues = beside.map((name) => unknownMember([], name, ['faults']))
  if (!Array.isArray(list)) {
    // A misspelt name is one error, not two.
    const isMisspelt = list === undefined && issues.some(({ nearest }) => nearest !== undefined)
    const missing = issueAt(path, list, isScenario ? 'a list of rules' : 'a list of rules, or { "faults": [ … ] }')
    return { rules: [], issues: isMisspelt ? issues : inOrder([...issues, missing], value) }
  }
  const read = list.map((rule, index) => readRule(catalog, rule, [...path, index], limits))
  return {
    rules: read.flatMap((each) => ('issues' in each ? [] : [each])),
    issues: inOrder([...issues, ...read.flatMap((each) => ('issues' in each ? each.issues : []))], value),
  }
}

function readRule(
  catalog: Catalog,
  rule: unknown,
  path: RuleIssue['path'],
  limits: Limits,
): PreparedRule | { readonly issues: readonly RuleIssue[] } {
  if (!isObject(rule)) return { issues: [issueAt(path, rule, 'a rule, such as { path: "/v1/**", error: "slow" }')] }
  const { error, ...others } = rule
  const ofRule = Object.entries(others).filter(([name]) => Object.hasOwn(checks, name))
  const issues: RuleIssue[] = ofRule.flatMap(([name, value]) => {
    return value === undefined ? [] : checks[name as keyof typeof checks]([...path, name], value)
  })
  const options = Object.fromEntries(Object.entries(others).filter(([name]) => !Object.hasOwn(checks, name)))
  const misspelt = error === undefined && Object.keys(options).find((name) => nearestName(name, ['error']))
  if (misspelt) return { issues: [...issues, unknownMember(path, misspelt, ['error'])] }
  const places = { name: [...path, 'error'], options: path, beside: ['error', ...Object.keys(checks)], limits }
  const planned = planFault(catalog, error, options, places)
  if ('issues' in planned) return { issues: [...issues, ...planned.issues] }
  const { fault } = planned
  if (issues.length > 0) return { issues }
  const checked = { ...rule } as unknown as FaultRule
  return { rule: checked, fault, matches: matcherOf(checked) }
}

const checks = {
  method: (path: RuleIssue['path'], value: unknown) => {
    const isMethod = typeof value === 'string' && methods.includes(value.toUpperCase())
    return isMethod ? [] : [issueAt(path, value, 'a registered method, such as "GET"', methods)]
  },
  path: (path: RuleIssue['path'], value: unknown) => {
    const expected = typeof value === 'string' ? pathPatternFault(value) : 'a path, such as "/v1/**"'
    return expected === undefined ? [] : [issueAt(path, value, expected)]
  },
  after: countCheck(0),
  times: countCheck(1),
  probability: (path: RuleIssue['path'], value: unknown) => {
    const isRight = typeof value === 'number' && value >= 0 && value <= 1
    return isRight ? [] : [issueAt(path, value, 'a number from 0 to 1')]
  },
}

// The registry of RFC 9110, section 18.2, and PURGE, QUERY and what else servers of Node take.
const methods =
  'GET HEAD POST PUT DELETE PATCH OPTIONS TRACE CONNECT QUERY PURGE ACL BASELINE-CONTROL BIND CHECKIN CHECKOUT COPY LABEL LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MKREDIRECTREF MKWORKSPACE MOVE NOTIFY ORDERPATCH PROPFIND PROPPATCH REBIND REPORT SEARCH SOURCE SUBSCRIBE UNBIND UNCHECKOUT UNLINK UNLOCK UNSUBSCRIBE UPDATE UPDATEREDIRECTREF VERSION-CONTROL'.split(
    ' ',
  )

function countCheck(least: number) {
  return (path: RuleIssue['path'], value: unknown): readonly RuleIssue[] => {
    const isRight = Number.isSafeInteger(value) && Number(value) >= least
    return isRight ? [] : [issueAt(path, value, `a whole number from ${least}`)]
  }
}

function matcherOf({ method, path }: FaultRule): PreparedRule['matches'] {
  const wanted = method?.toUpperCase()
  const isPath = path === undefined ? () => true : pathMatcher(path)
  return (sent, at) => (wanted === undefined || wanted === sent.toUpperCase()) && isPath(at)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
