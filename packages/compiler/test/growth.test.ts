import { describe, expect, test } from 'vitest'
import { compileText, sampleWith } from './sample.js'

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('')

const header = (name: string, code: string) =>
  `    ${name}: { required: true, format: text, missing: ${code}, malformed: ${code}, description: { en: { authored: a }, zh: { authored: b } } }`

/** Files with so many errors of a kind. */
const files: Readonly<Record<string, (count: number) => string>> = {
  'empty errors': (count) => sampleWith(['retired:\n', `${lines(count, (i) => `  E${i}: {}`)}retired:\n`]),
  'errors without a value': (count) => sampleWith(['retired:\n', `${lines(count, (i) => `  E${i}:`)}retired:\n`]),
  'wrong values': (count) =>
    sampleWith(['[Late, Denied]', `[Late, Denied, ${Array.from({ length: count }, (_, i) => i).join(', ')}]`]),
  'unknown keys': (count) => sampleWith(['retired:\n', `${lines(count, (i) => `  retyr${i}: x`)}retired:\n`]),
  'unknown keys of an error': (count) =>
    sampleWith(['    retry: never\n', `    retry: never\n${lines(count, (i) => `    retyr${i}: x`)}`]),
  'keys given twice': (count) =>
    sampleWith(['    retry: never\n', `    retry: never\n${lines(count, () => '    retry: never')}`]),
  'keys that are lists': (count) => sampleWith(['retired:\n', `${lines(count, () => '  ? [a]\n  : b')}retired:\n`]),
  'unknown groups': (count) =>
    sampleWith(['retired:\n', `${lines(count, (i) => `  E${i}: { group: comon${i} }`)}retired:\n`]),
  'errors of unknown groups, beside as many groups': (count) =>
    sampleWith(
      [
        'groups:\n',
        `groups:\n${lines(count, (i) => `  commn${i}: { description: { en: { authored: a }, zh: { authored: b } } }`)}`,
      ],
      ['retired:\n', `${lines(count, (i) => `  E${i}: { group: comon${i} }`)}retired:\n`],
    ),
  'answers of unknown codes': (count) =>
    sampleWith(['  request:\n', `  request:\n${lines(count, (i) => header(`X-${i}`, `Denid${i}`))}`]),
  'codes in the precedence that answer nothing': (count) =>
    sampleWith([
      '[Late, Denied]',
      `[Late, Denied, ${Array.from({ length: count }, (_, i) => `Denid${i}`).join(', ')}]`,
    ]),
  'parameters that are not in the message': (count) =>
    sampleWith([
      '{ limit: integer }',
      `{ limit: integer, ${Array.from({ length: count }, (_, i) => `p${i}: text`).join(', ')} }`,
    ]),
  'holes that are not parameters': (count) =>
    sampleWith([
      'More than {limit}',
      `More than {limit} ${Array.from({ length: count }, (_, i) => `{p${i}}`).join(' ')}`,
    ]),
  'fields that are not in the template': (count) =>
    sampleWith(['      fields:\n', `      fields:\n${lines(count, (i) => `        f${i}: { format: integer }`)}`]),
  aliases: (count) => sampleWith(['[Late, Denied]', `[Late, Denied, ${Array(count).fill('*a').join(', ')}]`]),
  'texts that are lost': (count) => sampleWith(['retired:\n', `${lines(count, (i) => `  E${i}: x #1`)}retired:\n`]),
  'syntax errors': (count) => sampleWith(['retired:\n', `${lines(count, (i) => `  E${i}: "x" y`)}retired:\n`]),
}

describe('the time to report many errors is linear in their number', () => {
  test.each(Object.entries(files))('%s', (_, fileWith) => {
    const [small, large] = [250, 2000]
    expect(problemsOf(fileWith(small))).toBeGreaterThanOrEqual(small)
    const few = Math.min(timeOf(fileWith(small)), timeOf(fileWith(small)))
    const many = timeOf(fileWith(large))
    // Eight times as many take eight times as long; quadratic work would take sixty-four times.
    expect(many / few).toBeLessThan(32)
  })
})

function problemsOf(text: string): number {
  const compiled = compileText(text)
  return compiled.ok ? 0 : compiled.diagnostics.length
}

function timeOf(text: string): number {
  const begin = performance.now()
  compileText(text)
  return performance.now() - begin
}
