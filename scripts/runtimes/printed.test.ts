import { expect, test } from 'vitest'
import type { Outcome } from './outcome.js'
import { hasFailed, printed } from './printed.js'
import { type Runtime, stepNames } from './table.js'

const whole: Runtime = { name: 'Node.js', version: '20', without: {} }
const page: Runtime = { name: 'Browsers', version: 'Chromium', without: { serve: 'a page cannot listen' } }
const passed: Outcome = { version: '20.20.2', failures: {} }

test.each<readonly [what: string, runtime: Runtime, failures: Outcome['failures'], failed: readonly string[]]>([
  ['nothing went wrong', whole, {}, []],
  ['a step went wrong', whole, { sign: 'Error: no' }, ['sign']],
  ['it did not start', whole, 'Error: no binary', stepNames],
  ['it did not start, and lacks a step', page, 'Error: no', stepNames.filter((step) => step !== 'serve')],
  ['what it lacks went wrong', page, { serve: 'Error: no' }, []],
])('where %s, the steps that failed are told', (_, runtime, failures, failed) => {
  const row = { runtime, outcome: { version: '1', failures } }
  expect(stepNames.filter((step) => hasFailed(row, step))).toEqual(failed)
  const [, cells = ''] = printed([row]).split('\n')
  expect(cells.match(/FAILED/g) ?? []).toHaveLength(failed.length)
})

test('columns are aligned, and reasons and failures stand below', () => {
  const outcome = { version: 'Chromium 156', failures: { sign: 'Error: expected 1, got 2' } }
  const lines = printed([
    { runtime: whole, outcome: passed },
    { runtime: page, outcome },
  ]).split('\n')
  expect(new Set(lines.slice(0, 3).map((line) => line.search(/import|ok/))).size).toBe(1)
  expect(lines.slice(3)).toEqual([
    '',
    '- Browsers, serve: a page cannot listen',
    'FAILED Browsers Chromium 156, sign: Error: expected 1, got 2',
  ])
})
