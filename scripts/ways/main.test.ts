import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { ways } from './ways.js'

test('every way is printed with the number of its files at first and later, and with their names', {
  timeout: 60_000,
}, () => {
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
  const words = ['--import', tsx, '--conditions', '@errbook/source', 'scripts/ways/main.ts', '--files']
  const lines = execFileSync(process.execPath, words, { encoding: 'utf8' }).trimEnd().split('\n')
  const sections = ways.map(({ name }) => {
    const from = lines.findIndex((line) => line.startsWith(name)) + 1
    const to = lines.findIndex((line, i) => i >= from && !/^[ *] /.test(line))
    const [, first, again] = /^ +(\d+) +(\d+)$/.exec(lines[from - 1]?.slice(name.length) ?? '') ?? []
    const files = lines.slice(from, to < 0 ? undefined : to)
    return { name, first: Number(first), again: Number(again), files }
  })
  for (const { name, first, again, files } of sections) {
    expect(again, name).toBeGreaterThan(0)
    expect(files, name).toHaveLength(first)
    expect(
      files.filter((file) => file.startsWith('  ')),
      name,
    ).toHaveLength(again)
  }
  expect(lines).toHaveLength(sections.reduce((sum, { first }) => sum + 1 + first, 0))
})
