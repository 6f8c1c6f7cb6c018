import { describe, expect, test } from 'vitest'
import { readDataFile } from './data-file.js'

const read = (text: string | Uint8Array) =>
  readDataFile(typeof text === 'string' ? new TextEncoder().encode(text) : text)

test.each<[string, string, unknown]>([
  ['YAML', 'a: { b: [1, two] }\n', { a: { b: [1, 'two'] } }],
  ['JSON', '{"a":{"b":[1,"two"]}}', { a: { b: [1, 'two'] } }],
  ['JSON that is indented with tabs', '{\n\t"a": [\n\t\t1\n\t]\n}\n', { a: [1] }],
  ['numbers as YAML reads them', '[0.10, 1.0, 1e3, 0x10, -0, .5]', [0.1, 1, 1000, 16, -0, 0.5]],
  ['escapes of JSON', '"\\u00e9\\/\\ud83d\\ude00"', 'é/😀'],
  ['nothing', '', null],
])('reads %s', (_, text, value) => {
  const file = read(text)
  expect(file).toMatchObject({ ok: true })
  expect(file.ok && file.value).toEqual(value)
})

test('knows where values and keys are', () => {
  const file = read('faults:\n  - { path: /v1, error: slow }\n')
  if (!file.ok) throw new Error('it was not read')
  expect(file.locate(['faults', '0', 'error'], 'value')).toEqual({ line: 2, column: 25 })
  expect(file.locate(['faults', '0', 'error'], 'key')).toEqual({ line: 2, column: 18 })
  expect(file.locate(['faults', '0', 'times'], 'value')).toEqual({ line: 2, column: 5 })
})

describe('says what keeps a file from being read', () => {
  test.each<[string, string | Uint8Array, object]>([
    ['broken YAML', 'a: [1', { rule: 'yaml-syntax' }],
    ['a key that is given twice', 'a: 1\na: 2', { line: 2, rule: 'duplicate-key' }],
    ['an alias', 'a: &b 1\nc: *b', { rule: 'no-alias' }],
    ['bytes that are not UTF-8', Uint8Array.of(0x61, 0xff), { line: 1, column: 2, rule: 'utf-8' }],
    ['values without end', '['.repeat(10_000), { rule: 'yaml-syntax' }],
  ])('%s', (_, text, diagnostic) => {
    const file = read(text)
    expect(file).toMatchObject({ ok: false })
    expect(!file.ok && file.diagnostics[0]).toMatchObject(diagnostic)
  })
})
