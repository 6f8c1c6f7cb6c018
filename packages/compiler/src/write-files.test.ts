import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { staleFiles, writeFiles } from './write-files.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errbook-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

// Windows has no permissions for a group, and one code for several reasons.
const isWindows = process.platform === 'win32'

const at = (path: string) => join(folder, path)
const read = (path: string) => readFileSync(at(path), 'utf8')

test('writes files and their folders, and says which', () => {
  expect(
    writeFiles([
      [at('a.txt'), 'A'],
      [at('deep/b.txt'), 'B'],
    ]),
  ).toEqual([at('a.txt'), at('deep/b.txt')])
  expect([read('a.txt'), read('deep/b.txt')]).toEqual(['A', 'B'])
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'deep'])
})

test('leaves a file with the right bytes alone', () => {
  writeFileSync(at('a.txt'), 'A')
  utimesSync(at('a.txt'), 1, 1)
  expect(writeFiles([[at('a.txt'), 'A']])).toEqual([])
  expect(statSync(at('a.txt')).mtimeMs).toBe(1000)
})

test('says which files are missing or differ', () => {
  writeFileSync(at('a.txt'), 'A')
  writeFileSync(at('b.txt'), 'old')
  const files = ['a', 'b', 'c'].map((name) => [at(`${name}.txt`), name.toUpperCase()] as const)
  expect(staleFiles(files)).toEqual([at('b.txt'), at('c.txt')])
})

describe('line endings do not count', () => {
  const text = 'one\ntwo\n'
  const onDisk: readonly (readonly [title: string, bytes: string | Buffer, isFresh: boolean])[] = [
    ['LF is fresh', text, true],
    ['CRLF is fresh, as Git checks it out on Windows', 'one\r\ntwo\r\n', true],
    ['a mixture is fresh', 'one\r\ntwo\n', true],
    ['CR alone is stale', 'one\rtwo\r', false],
    ['another line is stale', 'one\r\ntwo\r\n\r\n', false],
    ['a byte order mark is stale', `\ufeff${text}`, false],
    ['a byte that is not UTF-8 is stale', Buffer.from('one\r\ntw\xff\r\n', 'latin1'), false],
  ]

  test.each(onDisk)('%s', (_, bytes, isFresh) => {
    writeFileSync(at('a.txt'), bytes)
    expect(staleFiles([[at('a.txt'), text]])).toEqual(isFresh ? [] : [at('a.txt')])
    expect(writeFiles([[at('a.txt'), text]])).toEqual(isFresh ? [] : [at('a.txt')])
    expect(readFileSync(at('a.txt'))).toEqual(Buffer.from(isFresh ? bytes : text))
  })

  test('also if the generated text has CRLF itself', () => {
    writeFileSync(at('a.txt'), 'one\ntwo')
    expect(staleFiles([[at('a.txt'), 'one\r\ntwo']])).toEqual([])
  })
})

describe('all or nothing is written', () => {
  /** What prevents writing `last`, and how the error ends. */
  const obstacles: readonly (readonly [title: string, block: () => void, last: string, reason: string])[] = [
    [
      'a file is where a folder has to be',
      () => writeFileSync(at('file'), ''),
      'file/c.txt',
      'a file is where its folder has to be',
    ],
    [
      'a file is where a folder above has to be',
      () => writeFileSync(at('file'), ''),
      'file/x/c.txt',
      'a file is where its folder has to be',
    ],
    ['a folder is in the place of a file', () => mkdirSync(at('c.txt')), 'c.txt', 'a folder is in its place'],
    ['a name is too long', () => {}, `${'c'.repeat(250)}.txt`, 'the name is too long'],
  ]

  test.each(obstacles)('when %s', (_, block, last, reason) => {
    writeFileSync(at('a.txt'), 'old')
    block()
    const before = readdirSync(folder, { recursive: true }).sort()
    const files = [
      [at('a.txt'), 'new'],
      [at('new/folder/b.txt'), 'B'],
      [at(last), 'C'],
    ] as const
    expect(() => writeFiles(files)).toThrow(`nothing was written: cannot write ${at(last)}: ${isWindows ? '' : reason}`)
    expect(read('a.txt')).toBe('old')
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
  })

  test.skipIf(isWindows)('when a later move fails, and what was moved is put back with its permissions', () => {
    writeFileSync(at('a.txt'), 'old')
    chmodSync(at('a.txt'), 0o640)
    // The folder of the last file takes the place of the file before it.
    const files = [
      [at('a.txt'), 'new'],
      [at('b.txt'), 'B'],
      [at('c'), 'C'],
      [at('c/d.txt'), 'D'],
    ] as const
    expect(() => writeFiles(files)).toThrow(`nothing was written: cannot write ${at('c')}: a folder is in its place`)
    expect(read('a.txt')).toBe('old')
    expect(statSync(at('a.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })
})

test.skipIf(isWindows)('a file that is replaced keeps its permissions', () => {
  writeFileSync(at('a.txt'), 'old')
  chmodSync(at('a.txt'), 0o600)
  writeFiles([[at('a.txt'), 'new']])
  expect(statSync(at('a.txt')).mode & 0o777).toBe(0o600)
})

describe('a symbolic link', () => {
  test('stays, and the file that it leads to is replaced', () => {
    mkdirSync(at('elsewhere'))
    writeFileSync(at('elsewhere/a.txt'), 'old')
    symlinkSync('elsewhere/a.txt', at('a.txt'))
    expect(writeFiles([[at('a.txt'), 'new']])).toEqual([at('a.txt')])
    expect(lstatSync(at('a.txt')).isSymbolicLink()).toBe(true)
    expect(read('elsewhere/a.txt')).toBe('new')
    expect(readdirSync(at('elsewhere'))).toEqual(['a.txt'])
  })

  test('to a folder is followed', () => {
    mkdirSync(at('elsewhere'))
    symlinkSync('elsewhere', at('out'))
    writeFiles([[at('out/a.txt'), 'new']])
    expect(read('elsewhere/a.txt')).toBe('new')
  })

  test.each([
    ['nowhere', 'gone.txt'],
    ['to itself', 'a.txt'],
  ])('that leads %s is replaced by the file', (_, target) => {
    symlinkSync(target, at('a.txt'))
    writeFiles([[at('a.txt'), 'new']])
    expect(lstatSync(at('a.txt')).isFile()).toBe(true)
    expect(read('a.txt')).toBe('new')
  })
})
