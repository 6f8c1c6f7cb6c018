import type { ResponseContract } from '@errbook/catalog'

/** The lower-case name of the header that says the same as each member of the error body. */
export type MemberHeaders = { readonly [member: string]: string }

const known = new WeakMap<object, MemberHeaders>()

/** Which header says the same as a member of the error body, for each member that has one. */
export function memberHeaders(catalog: Pick<ResponseContract, 'body' | 'headers'>): MemberHeaders {
  const before = known.get(catalog)
  if (before !== undefined) return before
  const { body, headers } = catalog
  const carried = Object.entries(headers.response).flatMap(([key, { carries }]) =>
    carries === undefined ? [] : [[carries, key] as const],
  )
  const named = Object.entries(body.members).flatMap(([member, { header }]) =>
    header === undefined ? [] : [[member, header.toLowerCase()] as const],
  )
  const names = Object.fromEntries([...named, ...carried])
  known.set(catalog, names)
  return names
}
