import { expect, test } from 'vitest'
import { imported } from '../../test/import/imported.js'
import { readCode } from './read-code.js'

test.each<[cell: string, code: string, isDeprecated: boolean, isDoubtful: boolean]>([
  ['Gone', 'Gone', false, false],
  ['Gone (deprecated)', 'Gone', true, false],
  ['Gone（已废弃）', 'Gone', true, false],
  ['Gone [Obsolete]', 'Gone', true, false],
  ['~~Gone~~ (deprecated)', 'Gone', true, false],
  ['~~Gone~~ deprecated', 'Gone', true, false],
  ['~~Gone (deprecated)~~', 'Gone', true, false],
  ['~~Gone~~', 'Gone', true, true],
  ['~~Gone~~ (removed)', 'Gone', true, true],
  ['Gone deprecated', 'Gone deprecated', false, false],
  ['(deprecated)', '(deprecated)', false, false],
  ['~~~~', '~~~~', false, false],
])('%j is read as %j', (cell, code, isDeprecated, isDoubtful) => {
  const read = readCode(cell)
  expect({ ...read, doubt: read.doubt !== undefined }).toEqual({ code, isDeprecated, doubt: isDoubtful })
})

test.each([
  '~~`pickup_closed`~~ (deprecated)',
  '`pickup_closed` (deprecated)',
  '<del>pickup_closed</del> (deprecated)',
])('%s becomes a deprecated error', async (cell) => {
  const { file } = await imported(['-'], `| Code | Status |\n|---|---|\n| ${cell} | 409 |\n`)
  expect(file.errors).toEqual({ pickup_closed: { status: 409, deprecated: {} } })
})

test('long cells are read in time', () => {
  const start = process.cpuUsage().user
  const [spaces, brackets] = [' '.repeat(200_000), '('.repeat(200_000)]
  for (const cell of [`A${spaces}B`, `A${brackets}B`, `~~A~~${spaces}B`, `~~${spaces}A`, `A(${spaces}B`]) readCode(cell)
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5)
})
