import type { Catalog } from '@errbook/catalog'
import { decode } from '@errbook/http'
import type { Faults } from '../faults/create-faults.js'
import type { Fault } from '../faults/fault.js'
import { playFault } from '../node.js'
import { chooseFault } from './choose-fault.js'
import { type RecordedRequest, type RecordedResponse, readWhole } from './recorded-message.js'
import {
  type MockAnswer,
  type MockRequest,
  type OpenRequest,
  openRequest,
  type RequestLog,
  sizeOfHead,
} from './request-log.js'
import type { Serve } from './serve.js'
import { faultsPath, isOwnPath, sendJson, serveFaults, serveUnknownPath } from './serve-faults.js'
import type { MakeHeaders } from './success.js'
import { pathAndQuery } from './target.js'

/** What a mock is made of. */
interface Parts {
  /** Answers the requests that meet no fault. */
  readonly serve: Serve
  readonly faults: Faults
  /** Where it listens. */
  readonly host: string
  readonly log: RequestLog
  readonly makeHeaders: MakeHeaders
  readonly onAnswered: ((request: MockRequest, milliseconds: number) => void) | undefined
}

/** Answers every request, by the fault that it meets or by the catalog, and keeps it in the log. */
export function mockListener(
  catalog: Catalog,
  { serve, faults, host, log, makeHeaders, onAnswered }: Parts,
): (request: RecordedRequest, response: RecordedResponse) => void {
  const answer = (request: RecordedRequest, response: RecordedResponse): Promise<void> => {
    const entry = openRequest(catalog, request)
    log.add(entry, sizeOfHead(request))
    response.onEnd = (body) => {
      entry.answer = answerIn(catalog, response, body)
    }
    const start = performance.now()
    response.once('close', () => {
      log.grow(entry, request.received.size)
      onAnswered?.(entry, performance.now() - start)
    })
    for (const [name, value] of Object.entries(makeHeaders())) response.setHeader(name, value)
    const chosen = chooseFault(catalog, faults, request)
    if (chosen === undefined) return serve(request, response)
    if ('fault' in chosen) return play(chosen.fault, request, response, entry)
    return readWhole(request).then(() => sendJson(response, 400, chosen))
  }
  return (request, response) => {
    const { path } = pathAndQuery(request.url ?? '')
    if (isOwnPath(path) && path !== faultsPath) {
      void serveUnknownPath(path, request, response)
      return
    }
    void (path === faultsPath ? serveFaults(catalog, { faults, host }, request, response) : answer(request, response))
  }
}

async function play(
  fault: Fault,
  request: RecordedRequest,
  response: RecordedResponse,
  entry: OpenRequest,
): Promise<void> {
  entry.fault = fault.name
  // What is sent before a connection is reset is lost to a client that is still sending.
  await readWhole(request)
  if ('bytes' in fault.play) entry.answer = { status: fault.play.status, code: undefined }
  await playFault(fault, request, response)
}

/** What a response says that is about to be sent. */
function answerIn(catalog: Catalog, response: RecordedResponse, body: string): MockAnswer {
  const { statusCode: status } = response
  const headers = Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)])
  const decoded = decode(catalog, { status, headers: Object.fromEntries(headers), body })
  return { status, code: 'code' in decoded ? decoded.code : undefined }
}
