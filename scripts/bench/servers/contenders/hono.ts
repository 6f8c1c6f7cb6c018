import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { csn } from '../../../../packages/csn/src/catalog.generated.js'
import { createMiddleware } from '../../../../packages/http/src/adapters/hono.js'
import type { MakeServer } from '../contender.js'
import { answer, path, requestIdHeader } from '../exchange.js'

export const bare: MakeServer = () => {
  const app = new Hono()
  app.use(async (context, next) => {
    context.header(requestIdHeader, crypto.randomUUID())
    await next()
  })
  return serverOf(app)
}

export const withErrbook: MakeServer = () => {
  const { requests, notFound, errors } = createMiddleware(csn, { authenticate: false })
  const app = new Hono()
  app.use(requests)
  app.notFound(notFound)
  app.onError(errors)
  return serverOf(app)
}

function serverOf(app: Hono): Server {
  app.get(path, (context) => context.json(answer))
  return createAdaptorServer(app) as Server
}
