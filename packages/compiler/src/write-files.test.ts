import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { staleFiles, writeFiles } from './write-files.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errbook-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

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

test('leaves a file alone whose bytes are right', () => {
  writeFileSync(at('a.txt'), 'A')
  utimesSync(at('a.txt'), 1, 1)
  expect(writeFiles([[at('a.txt'), 'A']])).toEqual([])
  expect(statSync(at('a.txt')).mtimeMs).toBe(1000)
})

test('tells which files are missing or differ', () => {
  writeFileSync(at('a.txt'), 'A')
  writeFileSync(at('b.txt'), 'old')
  const files = ['a', 'b', 'c'].map((name) => [at(`${name}.txt`), name.toUpperCase()] as const)
  expect(staleFiles(files)).toEqual([at('b.txt'), at('c.txt')])
})

test('writes nothing when one file has no place to go', () => {
  writeFileSync(at('a.txt'), 'old')
  writeFileSync(at('file'), '')
  expect(() =>
    writeFiles([
      [at('a.txt'), 'new'],
      [at('file/b.txt'), 'B'],
    ]),
  ).toThrow()
  expect(read('a.txt')).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'file'])
})

test('puts back what it moved when a later move fails', () => {
  writeFileSync(at('a.txt'), 'old')
  mkdirSync(at('c.txt'))
  expect(() =>
    writeFiles([
      [at('a.txt'), 'new'],
      [at('b.txt'), 'B'],
      [at('c.txt'), 'C'],
    ]),
  ).toThrow()
  expect(read('a.txt')).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'c.txt'])
})
