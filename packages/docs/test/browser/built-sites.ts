// Builds the sites that the tests open, serves them, and starts one Chromium for all of the tests.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { installedChromium } from '../../../../scripts/runtimes/binaries.js'

/** Where the sites are, and the browser that opens them. */
export interface BuiltSites {
  /** The folder of all sites on a server of this machine, which lets a page connect to nothing. */
  readonly served: string
  /** The same folder as files. */
  readonly files: string
  /** The pages of all sites: `csn/en/errors.html`. */
  readonly pages: readonly string[]
  /** What connects to the browser. */
  readonly endpoint: string
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly sites: BuiltSites
  }
}

/** Makes all that the tests need before the first, and removes it after the last. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'errbook-sites-'))
  writeSites(folder)
  const server = await serve(folder)
  const browser = await launchChromium()
  const { port } = server.address() as AddressInfo
  provide('sites', {
    served: `http://127.0.0.1:${port}`,
    files: pathToFileURL(folder).href,
    pages: readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .sort(),
    endpoint: browser.wsEndpoint(),
  })
  return async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true })
  }
}

/** The tests' own modules are loaded by Vitest, which resolves those of its setup otherwise. */
function writeSites(folder: string): void {
  const flags = ['--import', './scripts/typescript.mjs', '--conditions', '@errbook/source']
  execFileSync(process.execPath, [...flags, 'packages/docs/test/browser/write-sites.ts', folder])
}

async function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    try {
      const path = join(folder, decodeURIComponent(new URL(url, 'http://site').pathname))
      const type = types[extname(path)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...nothingSent }).end(readFileSync(path))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const nothingSent = { 'content-security-policy': "connect-src 'none'" }

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

function launchChromium(): Promise<BrowserServer> {
  // The sandbox of Chromium does not start for root, as which CI runs in a container.
  return chromium.launchServer({ executablePath: installedChromium(), chromiumSandbox: process.getuid?.() !== 0 })
}
