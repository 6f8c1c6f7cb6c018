import autocannon from 'autocannon'
import { validAuthorizations } from '../checks/header-values.js'
import { path } from './exchange.js'
import type { Running } from './start.js'

/** The results of a server under load. */
export interface Throughput {
  /** How many requests it answered in a second. */
  readonly byClock: number
  /** How many it answered in a second of its processor time. */
  readonly byProcessor: number
}

/** The kinds of requests: valid ones, and invalid ones that are refused. */
export const kinds = ['in order', 'wrong date'] as const

/**
 * Loads a server for some milliseconds.
 *
 * @throws Error when it answers with another status.
 */
export async function load(
  { port, processorTime }: Running,
  kind: (typeof kinds)[number],
  status: number,
  milliseconds: number,
): Promise<Throughput> {
  const before = await processorTime()
  const { requests, statusCodeStats, errors, timeouts, start, finish } = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    headers: headersOf(kind),
    connections: 16,
    duration: milliseconds / 1000,
    sampleInt: 20,
  })
  const time = (await processorTime()) - before
  const others = Object.keys(statusCodeStats ?? {}).filter((other) => other !== String(status))
  if (others.length + errors + timeouts > 0) {
    throw new Error(`expected ${status} alone, got ${others} and ${errors + timeouts} errors`)
  }
  const seconds = (finish.getTime() - start.getTime()) / 1000
  return { byClock: requests.total / seconds, byProcessor: requests.total / time }
}

function headersOf(kind: (typeof kinds)[number]): Record<string, string> {
  const now = `${new Date().toISOString().slice(0, 19)}Z`
  return {
    Authorization: validAuthorizations[0]?.replace(/\d{4}-[^/]*/, now) ?? '',
    'Content-Type': 'application/json; charset=utf-8',
    'x-bce-date': kind === 'in order' ? now : '2025-02-29T08:00:00Z',
  }
}
