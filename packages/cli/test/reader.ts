import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished } from 'vitest'

/**
 * Stands for the reader of a guide, who writes its files and types its commands in a folder that is empty at first, or in
 * a project of theirs. Our packages are sources, and the command is the program at a path.
 */
export function newReader(start: string, command: string, locale: string) {
  let home = start
  const pathOf = (name: string) => join(home, name)
  const surroundings = () => ({ cwd: home, env: environment(pathOf('node_modules/.bin'), locale) })
  const programs: { readonly [packageName: string]: readonly [name: string, text: string] } = {
    errbook: ['errbook', program(command)],
    tsx: ['tsx', program('--import', tsx, '--conditions', '@errbook/source')],
    typescript: ['tsc', program(compiler(), '--customConditions', '@errbook/source')],
  }
  return { write, catalogs, install, type, leaveRunning, typeCheck, moduleOf }

  /** Writes a file. YAML that begins indented goes on where the file ends. */
  function write(name: string, code: string): void {
    mkdirSync(dirname(pathOf(name)), { recursive: true })
    const [, continuation] = /^# [^\n]*\n( .*)/s.exec(code) ?? []
    if (continuation === undefined) writeFileSync(pathOf(name), code)
    else appendFileSync(pathOf(name), continuation)
  }

  /** The texts of all catalog files in the folder. */
  function catalogs(): string {
    const names = readdirSync(home).filter((name) => name.endsWith('.yaml'))
    return names.map((name) => readFileSync(pathOf(name), 'utf8')).join('\n')
  }

  /** Does what `npm install` does: the packages are there, and in package.json. */
  function install(code: string): void {
    const [, , ...words] = code.trim().split(' ')
    const names = words.filter((word) => !word.startsWith('--'))
    const manifest = existsSync(pathOf('package.json')) ? JSON.parse(readFileSync(pathOf('package.json'), 'utf8')) : {}
    const dependencies = { ...manifest.dependencies, ...Object.fromEntries(names.map((name) => [name, '*'])) }
    write('package.json', JSON.stringify({ ...manifest, dependencies }, undefined, 2))
    mkdirSync(pathOf('node_modules/.bin'), { recursive: true })
    for (const name of names) {
      link(name)
      // It comes along.
      if (name === 'errbook') link('@errbook/compiler')
      const [bin, text] = programs[name] ?? []
      if (text !== undefined) writeFileSync(pathOf(`node_modules/.bin/${bin}`), text, { mode: 0o755 })
    }
  }

  function link(name: string): void {
    const path = pathOf(`node_modules/${name}`)
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(homeOf(name), path)
  }

  /** Types the lines of a block, and gives what they print. */
  function type(code: string): { readonly status: number | null; readonly output: string } {
    const words = ['-c', `exec 2>&1\n${onThePath(code)}`]
    const { status, stdout } = spawnSync('sh', words, { ...surroundings(), encoding: 'utf8' })
    const [, entered] = /&& cd (\S+)/.exec(code) ?? []
    if (entered !== undefined) home = pathOf(entered)
    return { status, output: stdout }
  }

  /** Starts what runs until it is interrupted, and waits until it has printed what the guide shows. */
  async function leaveRunning(code: string, shown: string): Promise<() => Promise<number | null>> {
    const child = spawn('sh', ['-c', `exec ${onThePath(code)}`], surroundings())
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    onTestFinished(async () => void (await interrupt(child)))
    await expect.poll(() => output, { timeout: 60_000 }).toBe(shown)
    return () => interrupt(child)
  }

  /** What the compiler says of the modules in src; without a tsconfig.json, by the settings that the guides show. */
  function typeCheck(): string {
    if (!existsSync(pathOf('src'))) return ''
    const types = existsSync(pathOf('node_modules/@types/node')) ? ['node'] : []
    if (!existsSync(pathOf('tsconfig.json'))) write('tsconfig.json', JSON.stringify(settings(types)))
    return type('npx tsc').output
  }

  /** The module that a block runs, if it runs one. */
  function moduleOf(code: string): string | undefined {
    const [, name] = /^npx tsx (\S+)\n$/.exec(code) ?? []
    return name && readFileSync(pathOf(name), 'utf8')
  }
}

const settings = (types: readonly string[]) => ({
  compilerOptions: { target: 'es2023', module: 'nodenext', types, strict: true, skipLibCheck: true, noEmit: true },
  include: ['src'],
})

function environment(binaries: string, locale: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:NODE_|VITEST|FORCE_COLOR|LC_|npm_)/.test(name))
  return {
    ...Object.fromEntries(own),
    PATH: `${binaries}:${process.env.PATH}`,
    LANG: locale,
    NO_COLOR: '1',
    npm_config_update_notifier: 'false',
  }
}

const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href

function program(...words: readonly string[]): string {
  return `#!/bin/sh\nexec '${process.execPath}' ${words.map((word) => `'${word}'`).join(' ')} "$@"\n`
}

function compiler(): string {
  const manifest = createRequire(import.meta.url).resolve('typescript-7/package.json')
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.tsc)
}

/** Where a package is on this machine. */
function homeOf(name: string): string {
  if (name === 'errbook') return resolve('packages/cli')
  if (name.startsWith('@errbook/')) return resolve('packages', name.slice('@errbook/'.length))
  const folder = name === 'typescript' ? 'typescript-7' : name
  const found = ['.', 'packages/http', 'packages/compiler', 'packages/testing']
    .map((home) => resolve(home, 'node_modules', folder))
    .find((path) => existsSync(path))
  if (found === undefined) throw new Error(`${name} is not installed here: add it to the devDependencies`)
  return found
}

/** Programs that are installed are found on the path; npx would only look them up there, which takes it a second. */
function onThePath(code: string): string {
  return code.replaceAll(/(?<=^|\| )npx /gm, '')
}

function interrupt(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode)
    child.once('exit', resolve)
    child.kill('SIGINT')
  })
}
