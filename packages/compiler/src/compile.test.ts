import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileText, diagnosticsIn, sample, sampleWith, textAt } from '../test/sample.js'
import { compile } from './compile.js'
import { formatDiagnostic } from './diagnostic.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const small = 'name: small\nerrors: { Denied: { status: 403, message: Denied. } }\n'

/** Each error alone: its rule, what is said of it, the text that it is at, and the file. */
const errors: readonly (readonly [rule: string, message: string, at: string, text: string])[] = [
  [
    'unknown-key',
    'errors.Late has the unknown key "retyr"',
    'retyr:',
    sampleWith(['fault: server', 'fault: server\n    retyr: never']),
  ],
  ['missing-key', 'errors.Late has no "status"', 'Late:', sampleWith(['    status: 400\n', ''])],
  ['missing-key', 'the catalog has no "errors"', 'name', 'name: pets\n'],
  ['wrong-value', 'errors.Late.status is 199', '199', sampleWith(['status: 400\n', 'status: 199\n'])],
  ['wrong-value', 'errors.Late.status is 600', '600', sampleWith(['status: 400\n', 'status: 600\n'])],
  ['wrong-value', 'errors.Late.status is "400"', "'400'", sampleWith(['status: 400\n', "status: '400'\n"])],
  ['wrong-value', 'errors.Late.status is "0400"', '0400', sampleWith(['status: 400\n', 'status: 0400\n'])],
  ['wrong-value', 'errors.Denied.status.1 is 4040', '4040', sampleWith(['[403, 404]', '[403, 4040]'])],
  ['wrong-value', 'errors.Denied.status has 403 twice', '403]', sampleWith(['[403, 404]', '[403, 403]'])],
  [
    'wrong-value',
    `errors.Late.fault is "${'n'.repeat(59)}…`,
    'n'.repeat(99),
    sampleWith(['fault: server', `fault: ${'n'.repeat(99)}`]),
  ],
  ['wrong-value', 'errors.Late.fault is "nobody"', 'nobody', sampleWith(['fault: server', 'fault: nobody'])],
  ['wrong-value', 'errors.Other is a list', '[1]', sampleWith(['Other: { status: 400 }', 'Other: [1]'])],
  ['wrong-value', 'errors.Other is empty', 'Other:', sampleWith(['Other: { status: 400 }', 'Other:'])],
  ['wrong-value', 'retired.Gone.reason.zh is empty', "' '", sampleWith(['zh: 从未使用。', "zh: ' '"])],
  ['wrong-value', 'retired.Gone.reason.zh is empty', 'zh:', sampleWith(['zh: 从未使用。', 'zh:'])],
  [
    'wrong-value',
    'errors.Over.text.en is a map with quoted, meaning',
    '{ quoted',
    sampleWith(['{ quoted: Too many. }', '{ quoted: a, meaning: b }']),
  ],
  [
    'missing-key',
    'errors.Over.printed.message has no "because"',
    'message:',
    sampleWith([', because: lost-number', '']),
  ],
  ['wrong-value', 'errors.Late.params.time is "date"', 'date', sampleWith(['time: utc-date-time', 'time: date'])],
  ['wrong-value', 'languages.1 is "chinese language"', 'chinese', sampleWith(['[en, zh]', '[en, chinese language]'])],
  ['wrong-value', 'body.template is "{code}"', "'{code}'", `${small}body: { template: '{code}' }\n`],
  ['wrong-value', 'body.template is a list', "['{code}']", `${small}body: { template: ['{code}'] }\n`],
  [
    'wrong-value',
    'uri.idempotencyKey is a map with query, header',
    '{ query',
    sampleWith(['{ query: token }', '{ query: a, header: b }']),
  ],
  ['wrong-value', 'languages is an empty list', '[]', `${small}languages: []\n`],
  ['wrong-value', 'headers.request.A is "text"', 'text', `${small}headers: { request: { A: text } }\n`],
  [
    'wrong-value',
    'headers.request.A.anyOf.1 is "text"',
    'text',
    `${small}headers: { request: { A: { anyOf: [{ format: text }, text] } } }\n`,
  ],
  [
    'wrong-value',
    'errors.Other is 404',
    '404',
    `${small.replace('errors: {', 'errors: { Other: 404,')}body: { template: { t: '{group}', c: '{code}' } }
groups: { a: {} }\n`.replace('403,', '403, group: a,'),
  ],
  [
    'wrong-value',
    'errors.Other is 404',
    '404',
    `${small.replace('errors: {', 'errors: { Other: 404,')}body: { template: { c: '{code:integer}' } }\n`.replace(
      '403,',
      '403, wire: 7,',
    ),
  ],
  [
    'missing-key',
    'errors.Denied.text.en.resolution has no "quoted"',
    'resolution:',
    small.replace('403,', '403, text: { en: { resolution: {} } },'),
  ],
  ['missing-key', 'errorFor has no "unexpected"', 'errorFor:', sampleWith(['  unexpected: Failed\n', ''])],
  ['duplicate-key', '"Other" is given twice', 'Other:', sampleWith(['retired:', '  Other: { status: 400 }\nretired:'])],
  [
    'duplicate-key',
    '"status" is given twice',
    'status: 404',
    sampleWith(['fault: server', 'fault: server\n    status: 404']),
  ],
  ['no-alias', 'the alias *a is not allowed', '*a', sampleWith(['message: Failed.', 'message: *a'])],
  ['yaml-syntax', 'a second document begins', '---', `${sample}---\nname: other\n`],
  ['yaml-syntax', 'a tag is not allowed', '!!python', sampleWith(['name: sample', 'name: !!python/object sample'])],
  [
    'unknown-key',
    'errorFor has the unknown key "body"',
    'body:',
    sampleWith(['  precedence:', '  body: Denied\n  precedence:']),
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

test('a field that is not sound is told, also where the template has no hole for it', () => {
  const text = `${small}headers: { request: { A: { template: a, fields: { b: [] } } } }\n`
  expect(diagnosticsIn(text).map(({ rule }) => rule)).toEqual(['fields-match-template', 'wrong-value'])
})

/** Values of the wrong type, and what to write. */
const values: readonly (readonly [from: string, to: string, fix: string])[] = [
  ['status: 400\n', "status: '400'\n", 'write an HTTP status, 200 to 599, or a list of several, without quotes'],
  ['[403, 404]', "[403, '404']", 'write an HTTP status, 200 to 599, without quotes'],
  ['status: 400\n', 'status: Bad Request\n', 'write an HTTP status, 200 to 599, or a list of several'],
  ['[403, 404]', '[403, 403]', 'keep one of them'],
  [
    'maximumSkewInSeconds: 60',
    "maximumSkewInSeconds: '60'",
    'write how far the date may be from the clock, in whole seconds, without quotes',
  ],
  ['required: true\n      mediaType', "required: 'true'\n      mediaType", 'write true or false, without quotes'],
  ['message: Failed.', 'message: 500', 'write the message on the wire, in quotes'],
  ['message: Failed.', 'message: true', 'write the message on the wire, in quotes'],
  ['keywords: { en: [rights]', 'keywords: { en: [403]', 'write a word, in quotes'],
  ['url: https://example.com/errors', 'url: 7', 'write a link such as https://example.com/errors'],
  ['fault: server', 'fault: 500', 'write one of client, server'],
  ['unexpected: Failed', 'unexpected: 1999', 'write the name of an error under "errors:"'],
  ['unexpected: Failed', "unexpected: '1999'", 'write the name of an error under "errors:"'],
  ['use: Denied', 'use: 1999', 'write the name of an error under "errors:"'],
  ['[Late, Denied, TooMany]', '[Late, Denied, 7]', 'write the name of an error under "errors:"'],
  ['retry: after-clock-sync', 'retry: yes', 'write backoff or after-clock-sync, or leave it out'],
]

test.each(values)('%s, made %s, comes with the fix', (from, to, fix) => {
  const found = diagnosticsIn(sampleWith([from, to])).filter(({ rule }) => rule === 'wrong-value')
  expect(found.map((diagnostic) => diagnostic.fix)).toEqual([fix])
})

/** Holes whose quotes were forgotten. */
const unquoted: readonly (readonly [hole: string, text: string])[] = [
  ['{code}', `${small}body: { template: { code: {code}, m: '{message}' } }\n`],
  ['{code:integer}', `${small}body: { template: { code: {code:integer} } }\n`],
  ['{message?}', `${small}body: { template: { c: '{code}', m: {message?} } }\n`],
  ['{ m }', `${small}body: { template: { c: '{code}', list: [{ a: { m } }] } }\n`],
  ['{petId}', `${small.replace('Denied. }', '{petId} }')}`],
  ['{user}', `${small}headers: { request: { X-A: { template: {user}, fields: { user: { format: text } } } } }\n`],
]

test.each(unquoted)('%s without quotes is told alone, with the fix', (hole, text) => {
  const [diagnostic, ...others] = diagnosticsIn(text)
  expect(others).toEqual([])
  expect(diagnostic).toMatchObject({ rule: 'lost-text', message: `${hole} is read as a map, not as text` })
  expect(diagnostic?.fix).toContain(`put ${hole} in quotes`)
  expect(diagnostic && textAt(text, diagnostic).startsWith(hole)).toBe(true)
})

test('an alias in the template is told alone', () => {
  const text = `${small}body: { template: { code: *code } }\n`
  expect(diagnosticsIn(text).map(({ rule }) => rule)).toEqual(['no-alias'])
})

test('all errors and warnings of a file are reported at once, in the order of their places', () => {
  const text = sampleWith(
    ['    Content-Type:', '    Content Type:'],
    ['malformed: TooMany', 'malformed: TooManny'],
    ['    status: 400\n', ''],
    ['fault: server', 'fault: sevrer'],
    ['retry: after', 'retyr: after'],
    ['zh: 从未使用。', "zh: ''"],
    ['  Other:', '  An other:'],
    ['status: 500', 'status: 99'],
    ['More than {limit}', 'More than {limits}'],
    ['  Gone:', '  Denied:'],
    ['use: Denied', 'use: Nobody'],
    ['    retry: backoff', '    retry: never'],
  )
  const diagnostics = diagnosticsIn(text)
  expect(diagnostics.map(({ rule }) => rule)).toEqual([
    'answer-known',
    'header-is-token',
    'derived-left-out',
    'params-match-example',
    'params-match-example',
    'missing-key',
    'wrong-value',
    'unknown-key',
    'wrong-value',
    'code-is-token',
    'retired-not-reused',
    'wrong-value',
    'retired-not-reused',
  ])
  const lines = diagnostics.map(({ line }) => line)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

test('an error is written as a line that editors jump to', () => {
  const [diagnostic] = diagnosticsIn(`${small}  groups: {}\n`.replace('  groups', 'grups'))
  expect(diagnostic && formatDiagnostic('api.yaml', diagnostic)).toBe(
    'api.yaml:3:1 the catalog has the unknown key "grups": did you mean "groups"? (unknown-key)',
  )
  const [warning] = diagnosticsIn(`${small}languages: [en]\n`)
  expect(warning && formatDiagnostic('api.yaml', warning)).toBe(
    'api.yaml:3:1 warning: languages: [en] is the default: remove it (derived-left-out)',
  )
})

test.each([
  ['an error at the top', `${small}Busy: { status: 429 }\n`, 'an error stands under "errors:"'],
  ['another key at the top', `${small}Busy: { message: x }\n`, expect.stringMatching(/^the keys are name, /)],
  ['a text of an error', small.replace('Denied. }', 'Denied., text: { en: No. } }'), 'write "{ meaning: … }"'],
  ['a text of a group', `${small}groups: { a: { text: { en: No. } } }\n`, 'write "{ meaning: … }"'],
])('%s comes with what was meant', (_, text, fix) => {
  expect(diagnosticsIn(text)).toMatchObject([{ fix }])
})

test('of a misspelt message, what needs it says nothing', () => {
  const text = `${small.replace('message', 'mesage')}errorFor: { unexpected: Denied, invalidRequest: Denied }\n`
  expect(diagnosticsIn(text)).toMatchObject([{ rule: 'unknown-key', fix: 'did you mean "message"?' }])
})

test('of a file with no key of a catalog, only what is missing is told', () => {
  const diagnostics = diagnosticsIn('started [1]: x\nfailed [2]: y\nfailed [3]: z\n')
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['missing-key', 'missing-key'])
})

test('broken syntax is told at its place, alone', () => {
  const diagnostics = diagnosticsIn(
    sampleWith(['message: Failed.', 'message: "Failed.'], ['status: 429', 'status: 99']),
  )
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['yaml-syntax']))
})

describe('what is written', () => {
  test('a key is text, whatever it looks like', () => {
    const names = ['0404', '1.10', 'null', 'true', '0x1F', '1e3', '-1', 'NaN']
    const text = `name: a\nerrors:\n${names.map((name) => `  ${name}: { status: 400 }\n`).join('')}`
    const compiled = compileText(text)
    expect(compiled).toMatchObject({ ok: true })
    expect(compiled.ok && Object.keys(compiled.catalog.errors)).toEqual(names)
  })

  test.each([
    ['0404', '0404'],
    ['1.10', '1.10'],
    ["'404'", '404'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['12345678901234567890', '12345678901234567890'],
  ])('wire: %s is the text %s', (written, sent) => {
    const compiled = compileText(`name: a\nerrors: { A: { status: 400, wire: ${written} } }\n`)
    expect(compiled).toMatchObject({ ok: true, catalog: { errors: { A: { wire: sent } } } })
  })

  test.each([
    ['1.10', '1.10'],
    ['2', '2'],
    ['1.5', '1.5'],
    ['1.2.0', '1.2.0'],
    ["'2'", '2'],
  ])('since: %s is the text %s', (written, since) => {
    const compiled = compileText(`name: a\nerrors: { A: { status: 400, since: ${written} } }\n`)
    expect(compiled).toMatchObject({ ok: true, catalog: { source: { errors: { A: { since } } } } })
  })

  test.each([-1, 0, 40001])('wire: %i is a number', (wire) => {
    const text = `name: a\nbody: { template: { code: '{code:integer}' } }\nerrors: { A: { status: 200, wire: ${wire} } }\n`
    expect(compileText(text)).toMatchObject({ ok: true, catalog: { errors: { A: { wire } } } })
  })
})

describe('what is left out', () => {
  test('stands in no part of the catalog', () => {
    const compiled = compileText(
      "name: pets\nerrors:\n  PetNotFound: { status: 404, message: 'There is no pet {petId}.' }\n",
    )
    expect(compiled).toEqual({
      ok: true,
      diagnostics: [],
      catalog: {
        name: 'pets',
        languages: ['en'],
        errors: {
          PetNotFound: {
            catalog: 'pets',
            code: 'PetNotFound',
            status: 404,
            fault: 'client',
            retry: 'never',
            message: 'There is no pet {petId}.',
            params: { petId: 'text' },
          },
        },
        headers: { request: {}, response: {} },
        body: { template: { code: '{code}', message: '{message}' }, members: {} },
        uri: {},
        text: {
          en: { language: 'en', errors: {}, headers: { request: {}, response: {} }, members: {}, groups: {} },
        },
        source: {
          reasons: {},
          errors: {},
          headers: { request: {}, response: {} },
          body: {},
          members: {},
          groups: {},
          retired: {},
        },
      },
    })
  })

  test.each([
    [200, 'client'],
    [499, 'client'],
    [500, 'server'],
    [599, 'server'],
  ])('an error at %i is caused by the %s', (status, fault) => {
    const compiled = compileText(`name: a\nerrors: { A: { status: ${status} } }\n`)
    expect(compiled).toMatchObject({ ok: true, catalog: { errors: { A: { fault, retry: 'never' } } } })
  })

  test('a parameter that the error body has, too, has its type', () => {
    const text =
      "name: a\nbody: { template: { c: '{code}', n: '{n:integer}', m: '{m}' } }\nerrors: { A: { status: 400, message: '{n} {m} {k}' } }\n"
    const params = { n: 'integer', m: 'text', k: 'text' }
    expect(compileText(text)).toMatchObject({ ok: true, catalog: { errors: { A: { params } } } })
  })
})

describe('what is not UTF-8 is told where it begins', () => {
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

test.each([
  ['members: 7'],
  ['members: { code: 7 }'],
  ['members: { code: }'],
  ['members: { code: { places: [7] } }'],
  ['members: { code: { places: 7 } }'],
  ['members: { code: { none: {} } }'],
  ['template: []'],
])('a body of which "%s" is unsound is reported, be there an example of it or not', (part) => {
  const text = `name: x\nbody:\n  example: { code: A, message: b }\n  ${part}\nerrors:\n  A: { status: 400 }\n`
  expect(diagnosticsIn(text).map(({ rule }) => rule)).toEqual(['wrong-value'])
})

test.each([
  ['hole-is-plain', 'errors: { A: { status: 400, message: "No {__proto__}." } }'],
  [
    'hole-is-plain',
    'headers: { response: { x: { template: "a {__proto__}", fields: {} } } }\nerrors: { A: { status: 400 } }',
  ],
  ['template-is-valid', 'body: { template: { code: "{code}", a: "{__proto__?}" } }\nerrors: { A: { status: 400 } }'],
  ['template-is-valid', 'body: { template: { code: "{code}", a: "a {__proto__}" } }\nerrors: { A: { status: 400 } }'],
])('a hole named __proto__ is refused by %s: %s', (rule, text) => {
  const found = diagnosticsIn(`name: x\n${text}\n`).filter(({ message }) =>
    message.includes('{__proto__} is not allowed'),
  )
  expect(found.map((one) => one.rule)).toEqual([rule])
})

test('holes named like what every object has are holes like any other', () => {
  const params = '{ constructor: text, toString: integer, valueOf: http-date }'
  const message = 'More {constructor} than {toString} at {valueOf} {hasOwnProperty}.'
  const compiled = compileText(`name: x\nerrors: { A: { status: 400, message: "${message}", params: ${params} } }\n`)
  expect(compiled).toMatchObject({ ok: true })
  expect(compiled.ok && Object.entries(compiled.catalog.errors.A?.params ?? {})).toEqual([
    ['constructor', 'text'],
    ['toString', 'integer'],
    ['valueOf', 'http-date'],
    ['hasOwnProperty', 'text'],
  ])
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

test('a key given twice is told with the line of the first', () => {
  const [diagnostic] = diagnosticsIn('name: a\nerrors:\n  A:\n    status: 400\n    status: 404\n')
  expect(diagnostic?.fix).toBe('keep this one or that of line 4')
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
