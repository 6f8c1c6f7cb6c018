import { describe, expect, test } from 'vitest'
import { textAt } from '../test/sample.js'
import { parse } from './parse.js'

/** The errors in a text: the rule, the message, and the text at its place. */
function toldOf(text: string) {
  return parse(text).diagnostics.map(({ rule, message, ...place }) => [rule, message, textAt(text, place)])
}

/** The errors of a text by their rules. */
function rulesOf(text: string) {
  return parse(text).diagnostics.map(({ rule }) => rule)
}

describe('a key is its text as written', () => {
  test.each([
    ['0404', '0404'],
    ['1.10', '1.10'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['0o17', '0o17'],
    ['.5', '.5'],
    ['.inf', '.inf'],
    ['-0', '-0'],
    ['1_000', '1_000'],
    ['12345678901234567890', '12345678901234567890'],
    ['null', 'null'],
    ['~', '~'],
    ['True', 'True'],
    ['no', 'no'],
    ['2025-11-11', '2025-11-11'],
    ['"404"', '404'],
    ["'0404'", '0404'],
    ['"a\\tb"', 'a\tb'],
    ['"<<"', '<<'],
    ['? 0404\n', '0404'],
    ['a b', 'a b'],
  ])('%j', (written, key) => {
    const text = `${written}: x\n`
    expect(parse(text)).toMatchObject({ diagnostics: [], value: { [key]: 'x' } })
    expect(Object.keys(parse(text).value as object)).toEqual([key])
    expect(Object.keys(parse(`{ ${written.replace('\n', ' ')}: x }`).value as object)).toEqual([key])
  })

  test('and its place is found by this text', () => {
    const { locate } = parse('errors:\n  404: a\n  0404: { status: 1 }\n')
    expect(locate(['errors', '0404', 'status'], 'value')).toEqual({ line: 3, column: 19 })
    expect(locate(['errors', '404'], 'key')).toEqual({ line: 2, column: 3 })
  })

  test.each([
    ['404: a\n0404: b\n', []],
    ['1.1: a\n1.10: b\n', []],
    ['~: a\nnull: b\n', []],
    ['404: a\n"404": b\n', ['duplicate-key']],
    ["0404: a\n? '0404'\n: b\n", ['duplicate-key']],
  ])('keys are the same when they are written the same: %j', (text, rules) => {
    expect(rulesOf(text)).toEqual(rules)
  })
})

describe('a key has to be a name', () => {
  test.each([
    ['? [a, b]\n: x\n', 'a key is a list', '[a, b]\n: x\n'],
    ['? { a: b }\n: x\n', 'a key is a map', '{ a: b }\n: x\n'],
    ['? - a\n: x\n', 'a key is a list', '- a\n: x\n'],
    ['{ [a]: x }', 'a key is a list', '[a]: x }'],
    [': x\n', 'a key is empty', ': x\n'],
    ['"": x\n', 'a key is empty', '"": x\n'],
    ["' ': x\n", 'a key is empty', "' ': x\n"],
    ['<<: x\n', 'the merge key << is not allowed', '<<: x\n'],
    ['{ <<: { a: b } }', 'the merge key << is not allowed', '<<: { a: b } }'],
  ])('%j', (text, message, at) => {
    expect(toldOf(text)).toEqual([['wrong-key', message, at]])
  })

  test('but its value is still read', () => {
    expect(rulesOf('? [a]\n: { b: *c }\n')).toEqual(['wrong-key', 'no-alias'])
  })
})

describe('no directive changes what a value means', () => {
  test.each([
    ['%YAML 1.1\n---\na: x\n', 'YAML 1.1 is not supported'],
    ['%YAML 1.3\n---\na: x\n', 'YAML 1.3 is not supported'],
    ['# first\n%YAML 1.1 # second\n---\na: x\n', 'YAML 1.1 is not supported'],
    ['%YAML\n---\na: x\n', 'the directive %YAML is not allowed'],
    ['%TAG ! tag:example.com,2000:\n---\na: x\n', 'the directive %TAG is not allowed'],
    ['%FOO bar\n---\na: x\n', 'the directive %FOO is not allowed'],
  ])('%j', (text, message) => {
    expect(toldOf(text)).toEqual([['yaml-syntax', message, text.slice(text.indexOf('%'))]])
  })

  test('but %YAML 1.2 is allowed', () => {
    expect(parse('%YAML 1.2 # as ever\n---\n0404: no\n')).toMatchObject({ diagnostics: [], value: { '0404': 'no' } })
  })
})

describe('tags and anchors never swallow text', () => {
  test.each([
    ['a: !important x\n', 'yaml-syntax', '!important x\n'],
    ['a: !!str 5\n', 'yaml-syntax', '!!str 5\n'],
    ['a: ! 5\n', 'yaml-syntax', '! 5\n'],
    ['!!str 5: x\n', 'yaml-syntax', '!!str 5: x\n'],
    ['a: !!set { b }\n', 'yaml-syntax', '!!set { b }\n'],
    ['a: &nbsp; is missing\n', 'no-alias', '&nbsp; is missing\n'],
    ['&a b: x\n', 'no-alias', '&a b: x\n'],
    ['- &a [b]\n', 'no-alias', '&a [b]\n'],
  ])('%j', (text, rule, at) => {
    const [told, ...rest] = toldOf(text)
    expect([told?.[0], told?.[2], rest]).toEqual([rule, at, []])
  })
})

describe('a comment that may be meant as text is reported', () => {
  test.each([
    ['behind a plain text', 'a: Not found #1\n', '#1'],
    ['behind a plain text, to the end of the file', 'a: Not found #1', '#1'],
    ['with any first character', 'a: Not found #{id} or #x\n', '#{id} or #x'],
    ['when it is only #', 'a: Press #\nb: x\n', '#'],
    ['behind a tab', 'a: Not found\t#1\n', '#1'],
    ['with CRLF line endings', 'a: Not found #1\r\nb: x\r\n', '#1'],
    ['behind a number', 'a: 404 #1\n', '#1'],
    ['behind several lines', 'a: Not\n  found #1\nb: x\n', '#1'],
    ['within a list in brackets', 'a: [x #1\n, y]\n', '#1'],
    ['behind a comma', 'a: [x, #1\n y]\n', '#1'],
    ['behind a bracket', 'a: [ #1\n x ]\n', '#1'],
    ['within a map in braces', 'a: { b: x #1\n }\n', '#1'],
    ['behind an item', '- x #1\n- y\n', '#1'],
    ['behind a key in question', '? x #1\n: y\n', '#1'],
    ['in the place of a value', 'a: #1 is missing\nb: x\n', '#1 is missing'],
    ['in the place of the last value', 'a: #1 is missing', '#1 is missing'],
    ['in the place of an item', '- #1\n- y\n', '#1'],
    ['in the place of a value in braces', '{ a: #1\n }', '#1'],
    ['before the rest of a text', 'a: #1\n  is missing\n', '#1'],
    ['before a text in quotes', 'a: #1\n  "is missing"\n', '#1'],
    ['before the text of a block', 'a: #1\n  |\n  is missing\n', '#1'],
    ['before the rest of an item', '- #1\n  is missing\n', '#1'],
    ['where the syntax is broken by it', 'a: [x #1, y]\n', '#1, y]'],
  ])('%s', (_, text, lost) => {
    const told = toldOf(text).filter(([rule]) => rule === 'lost-text')
    expect(told.map(([, message]) => message)).toEqual([`${JSON.stringify(lost)} is read as a comment, not as text`])
    expect(told.map(([, , at]) => at?.slice(0, lost.length))).toEqual([lost])
  })

  test('once, with nothing else', () => {
    expect(rulesOf('a: #1\nb: Not found #2\n- c: x')).toContain('lost-text')
    expect(rulesOf('a: #1\nb: Not found #2\n')).toEqual(['lost-text', 'lost-text'])
  })

  test('cut where it is long', () => {
    const [told] = parse(`a: x #${'y'.repeat(1000)}\nb: #${'y'.repeat(1000)}\n`).diagnostics
    expect(told?.message.length).toBeLessThan(100)
  })
})

describe('a real comment is ignored', () => {
  test.each([
    ['with white space after #', 'a: Not found # 1\nb: x #\ty\nc: # z\n'],
    ['on a line of its own', '#!shebang\na: x\n#b: y\n  #c: z\nd:\n  #e\n  - f\n  #g\n'],
    ['behind quotes', 'a: "x" #1\nb: \'y\' #2\n'],
    ['behind the head of a block', 'a: | #1\n  x\nb: >- #2\n  y\n'],
    ['behind a bracket or a brace that closes', 'a: [x] #1\nb: { c: y } #2\n'],
    ['behind the mark of a document', '--- #1\na: x\n'],
    ['behind a key with keys or items under it', 'a: #1\n  b: x\nc: #2\n  - y\nd: #3\n  "e": z\nf: #4\n  { g: h }\n'],
    ['before the keys of an item', '- #1\n  a: x\n- #2\n  - y\n'],
  ])('%s', (_, text) => {
    expect(parse(text).diagnostics).toEqual([])
  })

  test.each(['a: x#1\n', 'a: "x #1"\n', 'a: |\n  x #1\n', 'a: >\n  x\n\n  #1\n', "a: 'x\n  #1'\n", 'a: http://x/#1\n'])(
    'a # within text is not a comment: %j',
    (text) => {
      const { diagnostics, value } = parse(text)
      expect(diagnostics).toEqual([])
      expect(JSON.stringify(value)).toContain('#1')
    },
  )
})

describe('values nested too deeply are told at their place, before a parser runs out of stack', () => {
  const levels = 100_000
  test.each<readonly [name: string, text: string, column: number]>([
    ['lists', '['.repeat(levels), 501],
    ['maps', 'a: {b: '.repeat(levels), 0],
    ['items on one line', '- '.repeat(levels), 0],
    ['keys on one line', '? '.repeat(levels), 0],
    ['items in a list in brackets', `[a, ${'- b: '.repeat(levels)}`, 0],
    ['items behind many values', `[${'a: {}, '.repeat(levels)}[- ${'[a, - b: '.repeat(levels)}`, 0],
    ['lines, each deeper', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 0],
  ])('%s', (_, text, column) => {
    const { value, diagnostics } = parse(text)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ message }) => message)).toEqual(['values are nested too deeply to be read'])
    if (column > 0) expect(diagnostics[0]?.column).toBe(column)
  })

  test('many values side by side are not nested', () => {
    expect(parse(`${'- [a: {}, []]\n'.repeat(2000)}`).diagnostics).toEqual([])
    expect(parse(`a: "${'['.repeat(2000)}"`).diagnostics).toEqual([])
    const members = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`a${i}`, { b: [{ c: 'd' }, {}] }]))
    expect(parse(JSON.stringify({ members })).value).toEqual({ members })
  })
})

describe('of broken syntax the first error is told, with how many follow and a fix that fits', () => {
  test.each([
    ['a list that is not closed', 'a: [1\nb: 2\n', '2:1', /^Flow sequence .* end with a \]$/, 'close every "["'],
    ['several brackets', 'a: [1\nb: {x: 1\n', '2:1', /\(and 1 more syntax error behind it\)$/, 'close every "["'],
    ['NDJSON', '{"a":1}\n{"b":2}\n{"c":{}}\n', '2:1', /\(and \d+ more syntax errors behind it\)$/, 'a single YAML map'],
    ['HTML', '<!DOCTYPE html>\n<p>\n&nbsp;x: #1 !y\n</p>\n', '1:1', /more syntax error/, 'a YAML map of keys'],
    ['a tab', 'a:\n\tb: 1\n', '2:1', /^Tabs/, 'indent with spaces'],
    [
      'a quote that is not closed',
      'a: "x\nb: 5\n',
      '1:4',
      /^the quote is not closed on its line$/,
      'the closing quote',
    ],
    ['a quote in braces', 'a: x\nb: { c: "x }\nd: y\n', '2:9', /^the quote is not closed/, 'the closing quote'],
    [
      'a quote that is closed by the next one',
      "a: 'x\nb: 'y'\n",
      '1:4',
      /^the quote is not closed/,
      'the closing quote',
    ],
    ['a quote with an escape at its end', 'a: "x\\"\n', '1:4', /^the quote is not closed/, 'the closing quote'],
    ['a quote with two at its end', "a: 'x''\n", '1:4', /^the quote is not closed/, 'the closing quote'],
    ['text behind quotes', 'a: "x" y\n', '1:8', /^Unexpected scalar/, 'put the text that it belongs to in quotes'],
    [
      'a hole in braces',
      'a: { b: no {pet} }\n',
      '1:12',
      /^\{pet\} is read as a map, not as text$/,
      'put the whole text',
    ],
    [
      'a hole in braces on two lines',
      'a: { b: no {pet} }\nc: { d: no {cat} }\n',
      '1:12',
      /^\{pet\} is read as a map, not as text \(and \d+ more syntax errors? behind it\)$/,
      'put the whole text',
    ],
    ['a hole in front', 'a: {pet} is away\n', '1:4', /^\{pet\} is read as a map/, 'put the whole text'],
    [
      'a hole in front, in braces',
      'a: { b: {pet} is away }\n',
      '1:9',
      /^\{pet\} is read as a map/,
      'put the whole text',
    ],
    ['text behind a map', 'a: { b: x } y\n', '1:13', /^Unexpected scalar/, 'put the text that it belongs to in quotes'],
    ['an escape', 'a: "\\q"\n', '1:5', /^Invalid escape sequence/, 'for a backslash'],
    ['a colon in a text', 'a: b: c\n', '1:4', /^Nested mappings/, 'put text with ": " in quotes'],
    ['a colon in braces', 'a: { b: no: x }\n', '1:9', /^Block collections/, 'put text that has ": "'],
    ['a symbol in front', 'a: @b\n', '1:4', /^Plain value cannot start/, 'put the text in quotes'],
  ])('%s', (_, text, at, message, fix) => {
    const { diagnostics, value } = parse(text)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ line, column }) => `${line}:${column}`)).toEqual([at])
    expect(diagnostics[0]?.message).toMatch(message)
    expect(diagnostics[0]?.fix).toContain(fix)
  })
})
