import { createServer, type ServerResponse } from 'node:http'
import { csn } from '../../../../packages/csn/src/catalog.generated.js'
import { createHandler } from '../../../../packages/http/src/adapters/node.js'
import type { MakeServer } from '../contender.js'
import { answer, requestIdHeader } from '../exchange.js'

export const bare: MakeServer = () =>
  createServer((_, response) => {
    response.setHeader(requestIdHeader, crypto.randomUUID())
    send(response)
  })

export const withErrbook: MakeServer = () =>
  createServer(createHandler(csn, (_, response) => send(response), { authenticate: false }))

function send(response: ServerResponse): void {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(JSON.stringify(answer))
}
