import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileText, diagnosticsIn, sample, sampleWith, textAt } from '../test/sample.js'
import { compile } from './compile.js'
import { formatDiagnostic } from './diagnostic.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const denied = sample.slice(sample.indexOf('  Denied:'), sample.indexOf('  TooMany:'))

/** Each error alone: its rule, its message, the text at its place, and the file. */
const errors: readonly (readonly [rule: string, message: string, at: string, text: string])[] = [
  [
    'unknown-key',
    'errors.Denied has the unknown key "retyr"',
    'retyr:',
    sampleWith(['retry: never', 'retry: never\n    retyr: never']),
  ],
  ['missing-key', 'errors.Denied has no "status"', 'Denied:', sampleWith(['    status: 403\n', ''])],
  ['wrong-value', 'errors.Denied.status is 200', '200', sampleWith(['status: 403', 'status: 200'])],
  ['wrong-value', 'errors.Denied.status is 600', '600', sampleWith(['status: 403', 'status: 600'])],
  ['wrong-value', 'errors.Denied.status is "403"', "'403'", sampleWith(['status: 403', "status: '403'"])],
  ['wrong-value', 'errors.Denied.fault is "nobody"', 'nobody', sampleWith(['fault: client', 'fault: nobody'])],
  ['wrong-value', 'errors.Denied is a list', '[1]', sampleWith([denied, '  Denied: [1]\n'])],
  ['wrong-value', 'errors.Denied is empty', 'Denied:', sampleWith([denied, '  Denied:\n'])],
  ['missing-key', 'errors.Denied.resolution has no "zh"', 'resolution:', sampleWith([', zh: 申请权限。', ''])],
  ['wrong-value', 'errors.Denied.resolution.zh is empty', "' '", sampleWith(['zh: 申请权限。', "zh: ' '"])],
  ['wrong-value', 'errors.Denied.resolution.zh is empty', 'zh:', sampleWith(['zh: 申请权限。', 'zh:'])],
  [
    'wrong-value',
    'errors.Denied.description.en is a map with no key',
    '{}',
    sampleWith(['{ quoted: Not allowed. }', '{}']),
  ],
  [
    'wrong-value',
    'errors.Denied.description.en is a map with quoted, authored',
    '{ quoted',
    sampleWith(['{ quoted: Not allowed. }', '{ quoted: a, authored: b }']),
  ],
  ['wrong-value', 'errors.TooMany.params.limit is "number"', 'number', sampleWith(['limit: integer', 'limit: number'])],
  ['duplicate-key', '"Denied" is given twice', 'Denied:', sampleWith(['  TooMany:', `${denied}  TooMany:`])],
  [
    'duplicate-key',
    '"status" is given twice',
    'status: 404',
    sampleWith(['status: 403', 'status: 403\n    status: 404']),
  ],
  ['no-alias', 'the alias *a is not allowed', '*a', sampleWith(['en: Slow down.', 'en: *a'])],
  ['yaml-syntax', 'a second document begins', '---', `${sample}---\nname: other\n`],
  ['yaml-syntax', 'a tag is not allowed', '!!python', sampleWith(['name: sample', 'name: !!python/object sample'])],
  [
    'unknown-key',
    'answers has the unknown key "body"',
    'body:',
    sampleWith(['  precedence:', '  body: [Denied]\n  precedence:']),
  ],
  ['wrong-value', 'the catalog is empty', '', ''],
  ['wrong-value', 'the catalog is empty', '', '# nothing yet\n'],
  ['wrong-value', 'the catalog is "text"', 'text', 'text'],
]

test.each(errors)('%s: %s', (rule, message, at, text) => {
  const diagnostics = diagnosticsIn(text)
  expect(diagnostics.map((diagnostic) => [diagnostic.rule, diagnostic.message])).toEqual([[rule, message]])
  expect(diagnostics.map((diagnostic) => textAt(text, diagnostic).slice(0, at.length))).toEqual([at])
})

test('all errors of a file are reported at once, in the order of their places', () => {
  const text = sampleWith(
    ['    Content-Type:', '    Content Type:'],
    ['malformed: Denied', 'malformed: Denid'],
    ['    status: 403\n', ''],
    ['fault: client', 'fault: clinet'],
    ['retry: never', 'retyr: never'],
    ['zh: 申请权限。', "zh: ''"],
    ['  TooMany:', '  Too many:'],
    ['status: 429', 'status: 99'],
    ['{limit}', '{limits}'],
    ['limit: 10', 'limit: ten'],
    ['  Gone:', '  Denied:'],
    ['instead: Denied', 'instead: Nobody'],
  )
  const diagnostics = diagnosticsIn(text)
  expect(diagnostics.map(({ rule }) => rule)).toEqual([
    'answer-known',
    'header-is-token',
    'missing-key',
    'missing-key',
    'wrong-value',
    'unknown-key',
    'wrong-value',
    'code-is-token',
    'wrong-value',
    'params-match-message',
    'params-match-message',
    'params-match-example',
    'retired-not-reused',
    'retired-not-reused',
  ])
  const lines = diagnostics.map(({ line }) => line)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

test('an error is written as a line that editors can jump to', () => {
  const [diagnostic] = diagnosticsIn(sampleWith(['retry: never', 'retry: never\n    retyr: never']))
  expect(diagnostic && formatDiagnostic('api.yaml', diagnostic)).toBe(
    'api.yaml:68:5 errors.Denied has the unknown key "retyr": did you mean "retry"? (unknown-key)',
  )
})

test('broken syntax is reported at its place, alone', () => {
  const diagnostics = diagnosticsIn(
    sampleWith(['message: Denied.', 'message: "Denied.'], ['status: 429', 'status: 99']),
  )
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['yaml-syntax']))
})

describe('invalid UTF-8 is reported where it begins', () => {
  test.each([
    ['a lone byte', [...bytesOf('name: x\nfoo: 统\xa0'), 0xff, 0x0a], 2, 8],
    ['a character cut off at the end', [...bytesOf('name: '), 0xe7, 0xbb], 1, 7],
    ['UTF-16', [0xff, 0xfe, 0x6e, 0x00], 1, 1],
  ])('%s', (_, bytes, line, column) => {
    expect(compile(Uint8Array.from(bytes))).toMatchObject({ ok: false, diagnostics: [{ rule: 'utf-8', line, column }] })
  })
})

test('a byte order mark is not an error', () => {
  expect(compileText(`\ufeff${sample}`)).toMatchObject({ ok: true })
})

test('an alias bomb is refused at once', () => {
  const levels = Array.from(
    { length: 40 },
    (_, i) => `  l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]\n`,
  )
  const diagnostics = diagnosticsIn(sampleWith(['retired:', `retired:\n  l0: &l0 [boom]\n${levels.join('')}`]))
  expect(diagnostics.filter(({ rule }) => rule === 'no-alias')).toHaveLength(40 * 9 + 41)
})

// Laws are tried more often by `pnpm fuzz`, and the deepest nesting is read there, which takes seconds.
const isThorough = process.env.MODE === 'fuzz'

test.each([10, 100, 1000, 3000, 10_000, ...(isThorough ? [100_000] : [])])(
  'nesting %i deep does not make it throw',
  (depth) => {
    expect(diagnosticsIn(`name: ${'['.repeat(depth)}${']'.repeat(depth)}`)).not.toEqual([])
    expect(
      diagnosticsIn(sampleWith(['updated: 2025-11-11', `updated: ${'{ a: '.repeat(depth)}b${' }'.repeat(depth)}`])),
    ).not.toEqual([])
  },
)

test('a duplicate key is reported with the line of the first', () => {
  const [diagnostic] = diagnosticsIn(sampleWith(['status: 403', 'status: 403\n    status: 404']))
  expect(diagnostic?.fix).toBe('keep this one or that of line 65')
})

test('no bytes make it throw', () => {
  const source = bytesOf(sample)
  const change = fc.record({
    at: fc.nat(source.length - 1),
    drop: fc.nat(40),
    insert: fc.uint8Array({ maxLength: 12 }),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let bytes = [...source]
      for (const { at, drop, insert } of changes) bytes = [...bytes.slice(0, at), ...insert, ...bytes.slice(at + drop)]
      const compiled = compile(Uint8Array.from(bytes))
      if (!compiled.ok) expect(compiled.diagnostics.length).toBeGreaterThan(0)
    }),
    { numRuns: isThorough ? 3000 : 300 },
  )
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void compile(bytes)))
})

test('no YAML value in the place of another makes it throw', () => {
  const lines = sample.split('\n')
  const value = fc.constantFrom(
    '',
    '5',
    'null',
    'true',
    '[]',
    '{}',
    '[a, b]',
    '{ a: { b: c } }',
    "''",
    '*x',
    '&x y',
    '!!set x',
  )
  fc.assert(
    fc.property(fc.nat(lines.length - 1), value, (at, put) => {
      const text = lines.map((line, i) => (i === at ? line.replace(/: .*/, `: ${put}`) : line)).join('\n')
      compileText(text)
    }),
    { numRuns: isThorough ? 5000 : 150 },
  )
})
