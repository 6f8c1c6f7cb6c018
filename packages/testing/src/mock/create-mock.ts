import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, isIPv6 } from 'node:net'
import type { Catalog, ServingCatalog } from '@errbook/catalog'
import type { Authenticate } from '@errbook/http/node'
import { prepare } from '@errbook/validate/read'
import type { FaultRule } from '../faults/check-rules.js'
import { createFaults, type Faults } from '../faults/create-faults.js'
import { issueAt, issueError } from '../faults/rule-issue.js'
import { limitsOfHandler } from '../node.js'
import { checkOptionNames } from '../option-names.js'
import { answerBrokenRequests } from './broken-request.js'
import { IdempotentAnswers } from './idempotency.js'
import { mockListener } from './listener.js'
import { RecordedRequest, RecordedResponse } from './recorded-message.js'
import { type MockRequest, RequestLog } from './request-log.js'
import { checkRoutes, headersIssues, type Routes, routeFinder } from './routes.js'
import { checkScenario } from './scenario.js'
import { catalogServer, plainServer } from './serve.js'
import { plainAnswer, requiredHeaders } from './success.js'

/** What a mock serves, and where. */
export interface MockOptions<C extends Catalog = Catalog> {
  /**
   * Says who sends a request, as for every server: `verifier(lookupSecret)` of `@errbook/bce-auth`, or `false` to let
   * anybody in. For a catalog without `errorFor` it has to be `false`.
   */
  readonly authenticate: Authenticate | false
  /** What answers requests that nothing is wrong with, `{ 'GET /v1/csn/*': { body: { … } } }`; the others get `{}`. */
  readonly routes?: Routes | undefined
  /** The rules by which requests meet faults, from the beginning and after each `reset()`. */
  readonly faults?: readonly FaultRule<C>[] | undefined
  /** What the draws of the rules follow from, a whole number; 0 if not given. */
  readonly seed?: number | undefined
  /** Headers of every answer: for those that the catalog requires and whose value cannot be made up. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** Where to listen: the loopback interface `127.0.0.1` if not given. */
  readonly host?: string | undefined
  /** Any free port if not given. */
  readonly port?: number | undefined
  /** Is told of each request once it is answered, or its connection is gone; `milliseconds` is how long it took. */
  readonly onAnswered?: ((request: MockRequest, milliseconds: number) => void) | undefined
}

/** A running server that answers as the API of a catalog would. */
export interface Mock<C extends Catalog = Catalog> extends AsyncDisposable {
  /** Where it listens, such as `http://127.0.0.1:49152`. */
  readonly url: string
  /** The latest requests, oldest first: at most 1000, and 16 MiB of them. Those to the mock itself are left out. */
  readonly requests: readonly MockRequest[]
  /** The rules by which requests meet faults. */
  readonly faults: Faults<C>
  /** Forgets all requests and idempotency keys, and has the rules as they were at the beginning. */
  readonly reset: () => void
  /** Stops listening, and ends all connections. */
  readonly close: () => Promise<void>
}

/**
 * Starts a server that answers as the API of a catalog would: `await createMock(csn, { authenticate: false })`. It refuses
 * wrong requests with the catalog's errors, and answers the others by routes, or with `{}`; a catalog without `errorFor`
 * refuses none. Rules, and `Prefer: code=…` of a request, have it answer any error or play any fault instead.
 *
 * @throws TypeError (the promise rejects) when the catalog or an option is invalid.
 * @throws Error (the promise rejects) when it cannot listen there; its `cause` is the error of the system.
 */
export async function createMock<C extends Catalog>(catalog: C, options: MockOptions<C>): Promise<Mock<C>> {
  checkOptions(catalog, options)
  const {
    authenticate,
    routes = {},
    faults: rules = [],
    seed,
    headers = {},
    host = '127.0.0.1',
    port = 0,
    onAnswered,
  } = Object(options) as MockOptions<C>
  const faults = createFaults(catalog, rules, { seed, limits: limitsOfHandler })
  const initial = faults.list().map(({ rule }) => rule as FaultRule<C>)
  const makeHeaders = requiredHeaders(catalog, headers)
  const log = new RequestLog()
  const kept = new IdempotentAnswers()
  const successes = { find: routeFinder(catalog, routes), plain: plainAnswer(catalog), kept }
  const serve = isServing(catalog) ? catalogServer(catalog, authenticate, successes) : plainServer(successes)
  const server = createServer(
    { IncomingMessage: RecordedRequest, ServerResponse: RecordedResponse, requireHostHeader: false },
    mockListener(catalog, { serve, faults, host, log, makeHeaders, onAnswered }),
  )
  // A request that expects something else than `100-continue` is answered as any other.
  server.on('checkExpectation', (request, response) => void server.emit('request', request, response))
  answerBrokenRequests(server, isServing(catalog) ? catalog : undefined, makeHeaders)
  await listening(server, host, port)
  const close = () => closed(server)
  return {
    url: urlOf(server.address() as AddressInfo),
    requests: log.requests,
    faults,
    reset() {
      log.clear()
      kept.clear()
      faults.clear()
      faults.add(initial)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function checkOptions<C extends Catalog>(catalog: C, options: MockOptions<C>): void {
  prepare(catalog)
  checkOptionNames(options, names)
  const {
    authenticate,
    routes = {},
    faults = [],
    headers = {},
    host = 'localhost',
    port = 0,
    onAnswered,
  } = Object(options) as Partial<MockOptions>
  // Of no text at all Node would listen on all interfaces.
  if (typeof host !== 'string' || host.trim() === '') {
    throw issueError([issueAt(['host'], host, 'an IP address or the name of a host, such as "127.0.0.1"')])
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw issueError([issueAt(['port'], port, 'a whole number from 0 to 65535')])
  }
  if (!isServing(catalog) && authenticate !== false) {
    throw new TypeError(
      `the catalog ${catalog.name} has no errorFor, which says the codes that a server refuses requests with: ` +
        'pass { authenticate: false }, or add errorFor to its catalog file',
    )
  }
  if (!Array.isArray(faults)) throw issueError([issueAt(['faults'], faults, 'a list of rules')])
  if (onAnswered !== undefined && typeof onAnswered !== 'function') {
    throw new TypeError(`onAnswered is a ${typeof onAnswered}: expected a function`)
  }
  const { issues: wrongRules } = checkScenario(catalog, { faults })
  if (wrongRules.length > 0) throw issueError(wrongRules)
  const wrongHeaders = headersIssues(['headers'], headers)
  if (wrongHeaders.length > 0) throw issueError(wrongHeaders)
  const wrongRoutes = checkRoutes(catalog, routes)
  if (wrongRoutes.length > 0) throw issueError(wrongRoutes)
}

const names = ['authenticate', 'routes', 'faults', 'seed', 'headers', 'host', 'port', 'onAnswered']

function isServing<C extends Catalog>(catalog: C): catalog is C & ServingCatalog {
  return catalog.errorFor !== undefined
}

async function listening(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen({ host, port })
    await once(server, 'listening')
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException
    throw new Error(`cannot listen on ${host}, port ${port}: ${reasons[code] ?? message}`, { cause })
  }
}

const reasons: { readonly [code: string]: string | undefined } = {
  EADDRINUSE: 'the port is in use; choose another, or 0 for any free one',
  EACCES: 'this port needs more rights; choose one from 1024 on',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
}

/** The URL of an address; a wildcard is no host of a URL, but the loopback interface is among what it stands for. */
function urlOf({ address, port }: AddressInfo): string {
  const host = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // That it was closed before is no reason to fail.
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
