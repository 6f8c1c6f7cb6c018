import type { ErrorDefinition } from '../../../packages/catalog/src/index.js'
import { csn } from '../../../packages/csn/src/catalog.generated.js'
import type { Encoded } from '../../../packages/http/src/index.js'

/** Writes an error whose message is text. */
export function writeByHand(code: string): Encoded {
  const { status, message = '' } = errors[code] as ErrorDefinition
  return write(code, status, message)
}

/** Writes that a request has expired. */
export function writeExpiredByHand(timestamp: string): Encoded {
  return write('RequestExpired', 400, `Request has expired. Timestamp date is ${timestamp}.`)
}

const errors: Readonly<Record<string, ErrorDefinition>> = csn.errors

function write(code: string, status: number, message: string): Encoded {
  const requestId = crypto.randomUUID()
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-bce-request-id': requestId }
  return { status, headers, body: JSON.stringify({ code, message, requestId }) }
}
