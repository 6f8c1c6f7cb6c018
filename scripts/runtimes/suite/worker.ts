// The suite as a worker of Cloudflare: a bundle that serves the API, and the outcome of its own steps.
import { csn } from '@errbook/csn'
import { createHandler } from '@errbook/http/fetch'
import { answer, authenticate } from './api.js'
import { failuresOf, steps } from './steps.js'

const handler = createHandler(csn, (request, { caller }) => Response.json(answer(request.url, caller?.accessKeyId)), {
  authenticate,
})

// biome-ignore lint/style/noDefaultExport: this is how Workers find their handlers.
export default {
  async fetch(request: Request): Promise<Response> {
    const origin = new URL(request.url).searchParams.get('origin')
    return origin === null ? handler(request) : Response.json(await failuresOf(steps, origin))
  },
}
