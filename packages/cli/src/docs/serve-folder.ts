import { createReadStream, realpathSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream'

/** A server of files. */
export interface FolderServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves the files of a folder to this machine alone, and nothing outside of it, whatever a link or a path says.
 *
 * @param port 0 for any free one
 */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const root = realpathSync(folder)
  const server = createServer((request, response) => answer(root, request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '/' } = request
  const found = find(root, url)
  // A page of another site may know this address, and have its own name lead here.
  if (!isLoopback(request.headers.host)) refuse(response, 403, 'This server answers to 127.0.0.1 and localhost.')
  else if (method !== 'GET' && method !== 'HEAD') refuse(response, 405, 'Only GET and HEAD are answered.')
  else if (found === undefined) refuse(response, 404, 'There is no such page.')
  else if (found.isFolder) redirect(response, relative(root, found.path), url)
  else send(response, found, method === 'GET')
}

/** Leads to a folder by its name with a slash, from which the links of its page go. */
function redirect(response: ServerResponse, folder: string, target: string): void {
  // By its own path: one that is repeated as it was asked for, such as `//en`, may lead to another host.
  const path = folder.split(sep).map(encodeURIComponent).join('/')
  response.writeHead(308, { Location: `/${path}/${/\?[^#]*/.exec(target)?.[0] ?? ''}`, 'Content-Length': 0 })
  response.end()
}

function send(response: ServerResponse, { path, size }: Found, hasBody: boolean): void {
  response.writeHead(200, {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  })
  if (!hasBody) {
    response.end()
    return
  }
  // Unlike `pipe`, it closes the file when the browser goes away.
  pipeline(createReadStream(path), response, () => undefined)
}

function isLoopback(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i.test(host)
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  })
  response.end(`${text}\n`)
}

interface Found {
  readonly path: string
  readonly size: number
  /** A folder with a page of its own. */
  readonly isFolder: boolean
}

/** The file or the folder that a request target names, if it is in the folder that is served. */
function find(root: string, target: string): Found | undefined {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''))
    if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined
    const real = realpathSync(join(root, path.endsWith('/') ? `${path}index.html` : path))
    const found = statSync(real)
    const isFolder = found.isDirectory() && statSync(join(real, 'index.html')).isFile()
    return real.startsWith(root + sep) && (isFolder || found.isFile())
      ? { path: real, size: found.size, isFolder }
      : undefined
  } catch {
    return undefined
  }
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
}
