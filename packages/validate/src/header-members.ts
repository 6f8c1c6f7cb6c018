import type { Members } from '@errbook/catalog'
import { type BodyRule, isMeaningful } from '@errbook/catalog/parts'
import type { HeaderValue } from '@errbook/http-message'
import type { Hole } from './prepare-body.js'
import { secondsIn } from './read-body.js'

/** Reads what headers say in the place of the error body, in the types of its template. */
export interface HeaderMembers {
  /** After how many seconds to send the request again. */
  readonly retryAfter: (headers: ReadHeaders) => number | undefined
  /** The data of the API's own that a body says, and what the headers say of the rest. */
  readonly beside: (inBody: Members, headers: ReadHeaders) => Members
}

/** Gives the headers by lower-case name; asked only where the catalog has a header for a member that the body lacks. */
type ReadHeaders = () => { readonly [name: string]: HeaderValue }

/** Prepares the reader of the headers that say members of the error body. */
export function headerMembersOf(
  { members }: BodyRule,
  keys: ReadonlyMap<string, string>,
  holes: ReadonlyMap<string, Hole>,
): HeaderMembers {
  const retryKey = keys.get('retryAfter')
  // `Retry-After` is in seconds (RFC 9110, section 10.2.3), whatever the body counts in.
  const isMilliseconds = members.retryAfter?.unit === 'milliseconds' && retryKey !== 'retry-after'
  const own = [...keys].flatMap(([name, key]) =>
    isMeaningful(name) ? [] : [{ name, key, type: holes.get(name)?.type ?? 'text' }],
  )
  const beside: HeaderMembers['beside'] = (inBody, headers) => {
    const others: [name: string, value: unknown][] = []
    for (const { name, key, type } of own) {
      if (Object.hasOwn(inBody, name)) continue
      const value = valueIn(textIn(headers()[key]), type)
      if (value !== undefined) others.push([name, value])
    }
    return others.length === 0 ? inBody : { ...inBody, ...Object.fromEntries(others) }
  }
  return {
    retryAfter: (headers) =>
      retryKey === undefined ? undefined : secondsIn(textIn(headers()[retryKey]), isMilliseconds ? 1000 : 1),
    beside: own.length === 0 ? (inBody) => inBody : beside,
  }
}

/** A text without the white space around it; `undefined` for any other value, and where nothing is left. */
export function textIn(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined
}

/** A text as a value of the hole's type; `undefined` where it is of another. */
function valueIn(text: string | undefined, type: Hole['type']): string | number | boolean | undefined {
  if (text === undefined || type === 'text' || type === 'any') return text
  if (type === 'integer') return /^-?[0-9]{1,15}$/.test(text) ? Number(text) : undefined
  return text === 'true' || text === 'false' ? text === 'true' : undefined
}
