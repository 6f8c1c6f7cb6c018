import { describe, expect, test } from 'vitest'
import { compileText, sampleWith } from './sample.js'

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('')

/** Files with so many errors of a kind. */
const files: Readonly<Record<string, (count: number) => string>> = {
  'empty errors': (count) => sampleWith(['retired:\n', `${lines(count, (i) => `  E${i}: {}`)}retired:\n`]),
  'errors without a value': (count) => sampleWith(['retired:\n', `${lines(count, (i) => `  E${i}:`)}retired:\n`]),
  'wrong values': (count) =>
    sampleWith(['[Late, Denied,', `[Late, Denied, ${Array.from({ length: count }, (_, i) => i).join(', ')},`]),
  'unknown keys': (count) => sampleWith(['retired:\n', `${lines(count, (i) => `  retyr${i}: x`)}retired:\n`]),
  'unknown keys of an error': (count) =>
    sampleWith(['    fault: server\n', `    fault: server\n${lines(count, (i) => `    retyr${i}: x`)}`]),
  'keys given twice': (count) =>
    sampleWith(['    fault: server\n', `    fault: server\n${lines(count, () => '    fault: server')}`]),
  'keys that are lists': (count) => sampleWith(['retired:\n', `${lines(count, () => '  ? [a]\n  : b')}retired:\n`]),
  'unknown groups': (count) =>
    sampleWith(['retired:\n', `${lines(count, (i) => `  E${i}: { group: comon${i} }`)}retired:\n`]),
  'errors of unknown groups, beside as many groups': (count) =>
    sampleWith(
      ['groups:\n', `groups:\n${lines(count, (i) => `  commn${i}: {}`)}`],
      ['retired:\n', `${lines(count, (i) => `  E${i}: { group: comon${i} }`)}retired:\n`],
    ),
  'answers of unknown codes': (count) =>
    sampleWith([
      '  request:\n',
      `  request:\n${lines(count, (i) => `    X-${i}: { format: text, missing: Denid${i} }`)}`,
    ]),
  'codes in the precedence that answer nothing': (count) =>
    sampleWith([
      '[Late, Denied,',
      `[Late, Denied, ${Array.from({ length: count }, (_, i) => `Denid${i}`).join(', ')},`,
    ]),
  'parameters that are not in the message': (count) =>
    sampleWith([
      '{ time: utc-date-time }',
      `{ time: utc-date-time, ${Array.from({ length: count }, (_, i) => `p${i}: integer`).join(', ')} }`,
    ]),
  'holes that the example does not fill': (count) =>
    sampleWith([
      'More than {limit}',
      `More than {limit} ${Array.from({ length: count }, (_, i) => `{p${i}}`).join(' ')}`,
    ]),
  'fields that are not in the template': (count) =>
    sampleWith(['      fields:\n', `      fields:\n${lines(count, (i) => `        f${i}: { format: integer }`)}`]),
  'texts in unknown languages': (count) =>
    sampleWith(['lost-number: {', `lost-number: { ${Array.from({ length: count }, (_, i) => `l${i}: x`).join(', ')},`]),
  'reasons that are unknown, beside as many reasons': (count) =>
    sampleWith(
      ['reasons:\n', `reasons:\n${lines(count, (i) => `  reson${i}: { en: x, zh: y }`)}`],
      [
        'retired:\n',
        `${lines(count, (i) => `  E${i}: { status: 400, printed: { en: { text: x, because: reason${i} } } }`)}retired:\n`,
      ],
    ),
  'codes that are sent for others': (count) =>
    sampleWith(['retired:\n', `${lines(count, (i) => `  E${i}: { status: 400, wire: Denied }`)}retired:\n`]),
  'texts that are not translated, told once': (count) =>
    `name: a\nlanguages: [en, zh]\nerrors:\n${lines(count, (i) => `  E${i}: { status: 400, retry: never, text: { en: { meaning: x } } }`)}`,
  aliases: (count) => sampleWith(['[Late, Denied,', `[Late, Denied, ${Array(count).fill('*a').join(', ')},`]),
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

/** How many problems are told, with those of which only the number is. */
function problemsOf(text: string): number {
  const { diagnostics } = compileText(text)
  const more = diagnostics.map(({ message }) => Number(/and (\d+) more/.exec(message)?.[1] ?? 0))
  return more.reduce((sum, count) => sum + count, diagnostics.length)
}

function timeOf(text: string): number {
  const begin = processorTime()
  compileText(text)
  return processorTime() - begin
}

/** How long this process has worked, in milliseconds: unlike the clock, it does not run while others do. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
