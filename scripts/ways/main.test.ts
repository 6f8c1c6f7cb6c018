import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { ways } from './ways.js'

test('every way is printed with how many files it has, and by which names', () => {
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
  const words = ['--import', tsx, '--conditions', '@errbook/source', 'scripts/ways/main.ts', '--files']
  const lines = execFileSync(process.execPath, words, { encoding: 'utf8' }).trimEnd().split('\n')
  const sections = ways.map(({ name }) => {
    const from = lines.findIndex((line) => line.startsWith(name)) + 1
    const to = lines.findIndex((line, i) => i >= from && !line.startsWith('  '))
    const [, count] = /^ +(\d+)$/.exec(lines[from - 1]?.slice(name.length) ?? '') ?? []
    return { name, count: Number(count), files: lines.slice(from, to < 0 ? undefined : to) }
  })
  for (const { name, count, files } of sections) {
    expect(count, name).toBeGreaterThan(0)
    expect(files, name).toHaveLength(count)
  }
  expect(lines).toHaveLength(sections.reduce((sum, { count }) => sum + 1 + count, 0))
})
