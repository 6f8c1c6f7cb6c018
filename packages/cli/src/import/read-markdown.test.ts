import { expect, test } from 'vitest'
import type { Page } from './page.js'
import { readMarkdown } from './read-markdown.js'

const rowsOf = ({ tables }: Page) =>
  tables.map(({ group, headings, size, cell, lineOf }) => ({
    group,
    headings,
    rows: Array.from({ length: size }, (_, row) => [lineOf(row), ...headings.map((_, column) => cell(row, column))]),
  }))

const table = '| Code | Text |\n|---|---|\n| A | x |\n'

test('reads all tables of a page, each with the heading before it', () => {
  const page = `# API\n\nIntro.\n\n## First\n\nWords.\n\n${table}\n### Second\n\n- > ${table.replaceAll('\n', '\n  > ')}\n`
  expect(readMarkdown(page).title).toBe('API')
  expect(rowsOf(readMarkdown(page))).toEqual([
    { group: 'First', headings: ['Code', 'Text'], rows: [[11, 'A', 'x']] },
    { group: 'Second', headings: ['Code', 'Text'], rows: [[17, 'A', 'x']] },
  ])
})

test('takes tables that run into each other apart, as where a page was copied as text', () => {
  const page = `Title\nUpdated at:2025-11-11\nFirst\n${table}B text\nline: 1\nSecond\n${table}| B | y |\n| Code | More |\n| :-- | --: |\n| C | z |\nThe end.`
  const read = readMarkdown(page)
  expect(read).toMatchObject({ title: 'Title', updated: '2025-11-11' })
  expect(rowsOf(read)).toEqual([
    { group: 'First', headings: ['Code', 'Text'], rows: [[6, 'A', 'x']] },
    {
      group: 'Second',
      headings: ['Code', 'Text'],
      rows: [
        [12, 'A', 'x'],
        [13, 'B', 'y'],
      ],
    },
    { group: undefined, headings: ['Code', 'More'], rows: [[16, 'C', 'z']] },
  ])
})

test('a row without "|" amid others is a row', () => {
  expect(rowsOf(readMarkdown(`${table}B\n| C | z |\n`))[0]?.rows).toEqual([
    [3, 'A', 'x'],
    [4, 'B', ''],
    [5, 'C', 'z'],
  ])
})

test.each<[string, string]>([
  ['`code`', 'code'],
  ['`a\\|b` or c\\|d', 'a|b or c|d'],
  ['**bold** and _it_ and snake_case', 'bold and it and snake_case'],
  ['[a link](https://example.com)', 'a link'],
  ['date is <Data>.', 'date is <Data>.'],
  ['date is &lt;Data&gt;.', 'date is <Data>.'],
  ['one<br>two<br/>three', 'one two three'],
  ['<a name="x"></a><code>NotFound</code>', 'NotFound'],
  ['![picture](x.png)', 'picture'],
  ['-', ''],
  ['—', ''],
  ['N/A', ''],
  ['{content}', '{content}'],
])('the cell %j says %j', (cell, text) => {
  expect(readMarkdown(`| Code |\n|---|\n| ${cell} |\n`).tables[0]?.cell(0, 0)).toBe(text)
})

test.each<[string, string | undefined]>([
  ['Updated at:2025-11-11', '2025-11-11'],
  ['Last updated on 2025/1/2', '2025-01-02'],
  ['更新时间：2025-11-11', '2025-11-11'],
  ['最近更新于 2025年1月2日', '2025-01-02'],
  ['Updated at: 2025-13-01', undefined],
  ['Updated every day', undefined],
])('%j is the day %s', (line, day) => {
  expect(readMarkdown(`# Title\n\n${line}\n`).updated).toBe(day)
})

test.each(['Some words, then a table:', 'A sentence.', 'x'.repeat(101)])('%j names no group', (line) => {
  expect(rowsOf(readMarkdown(`Title\n\n${line}\n\n${table}`))[0]?.group).toBeUndefined()
})

test.each<[string, string]>([
  ['quotes', '>'.repeat(20_000)],
  ['lists', '- '.repeat(20_000)],
  ['brackets', '['.repeat(20_000)],
  ['emphasis', '*a '.repeat(20_000)],
  ['ticks', '`a ``'.repeat(5000)],
  ['columns', `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|b'.repeat(2000)}|\n`],
  ['a huge cell', table.replace('x', 'word '.repeat(200_000))],
])('very many %s are read in time', (_, text) => {
  const start = process.cpuUsage().user
  readMarkdown(text)
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(20)
})

test.each<[what: string, front: string, title: string]>([
  ['with a title', '---\ntitle: "Blob errors"\nms.date: 05/06/2024\n---\n', 'Blob errors'],
  ['without one', '---\nslug: /errors\n---\n', 'Codes'],
  ['with CRLF', '---\r\ntitle: Blob errors\r\n---\r\n', 'Blob errors'],
  ['that is empty', '---\n---\n', 'Codes'],
])('front matter %s is no part of the page', (_, front, title) => {
  const page = readMarkdown(`${front}\n# Codes\n\n${table}`)
  expect(page.title).toBe(title)
  expect(rowsOf(page)).toMatchObject([{ group: undefined, rows: [[front.split('\n').length + 5, 'A', 'x']] }])
})

test('tells tables in HTML, which are not read', () => {
  const html = '<div>\n<table>\n<tr><td>A</td></tr>\n</table>\n</div>'
  expect(readMarkdown(`${table}\n${html}\n\n<TABLE><tr>\n`).notes).toEqual([
    'line 6: a table in HTML is not read: write it as a Markdown table',
    'line 11: a table in HTML is not read: write it as a Markdown table',
  ])
  expect(readMarkdown(table).notes).toEqual([])
})
