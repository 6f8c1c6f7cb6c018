import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileReason } from './file-reason.js'

const folder = mkdtempSync(join(tmpdir(), 'errbook-reason-'))
beforeAll(() => {
  writeFileSync(join(folder, 'file'), '')
  mkdirSync(join(folder, 'folder'))
  symlinkSync('loop', join(folder, 'loop'))
})
afterAll(() => rmSync(folder, { recursive: true }))

// Windows has one code for several reasons.
const isWindows = process.platform === 'win32'

const reading = (path: string) => readFileSync(path)
const writing = (path: string) => writeFileSync(path, '')

test.each([
  ['read', 'nowhere', 'there is no such file'],
  ['read', 'file/below', 'there is no such file'],
  ['read', 'folder', 'it is a folder; name a file'],
  ['read', 'loop', 'its symbolic links form a loop'],
  ['read', 'x'.repeat(300), isWindows ? 'there is no such file' : 'the name is too long'],
  ['write', 'nowhere/file', 'its folder cannot be made'],
  ['write', 'file/below', isWindows ? 'its folder cannot be made' : 'a file is where its folder has to be'],
  ['write', 'folder', 'a folder is in its place'],
  ['write', 'x'.repeat(300), isWindows ? 'its folder cannot be made' : 'the name is too long'],
] as const)('to %s %s: %s', (task, name, reason) => {
  const attempt = task === 'read' ? reading : writing
  let refused: unknown
  try {
    attempt(join(folder, name))
  } catch (error) {
    refused = error
  }
  expect(fileReason(refused, task)).toBe(reason)
})

// As Windows says it of a file that an editor or a scanner holds.
test.each(['read', 'write'] as const)('to %s what another program has open', (task) => {
  const refused = Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' })
  expect(fileReason(refused, task)).toBe('another program has it open')
})

test('is the message of the file system if its code is unknown', () => {
  expect(fileReason(Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }), 'read')).toBe('EIO: i/o error')
  expect(fileReason(Object.assign(new Error('constructor'), { code: 'constructor' }), 'write')).toBe('constructor')
})
