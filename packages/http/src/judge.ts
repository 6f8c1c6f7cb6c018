import { type Contract, find } from '@errbook/catalog'
import { type HeadersReader, headersReader, type ReadHeaders } from '@errbook/http-message'
import { memberHeaders, readError } from '@errbook/validate/read'
import type { Decoded, UnreadableReason } from './decoded.js'
import { paramsIn } from './params-on-the-wire.js'
import type { Received } from './received.js'

/** Says what a response holds, by the one law of what an error is. */
export function judge(
  catalog: Contract,
  { status, headers, body: sent, unread }: Received,
  membersOf: MembersOf,
): Decoded {
  const { body, members, reason } = unread ? { body: sent, reason: unread.reason } : parsed(catalog, sent, membersOf)
  let read: ReadHeaders['values'] | undefined
  const values = () => {
    read ??= headersReaderOf(catalog)(headers).values
    return read
  }
  const reading = readError(catalog, { status, headers: values, body: members })
  const { message, requestId } = reading
  if (reading.kind === 'none') return { kind: 'none', status, requestId, body }
  if (reading.kind === 'unreadable') {
    const cause = unread && 'cause' in unread ? { cause: unread.cause } : undefined
    return { kind: 'unreadable', reason: reason ?? reading.reason, status, requestId, body, ...cause }
  }
  const { name } = catalog
  const entry = find<Contract>(catalog, reading.code)
  if (entry === undefined) {
    return { kind: 'unknown', catalog: name, code: reading.code, status, message, requestId, body }
  }
  const { code } = entry
  const params = paramsIn(entry, message, reading.place === 'body' ? paramsBeside(members) : undefined)
  return { kind: 'known', catalog: name, code, entry, status, message, params, requestId, body }
}

type Members = Readonly<Record<string, unknown>>

/** The members `code`, `message`, `requestId` and `params` of a body, whatever it calls them. */
export type MembersOf = (body: Members, catalog: Contract) => Members

/** A body as a value, and as what says an error; the reason where it is not JSON. */
interface Parsed {
  readonly body: unknown
  readonly members?: unknown
  readonly reason?: UnreadableReason
}

function parsed(catalog: Contract, sent: unknown, membersOf: MembersOf): Parsed {
  if (sent === undefined || sent === '') return { body: undefined }
  if (typeof sent !== 'string') return { body: sent, members: isObject(sent) ? membersOf(sent, catalog) : sent }
  try {
    const body: unknown = JSON.parse(sent)
    return { body, members: isObject(body) ? membersOf(body, catalog) : body }
  } catch {
    return { body: sent, reason: 'not-json' }
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function paramsBeside(members: unknown): unknown {
  return Object(members).params
}

const readers = new WeakMap<Contract, HeadersReader>()

/** What reads the headers that may say an error, and what the body is. */
function headersReaderOf(catalog: Contract): HeadersReader {
  let reader = readers.get(catalog)
  if (reader === undefined) {
    reader = headersReader([...new Set(['content-type', ...Object.values(memberHeaders(catalog))])])
    readers.set(catalog, reader)
  }
  return reader
}
