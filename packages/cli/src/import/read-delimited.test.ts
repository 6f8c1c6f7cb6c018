import { expect, test } from 'vitest'
import { readColumns } from './columns.js'
import { readDelimited } from './read-delimited.js'

const rowsOf = (text: string, kind: 'csv' | 'tsv' = 'csv', columns?: string) => {
  const [table] = readDelimited(text, kind, columns === undefined ? undefined : readColumns(columns)).tables
  const { headings = [], size = 0, cell, lineOf } = table ?? {}
  return Array.from({ length: size }, (_, row) => [lineOf?.(row), ...headings.map((_, column) => cell?.(row, column))])
}

test.each<[what: string, text: string, kind: 'csv' | 'tsv', rows: readonly unknown[][]]>([
  [
    'CSV',
    'Code,Text\nA,x\nB,y\n',
    'csv',
    [
      [2, 'A', 'x'],
      [3, 'B', 'y'],
    ],
  ],
  ['CRLF', 'Code,Text\r\nA,x\r\n', 'csv', [[2, 'A', 'x']]],
  ['quotes', 'Code,Text\n"A","x, ""y"""\n', 'csv', [[2, 'A', 'x, "y"']]],
  [
    'lines within cells',
    'Code,Text\nA,"x\ny"\n\nB,z\n',
    'csv',
    [
      [2, 'A', 'x\ny'],
      [5, 'B', 'z'],
    ],
  ],
  ['semicolons', 'Code;Text\nA;x, y\n', 'csv', [[2, 'A', 'x, y']]],
  [
    'short and long rows',
    'Code,Text\nA\nB,y,z\n',
    'csv',
    [
      [2, 'A', ''],
      [3, 'B', 'y'],
    ],
  ],
  ['TSV', 'Code\tText\nA\tx, y\n', 'tsv', [[2, 'A', 'x, y']]],
  ['TSV with quotes', 'Code\tText\nA\t"x\ty"\n', 'tsv', [[2, 'A', 'x\ty']]],
  [
    'TSV with bare quotes',
    'Code\tText\nA\t"x" y\nB\tz"\n',
    'tsv',
    [
      [2, 'A', '"x" y'],
      [3, 'B', 'z"'],
    ],
  ],
])('reads %s', (_, text, kind, rows) => {
  expect(rowsOf(text, kind)).toEqual(rows)
})

test.each<[text: string, columns: string, rows: readonly unknown[][]]>([
  [
    'A,400\nB,404',
    'code,status',
    [
      [1, 'A', '400'],
      [2, 'B', '404'],
    ],
  ],
  ['Fehler,Zahl\nA,400', 'code,status', [[2, 'A', '400']]],
  [
    'A,x\nB,y',
    'code,message',
    [
      [1, 'A', 'x'],
      [2, 'B', 'y'],
    ],
  ],
  ['Error code,x\nB,y', 'code,message', [[2, 'B', 'y']]],
])('tells whether %j has headings by the columns %s', (text, columns, rows) => {
  expect(rowsOf(text, 'csv', columns)).toEqual(rows)
})
