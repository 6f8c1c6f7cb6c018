import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { ofPrograms } from '../vitest.config.js'

// A test beside its source may start a program, for a signal or a pipe.
const folders = ['scripts', ...readdirSync('packages').map((name) => `packages/${name}/test`)].filter((folder) =>
  existsSync(folder),
)

test('the tests that start programs are those that `pnpm test` leaves to `pnpm test:packed`', () => {
  const files = folders.flatMap(testsIn)
  expect(files.length).toBeGreaterThan(ofPrograms.length)
  const starting = files.filter((file) => startsPrograms(file))
  expect(starting.sort(), 'list them in vitest.config.ts').toEqual([...ofPrograms].sort())
})

function testsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testsIn(path)
    return path.endsWith('.test.ts') ? [path] : []
  })
}

/** Whether a file imports what starts programs, or code that tests share and that does. */
function startsPrograms(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false
  seen.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type )[^']*'(.*?)'/gm)
  return [...imports].some(([, specifier = '']) => {
    if (!specifier.startsWith('.')) return specifier === 'node:child_process'
    const path = join(dirname(file), specifier).replace(/\.js$/, '.ts')
    return /\/test\/.*\.ts$/.test(path) && startsPrograms(path, seen)
  })
}
