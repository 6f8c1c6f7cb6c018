import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonLines } from './json-lines.js'

test.each<[path: readonly string[], line: number]>([
  [[], 1],
  [['errors'], 2],
  [['errors', '0'], 3],
  [['errors', '1'], 4],
  [['errors', '1', 'in'], 6],
  [['a "b" {'], 9],
  [['twice'], 11],
  [[''], 12],
  [['errors', '2'], 1],
  [['errors', '1', 'code'], 1],
])('finds the object or list at %j in line %i', (path, line) => {
  const text = `{
  "errors": [
    { "code": "}] \\" [", "n": [1, 2] },
    { "code": "x",
      "more": 1, "e": [], "deep": {"a": [{}]},
      "in": { "k": [[], [[]]] } }
  ],
  "a \\"b\\" {":
    {},
  "twice": [],
  "twice": {},
  "": {}
}`
  expect(jsonLines(text)(path)).toBe(line)
})

test('finds each object and list that a document has, a line each', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify(value, null, 2)
      const lineOf = jsonLines(text)
      const visit = (at: unknown, path: readonly string[]): void => {
        if (typeof at !== 'object' || at === null) return
        expect(text.split('\n')[lineOf(path) - 1]).toMatch(Array.isArray(at) ? /\[\]?,?$/ : /\{\}?,?$/)
        for (const [key, member] of Object.entries(at)) visit(member, [...path, key])
      }
      visit(value, [])
    }),
    { numRuns: 50 },
  )
})

test('finds lines in 10 MB of nested lists and of one text', () => {
  expect(jsonLines('['.repeat(5_000_000) + ']'.repeat(5_000_000))(['0', '0'])).toBe(1)
  expect(jsonLines(JSON.stringify({ text: '\n"'.repeat(3_000_000), after: {} }, null, 1))(['after'])).toBe(3)
})
