import { type Catalog, type ErrorDefinition, findError } from '@errbook/catalog'
import { formats, isMeaningful, own, statusesOf } from '@errbook/catalog/parts'
import { prepare } from '@errbook/validate/read'
import type { Play } from './fault.js'
import { issueAt, meaningless, type RuleIssue, unknownMember } from './rule-issue.js'
import type { ErrorValues } from './sample-error.js'
import { isTransportFault, optionsOfError, transportFaults } from './transport-faults.js'

/** What a fault says, how much of it and when. A name takes those that mean something there: `bytes` what is cut off. */
export interface FaultOptions extends ErrorValues {
  /** The code that a fault of transport says, where it says one; if not given, the first of the catalog. */
  readonly code?: string | undefined
  /** How many bytes of the body are sent before it ends; half of them if not given. */
  readonly bytes?: number | undefined
  /** How long the response takes, in milliseconds; 1,000 for `slow`, else 0. */
  readonly delay?: number | undefined
}

/** Where the name and the options stand that issues speak of. */
export interface Places {
  readonly name: RuleIssue['path']
  readonly options: RuleIssue['path']
  /** What else may be named among the options, to whoever misspells it. */
  readonly beside?: readonly string[]
  /** Options that cannot be given there. */
  readonly without?: readonly string[]
  /** What cannot be played there: the reason by the kind of what is to happen on the wire. */
  readonly limits?: Limits
}

/** What a place cannot do: the reason by the kind of what is to happen on the wire. */
export type Limits = { readonly [K in Play['kind']]?: string }

type Given = Readonly<Record<string, unknown>>

/** Says what is wrong with the options of a fault; `said` is the code that one of transport says if it is not told. */
export function optionIssues(
  catalog: Catalog,
  { name, said }: { readonly name: string; readonly said: string | undefined },
  options: Given,
  { options: path, beside = [], without = [] }: Places,
): readonly RuleIssue[] {
  const takes = optionsOf(catalog, name).filter((option) => !without.includes(option))
  const code = takes.includes('code') ? (options.code ?? said) : name
  const definition = typeof code === 'string' ? findError(catalog, code) : undefined
  return Object.entries(options).flatMap(([option, value]) => {
    if (value === undefined) return []
    if (!takes.includes(option as keyof FaultOptions)) {
      return [
        isOption(option) && !without.includes(option)
          ? meaningless(path, option, name, takes)
          : unknownMember(path, option, [...beside, ...takes]),
      ]
    }
    return optionChecks[option as keyof FaultOptions]({ catalog, name, definition, value, path: [...path, option] })
  })
}

function isOption(name: string): name is keyof FaultOptions {
  return Object.hasOwn(optionChecks, name)
}

/** An option to check; the definition is that of the code that the fault says, if it says one. */
interface GivenOption {
  readonly catalog: Catalog
  readonly name: string
  readonly definition: ErrorDefinition | undefined
  readonly value: unknown
  readonly path: RuleIssue['path']
}

const optionChecks: { readonly [N in keyof FaultOptions]-?: (given: GivenOption) => readonly RuleIssue[] } = {
  code: ({ catalog, definition, value, path }) => {
    return definition ? [] : [issueAt(path, value, `a code of ${catalog.name}`, Object.keys(catalog.errors))]
  },
  params: ({ definition, value, path }) => (definition ? paramIssues(definition, value, path) : []),
  members: memberIssues,
  requestId: textIssues,
  message: textIssues,
  status: statusIssues,
  bytes: ({ value, path }) => wholeIssues(path, value, 'a whole number', mostBytes),
  delay: ({ value, path }) => wholeIssues(path, value, 'whole milliseconds', longestDelay),
}

const mostBytes = 1_048_576
// What setTimeout can wait for.
const longestDelay = 2 ** 31 - 1

/** The names of the options that a fault takes. */
function optionsOf(catalog: Catalog, name: string): readonly (keyof FaultOptions)[] {
  return findError(catalog, name) || !isTransportFault(name) ? [...optionsOfError, 'delay'] : transportFaults[name]
}

function paramIssues({ params }: ErrorDefinition, value: unknown, path: RuleIssue['path']): readonly RuleIssue[] {
  if (!isObject(value)) return [issueAt(path, value, 'an object with a value for each parameter')]
  return Object.entries(value).flatMap(([name, param]) => {
    const format = own(params, name)
    if (format === undefined) return [unknownMember(path, name, Object.keys(params))]
    const { pattern, expected } = formats[format]
    const isOfType = typeof param === (format === 'integer' ? 'number' : 'string')
    const fits = isOfType && new RegExp(`^(?:${pattern})$`, 'u').test(String(param))
    return fits ? [] : [issueAt([...path, name], param, format === 'integer' ? 'a whole number' : expected.en)]
  })
}

function memberIssues({ catalog, definition, value, path }: GivenOption): readonly RuleIssue[] {
  if (!isObject(value)) return [issueAt(path, value, 'an object with members of the error body')]
  const { holes } = prepare(catalog).body
  const names = [...new Set([...holes.keys(), ...Object.keys(catalog.body.members)])].filter(
    (name) => !isMeaningful(name) && !Object.hasOwn(definition?.params ?? {}, name),
  )
  return Object.entries(value).flatMap(([name, member]) => {
    if (!names.includes(name)) return [unknownMember(path, name, names)]
    const expected = `a JSON value, neither in circles nor more than ${deepest} deep`
    return isTooDeep(member) ? [issueAt([...path, name], member, expected)] : []
  })
}

// What is deeper nobody sends, and to write it takes a stack as deep.
const deepest = 100

/** Level by level, each value of one only once, so that it takes no longer than there are values, a hundred times. */
function isTooDeep(value: unknown): boolean {
  let level = new Set([value])
  for (let depth = 0; depth <= deepest; depth++) {
    const below = [...level].flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
    if (below.length === 0) return false
    level = new Set(below)
  }
  return true
}

function textIssues({ value, path }: GivenOption): readonly RuleIssue[] {
  return typeof value === 'string' ? [] : [issueAt(path, value, 'a text')]
}

function statusIssues({ name, definition, value, path }: GivenOption): readonly RuleIssue[] {
  if (!isWhole(value, 200, 599) || withoutBody.has(value)) {
    return [issueAt(path, value, 'a status from 200 to 599 whose responses have a body')]
  }
  const isOwn = name === 'other-status' && definition !== undefined && statusesOf(definition).includes(value)
  return isOwn ? [issueAt(path, value, `another status than that of ${definition.code}`)] : []
}

/** The statuses from 200 whose responses have no body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
const withoutBody: ReadonlySet<unknown> = new Set([204, 205, 304])

function wholeIssues(path: RuleIssue['path'], value: unknown, what: string, most: number): readonly RuleIssue[] {
  return isWhole(value, 0, most) ? [] : [issueAt(path, value, `${what} from 0 to ${most}`)]
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}
