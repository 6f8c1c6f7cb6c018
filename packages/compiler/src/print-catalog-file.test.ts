import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from './compile.js'
import { parse } from './parse.js'
import { type CatalogFile, printCatalogFile } from './print-catalog-file.js'

const read = (text: string) => {
  const { value, diagnostics } = parse(text)
  expect(diagnostics).toEqual([])
  return value as CatalogFile
}

const csn = readFileSync('packages/csn/catalog.yaml', 'utf8')
const samples = readdirSync('packages/compiler/test').filter((name) => name.endsWith('.yaml'))

test.each(['packages/csn/catalog.yaml', ...samples.map((name) => `packages/compiler/test/${name}`)])(
  '%s is the same after it was printed',
  (path) => {
    const file = read(readFileSync(path, 'utf8'))
    const printed = printCatalogFile(file)
    expect(read(printed)).toEqual(file)
    expect(printCatalogFile(read(printed))).toBe(printed)
  },
)

test('a printed catalog compiles to the same', () => {
  const [once, twice] = [csn, printCatalogFile(read(csn))].map((text) => compile(Buffer.from(text)))
  expect(twice).toEqual({ ...once, diagnostics: [] })
})

test('keys are in the order of the format, names in that of the file, and short values on one line', () => {
  const file: CatalogFile = {
    errors: {
      Zebra: { message: 'Zebra {id}.', status: 404 },
      '0404': { printed: { status: { because: 'x', text: '403Forbidden' } }, status: [400, 404], wire: '1.10' },
      Ant: { text: { en: { resolution: 'Wait.', quoted: 'Lines\nof: text' } }, group: 'g', status: 400 },
    },
    groups: { g: {} },
    reasons: { x: { en: 'It was.' } },
    document: { url: 'https://example.com/', title: { en: '#1' } },
    name: 'pets',
  }
  expect(printCatalogFile(file)).toBe(`name: pets
document: { title: { en: '#1' }, url: https://example.com/ }
reasons: { x: { en: It was. } }
groups: { g: {} }

errors:
  Zebra: { status: 404, message: 'Zebra {id}.' }
  '0404':
    status: [ 400, 404 ]
    wire: '1.10'
    printed: { status: { text: 403Forbidden, because: x } }
  Ant:
    group: g
    status: 400
    text:
      en:
        quoted: |-
          Lines
          of: text
        resolution: Wait.
`)
})

test('comments stand on top, before their errors and at the end', () => {
  const errors = { A: { status: 404 }, B: { status: 400 } }
  const comments = { top: 'One.\n\nTwo.', errors: new Map([['B', 'Of B:\n  more']]), end: 'errors: {}' }
  expect(printCatalogFile({ name: 'x', errors }, comments)).toBe(`# One.

# Two.

name: x

errors:
  A: { status: 404 }
  # Of B:
  #   more
  B: { status: 400 }

# errors: {}
`)
})

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'#:{}[],-?&*!|>\'"%@` \n\r\t\\\u0000\u0085\u2028\ufeff'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
})

test('no character of a text acts on a terminal or hides', () => {
  const message = '\u007f\u009b\u202e\u{e0001}\ufeff, but 👩\u200d🚀'
  const printed = printCatalogFile({ name: 'x', errors: { A: { status: 404, message } } }, { top: message })
  expect(printed).toContain(String.raw`# \u007f\u009b\u202e\U000e0001\ufeff, but 👩‍🚀`)
  expect(printed).toContain(String.raw`message: "\u007f\u009b\u202e\U000e0001\ufeff, but 👩‍🚀"`)
  expect(read(printed).errors.A?.message).toBe(message)
})

test('whatever its texts are, a file is read again as it was, and comments change nothing', () => {
  // No key that the format refuses.
  const key = anyText.filter((text) => text.trim() !== '' && text !== '__proto__' && !/^\d+$/.test(text))
  const entry = fc.record(
    {
      status: fc.integer({ min: 200, max: 599 }),
      message: anyText,
      wire: fc.oneof(anyText, fc.integer()),
      text: fc.dictionary(key, fc.record({ quoted: anyText }), { noNullPrototype: true }),
    },
    { requiredKeys: ['status'], noNullPrototype: true },
  )
  const files = fc.record({ name: anyText, errors: fc.dictionary(key, entry, { noNullPrototype: true }) })
  fc.assert(
    fc.property(files, anyText, (file, comment) => {
      const comments = {
        top: comment,
        errors: new Map(Object.keys(file.errors).map((name) => [name, comment])),
        end: comment,
      }
      const read = parse(printCatalogFile(file as CatalogFile, comments))
      expect({ value: read.value, diagnostics: read.diagnostics }).toEqual({ value: file, diagnostics: [] })
    }),
  )
})
