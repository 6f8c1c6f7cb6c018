import { expect, test } from 'vitest'
import { readOptions, UsageError } from './options.js'

const suites = ['checks', 'wire']
const plain = { names: [], short: false, write: false, json: undefined, against: undefined, turns: 5 }

test.each([
  ['', {}],
  ['wire checks', { names: ['wire', 'checks'] }],
  ['--short wire', { short: true, names: ['wire'], turns: 2 }],
  ['--write wire', { write: true, names: ['wire'] }],
  ['--json out.json', { json: 'out.json' }],
  ['--against HEAD~1 wire', { against: 'HEAD~1', names: ['wire'] }],
  ['wire --against=v1 --turns 7', { against: 'v1', turns: 7, names: ['wire'] }],
  ['--against v1 --short --turns 3', { against: 'v1', short: true, turns: 3 }],
])('reads "%s"', (line, options) => {
  expect(readOptions(line.split(' ').filter(Boolean), suites)).toEqual({ ...plain, ...options })
})

test.each([
  ['wires', 'Unknown suite: wires. The suites are checks, wire.'],
  ['--against HEAD nothing at-all', 'Unknown suite: nothing, at-all.'],
  ['--shorts', "Unknown option '--shorts'"],
  ['--short=yes', "'--short' does not take an argument"],
  ['--json', 'Usage: pnpm bench'],
  ['--against', 'Usage: pnpm bench'],
  ['--against --short', 'Usage: pnpm bench'],
  ['--turns 3', '--turns needs --against'],
  ['--against HEAD --turns 0', 'a number from 1 to 99, such as 5, not "0"'],
  ['--against HEAD --turns 1.5', 'not "1.5"'],
  ['--against HEAD --write', '--against writes no file'],
  ['--against HEAD --json out.json', '--against writes no file'],
])('refuses "%s"', (line, message) => {
  const read = () => readOptions(line.split(' '), suites)
  expect(read).toThrow(UsageError)
  expect(read).toThrow(message)
})
