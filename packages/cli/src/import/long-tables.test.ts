import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutLongTables } from './long-tables.js'
import { readMarkdown } from './read-markdown.js'

test('keeps the first and the last two of plain rows, and all that may be markup', () => {
  const { text, lineOf, rowsBehind } = withoutLongTables(
    '| Code |\n|---|\n| A_1 |\n| B |\n| C | c |\r\n| D |\n| D |\n| `E` |\n| F |\n| G |\nThe end.',
  )
  expect(text).toBe('| Code |\n|---|\n| A_1 |\n| D |\n| D |\n| `E` |\n| F |\n| G |\nThe end.')
  expect([1, 3, 4, 9].map(lineOf)).toEqual([1, 3, 6, 11])
  expect(rowsBehind(3)).toEqual([
    { cells: ['B'], line: 4 },
    { cells: ['C', 'c'], line: 5 },
  ])
  expect([1, 2, 4, 5, 6, 7].flatMap(rowsBehind)).toEqual([])
})

test('a page says the same, whether its rows are plain or not', () => {
  const cell = fc.constantFrom(
    'A',
    'a_b',
    '',
    ' ',
    '-',
    '404',
    'x y',
    '中',
    '{id}',
    "it's (1)",
    '#',
    '---',
    ':',
    '1.',
    '=',
  )
  const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `|${cells.join('|')}|`)
  const line = fc.oneof(
    { weight: 8, arbitrary: row },
    fc.constantFrom(
      '|---|---|',
      '',
      'Words',
      '```',
      '# Heading',
      '- | a |',
      '> | b |',
      '<div>',
      '    | c |',
      '***',
      '| d',
      'e |',
    ),
  )
  const saidBy = (page: string) => {
    const { title, tables } = readMarkdown(page)
    return {
      title,
      tables: tables.map(({ group, headings, line, size, cell, lineOf }) => [
        group,
        headings,
        line,
        Array.from({ length: size }, (_, at) => [lineOf(at), ...headings.map((_, column) => cell(at, column))]),
      ]),
    }
  }
  // An empty comment is markup that nobody sees.
  const withMarkup = (page: string) => page.replaceAll(/^\|(?![|\s:-]*$)(.*)\|$/gm, '|$1<!---->|')
  fc.assert(
    fc.property(fc.array(line, { minLength: 3, maxLength: 16 }), (lines) => {
      const page = `| Code | Text |\n|---|---|\n${lines.join('\n')}`
      expect(saidBy(page)).toEqual(saidBy(withMarkup(page)))
    }),
    { numRuns: process.env.MODE === 'fuzz' ? 3000 : 200 },
  )
})
