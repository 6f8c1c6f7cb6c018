import { expect, test } from 'vitest'
import { readOptions, UsageError } from './options.js'

const suites = ['checks', 'wire']
const plain = { names: [], short: false, write: false, json: undefined }

test.each([
  ['', {}],
  ['wire checks', { names: ['wire', 'checks'] }],
  ['--short wire', { short: true, names: ['wire'] }],
  ['--write wire', { write: true, names: ['wire'] }],
  ['--json out.json', { json: 'out.json' }],
])('reads "%s"', (line, options) => {
  expect(readOptions(line.split(' ').filter(Boolean), suites)).toEqual({ ...plain, ...options })
})

test.each([
  ['wires', 'Unknown suite: wires. The suites are checks, wire.'],
  ['--shorts', "Unknown option '--shorts'"],
  ['--short=yes', "'--short' does not take an argument"],
  ['--json', 'Usage: pnpm bench'],
])('refuses "%s"', (line, message) => {
  const read = () => readOptions(line.split(' '), suites)
  expect(read).toThrow(UsageError)
  expect(read).toThrow(message)
})
