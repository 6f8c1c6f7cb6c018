import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'

/** How a process ended, and what it wrote. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Where and how a process runs. */
export interface Surroundings {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly stdin?: string
  /** Options of Node itself. */
  readonly flags?: readonly string[]
}

/** The command in JavaScript, as users run it, since worker threads do not know TypeScript. Built once per test file. */
export function builtCommand() {
  // Where the program finds its manifest and the packages that it imports.
  const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.built-', import.meta.url)))
  const program = join(folder, 'main.js')
  beforeAll(() => {
    const source = fileURLToPath(new URL('../src', import.meta.url))
    buildSync({
      entryPoints: [join(source, 'main.ts'), join(source, 'traffic/worker.ts')],
      outdir: folder,
      entryNames: '[name]',
      bundle: true,
      conditions: ['@errbook/source'],
      platform: 'node',
      format: 'esm',
      target: 'node20',
      banner: {
        js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url)',
      },
      logLevel: 'error',
    })
    // The program reads its version in its own manifest.
    copyFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), join(folder, 'package.json'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  return { folder, program, run }

  function run(words: readonly string[], { cwd, env, stdin = '', flags = [] }: Surroundings = {}): Promise<Ended> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [...flags, program, ...words], {
        cwd,
        env: { ...process.env, LC_ALL: 'C', ...env },
      })
      const [out, err]: [Buffer[], Buffer[]] = [[], []]
      child.stdout.on('data', (bytes: Buffer) => out.push(bytes))
      child.stderr.on('data', (bytes: Buffer) => err.push(bytes))
      child.on('close', (code) =>
        resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
      )
      child.stdin.on('error', () => {})
      child.stdin.end(stdin)
    })
  }
}
