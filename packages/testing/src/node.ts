/**
 * Every fault on a server of `node:http`.
 *
 * @packageDocumentation
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Catalog } from '@errbook/catalog'
import type { FaultRule, Limits } from './faults/check-rules.js'
import { createFaults, type Faults, type FaultsOptions } from './faults/create-faults.js'
import type { Fault, Play, PlayedResponse } from './faults/fault.js'
import { checkOptionNames } from './option-names.js'

export type { FaultRule } from './faults/check-rules.js'
export type { FaultRequest, Faults, RuleState } from './faults/create-faults.js'
export type * from './faults/fault.js'

/** What a handler of a request cannot do. */
export const limitsOfHandler: Limits = {
  refused: 'a handler that was reached cannot refuse the connection; close the server, or use faultyFetch or undici',
}

/** A listener for the requests of `node:http` that plays faults, and their rules. */
export interface FaultListener<C extends Catalog = Catalog> extends RequestListener {
  readonly faults: Faults<C>
}

/**
 * Makes a listener of `node:http` that plays faults by rules on real sockets, and leaves every other request to `listener`:
 * `createServer(faultListener(csn, rules, listener))`.
 *
 * @throws TypeError when a rule or an option is invalid, or no handler can play its fault: `refused`.
 */
export function faultListener<C extends Catalog>(
  catalog: C,
  rules: readonly FaultRule<C>[],
  listener: RequestListener,
  options: Pick<FaultsOptions, 'seed'> = {},
): FaultListener<C> {
  checkOptionNames(options, ['seed'])
  if (typeof listener !== 'function') {
    throw new TypeError(`faultListener: the listener is ${typeof listener}: expected a function`)
  }
  const faults = createFaults(catalog, rules, { seed: options.seed, limits: limitsOfHandler })
  const listen: RequestListener = (request, response) => {
    const fault = faults.next(request)
    if (fault === undefined) listener(request, response)
    else void playFault(fault, request, response)
  }
  return Object.assign(listen, { faults })
}

/**
 * Plays a fault as the response to a request of `node:http`, in the place of whatever headers were set. The promise never
 * rejects; it resolves when all is sent, or the connection is gone.
 *
 * @throws TypeError for `refused`, which nobody can do who was reached.
 */
export function playFault({ name, play }: Fault, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (play.kind === 'refused') throw new TypeError(`playFault: "${name}" is impossible: ${limitsOfHandler.refused}`)
  // Bytes that were not read would have the system reset a connection that is to be closed.
  request.resume()
  const played = playOn(play, request, response).catch(() => {})
  return Promise.race([played, closed(response)])
}

async function playOn(play: Exclude<Play, { kind: 'refused' }>, request: IncomingMessage, response: ServerResponse) {
  switch (play.kind) {
    case 'answer':
      await waited(play.delay ?? 0, response)
      writeHead(play, response)
      return new Promise<void>((resolve) => response.end(play.body, resolve))
    case 'cut-off':
      await received(request)
      await sendPart(play, response)
      // Ends the connection without a reset.
      request.socket.destroySoon()
      return
    case 'reset-after-bytes':
      await sendPart(play, response)
      // A client that has bytes to read yet would take the reset for an end.
      await waited(pauseBeforeReset, response)
      return reset(request)
    case 'reset-before-head':
      return reset(request)
    case 'time-out':
      return closed(response)
  }
}

const pauseBeforeReset = 20

function closed(response: ServerResponse): Promise<void> {
  return response.closed ? Promise.resolve() : new Promise((resolve) => response.once('close', resolve))
}

/** Waits, unless the client goes before. */
function waited(delay: number, response: ServerResponse): Promise<void> | undefined {
  if (delay === 0) return undefined
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delay)
    response.once('close', () => clearTimeout(timer))
  })
}

function writeHead({ status, headers, headersAlone }: PlayedResponse, response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.statusCode = status
  const sent = response.req.method === 'HEAD' ? headersAlone : headers
  for (const [name, value] of Object.entries(sent ?? headers)) response.setHeader(name, value)
}

/** Sends the head, with the length of the whole body, and some bytes of it. */
async function sendPart(
  { bytes, ...whole }: PlayedResponse & { readonly bytes: number },
  response: ServerResponse,
): Promise<void> {
  const body = Buffer.from(whole.body)
  writeHead(whole, response)
  response.setHeader('content-length', body.length)
  response.flushHeaders()
  await new Promise<unknown>((resolve) => {
    if (bytes === 0) setImmediate(resolve)
    else response.write(body.subarray(0, bytes), resolve)
  })
}

/** Waits for the rest of a request, as long as it takes to come at once. */
function received(request: IncomingMessage): Promise<void> | undefined {
  if (request.complete) return undefined
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience)
    request.once('end', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

const patience = 1_000

/** Resets the connection (RST of TCP); of any other socket than TCP's, ends it. */
function reset({ socket }: IncomingMessage): void {
  try {
    socket.resetAndDestroy()
  } catch {
    socket.destroy()
  }
}
