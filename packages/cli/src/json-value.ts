/** The members of a JSON object. */
export type Members = Readonly<Record<string, unknown>>

/** A place in a JSON value, by the names of members; `*` for the items of a list. */
export type Place = readonly string[]

/** Whether a value is an object with members. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member of an object that has it of its own. */
export function memberOf(value: unknown, name: string): unknown {
  return isMembers(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** What stands at a place of a value, in the first item of each list. */
export function valueAt(value: unknown, place: Place): unknown {
  let at = value
  for (const step of place) at = step === '*' ? (Array.isArray(at) ? at[0] : undefined) : memberOf(at, step)
  return at
}
