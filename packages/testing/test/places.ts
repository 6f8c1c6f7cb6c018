// The places where faults are played, each as a `fetch` that meets the fault of one rule.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Catalog } from '@errbook/catalog'
import type { SendRequest } from '@errbook/http'
import { setupServer } from 'msw/node'
import { MockAgent, fetch as undiciFetch } from 'undici'
import { type FaultRule, faultyFetch } from '../src/index.js'
import { createMock } from '../src/mock.js'
import { faultHandlers } from '../src/msw.js'
import { faultListener } from '../src/node.js'
import { faultInterceptor } from '../src/undici.js'

/** A `fetch` that goes to a place, and what ends it. */
interface Place {
  readonly fetch: SendRequest
  readonly close: () => unknown
}

type Open = (catalog: Catalog, rules: readonly FaultRule[]) => Promise<Place> | Place

export const origin = 'http://api.example.com'

export const places: { readonly [name: string]: Open } = {
  fetch: (catalog, rules) => ({ fetch: faultyFetch(catalog, rules), close: () => {} }),
  msw: (catalog, rules) => {
    const server = setupServer(...faultHandlers(catalog, rules))
    server.listen({ onUnhandledRequest: 'error' })
    return { fetch, close: () => server.close() }
  },
  undici: (catalog, rules) => {
    const agent = new MockAgent()
    agent.disableNetConnect()
    const dispatcher = agent.compose(faultInterceptor(catalog, rules))
    return { fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }), close: () => agent.close() }
  },
  'node:http': async (catalog, rules) => {
    const server = createServer(faultListener(catalog, rules, (_, response) => response.end('{}')))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return {
      fetch: (url, init) => fetch(url.replace(origin, `http://127.0.0.1:${port}`), init),
      close: () => {
        server.closeAllConnections()
        server.close()
      },
    }
  },
  mock: async (catalog, faults) => {
    const { url: home, close } = await createMock(catalog, { authenticate: false, faults })
    return { fetch: (url, init) => fetch(url.replace(origin, home), init), close }
  },
}
