import { type ChildProcessByStdio, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { installed, installedChromium } from './binaries.js'
import { bundle } from './project.js'
import { type Failures, failuresOf, serve } from './suite/steps.js'
import type { Runtime } from './table.js'

/** What a runtime, or a compiler, did with the suite. */
export interface Outcome {
  readonly version: string
  /** What went wrong: by step, or before the first one. */
  readonly failures: Failures | string
}

/**
 * Runs the suite of a compiled project in a runtime.
 *
 * @param origin that of a server with the API of the suite, for those that cannot serve it themselves.
 */
export async function outcomeIn(runtime: Runtime, project: string, origin: string): Promise<Outcome> {
  const { name, binary, version } = runtime
  try {
    if (binary === undefined) return await inChromium(project, origin)
    const path = installed(binary)
    const failures = await (name === 'Cloudflare Workers' ? inWorkerd : asProgram)(path, project, origin)
    return { version: versionOf(path), failures }
  } catch (error) {
    return { version, failures: String(error) }
  }
}

/** Serves the API of the suite by the Node.js that runs this; gives its origin, and what ends it. */
export async function startServer(project: string): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const server = spawn(process.execPath, ['dist/process.js', 'server'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { origin: await firstOutput(server), stop: () => server.kill() }
}

const timeout = 120_000

/** What a program that goes on running prints first: where it listens. */
async function firstOutput(program: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  const ended = once(program, 'exit').then(([code]) => {
    throw new Error(`${program.spawnfile} ended with ${code} before it listened`)
  })
  const [said] = await Promise.race([once(program.stdout, 'data', { signal: AbortSignal.timeout(timeout) }), ended])
  return String(said).trim()
}

async function asProgram(path: string, project: string): Promise<Failures> {
  const flags = path.endsWith('/deno') ? ['run', '--allow-all'] : []
  const { stdout } = await promisify(execFile)(path, [...flags, 'dist/process.js'], { cwd: project, timeout })
  return JSON.parse(stdout)
}

async function inWorkerd(path: string, project: string, origin: string): Promise<Failures> {
  writeFileSync(join(project, 'worker.js'), await bundle(project, 'worker.js', ['workerd', 'worker']))
  writeFileSync(join(project, 'worker.capnp'), configuration)
  const worker = spawn(path, ['serve', '--control-fd=1', 'worker.capnp'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const served = `http://127.0.0.1:${JSON.parse(await firstOutput(worker)).port}`
    const signal = AbortSignal.timeout(timeout)
    const response = await fetch(`${served}/?origin=${encodeURIComponent(origin)}`, { signal })
    return { ...((await response.json()) as Failures), ...(await failuresOf({ serve }, served)) }
  } finally {
    worker.kill()
  }
}

/** A worker is let call this machine only if its configuration says so. */
const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ( name = "main",
      worker = (
        modules = [(name = "worker.js", esModule = embed "worker.js")],
        compatibilityDate = "2025-11-01",
        globalOutbound = "loopback",
      ) ),
    (name = "loopback", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`

/** The page is answered here, but of the server's origin, as a site is that calls its own API. */
async function inChromium(project: string, origin: string): Promise<Outcome> {
  const script = await bundle(project, 'page.js', [])
  // The sandbox of Chromium does not start for root, as which CI runs in a container.
  const browser = await chromium.launch({
    executablePath: installedChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(timeout)
    const html = { contentType: 'text/html', body: '<script type="module" src="/page.js"></script>' }
    await page.route(`${origin}/page`, (route) => route.fulfill(html))
    await page.route(`${origin}/page.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
    await page.goto(`${origin}/page`)
    return {
      version: `Chromium ${browser.version()}`,
      failures: await page.evaluate((served) => runSteps(served), origin),
    }
  } finally {
    await browser.close()
  }
}

/** What a binary says of itself, in words of which the first with a number is the version. */
function versionOf(path: string): string {
  const said = execFileSync(path, ['--version'], { encoding: 'utf8' })
  return /v?(\d[\d.-]*)/.exec(said)?.[1] ?? said
}
