import type { CutOff, Fault, PlayedResponse, Reset } from './fault.js'

/** A response whose connection ends within its body. */
export type PartlySent = CutOff | Extract<Reset, { readonly kind: 'reset-after-bytes' }>

/** The response of Fetch that a client gets of a fault; of one whose connection breaks, the body breaks off. */
export function playedResponse(play: PlayedResponse | PartlySent, method: string): Response {
  const { status } = play
  const headers = headersFor(play, method)
  if (method.toUpperCase() === 'HEAD') return new Response(null, { status, headers })
  if (!('bytes' in play)) return new Response(play.body === '' ? null : play.body, { status, headers })
  const body = new TextEncoder().encode(play.body)
  return new Response(brokenBody(body.subarray(0, play.bytes), play), {
    status,
    headers: { ...headers, 'content-length': String(body.length) },
  })
}

/** The headers of a response to a request of a method. */
export function headersFor(
  { headers, headersAlone = headers }: PlayedResponse,
  method: string,
): PlayedResponse['headers'] {
  return method.toUpperCase() === 'HEAD' ? headersAlone : headers
}

/** The first bytes of a body, and then what Fetch gives of a connection that broke. */
function brokenBody(bytes: Uint8Array, play: PartlySent): ReadableStream<Uint8Array> {
  let isSent = bytes.length === 0
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(new TypeError('terminated', { cause: connectionError(play) }))
      else controller.enqueue(bytes)
      isSent = true
    },
  })
}

/** What the system, or undici, says of a connection that cannot be used, by what happens on the wire. */
export function connectionError({ kind }: Pick<Fault['play'], 'kind'>): Error {
  if (kind === 'refused') return systemError('connect', 'ECONNREFUSED', -111)
  if (kind === 'cut-off') {
    const error = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })
    return Object.defineProperty(error, 'name', { value: 'SocketError' })
  }
  return systemError('read', 'ECONNRESET', -104)
}

/** An error as Node makes it of one of the system's; the number is that of Linux. */
function systemError(syscall: string, code: string, errno: number): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { errno, code, syscall })
}

/** Waits, for ever where the delay is infinite. @throws the reason of the signal as soon as it is aborted. */
export async function waited(delay: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  if (delay === 0) return
  await new Promise<void>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = Number.isFinite(delay) ? setTimeout(done, delay) : undefined
    function done(): void {
      signal?.removeEventListener('abort', abort)
      resolve()
    }
    signal?.addEventListener('abort', abort, { once: true })
  })
}
