import { type Agent, createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket, type Server as TCPServer } from 'node:net'
import { onTestFinished } from 'vitest'

/** A running server, and a function that stops it at once. */
export interface Running {
  readonly origin: string
  readonly close: () => void
}

/** Starts a server on a free port of the loopback interface. */
export async function run(server: TCPServer): Promise<Running> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Starts a server on a free port of the loopback interface for the duration of the test, and gives its origin. */
export async function listen(server: Server | RequestListener): Promise<string> {
  const { origin, close } = await run(typeof server === 'function' ? createServer(server) : server)
  onTestFinished(close)
  return origin
}

/** The options of a request by `node:http`. */
export interface Sending {
  readonly method?: string
  readonly headers?: { readonly [name: string]: string | readonly string[] }
  readonly body?: string | Uint8Array
  /** The agent of the connection; by default the request has its own connection. */
  readonly agent?: Agent
}

/** Sends a request by `node:http` and gives the response, its body unread. */
export function send(url: string, sending: Sending = {}): Promise<IncomingMessage> {
  const { method = 'GET', headers = {}, body, agent = false } = sending
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: headers as Record<string, string | string[]>, agent }, resolve)
    sent.on('error', reject)
    // A server may close a connection after its answer while the rest of a body is being written.
    sent.on('socket', (socket) => socket.on('error', reject))
    sent.end(body)
  })
}

/** Opens a socket to an origin. */
export function dial(origin: string): Socket {
  const { port } = new URL(origin)
  return connect(Number(port), '127.0.0.1')
}

/** The header section of a request, each line unchanged. */
export function headerSection(
  requestLine: string,
  fields: readonly (readonly [name: string, value: string])[],
): string {
  return `${[requestLine, ...fields.map(([name, value]) => `${name}: ${value}`)].join('\r\n')}\r\n\r\n`
}

/** A response read from a socket that the server has closed. */
export interface RawResponse {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string
}

/** Sends bytes unchanged, and reads until the server closes the connection, which the request has to ask for. */
export async function sendRaw(origin: string, bytes: string): Promise<RawResponse> {
  const socket = dial(origin)
  socket.write(bytes)
  const text = Buffer.concat(await socket.toArray()).toString()
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [statusLine = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const body = rest.join('\r\n\r\n')
  const isChunked = headers['transfer-encoding'] === 'chunked'
  return { status: Number(statusLine.split(' ')[1]), headers, body: isChunked ? unchunk(body) : body }
}

function unchunk(text: string): string {
  const [, size = '0'] = /^([0-9a-f]+)\r\n/i.exec(text) ?? []
  const from = size.length + 2
  const to = from + Number.parseInt(size, 16)
  return to === from ? '' : text.slice(from, to) + unchunk(text.slice(to + 2))
}
