import { createServer } from 'node:http'
import express, { type ErrorRequestHandler, type Express } from 'express'
import { middleware } from 'express-openapi-validator'
import { csn } from '../../../../packages/csn/src/catalog.generated.js'
import { createMiddleware } from '../../../../packages/http/src/adapters/express.js'
import type { MakeServer } from '../contender.js'
import { answer, path, requestIdHeader } from '../exchange.js'
import { apiSpec } from '../openapi.js'

export const bare: MakeServer = () => createServer(withRoute(withRequestIds(express())))

export const withErrbook: MakeServer = () => {
  const { requests, notFound, errors } = createMiddleware(csn, { authenticate: false })
  return createServer(withRoute(express().use(requests)).use(notFound).use(errors))
}

export const withValidator: MakeServer = () =>
  createServer(withRoute(withRequestIds(express()).use(middleware({ apiSpec }))).use(onInvalid))

function withRequestIds(app: Express): Express {
  return app.use((_, response, next) => {
    response.setHeader(requestIdHeader, crypto.randomUUID())
    next()
  })
}

function withRoute(app: Express): Express {
  return app.get(path, (_, response) => {
    response.json(answer)
  })
}

/** As the library says to. */
const onInvalid: ErrorRequestHandler = ({ status, message, errors }, _request, response, _next) => {
  response.status(status ?? 500).json({ message, errors })
}
