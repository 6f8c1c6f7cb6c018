// A site as people open it: on a server, from files, in Chromium.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, extname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { WholeCatalog } from '@errbook/catalog'
import { type Browser, chromium } from 'playwright-core'
import { renderSite } from '../../src/index.js'
import { bundleBrowser } from '../bundle-browser.js'

/** A site in a folder, and where a browser finds it. */
export interface BuiltSite {
  /** Its address on a server of this machine, which lets a page connect to nothing. */
  readonly served: string
  /** Its address as files. */
  readonly files: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Builds the site of a catalog with its scripts, serves it, and opens a browser. */
export async function buildSite(catalog: WholeCatalog): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'errbook-site-'))
  for (const [path, text] of [...renderSite(catalog), ...(await bundled())]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const server = createServer(({ url = '/' }, response) => {
    try {
      const path = join(folder, normalize(new URL(url, 'http://site').pathname))
      const body = readFileSync(path)
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain', ...nothingSent }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  return {
    served: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: pathToFileURL(folder).href,
    browser,
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** The scripts and styles of a site as they are packed, by their paths. */
export async function bundled(): Promise<readonly (readonly [path: string, text: string])[]> {
  await bundleBrowser()
  const folder = 'packages/docs/dist/browser'
  return readdirSync(folder).map((name) => [`assets/${name}`, readFileSync(join(folder, name), 'utf8')])
}

const nothingSent = { 'content-security-policy': "connect-src 'none'" }

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}
