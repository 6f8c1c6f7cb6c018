import type { ErrorDefinition } from '../../../packages/catalog/src/index.js'
import { csn } from '../../../packages/csn/src/catalog.generated.js'

/** The error of a failed call, as a simple client throws it. */
export class FailedCall extends Error {
  readonly code: string
  readonly status: number
  readonly params: unknown

  constructor(code: string, status: number, message: string) {
    super(message)
    this.code = code
    this.status = status
    this.params = code === 'RequestExpired' ? { timestamp: expired.exec(message)?.[1] } : {}
  }
}

const expired = /^Request has expired\. Timestamp date is (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\.$/
const errors: Readonly<Record<string, ErrorDefinition>> = csn.errors

/** The function that sends. */
export type Send = (url: string, init: RequestInit) => Promise<Response>

/**
 * A bare fetch with the same retries: it sets the media type, throws the code, the status and the parameters of an error,
 * and repeats a read if the catalog says so. It recognizes a success by its status.
 */
export function fetchByHand(send: Send): Send {
  return async (url, init) => {
    const headers = new Headers(init.headers)
    if (!headers.has('content-type')) headers.set('content-type', 'application/json; charset=utf-8')
    for (let retry = 0; ; retry++) {
      const response = await send(url, { ...init, headers })
      if (response.ok) return response
      const { code, message } = JSON.parse(await response.text())
      if (errors[code]?.retry !== 'backoff' || retry >= 4) throw new FailedCall(code, response.status, message)
      await pause(Math.random() * 0)
    }
  }
}

function pause(milliseconds: number): Promise<void> | undefined {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : undefined
}
