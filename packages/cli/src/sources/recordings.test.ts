import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../../test/command.js'
import { listRecordings } from './recordings.js'

const folder = testFolder()

/** What is found below the test's folder: names, failures and how many others there are. */
function listed(...names: readonly string[]) {
  const { recordings, otherFiles } = listRecordings(names.length > 0 ? names : [folder.path])
  const named = recordings.map(({ name, failure }) => {
    const path = name.replace(`${folder.path}${sep}`, '').replaceAll(sep, '/')
    return failure === undefined ? path : `${path}: ${failure.message}`
  })
  return { named, otherFiles }
}

const link = (to: string, name: string) => symlinkSync(to, join(folder.path, name))

test('finds files in folders by name, except hidden ones', () => {
  for (const name of ['b/2.har', 'b/1', 'a.ndjson', '.git/config', 'b/.hidden']) folder.write(name, '')
  expect(listed()).toEqual({ named: ['a.ndjson', 'b/1', 'b/2.har'], otherFiles: 0 })
})

test('follows no link in a circle', () => {
  folder.write('in/a.ndjson', '')
  for (const name of ['in/self', 'in/again', 'in/more']) link('.', name)
  link('..', 'in/parent')
  link('/', 'in/root')
  link('loop', 'loop')
  expect(listed(join(folder.path, 'in'))).toEqual({ named: ['in/a.ndjson'], otherFiles: 0 })
  expect(listed()).toEqual({ named: ['in/a.ndjson', 'loop: its symbolic links form a loop'], otherFiles: 0 })
})

test('reads a file that is reached twice only once', () => {
  folder.write('real/a.ndjson', '')
  link('real', 'folder')
  link('real/a.ndjson', 'file')
  // Each by its first name in alphabetical order.
  expect(listed()).toEqual({ named: ['file'], otherFiles: 0 })
  expect(listed(folder.path, folder.path)).toEqual({ named: ['file'], otherFiles: 0 })
})

test('reports what cannot be read, and finds the rest', () => {
  folder.write('a.ndjson', '')
  folder.write('z.ndjson', '')
  link('nowhere', 'dangling')
  expect(listed()).toEqual({ named: ['a.ndjson', 'dangling: there is no such file', 'z.ndjson'], otherFiles: 0 })
})

// Root may read everything, and so may all on Windows, which has other permissions.
test.skipIf((process.getuid?.() ?? 0) === 0)('reports a folder without permission to read', () => {
  folder.write('a.ndjson', '')
  mkdirSync(join(folder.path, 'locked'))
  chmodSync(join(folder.path, 'locked'), 0)
  expect(listed().named).toEqual(['a.ndjson', 'locked: permission denied'])
})

test('skips and counts what cannot be a recording', () => {
  const others = [
    'node_modules/x/index.json',
    'README',
    'readme.md',
    'a.PNG',
    'b/c.ts',
    'package.json',
    'tsconfig.json',
  ]
  for (const name of [...others, `${'0123456789'.repeat(4)}.json`]) folder.write(name, '')
  for (const name of ['a.json', 'b.txt', 'c.log', 'd', 'png', 'e.ndjson.zst', 'f.png.gz']) folder.write(name, '')
  link('nowhere', 'dangling.png')
  const named = ['a.json', 'b.txt', 'c.log', 'd', 'e.ndjson.zst', 'f.png.gz', 'png']
  expect(listed()).toEqual({ named, otherFiles: others.length + 2 })
})

test.skipIf(process.platform === 'win32')('opens no pipe or device in a folder', () => {
  execFileSync('mkfifo', [join(folder.path, 'pipe')])
  link('/dev/zero', 'device')
  expect(listed()).toEqual({ named: [], otherFiles: 2 })
})

test('takes every file that the user names', () => {
  const file = folder.write('.hidden/README.md', '')
  expect(listed(file, file, '-').named).toEqual(['.hidden/README.md', '.hidden/README.md', 'stdin'])
  expect(() => listRecordings([join(folder.path, 'nowhere')])).toThrow('there is no such file')
})
