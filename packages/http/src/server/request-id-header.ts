import type { Catalog } from '@errbook/catalog'

/** The header that bears the request id, as it is spelt; `undefined` where a catalog has none. */
export function requestIdHeader({ headers }: Catalog): string | undefined {
  return Object.values(headers.response).find(({ carries }) => carries === 'requestId')?.name
}
