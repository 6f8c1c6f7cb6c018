import type { ErrorDefinition } from '../../../packages/catalog/src/index.js'
import { csn } from '../../../packages/csn/src/catalog.generated.js'

/** A call that failed, as a client throws it that nobody has thought about for long. */
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

/** What sends. */
export type Send = (url: string, init: RequestInit) => Promise<Response>

/**
 * A bare fetch with the same retries: it declares the media type, throws the code, the status and the parameters of an
 * error, and repeats a read that the catalog says may pass. It takes each success for one by its status.
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
