// A server in its own process, with a clock that no test sets: it verifies each request and says how many came. Prints
// its origin.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verifier } from '@errbook/bce-auth'
import { csn } from '@errbook/csn'
import { createHandler } from '../../src/adapters/node.js'

let count = 0
const verified = verifier(() => 'sk')
const handler = createHandler<{ readonly accessKeyId: string }>(
  csn,
  (_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ count }))
  },
  {
    authenticate: (head, now) => {
      count++
      return verified(head, now)
    },
  },
)
const server = createServer(handler)
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
