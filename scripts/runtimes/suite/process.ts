// The suite as a program of Node.js, Bun and Deno. Prints what went wrong, by step, as JSON; with the word `server` it only
// serves the API, for runtimes that cannot, and prints its origin.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { csn } from '@errbook/csn'
import { createHandler } from '@errbook/http/fetch'
import { createHandler as createListener } from '@errbook/http/node'
import { answer, authenticate } from './api.js'
import { expectEqual, failuresOf, serve, steps } from './steps.js'

declare const Bun: undefined | { serve(options: object): { readonly port: number } }
declare const Deno:
  | undefined
  | { serve(options: object, handler: Handler): { readonly addr: { readonly port: number } } }
type Handler = (request: Request) => Promise<Response>

const require = createRequire(import.meta.url)
const origin = `http://127.0.0.1:${await listen()}`
if (process.argv.includes('server')) {
  console.log(origin)
} else {
  console.log(
    JSON.stringify(await failuresOf({ import: load, require: loadByRequire, serve, ...steps, command }, origin)),
  )
  process.exit()
}

/** Serves by what the runtime has for it; gives the port. */
async function listen(): Promise<number> {
  const [hostname, port] = ['127.0.0.1', 0]
  const handler: Handler = createHandler(
    csn,
    (request, { caller }) => Response.json(answer(request.url, caller?.accessKeyId)),
    { authenticate },
  )
  if (typeof Bun !== 'undefined') return Bun.serve({ hostname, port, fetch: handler }).port
  if (typeof Deno !== 'undefined') return Deno.serve({ hostname, port, onListen: () => {} }, handler).addr.port
  const listener = createListener(
    csn,
    (request, response, { caller }) => {
      const body = JSON.stringify(answer(request.url ?? '', caller?.accessKeyId))
      response.writeHead(200, { 'content-type': 'application/json' }).end(body)
    },
    { authenticate },
  )
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(port, hostname, resolve))
  return (server.address() as AddressInfo).port
}

async function load(): Promise<void> {
  for (const entry of entries()) await loaded(entry)
}

async function loadByRequire(): Promise<void> {
  for (const entry of entries()) {
    const module = await loaded(entry)
    if (module !== undefined) expectEqual(namesOf(require(entry.specifier)), namesOf(module))
  }
}

interface Entry {
  readonly specifier: string
  /** What a project installs beside the package if it uses the entry. */
  readonly peers: readonly string[]
}

/** The modules of all packages. */
function entries(): readonly Entry[] {
  const scope = new URL('../node_modules/@errbook/', import.meta.url)
  return readdirSync(scope).flatMap((name) => {
    const manifest = JSON.parse(readFileSync(new URL(`${name}/package.json`, scope), 'utf8'))
    const paths = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'))
    const peers = Object.keys(manifest.peerDependencies ?? {})
    return paths.map((path) => ({ specifier: `@errbook/${name}${path.slice(1)}`, peers }))
  })
}

/** A module; `undefined` if it says that a peer is missing, as none is installed. */
async function loaded({ specifier, peers }: Entry): Promise<object | undefined> {
  try {
    return await import(specifier)
  } catch (error) {
    const missing: readonly string[] =
      /(?:package|module) ['"](.*?)['"]|: (expect) is not defined/.exec(String(error)) ?? []
    if (peers.some((peer) => missing.includes(peer))) return undefined
    throw error
  }
}

function namesOf(module: object): readonly string[] {
  return Object.keys(module).sort()
}

/** Explains a code, and checks a recording, for which the command starts workers. */
function command(): void {
  const explained = errbook('', 'explain', 'RequestExpired', '--lang', 'zh')
  if (!explained.includes('NTP')) throw new Error(explained)
  const body = { code: 'CsnNotFoundException', message: 'The csn instance is not exist', requestId: 'c4abab14' }
  const headers = { 'content-type': 'application/json', 'x-bce-request-id': 'c4abab14' }
  const recorded = `${JSON.stringify({ status: 404, headers, body })}\n`
  const checked = errbook(recorded.repeat(3), 'check', '--jobs', '2', '-')
  if (!checked.includes('3 responses')) throw new Error(checked)
}

function errbook(input: string, ...words: readonly string[]): string {
  const main = fileURLToPath(new URL('../node_modules/errbook/dist/main.js', import.meta.url))
  const flags: readonly string[] = typeof Deno === 'undefined' ? [] : ['run', '--allow-all']
  return execFileSync(process.execPath, [...flags, main, ...words], { input, encoding: 'utf8', stdio: 'pipe' })
}
