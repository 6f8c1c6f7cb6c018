import { type Contract, find } from '@errbook/catalog'
import { readHeaders } from '@errbook/validate/read'
import type { Decoded, UnreadableReason } from './decoded.js'
import { fallbackHeaders } from './fallback-headers.js'
import { paramsIn } from './params-on-the-wire.js'
import type { Received } from './received.js'

/** Says what a response holds. The body of a success is an error only if its code is one of the catalog. */
export function judge(
  catalog: Contract,
  { status, headers, body: sent, unread }: Received,
  membersOf: MembersOf,
): Decoded {
  const { body, members, reason } = unread
    ? { body: sent, members: {}, reason: unread.reason }
    : read(catalog, headers, sent, membersOf)
  const code = textIn(members.code)
  const entry = code === undefined ? undefined : find<Contract>(catalog, code)
  const message = typeof members.message === 'string' ? members.message : undefined
  const requestId = textIn(members.requestId) ?? textIn(inHeaders(catalog, headers).requestId)
  if (status < 400 && (entry === undefined || message === undefined)) return { kind: 'none', status, requestId, body }
  if (code === undefined) {
    const cause = unread && 'cause' in unread ? { cause: unread.cause } : undefined
    return { kind: 'unreadable', reason: reason ?? 'no-code', status, requestId, body, ...cause }
  }
  if (entry === undefined) return { kind: 'unknown', catalog: catalog.name, code, status, message, requestId, body }
  const params = paramsIn(entry, message, members.params)
  return { kind: 'known', catalog: catalog.name, code: entry.code, entry, status, message, params, requestId, body }
}

type Members = Readonly<Record<string, unknown>>

/** The members `code`, `message`, `requestId` and `params` of a body, whatever it calls them. */
export type MembersOf = (body: Members, catalog: Contract) => Members

/** A body as a value, and what it says of an error. */
interface Read {
  readonly body: unknown
  readonly members: Members
  readonly reason?: UnreadableReason
}

function read(catalog: Contract, headers: unknown, sent: unknown, membersOf: MembersOf): Read {
  if (sent === undefined || sent === '')
    return { body: undefined, members: inHeaders(catalog, headers), reason: 'no-body' }
  const body = typeof sent === 'string' ? parse(sent) : sent
  if (body === undefined) return { body: sent, members: {}, reason: 'not-json' }
  if (!isObject(body)) return { body, members: {}, reason: 'not-object' }
  return { body, members: membersOf(body, catalog) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What headers say of an error. */
function inHeaders(catalog: Contract, headers: unknown): Members {
  const { byMember, byName } = planOf(catalog)
  const { values } = readHeaders(headers, byName)
  return Object.fromEntries(byMember.map(([member, name]) => [member, values[name]]))
}

interface Plan {
  readonly byMember: readonly (readonly [member: string, header: string])[]
  readonly byName: { readonly [header: string]: string }
}

const plans = new WeakMap<Contract, Plan>()

function planOf(catalog: Contract): Plan {
  const before = plans.get(catalog)
  if (before !== undefined) return before
  const byMember = Object.entries(fallbackHeaders(catalog))
  const plan = { byMember, byName: Object.fromEntries(byMember.map(([member, name]) => [name, member])) }
  plans.set(catalog, plan)
  return plan
}

/** A text without the white space around it; `undefined` for none. */
function textIn(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined
}
