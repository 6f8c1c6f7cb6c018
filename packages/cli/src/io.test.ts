import fc from 'fast-check'
import picocolors from 'picocolors'
import { describe, expect, test } from 'vitest'
import { testIo } from '../test/test-io.js'
import { printable, printableJson, printableLines, safeIo } from './io.js'

const anyText = fc.string({ unit: 'binary' })

describe('a text', () => {
  test.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\nb', 'a\\u{a}b'],
    ['\u202eoverride', '\\u{202e}override'],
    ['\u009b2J', '\\u{9b}2J'],
    ['云智能网 naïve 😀', '云智能网 naïve 😀'],
  ])('%j becomes %j', (text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  test('has no control characters left', () => {
    fc.assert(fc.property(anyText, (text) => !/[\p{Cc}\p{Cf}]/u.test(printable(text))))
  })
})

describe('lines', () => {
  test.each([
    ['a\n\tb', 'a\n\tb'],
    ['a\r\u001b[2K', 'a\\u{d}\\u{1b}[2K'],
    ['\u2066\u202e\ufeff', '\\u{2066}\\u{202e}\\u{feff}'],
    ['👩‍💻 می‌خواهم', '👩‍💻 می‌خواهم'],
  ])('%j become %j', (text, expected) => {
    expect(printableLines(text)).toBe(expected)
  })
})

describe('JSON', () => {
  test('has the same value, with no control characters left', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), fc.constantFrom(undefined, 2), (value, indent) => {
        const json = printableJson(value, indent)
        expect(Object.entries(JSON.parse(json))).toEqual(Object.entries(JSON.parse(JSON.stringify(value))))
        expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
      }),
    )
  })

  test('escapes what JSON leaves unescaped', () => {
    expect(printableJson(['\u009b', '\u202e', '\u{e0001}'])).toBe('["\\u009b","\\u202e","\\udb40\\udc01"]')
  })
})

const colored = () => {
  const io = { ...testIo(), colors: picocolors.createColors(true) }
  return { io, safe: safeIo(io) }
}

describe('an output', () => {
  test('keeps our colours, and writes out every other escape', () => {
    const { io, safe } = colored()
    safe.out(safe.colors.red(`no \u001b[32mgreen\u001b[0m ${safe.colors.bold('x')}`))
    safe.err(`\u001b[2J${safe.colors.dim('y')}`)
    expect(io.output()).toBe('\u001b[31mno \\u{1b}[32mgreen\\u{1b}[0m \u001b[1mx\u001b[22m\u001b[39m')
    expect(io.errors()).toBe('\\u{1b}[2J\u001b[2my\u001b[22m')
  })

  test('escapes colours from outside', () => {
    const { io, safe } = colored()
    const ours = safe.colors.red('')
    safe.out(`${picocolors.createColors(true).red('x')}${ours.replace(/\ufdd0.*?\[/g, '\ufdd0[')}`)
    expect(io.output()).not.toContain('\u001b')
  })

  test('has no colours if the terminal has none', () => {
    const io = testIo()
    safeIo(io).out(safeIo(io).colors.red('x'))
    expect(io.output()).toBe('x')
  })
})
