import { type LookupSecret, type Signer, verifier } from '@errbook/bce-auth'
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { createFetch } from '@errbook/http'
import { createMiddleware } from '@errbook/http/hono'
import { Hono } from 'hono'
import { vpc } from './errors/catalog.generated.js'

export interface VpcOptions {
  readonly lookupSecret: LookupSecret
  /** The CSN that VPCs may be attached to, where to ask for it, and how to sign that. */
  readonly csn: { readonly endpoint: string; readonly csnId: string; readonly sign: Signer }
  readonly onError?: (error: unknown) => void
}

/** A part of VPC: one that a CSN has attached cannot be deleted. */
export function createVpc({ lookupSecret, csn: { endpoint, csnId, sign }, onError }: VpcOptions): Hono {
  const csnFetch = createFetch(csn, { sign, retry: false })
  const { requests, notFound, errors } = createMiddleware(vpc, { authenticate: verifier(lookupSecret), onError })
  const app = new Hono()
  app.use(requests)
  app.notFound(notFound)
  app.onError(errors)
  app.delete('/v1/vpc/:vpcId', async (context) => {
    // An error that CSN answers is not passed on: VPC answers InternalError, and logs the error of CSN.
    const response = await csnFetch(`${endpoint}/v1/csn/${csnId}/instance`)
    const { instances } = (await response.json()) as { readonly instances: readonly { readonly instanceId: string }[] }
    const vpcId = context.req.param('vpcId')
    if (instances.some(({ instanceId }) => instanceId === vpcId)) throw new CatalogError(vpc.errors.ResourceNeedRelease)
    return context.body(null, 204)
  })
  return app
}
