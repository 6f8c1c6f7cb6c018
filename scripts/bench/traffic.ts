import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import type { Contender } from './compare.js'

/** Checks of recorded responses of so many megabytes, and the least that reading them takes; `clean` removes the files. */
export function trafficContenders(megabytes: number): {
  readonly contenders: readonly Contender[]
  readonly clean: () => void
} {
  // In the package of the command, where its imports are found.
  mkdirSync('packages/cli/dist', { recursive: true })
  const folder = mkdtempSync(resolve('packages/cli/dist/.traffic-'))
  const file = join(folder, 'traffic.ndjson')
  record(file, megabytes)
  build(folder)
  const once =
    (...words: readonly string[]): Contender['command'] =>
    () => [process.execPath, join(folder, 'traffic-once.js'), file, ...words]
  const contenders = [
    { name: 'reading the lines and parsing them and their bodies', command: once() },
    { name: 'errbook check --jobs 1', command: once('1') },
    { name: 'errbook check --jobs 2', command: once('2') },
  ]
  return { contenders, clean: () => rmSync(folder, { recursive: true }) }
}

/** How many of a hundred responses are of each kind: most are valid. */
const kinds: readonly (readonly [count: number, respond: (id: string) => object])[] = [
  [
    60,
    (id) => response(id, 200, { csns: [{ csnId: id, name: 'test', status: 'active', instanceNum: 3 }], maxKeys: 1000 }),
  ],
  [
    37,
    (id) =>
      response(id, 404, { code: 'CsnNotFoundException', message: 'The csn instance is not exist', requestId: id }),
  ],
  [1, (id) => response(id, 403, { code: 'IamSignatureInvalid', message: 'Could not find credential.', requestId: id })],
  [1, (id) => response(id, 403, { code: 'RequestExpired', message: 'Request has expired.', requestId: id })],
  [1, (id) => ({ ...response(id, 502, {}), body: '<html><title>502 Bad Gateway</title></html>' })],
]

function response(id: string, status: number, body: object): object {
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Bce-Request-Id': id,
    Date: 'Sat, 06 Jul 2024 15:02:13 GMT',
    Server: 'BceBR',
  }
  return { status, headers, body: JSON.stringify(body) }
}

function record(path: string, megabytes: number): void {
  const responds = kinds.flatMap(([count, respond]) => Array<typeof respond>(count).fill(respond))
  const file = openSync(path, 'w')
  for (let size = 0, i = 0; size < megabytes * 1e6; i++) {
    // Rare findings are spread, as in real traffic.
    const lines = responds.map((_, j) => responds[(j * 37) % responds.length]?.(`c4abab14-${i}-${j}`))
    size += writeSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
  closeSync(file)
}

/** Contenders are measured as users run them, in JavaScript: a worker that compiles TypeScript takes long to start. */
function build(outdir: string): void {
  buildSync({
    entryPoints: ['scripts/bench/traffic-once.ts', 'packages/cli/src/traffic/worker.ts'],
    outdir,
    entryNames: '[name]',
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@errbook/source'],
    external: ['@errbook/compiler', '@errbook/docs', 'cli-progress', 'commander', 'fast-xml-builder', 'picocolors'],
  })
}
