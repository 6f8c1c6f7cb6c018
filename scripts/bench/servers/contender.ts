import type { Server } from 'node:http'

/** Makes a server that does not listen yet. */
export type MakeServer = () => Server | Promise<Server>

/** A way to serve: the module that has it, and the name of its {@link MakeServer} there. */
export interface Contender {
  readonly module: string
  readonly make: 'bare' | 'withErrbook' | 'withValidator'
}

/** The contenders by the name that tables show; the others are compared with the first. */
export const contenders: Readonly<Record<string, Contender>> = {
  'node:http': { module: 'node', make: 'bare' },
  'node:http, errbook': { module: 'node', make: 'withErrbook' },
  'Fastify 5': { module: 'fastify', make: 'bare' },
  'Fastify 5, errbook': { module: 'fastify', make: 'withErrbook' },
  'Fastify 5, its ajv': { module: 'fastify', make: 'withValidator' },
  'Express 5': { module: 'express', make: 'bare' },
  'Express 5, errbook': { module: 'express', make: 'withErrbook' },
  'Express 5, express-openapi-validator': { module: 'express', make: 'withValidator' },
  'Hono on Node': { module: 'hono', make: 'bare' },
  'Hono on Node, errbook': { module: 'hono', make: 'withErrbook' },
}
