import { expect, test } from 'vitest'
import { compareSides, readPrinted, reportDifferences } from './difference.js'
import type { Row, Table, Unit } from './table.js'

/** A run with one number. */
const one = (value: number | undefined, unit: Unit = 'ns') => [table('T', { r: [value] }, ['c'], unit)]

const table = (
  title: string,
  rows: Readonly<Record<string, Row['values']>>,
  columns: readonly string[],
  unit: Unit = 'ns',
): Table => ({
  title,
  about: '',
  unit,
  columns,
  rows: Object.entries(rows).map(([name, values]) => ({ name, values })),
})

const compareOne = (unit: Unit, old: readonly number[], now: readonly number[], rounded = false) => {
  const runs = old.map((value) => one(value, unit))
  const { numbers } = compareSides(
    { runs, rounded },
    now.map((value) => one(value, unit)),
  )
  return numbers[0]
}

test('a difference has the medians, their ratio and the spread of the old side', () => {
  expect(compareOne('ns', [110, 100, 105], [150, 210, 315])).toEqual({
    ...{ table: 'T', unit: 'ns', row: 'r', column: 'c' },
    ...{ old: 105, new: 210, ratio: 2, spread: 1.1, verdict: 'worse' },
  })
})

const infinity = Number.POSITIVE_INFINITY

test.each<readonly [Unit, readonly number[], readonly number[], string]>([
  ['ns', [100, 110], [117], 'worse'],
  ['ns', [100, 110], [115], 'same'],
  ['ns', [100, 110], [96], 'same'],
  ['ns', [100, 110], [95], 'better'],
  ['ms', [100, 110], [117], 'worse'],
  ['ms', [100, 110], [95], 'better'],
  ['share', [0.5, 0.6], [0.67], 'worse'],
  ['share', [0.5, 0.6], [0.45], 'better'],
  ['per second', [100, 110], [117], 'better'],
  ['per second', [100, 110], [115], 'same'],
  ['per second', [100, 110], [96], 'same'],
  ['per second', [100, 110], [95], 'worse'],
  ['bytes', [1000, 1000], [1000], 'same'],
  ['bytes', [1000, 1000], [1001], 'worse'],
  ['bytes', [1000, 1000], [999], 'better'],
  ['bytes', [1000, 2000], [1501], 'worse'],
  // One slow run does not make a side worse.
  ['ns', [100, 101, 102], [100, 101, 900], 'same'],
  // A share of what a process takes beyond an empty one may come out less than zero.
  ['share', [-0.1, 0.1], [0.5], 'same'],
  ['share', [-0.2, -0.1], [-0.3], 'same'],
  ['share', [-0.2, -0.1], [0.5], 'worse'],
  ['share', [0.4, 0.5], [-0.1], 'better'],
  ['share', [0.1, 0.1], [infinity], 'worse'],
  ['share', [infinity, infinity], [infinity], 'same'],
  ['share', [infinity, infinity], [0.1], 'better'],
  ['share', [0.1, infinity, 0.1], [0.9], 'same'],
])('in %s, of %j before, %j is %s', (unit, old, now, verdict) => {
  expect(compareOne(unit, old, now)?.verdict).toBe(verdict)
})

test.each<readonly [Unit, readonly number[], readonly number[], string]>([
  ['ms', [3, 3], [3.9], 'same'],
  ['ms', [3, 3], [2.1], 'same'],
  ['ms', [3, 3], [6], 'worse'],
  ['ms', [3, 3], [1.5], 'better'],
  ['ns', [1.5, 1.5], [1.6], 'same'],
  ['ns', [1.5, 1.5], [1.7], 'worse'],
  ['ns', [150, 150], [150.9], 'same'],
  ['ns', [150, 150], [152], 'worse'],
  ['share', [0, 0], [0.004], 'same'],
  ['share', [0, 0], [0.1], 'worse'],
  ['per second', [3, 3], [2.1], 'same'],
  ['per second', [3, 3], [1.5], 'worse'],
  ['bytes', [1000, 1000], [1001], 'worse'],
])('in %s, of %j before, rounded, %j is %s', (unit, old, now, verdict) => {
  expect(compareOne(unit, old, now, true)?.verdict).toBe(verdict)
})

test('numbers are matched by table, unit, row and column, in any order', () => {
  const old = [table('first', { a: [1, 2], b: [3, 4] }, ['x', 'y']), table('second', { a: [5] }, ['x'], 'bytes')]
  const now = [table('second', { a: [50] }, ['x'], 'bytes'), table('first', { b: [40, 30], a: [20, 10] }, ['y', 'x'])]
  const { numbers, onlyOld, onlyNew } = compareSides({ runs: [old], rounded: false }, [now])
  expect(numbers.map((each) => [each.table, each.row, each.column, each.old, each.new])).toEqual([
    ['first', 'a', 'x', 1, 10],
    ['first', 'a', 'y', 2, 20],
    ['first', 'b', 'x', 3, 30],
    ['first', 'b', 'y', 4, 40],
    ['second', 'a', 'x', 5, 50],
  ])
  expect([onlyOld, onlyNew]).toEqual([[], []])
})

const both = table('T', { a: [1, 2], b: [3, 4] }, ['x', 'y'])

test.each<readonly [string, readonly Table[], readonly string[]]>([
  ['a table', [table('U', { a: [1], b: [2] }, ['x'])], ['table "U" (ns)']],
  ['a table in another unit', [table('T', { a: [1, 2] }, ['x', 'y'], 'ms')], ['table "T" (ms)']],
  ['a row', [table('T', { c: [1, 2] }, ['x', 'y'])], ['row "c" of "T"']],
  ['a column', [table('T', { a: [1], b: [2] }, ['z'])], ['column "z" of "T"']],
  ['nothing', [], []],
  ['nothing without a number', [table('T', { c: [undefined, Number.NaN] }, ['x', 'y'])], []],
])('only one side has %s', (_, more, names) => {
  const [less, all] = [[both], [both, ...more]]
  expect(compareSides({ runs: [all], rounded: false }, [less])).toMatchObject({ onlyOld: names, onlyNew: [] })
  expect(compareSides({ runs: [less], rounded: false }, [all])).toMatchObject({ onlyOld: [], onlyNew: names })
})

test('only one side has a number in a row and a column of both', () => {
  const partial = table('T', { a: [1, undefined], b: [3, 4] }, ['x', 'y'])
  const { numbers, onlyOld } = compareSides({ runs: [[both]], rounded: false }, [[partial]])
  expect(onlyOld).toEqual(['row "a", column "y" of "T"'])
  expect(numbers).toHaveLength(3)
})

test('the report shows every number, marks differences, and lists what only one side has', () => {
  const old = [
    [table('Speed', { 'a row': [100, 5.25], gone: [1, 1] }, ['x', 'y']), table('Size', { r: [10] }, ['z'], 'bytes')],
    [table('Speed', { 'a row': [110, 5.25], gone: [1, 1] }, ['x', 'y'])],
  ]
  const now = [
    [
      table('Speed', { 'a row': [210, 5] }, ['x', 'y']),
      table('Size', { r: [10] }, ['z'], 'bytes'),
      table('More', { r: [1] }, ['z']),
    ],
  ]
  expect(reportDifferences(compareSides({ runs: old, rounded: false }, now), 'v1')).toBe(`
Speed (ns)
                 old         new   new/old   old/old
a row, x         105         210      2.00      1.10   worse
a row, y        5.25           5      0.95      1.00  better

Size (bytes)
             old         new   new/old   old/old
r, z          10          10      1.00         –

Only in v1:
  row "gone" of "Speed"

Only in the working tree:
  table "More" (ns)

Of 3 numbers, 1 is worse and 1 is better than in v1 by more than that differs from itself.`)
})

// As printed before there was JSON.
const output = `$ tsx --conditions @errbook/source scripts/bench/main.ts --short

A header of a megabyte
                                    predicatescheckRequest and checkResponse
authorization                             0.57                          0.02
x-bce-date                            Infinity                         -0.02

The first check of a process
                                                    start
an empty process                          127 ms     1.00
ajv 8, compiled at run time               248 ms     1.96

A bundle of what we offer
                                                                         minified             minified, gzip -9                         limit
isResponse: whether a response keeps to the catalog           3658 bytes     1.00           1432 bytes     1.00           1500 bytes     1.00
checkRequest                                                 42303 bytes    11.56          12680 bytes     8.85                             –

A server
                             in order
bare        12345 per second     1.00
errbook      9876 per second     0.80

Finding a code
                                 known                       unknown
31 codes               7.5 ns     1.00                             –
a scan              123456 ns 16461.00               0.0 ns      NaN
`

test('printed tables are read back', () => {
  const [bundle, unit] = ['A bundle of what we offer', 'bytes'] as const
  expect(readPrinted(output)).toEqual([
    table(
      'A header of a megabyte',
      { authorization: [0.57, 0.02], 'x-bce-date': [infinity, -0.02] },
      ['predicates', 'checkRequest and checkResponse'],
      'share',
    ),
    table(
      'The first check of a process',
      { 'an empty process': [127], 'ajv 8, compiled at run time': [248] },
      ['start'],
      'ms',
    ),
    table(
      bundle,
      {
        'isResponse: whether a response keeps to the catalog': [3658, 1432, 1500],
        checkRequest: [42303, 12680, undefined],
      },
      ['minified', 'minified, gzip -9', 'limit'],
      unit,
    ),
    table('A server', { bare: [12345], errbook: [9876] }, ['in order'], 'per second'),
    table('Finding a code', { '31 codes': [7.5, undefined], 'a scan': [123456, 0] }, ['known', 'unknown']),
  ])
})

test.each(['', 'nothing to see', 'a title\na head', 'three\nlines of\nprose that end in 5 ns     1.00'])(
  'no table is read from %j',
  (text) => {
    expect(readPrinted(text)).toEqual([])
  },
)
