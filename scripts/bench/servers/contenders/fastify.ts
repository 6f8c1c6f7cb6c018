import type { Server } from 'node:http'
import { type FastifyInstance, fastify } from 'fastify'
import { csn } from '../../../../packages/csn/src/catalog.generated.js'
import { createPlugin } from '../../../../packages/http/src/adapters/fastify.js'
import { headersSchema } from '../../checks/json-schemas.js'
import type { MakeServer } from '../contender.js'
import { answer, path, requestIdHeader } from '../exchange.js'

export const bare: MakeServer = () => {
  const app = withRequestIds(fastify())
  app.get(path, async () => answer)
  return serverOf(app)
}

export const withErrbook: MakeServer = () => {
  const { plugin, frameworkErrors } = createPlugin(csn, { authenticate: false })
  const app = fastify({ frameworkErrors })
  app.register(plugin)
  app.get(path, async () => answer)
  return serverOf(app)
}

export const withValidator: MakeServer = () => {
  const app = withRequestIds(fastify())
  app.get(path, { schema: { headers: headersSchema() } }, async () => answer)
  return serverOf(app)
}

function withRequestIds(app: FastifyInstance): FastifyInstance {
  return app.addHook('onRequest', (_, reply, next) => {
    reply.header(requestIdHeader, crypto.randomUUID())
    next()
  })
}

async function serverOf(app: FastifyInstance): Promise<Server> {
  await app.ready()
  return app.server
}
