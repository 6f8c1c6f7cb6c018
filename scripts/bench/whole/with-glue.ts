import type { Explain } from '../checks/contender.js'
import { errors } from '../checks/facts.js'
import type { WholeRequest, WholeResponse } from './messages.js'

/** The status of each code. */
export const statuses: ReadonlyMap<unknown, number> = new Map(errors.map(({ code, status }) => [code, status]))

/** How a library explains each part of a message. */
export interface Parts {
  readonly requestHeaders: Explain
  readonly responseHeaders: Explain
  readonly body: Explain
}

/** What a user of a validator writes around it to check whole messages. */
export function withGlue({ requestHeaders, responseHeaders, body: explainBody }: Parts) {
  return {
    request: ({ headers }: WholeRequest): readonly unknown[] => requestHeaders(lowerCase(headers)),
    response({ status, headers, body }: WholeResponse): readonly unknown[] {
      const byName = lowerCase(headers)
      const findings = [...responseHeaders(byName), ...explainBody(body)]
      const { code, requestId } = Object(body) as Readonly<Record<string, unknown>>
      const expected = statuses.get(code)
      if (expected !== undefined && expected !== status) findings.push(`${code} has the status ${expected}`)
      const id = byName['x-bce-request-id']
      if (id !== undefined && id !== requestId) findings.push('the header and the body have different request ids')
      return findings
    },
  }
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const byName: Record<string, string> = {}
  for (const name of Object.keys(headers)) byName[name.toLowerCase()] = headers[name] as string
  return byName
}
