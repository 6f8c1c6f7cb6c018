import { type Catalog, type ErrorDefinition, findError, listErrors } from '@errbook/catalog'
import { own, statusesOf } from '@errbook/catalog/parts'
import { prepare, readError } from '@errbook/validate/read'
import type { Fault, Play, PlayedResponse } from './fault.js'
import { type FaultOptions, optionIssues, type Places } from './fault-options.js'
import { impossible, issueAt, type RuleIssue } from './rule-issue.js'
import { type ErrorValues, encodeSample } from './sample-error.js'
import { isTransportFault, type TransportFault, transportFaults } from './transport-faults.js'

/**
 * Makes the fault of a name, or says what is wrong with the name and its options.
 *
 * @throws TypeError when the first argument is not a catalog.
 */
export function planFault(
  catalog: Catalog,
  name: unknown,
  options: unknown,
  places: Places = { name: ['name'], options: ['options'] },
): { readonly fault: Fault } | { readonly issues: readonly RuleIssue[] } {
  prepare(catalog)
  const { limits = {} } = places
  if (typeof name !== 'string' || !(findError(catalog, name) || isTransportFault(name))) {
    const playable = (each: string) => own(limits, each) === undefined
    const expected = `a code of ${catalog.name} or one of ${transportNames.filter(playable).join(', ')}`
    return { issues: [issueAt(places.name, name, expected, faultNames(catalog).filter(playable))] }
  }
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    return { issues: [issueAt(places.options, options, 'an object')] }
  }
  const issues = optionIssues(
    catalog,
    { name, said: defaultCode(catalog, name) },
    options as Readonly<Record<string, unknown>>,
    places,
  )
  if (issues.length > 0) return { issues }
  try {
    const play = playOf(catalog, name, options)
    const limit = own(limits, play.kind)
    return limit === undefined ? { fault: { name, play } } : { issues: [impossible(places.name, name, limit)] }
  } catch (error) {
    return { issues: [impossible(places.name, name, (error as Error).message)] }
  }
}

/** The names of all faults: the codes of the catalog, and what goes wrong on the way. */
export function faultNames(catalog: Catalog): readonly string[] {
  return [...new Set([...Object.keys(catalog.errors), ...transportNames])]
}

const transportNames = Object.keys(transportFaults)

/** The code that a fault of transport says. An empty 403 says one of that status, where there is one. */
function defaultCode(catalog: Catalog, name: string): string | undefined {
  const all = listErrors(catalog)
  const forbidden = name === 'empty-403-with-code' ? all.find((each) => statusesOf(each).includes(403)) : undefined
  return (forbidden ?? all[0])?.code
}

/** @throws Error with the reason why the catalog cannot have the fault. */
function playOf(catalog: Catalog, name: string, options: FaultOptions): Play {
  const { code, bytes, delay, ...values } = options
  const itself = findError(catalog, name)
  if (itself !== undefined) return answer(encodeSample(catalog, itself, values), delay)
  const definition = () => {
    const found = findError(catalog, code ?? defaultCode(catalog, name) ?? '')
    if (found === undefined) throw new Error(`the catalog ${catalog.name} has no error to say`)
    return found
  }
  switch (name as TransportFault) {
    case 'unknown-code':
      return answer(encodeUnknown(catalog, values), delay)
    case 'other-status':
      return answer(encodeSample(catalog, definition(), { status: otherStatus(definition()), ...values }), delay)
    case 'html-502':
      return answer({ status: 502, headers: { 'content-type': 'text/html' }, body: page }, delay)
    case 'empty-403':
      return answer({ status: 403, headers: {}, body: '' }, delay)
    case 'empty-403-with-code':
      return answer(encodeAlone(catalog, definition(), { ...values, status: 403 }), delay)
    case 'not-json': {
      const headers = { 'content-type': 'application/json' }
      return answer({ status: values.status ?? 500, headers, body: 'Internal Server Error' }, delay)
    }
    case 'slow':
      return answer(encodeSample(catalog, definition(), values), delay ?? 1_000)
    case 'cut-off':
    case 'reset-after-bytes':
      return { kind: name as 'cut-off', ...cutAt(encodeSample(catalog, definition(), values), bytes) }
    case 'reset-before-head':
    case 'refused':
    case 'time-out':
      return { kind: name as 'refused' }
  }
}

function answer(encoded: PlayedResponse, delay = 0): Play {
  return { kind: 'answer', ...encoded, ...(delay > 0 && { delay }) }
}

const page = `<html>
<head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center></body>
</html>
`

/** A status that the code does not have, of the other side: what goes by the status alone takes it for another error. */
function otherStatus(definition: ErrorDefinition): number {
  const own = statusesOf(definition)
  const others = definition.status >= 500 ? [400, 404, 409] : [500, 502, 503]
  return others.find((status) => !own.includes(status)) ?? 418
}

/** A response whose body goes on beyond the bytes that are sent of it: white space makes it as long, which JSON may have. */
function cutAt(encoded: PlayedResponse, bytes?: number): PlayedResponse & { readonly bytes: number } {
  const { length } = new TextEncoder().encode(encoded.body)
  const sent = bytes ?? Math.floor(length / 2)
  return { ...encoded, body: encoded.body + ' '.repeat(Math.max(0, sent + 1 - length)), bytes: sent }
}

/** An error in the error body of the catalog, with a code that it does not have. */
function encodeUnknown(catalog: Catalog, values: ErrorValues): PlayedResponse {
  const { errorOf, body } = prepare(catalog)
  const all = listErrors(catalog)
  const isNumber = body.holes.get('code')?.type === 'integer'
  let count = isNumber ? 99_999 : 0
  const wire = () => (isNumber ? count : `CodeOfTomorrow${count || ''}`)
  while (errorOf(String(wire())) !== undefined || findError(catalog, String(wire()))) count++
  const group = all.find((each) => each.group !== undefined && errorOf(each.group) === undefined)?.group
  const definition: ErrorDefinition = {
    catalog: catalog.name,
    code: String(wire()),
    wire: wire(),
    status: all.some(({ status }) => status >= 400) ? 400 : (all[0]?.status ?? 400),
    fault: 'client',
    retry: 'never',
    params: {},
    ...(group !== undefined && { group }),
  }
  const encoded = encodeSample(catalog, definition, values)
  const { status, headers } = encoded
  const { kind } = readError(catalog, { status, headers, body: JSON.parse(encoded.body) })
  if (kind !== 'unknown') throw new Error(`the error body of ${catalog.name} says no code that is not in the catalog`)
  return encoded
}

/** An error in headers alone, in a response that may have a body and has none. */
function encodeAlone(catalog: Catalog, definition: ErrorDefinition, values: ErrorValues): PlayedResponse {
  if (catalog.body.members.code?.header === undefined) {
    throw new Error(`the catalog ${catalog.name} has no header for the code`)
  }
  const { headers, headersAlone = headers } = encodeSample(catalog, definition, values)
  const { 'content-type': _, ...others } = headersAlone
  return { status: 403, headers: others, body: '' }
}
