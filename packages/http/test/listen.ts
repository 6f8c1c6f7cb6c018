import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** Starts a server on a free port of the loopback interface for as long as the test lasts, and gives its origin. */
export async function listen(server: Server | RequestListener): Promise<string> {
  const started = typeof server === 'function' ? createServer(server) : server
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    started.closeAllConnections()
    started.close()
  })
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

/** What a request of `node:http` is sent with. */
export interface Sending {
  readonly method?: string
  readonly headers?: { readonly [name: string]: string | readonly string[] }
  readonly body?: string | Uint8Array
}

/** Sends a request by `node:http` and gives the response, its body yet to be read. */
export function send(url: string, { method = 'GET', headers = {}, body }: Sending = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: headers as Record<string, string | string[]>, agent: false }, resolve)
    sent.on('error', reject)
    sent.end(body)
  })
}
