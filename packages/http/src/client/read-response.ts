import type { Contract } from '@errbook/catalog'
import { readStream } from '@errbook/http-message'
import { type DecodeOptions, decode, defaultMaximumBodyBytes } from '../decode.js'
import type { Decoded } from '../decoded.js'
import { letGo } from '../or-throw.js'

/** What a response says of an error. */
interface ReadResponse {
  readonly decoded: Decoded
  /** The response, or a copy of it; that of a success has its body still to be read. */
  readonly readable: Response
}

/** Reads the error in a response of the `fetch` of any library. */
export async function readResponse(
  catalog: Contract,
  response: Response,
  signal: AbortSignal | undefined,
): Promise<ReadResponse> {
  const stream = nodeStreamOf(response)
  if (stream !== undefined) return readFromNode(catalog, response, stream)
  const options: DecodeOptions & { readonly signal?: AbortSignal } = signal === undefined ? {} : { signal }
  const { status, headers, body } = response
  // Nobody else reads the body of an error, and a copy of it takes longer than everything else.
  const decoded =
    status >= 400 && body ? decode(catalog, { status, headers, body }, options) : decode(catalog, response, options)
  return { readable: response, decoded: await decoded }
}

/** Frees the connection of a response that nobody reads on. */
export function release(response: Response): void {
  const stream = nodeStreamOf(response)
  // The rest of a small body is read, so that the connection can be used again; a larger one is broken off.
  if (stream !== undefined) void readStream(stream, maximumRestBytes)
  else letGo(response)
}

const maximumRestBytes = 64 * 1024

/** A stream of Node, as node-fetch has for a body. */
interface NodeStream extends AsyncIterable<Uint8Array | string> {
  iterator(options: { readonly destroyOnReturn: boolean }): AsyncIterable<Uint8Array | string>
  unshift(bytes: Uint8Array): void
}

function nodeStreamOf({ body }: Response): NodeStream | undefined {
  return typeof body === 'object' && body !== null && 'unshift' in body && !('getReader' in body)
    ? (body as unknown as NodeStream)
    : undefined
}

/**
 * A copy of such a body stops flowing unless both are read at once, so the body itself is read; a success gets its bytes
 * back in a response of the same class, or in the same stream where there are too many.
 */
async function readFromNode(catalog: Contract, response: Response, stream: NodeStream): Promise<ReadResponse> {
  const { status, headers } = response
  if (status < 400 && headers.get('content-type')?.includes('json') !== true) {
    return { readable: response, decoded: await decode(catalog, { status, headers }) }
  }
  const read = await readStream(stream.iterator({ destroyOnReturn: false }), defaultMaximumBodyBytes)
  const decoded = await decode(catalog, { status, headers, body: read.bytes })
  if (decoded.kind !== 'none' || read.broken !== undefined) return { readable: response, decoded }
  if (read.hasEnded) return { readable: copyWith(response, read.bytes), decoded }
  stream.unshift(read.bytes)
  return { readable: response, decoded }
}

function copyWith(response: Response, bytes: Uint8Array): Response {
  const { status, statusText, headers, url, redirected } = response
  // The last two are how node-fetch itself sets `url` and `redirected`.
  const init = { status, statusText, headers, url, counter: redirected ? 1 : 0 }
  return new (response.constructor as new (body: Uint8Array, init: object) => Response)(bytes, init)
}
