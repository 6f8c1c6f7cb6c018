import { csn } from '../../../packages/csn/src/catalog.generated.js'
import { createFetch, encode } from '../../../packages/http/src/index.js'
import { validDates } from '../checks/header-values.js'
import type { Primitive, Probe } from '../primitives/probe.js'
import { fetchByHand, type Send } from './fetch-by-hand.js'

/** What a server gives in turn to each call of a column. */
const responses: Readonly<Record<string, readonly (readonly (() => Response)[])[]>> = {
  'a success': validDates.map((date) => [success(date)]),
  'an error with a parameter': validDates.map((timestamp) => [error('RequestExpired', { timestamp })]),
  'an error, then a success': validDates.map((date) => [error('DbException', {}), success(date)]),
}

/** How to call an API. */
export const calling: Primitive = {
  title: 'Calling an API',
  about: `What \`createFetch\` takes beside the network, against a bare \`fetch\` with the same media type, the same retries
and the same parameters written by hand. Both send by a function that gives responses in turn, both bodies are read, and
both give the same answers; no pause is waited for. The hand-written one takes a success for one by its status;
\`createFetch\` looks into the body for a code, as it must where errors come with 200.`,
  columns: Object.keys(responses),
  rows: {
    'fetch and retries by hand': probe(fetchByHand),
    'errbook createFetch': probe((fetch) => createFetch(csn, { fetch, retry: { baseDelayInMilliseconds: 0 } })),
  },
}

type Call = (url: string, init: RequestInit) => Promise<Response>

function probe(make: (send: Send) => Call): (column: string) => Probe {
  return (column) => {
    let given: readonly (() => Response)[] = []
    let next = 0
    const send = async () => (given[next++] as () => Response)()
    const call = make(send)
    const run = async (turn: readonly (() => Response)[]) => {
      given = turn
      next = 0
      try {
        const response = await call('https://csn.baidubce.com/v1/csn/csn-1', { headers: { accept: '*/*' } })
        return await response.json()
      } catch (thrown) {
        const { code, status, params } = thrown as { readonly [member: string]: unknown }
        return { code, status, params }
      }
    }
    return { run, inputs: responses[column] ?? [] }
  }
}

function success(createdAt: string): () => Response {
  const body = JSON.stringify({ csnId: 'csn-1', name: 'a network', status: 'active', createdAt, instanceNum: 3 })
  return () => new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } })
}

function error(code: 'RequestExpired' | 'DbException', params: { readonly timestamp?: string }): () => Response {
  const { body, ...init } = encode(csn, code as 'RequestExpired', { params: params as { readonly timestamp: string } })
  return () => new Response(body, init)
}
