import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { CatalogError, isError } from '../../packages/catalog/src/index.js'
import { csn } from '../../packages/csn/src/catalog.generated.js'
import { createHandler } from '../../packages/http/src/adapters/node.js'
import { decode, toError } from '../../packages/http/src/index.js'
import { expectIn, lost } from './arrival.js'
import { filesCalledDuring } from './called-files.js'

/** From `throw` in an operation, over the wire, to the answer of `isError`. */
export function throwToIsError(): Promise<readonly string[]> {
  const operation = () => {
    throw new CatalogError(csn.errors.CsnNotFoundException)
  }
  return filesCalledOnServer(operation, new Date(), async (answer) => {
    const decoded = await decode(csn, answer)
    if (decoded.kind === 'none' || !isError(csn, toError(decoded), 'CsnNotFoundException')) throw lost(decoded)
  })
}

/** From a request with a wrong date to the error that answers it. */
export function wrongDateToAnswer(): Promise<readonly string[]> {
  return filesCalledOnServer(
    () => {},
    new Date(0),
    async (answer) => expectIn(await text(answer), 'RequestExpired'),
  )
}

/** The files on the way of one request with a date, until its answer is read; the handler is made beforehand. */
async function filesCalledOnServer(
  operation: () => void,
  date: Date,
  read: (answer: IncomingMessage) => Promise<void>,
): Promise<readonly string[]> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const timestamp = date.toISOString().replace(/\.\d+Z/, 'Z')
  const headers = {
    authorization: `bce-auth-v1/ak/${timestamp}/1800/host/${'0f'.repeat(32)}`,
    'content-type': 'application/json; charset=utf-8',
    'x-bce-date': timestamp,
  }
  try {
    server.on('request', createHandler(csn, operation, { authenticate: () => ({ ok: true }) }))
    return await filesCalledDuring(async () => {
      const [answer] = await once(get({ port, path: '/v1/csn/csn-1', headers, agent: false }), 'response')
      await read(answer)
    })
  } finally {
    server.close()
  }
}
