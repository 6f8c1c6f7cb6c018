import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Io } from '../src/io.js'
import { run } from '../src/run.js'
import { testIo } from './test-io.js'

/** Runs the command on a stand-in terminal, in an environment without variables if none are given. */
export async function errbook(words: readonly string[], stdin?: string | Uint8Array, env?: Io['env']) {
  const io = testIo(stdin, env)
  const code = await run(words, io)
  return { code, out: io.output(), err: io.errors() }
}

/** A folder for each test, which is removed after it, and a way to write files into it. */
export function testFolder() {
  const folder = { path: '', write }
  function write(name: string, content: string | Uint8Array): string {
    const path = join(folder.path, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'errbook-cli-'))
  })
  afterEach(() => rmSync(folder.path, { recursive: true }))
  return folder
}
