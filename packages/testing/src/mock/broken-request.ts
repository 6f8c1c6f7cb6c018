import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { errorFor, type ServingCatalog } from '@errbook/catalog'
import { encode } from '@errbook/http'
import type { MakeHeaders } from './success.js'

/**
 * Answers bytes that are no request, which no handler gets to see, and ends their connection. Where an answer to a request
 * before is still to come, or has come to the one whose body is broken, it only ends the connection: the client would take
 * this answer for that one.
 */
export function answerBrokenRequests(server: Server, catalog: ServingCatalog | undefined, headers: MakeHeaders): void {
  const latest = new WeakMap<object, ServerResponse>()
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => latest.set(socket, response))
  server.on('clientError', (_, socket) => {
    if (catalog !== undefined && socket.writable && isUnanswered(latest.get(socket))) {
      answerBroken(catalog, headers, socket as Socket)
    } else socket.destroy()
  })
}

/** Whether what is broken has no answer yet, and nothing before it waits for one; given is the latest response. */
function isUnanswered(response: ServerResponse | undefined): boolean {
  if (response === undefined) return true
  return response.req.complete ? response.writableFinished : !response.headersSent
}

function answerBroken(catalog: ServingCatalog, headers: MakeHeaders, socket: Socket): void {
  const { status, headers: own, body } = encode(catalog, errorFor(catalog, 'invalidRequest') as never, {} as never)
  const all = { ...headers(), ...own, 'content-length': Buffer.byteLength(body), connection: 'close' }
  const fields = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${fields.join('')}\r\n${body}`)
}
