import { HttpResponse, http, type RequestHandler } from 'msw'
import { type SetupServer, setupServer } from 'msw/node'
import { csn } from '../../../packages/csn/src/catalog.generated.js'
import { encode } from '../../../packages/http/src/index.js'
import { faultHandlers } from '../../../packages/testing/src/msw.js'
import type { Primitive, Probe } from '../primitives/probe.js'

const origin = 'https://csn.baidubce.com'
const requestId = '00000000-0000-4000-8000-000000000000'
const codes = ['CsnNotAllowDeleteException', 'CsnNotFoundException', 'DbException', 'AccessDenied'] as const
const pathOf = (code: string) => `/v1/csn/${code}`

/** How to answer a call of the global fetch by an error. */
export const stubbing: Primitive = {
  title: 'Stubbing an API',
  about: `What a call of the global \`fetch\` takes that a handler of MSW answers with an error, read to its end: \`faultHandlers\`
by rules, against MSW's own handlers that give the same responses. At most 1.1 times as long.`,
  columns: ['an error', 'one of four errors'],
  rows: {
    'MSW http.delete': (column) => probe(codesOf(column).map(byHand), codesOf(column)),
    'errbook faultHandlers': (column) => {
      const rules = codesOf(column).map((error) => ({ method: 'DELETE', path: pathOf(error), error, requestId }))
      return probe(faultHandlers(csn, rules), codesOf(column))
    },
  },
}

function codesOf(column: string): readonly (typeof codes)[number][] {
  return column === 'an error' ? codes.slice(0, 1) : codes
}

function byHand(code: (typeof codes)[number]): RequestHandler {
  const { body, ...init } = encode(csn, code, { requestId })
  return http.delete(origin + pathOf(code), () => new HttpResponse(body, init))
}

let listening: SetupServer | undefined

/** Two ways may take turns in one process: the last that is called listens alone. */
function probe(handlers: readonly RequestHandler[], inputs: readonly string[]): Probe {
  const server = setupServer(...handlers)
  const run = async (code: string) => {
    if (listening !== server) {
      listening?.close()
      server.listen({ onUnhandledRequest: 'error' })
      listening = server
    }
    const response = await fetch(origin + pathOf(code), { method: 'DELETE' })
    return { status: response.status, body: await response.text() }
  }
  return { run, inputs }
}
