import type { Encoded, SentInit } from '../../src/index.js'

/** The arguments of a `fetch` call. */
interface Sent {
  readonly url: string
  readonly init: SentInit
}

/** A fetch that gives these responses in turn, then successes, and records its calls. */
export function answering(...responses: readonly (() => Response)[]) {
  const sent: Sent[] = []
  const fetch = async (url: string, init: SentInit): Promise<Response> => {
    sent.push({ url, init })
    return (responses[sent.length - 1] ?? (() => Response.json({ csnId: 'csn-1' })))()
  }
  return { fetch, sent }
}

/** Makes a response anew at each call. */
export function answer({ body, ...init }: Encoded, headers = {}): () => Response {
  return () => new Response(body, { ...init, headers: { ...init.headers, ...headers } })
}
