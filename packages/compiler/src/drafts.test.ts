import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { filesOf, isWhole } from '../test/files-of.js'
import { draftOf } from './drafts.js'
import { leftoverDrafts, writeFiles } from './write-files.js'

const programs = mkdtempSync(join(tmpdir(), 'errbook-writer-'))
const writer = join(programs, 'writer.mjs')
beforeAll(() => {
  const entry = fileURLToPath(new URL('../test/writer.ts', import.meta.url))
  buildSync({ entryPoints: [entry], outfile: writer, bundle: true, platform: 'node', format: 'esm', target: 'node20' })
  chmodSync(programs, 0o755)
})
afterAll(() => rmSync(programs, { recursive: true }))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errbook-killed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function start(word: string, rounds: number, options: { readonly uid?: number } = {}): ChildProcess {
  return spawn(process.execPath, [writer, folder, word, String(rounds)], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** The files of a run whose text is incomplete. */
function brokenFiles(): readonly string[] {
  return filesOf(folder, '').flatMap(([path]) => (existsSync(path) && !isWhole(readFileSync(path, 'utf8')) ? path : []))
}

function everyFile(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? entry.name : [],
  )
}

test('a writer killed at any moment leaves every file old or new and whole, and the next one finishes', {
  timeout: 60_000,
}, async () => {
  let unfinished = 0
  for (let kill = 0; kill < 40; kill++) {
    const child = start(`killed${kill}`, 1_000_000)
    const ended = once(child, 'exit')
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    await setTimeout(Math.random() * 25)
    child.kill('SIGKILL')
    await ended
    expect(brokenFiles()).toEqual([])

    const files = filesOf(folder, `next${kill}`)
    unfinished += leftoverDrafts(files).length
    writeFiles(files)
    for (const [path, text] of files) expect(readFileSync(path, 'utf8') === text, path).toBe(true)
    expect(everyFile()).toHaveLength(files.length)
  }
  expect(unfinished, 'no kill came between the first draft and the last move').toBeGreaterThan(0)
})

test('two writers in one folder both end well', async () => {
  const children = ['one', 'other'].map((word) => start(word, 100))
  const codes = await Promise.all(children.map((child) => once(child, 'exit')))
  expect(codes).toEqual([
    [0, null],
    [0, null],
  ])
  expect(brokenFiles()).toEqual([])
  expect(everyFile()).toHaveLength(filesOf(folder, '').length)
})

test('a folder without write permission is reported, and stays as it is', async () => {
  mkdirSync(join(folder, 'deep'))
  for (const path of [folder, join(folder, 'deep')]) chmodSync(path, 0o555)
  // The superuser may write anywhere.
  const child = start('refused', 1, process.getuid?.() === 0 ? { uid: 65_534 } : {})
  const said: Buffer[] = []
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
  expect((await once(child, 'close'))[0]).toBe(1)
  expect(Buffer.concat(said).toString()).toBe(
    `nothing was written: cannot write ${join(folder, '0.txt')}: permission denied\n`,
  )
  expect(everyFile()).toEqual([])
  for (const path of [folder, join(folder, 'deep')]) chmodSync(path, 0o755)
})

describe('a draft is left over', () => {
  const files = () => filesOf(folder, 'next')
  const leave = (name: string) => {
    writeFileSync(join(folder, name), 'half')
    return join(folder, name)
  }

  /** The number of a process that has ended. */
  async function goneProcess(): Promise<number> {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
    await once(child, 'exit')
    return child.pid ?? 0
  }

  test('when its process has ended, for any file', async () => {
    const draft = leave(`removed.generated.ts.${await goneProcess()}-0123abcd.errbook.tmp`)
    expect(leftoverDrafts(files())).toEqual([draft])
    writeFiles(files())
    expect(existsSync(draft)).toBe(false)
  })

  test('when it is so old that its process number was reused', () => {
    const draft = leave(`a.txt.${process.ppid}-0123abcd.errbook.tmp`)
    expect(leftoverDrafts(files())).toEqual([])
    const twoHoursAgo = Date.now() / 1000 - 7200
    utimesSync(draft, twoHoursAgo, twoHoursAgo)
    expect(leftoverDrafts(files())).toEqual([draft])
  })

  test('when a process that had the number of this one wrote it', () => {
    const draft = draftOf(join(folder, 'a.txt'))
    writeFileSync(draft, 'half')
    expect(leftoverDrafts(files())).toEqual([])
    const beforeThisProcess = performance.timeOrigin / 1000 - 60
    utimesSync(draft, beforeThisProcess, beforeThisProcess)
    expect(leftoverDrafts(files())).toEqual([draft])
  })

  test('but not while its process runs, or when its name is only similar', async () => {
    const gone = await goneProcess()
    const others = [
      leave(`a.txt.${process.ppid}-0123abcd.errbook.tmp`),
      leave(`a.txt.${gone}.tmp`),
      leave(`a.txt.${gone}-0123abcd.errbook.tmp.bak`),
    ]
    mkdirSync(join(folder, `a.txt.${gone}-0123abcd.errbook.tmp`))
    expect(leftoverDrafts(files())).toEqual([])
    writeFiles(files())
    for (const path of others) expect(existsSync(path), path).toBe(true)
  })
})
