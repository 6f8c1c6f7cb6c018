import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { csn } from '../../../../packages/csn/src/contract.generated.js'
import { errbook } from '../../../../packages/http/src/server/hono.js'
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
  const { requests, notFound, onError } = errbook(csn)
  const app = new Hono()
  app.use(requests)
  app.notFound(notFound)
  app.onError(onError)
  return serverOf(app)
}

function serverOf(app: Hono): Server {
  app.get(path, (context) => context.json(answer))
  return createAdaptorServer(app) as Server
}
