import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import type { Catalog } from '@errbook/catalog'
import { readBody } from '@errbook/http-message'
import type { RulesCheck } from '../faults/check-rules.js'
import type { Faults } from '../faults/create-faults.js'
import { issueAt } from '../faults/rule-issue.js'
import { keptBodyBytes, type ReceivedBody, type RecordedRequest, readWhole } from './recorded-message.js'
import { checkScenario, rulesOf, type Scenario } from './scenario.js'

/** Where the rules of a running mock are listed, added and cleared. */
export const faultsPath = '/_errbook/faults'

/**
 * Answers a request about the rules: `GET` lists them with their counters, `POST` adds those of a scenario, all or none,
 * `DELETE` clears them. Pages of other sites are refused, whatever name they reach the mock by; `host` is where it listens.
 */
export async function serveFaults(
  catalog: Catalog,
  { faults, host }: { readonly faults: Faults; readonly host: string },
  request: RecordedRequest,
  response: ServerResponse,
): Promise<void> {
  await readWhole(request)
  if (!isTrusted(request.headers, host)) return sendJson(response, 403, { message: foreign })
  if (request.method === 'DELETE') faults.clear()
  const refusal = request.method === 'POST' ? addRules(catalog, faults, request.received) : undefined
  const isKnown = ['GET', 'HEAD', 'POST', 'DELETE'].includes(request.method ?? '')
  if (refusal !== undefined) sendJson(response, 400, refusal)
  else if (isKnown) sendJson(response, 200, { faults: faults.list() })
  else sendJson(response, 405, { message: `${faultsPath} takes GET, POST and DELETE` })
}

const foreign =
  `${faultsPath} takes no request of another site's page: expected as Host an IP address, localhost, a name without dots, ` +
  'or the one that the mock listens on, and as Origin the same or none'

/**
 * Whether a request cannot come from the page of another site: its `Origin` is the mock's own, and its `Host` is a name that
 * nobody else can have lead here (DNS rebinding).
 */
function isTrusted({ host, origin }: IncomingHttpHeaders, own: string): boolean {
  // A browser always says a host.
  if (host === undefined) return origin === undefined
  const url = urlOf(`http://${host}`)
  if (url === undefined) return false
  const name = url.hostname.replaceAll(/^\[|\]$/g, '')
  const isOwn = isIP(name) !== 0 || name === own.toLowerCase() || !name.includes('.') || reserved.test(name)
  return isOwn && (origin === undefined || urlOf(origin)?.host === url.host)
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

// Names that no registry gives away (RFC 6761, section 6.3; ICANN's resolution 2024.07.29.06).
const reserved = /\.(?:localhost|internal)$/

/** Adds the rules in a body, all or none; gives what is wrong with them. */
function addRules(catalog: Catalog, faults: Faults, { bytes, isCut }: ReceivedBody): RulesCheck | undefined {
  if (isCut) return tooLong
  const read = readBody(bytes)
  if (read.kind !== 'value') return notJson
  const { value } = read
  const check = checkScenario(catalog, value)
  if (!check.ok) return check
  const rules = rulesOf(value as Scenario)
  if (faults.list().length + rules.length > mostRules) return tooMany
  faults.add(rules)
  return undefined
}

const mostRules = 1000

const notJson = refused({
  ...issueAt([], undefined, '{ "faults": [ … ] }'),
  message: 'the body is not JSON: expected { "faults": [ … ] }',
})
const tooLong = refused(issueAt([], 'a longer body', `a body of at most ${keptBodyBytes} bytes`))
const tooMany = refused(issueAt(['faults'], 'too many rules', `at most ${mostRules} rules at a time`))

function refused(...issues: RulesCheck['issues']): RulesCheck {
  return { ok: false, issues, omitted: 0 }
}

/** Whether a path is the mock's own, as no path of an API is. */
export function isOwnPath(path: string): boolean {
  return path.startsWith('/_errbook/')
}

/** Answers a request to a path of the mock that does not exist. */
export async function serveUnknownPath(
  path: string,
  request: RecordedRequest,
  response: ServerResponse,
): Promise<void> {
  await readWhole(request)
  sendJson(response, 404, { message: `nothing is at ${path.slice(0, 200)}: the rules are at ${faultsPath}` })
}

/** Answers what is not of the catalog: about the mock itself. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/json')
  response.end(`${JSON.stringify(value, null, 2)}\n`)
}
