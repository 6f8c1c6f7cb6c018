import { spawn } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const packages = fileURLToPath(new URL('../..', import.meta.url))
const ours = ['catalog', 'http-message', 'validate', 'http', 'bce-auth', 'csn', 'testing']

/** A project of a user in an empty folder, with our packages as they are packed and others as they are installed here. */
export interface SampleProject {
  readonly folder: string
  /** Runs a program with Node in the folder; what it printed, without colours. */
  readonly run: (words: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Ran>
  readonly remove: () => void
}

export interface Ran {
  readonly exitCode: number | null
  readonly output: string
}

export async function sampleProject(
  files: { readonly [path: string]: string },
  others: readonly string[],
): Promise<SampleProject> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'errbook-sample-')))
  await Promise.all(ours.map((name) => pack(name, join(folder, 'node_modules/@errbook', name))))
  for (const name of others) link(join(packages, 'testing/node_modules', name), join(folder, 'node_modules', name))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return {
    folder,
    run: (words, env) => run(folder, words, env),
    remove: () => rmSync(folder, { recursive: true, maxRetries: 3 }),
  }
}

/** Writes a package as its tarball has it: the manifest, and the modules that it names. */
async function pack(name: string, to: string): Promise<void> {
  const home = join(packages, name)
  const { exports, dependencies = {} } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  for (const other of Object.keys(dependencies).filter((each) => !each.startsWith('@errbook/'))) {
    link(join(home, 'node_modules', other), join(to, 'node_modules', other))
  }
  const sources = Object.values<{ readonly '@errbook/source'?: string }>(exports)
    .flatMap((entry) => entry['@errbook/source'] ?? [])
    .map((source) => join(home, source))
  await build({
    entryPoints: sources,
    outdir: join(to, 'dist'),
    outbase: join(home, 'src'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  copyFileSync(join(home, 'package.json'), join(to, 'package.json'))
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  symlinkSync(realpathSync(from), to, 'junction')
}

function run(folder: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  // A runner in a runner must not take the outer one's settings.
  const own = Object.entries(process.env).filter(([name]) => !/^(?:NODE_|VITEST|JEST|FORCE_COLOR)/.test(name))
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: folder,
      env: { ...Object.fromEntries(own), NO_COLOR: '1', CI: '1', ...env },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.once('error', reject)
    child.once('close', (exitCode) => resolve({ exitCode, output }))
  })
}
