import { IncomingMessage, ServerResponse } from 'node:http'
import { hasContent, readStream } from '@errbook/http-message'

/** How much of a body is kept: as much as a handler reads of it, unless it is told otherwise. */
export const keptBodyBytes: number = 1024 * 1024

/** The bytes of a body, as far as they were read and are kept. */
export class ReceivedBody {
  readonly #chunks: Uint8Array[] = []
  #size = 0
  #isCut = false

  add(chunk: Uint8Array): void {
    const kept = chunk.subarray(0, keptBodyBytes - this.#size)
    this.#isCut ||= kept.byteLength < chunk.byteLength
    if (kept.byteLength === 0) return
    // A copy, since a chunk may be part of a far larger buffer.
    this.#chunks.push(new Uint8Array(kept))
    this.#size += kept.byteLength
  }

  get size(): number {
    return this.#size
  }

  /** Whether more was read than is kept. */
  get isCut(): boolean {
    return this.#isCut
  }

  get bytes(): Uint8Array {
    return Buffer.concat(this.#chunks)
  }
}

/** A request that keeps what is read of its body by `iterator`, as the adapters read it. */
export class RecordedRequest extends IncomingMessage {
  readonly received: ReceivedBody = new ReceivedBody()

  override iterator(options?: { readonly destroyOnReturn?: boolean }): NodeJS.AsyncIterator<Uint8Array> {
    return keep(super.iterator(options), this.received)
  }
}

async function* keep(chunks: AsyncIterable<Uint8Array>, received: ReceivedBody): NodeJS.AsyncIterator<Uint8Array> {
  for await (const chunk of chunks) {
    received.add(chunk)
    yield chunk
  }
}

/** A response that tells its body before anything of it is on the wire. */
export class RecordedResponse<Q extends IncomingMessage = IncomingMessage> extends ServerResponse<Q> {
  /** Is told the body that the response ends with. */
  onEnd: ((body: string) => void) | undefined

  override end(...given: unknown[]): this {
    const [body] = given
    const { onEnd } = this
    this.onEnd = undefined
    onEnd?.(typeof body === 'string' ? body : body instanceof Uint8Array ? new TextDecoder().decode(body) : '')
    return super.end(...(given as []))
  }
}

// What is sent beyond what is kept is read and thrown away, up to 16 MiB: who is still sending reads no answer.
const discardedBytes = 16 * 1024 * 1024

/** Reads the body of a request, and keeps its beginning. Never rejects. */
export async function readWhole(request: RecordedRequest): Promise<void> {
  if (!hasContent(request.rawHeaders)) return
  await readStream(request.iterator({ destroyOnReturn: false }), keptBodyBytes, discardedBytes)
}
