import { verifier } from '@errbook/bce-auth'
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'

export const host = 'csn.baidubce.com'
export const credentials = { accessKeyId: 'ak', secretAccessKey: 'sk' }

export const authenticate = verifier((accessKeyId) =>
  accessKeyId === credentials.accessKeyId ? credentials.secretAccessKey : undefined,
)

/** The API that runtimes serve: what it answers at a path of the list; any other throws that nothing is there. */
export function answer(url: string, owner: string | undefined): unknown {
  if (new URL(url, `https://${host}`).pathname === '/v1/csn') return { csns: [], owner }
  throw new CatalogError(csn.errors.CsnNotFoundException)
}
