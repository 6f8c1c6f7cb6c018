import type { Contract } from '@errbook/catalog'

/** The header that says each member of the error body where there is no body, by lower-case name. */
export function fallbackHeaders({ body, headers }: Contract): { readonly [member: string]: string } {
  const carried = Object.entries(headers.response).flatMap(([key, { carries }]) =>
    carries === undefined ? [] : [[carries, key] as const],
  )
  const named = Object.entries(body.members).flatMap(([member, { header }]) =>
    header === undefined ? [] : [[member, header.toLowerCase()] as const],
  )
  return Object.fromEntries([...named, ...carried])
}
