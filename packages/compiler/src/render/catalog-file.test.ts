import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { childWith, compileText, sample } from '../../test/sample.js'
import { compile } from '../compile.js'
import { readCatalogFile } from '../read-catalog-file.js'
import { renderCatalogFile } from './catalog-file.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What is printed of a file, which may extend the sample. */
function printed(text: string): string {
  const parent = { file: 'sample.yaml', bytes: bytesOf(sample) }
  const read = readCatalogFile(bytesOf(text), { readParent: () => parent })
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics))
  return renderCatalogFile(read, 'catalog.yaml')
}

const folder = new URL('../../test/apis/', import.meta.url)
const files: readonly (readonly [name: string, text: string])[] = [
  ['sample.yaml', sample],
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
]

test.each(files)('what is printed of %s says the same, and printed again, too', (_, text) => {
  const again = printed(text)
  expect(compileText(again)).toEqual(compileText(text))
  expect(printed(again)).toBe(again)
})

describe('of a file that extends another', () => {
  const text = childWith(
    'retired: { Old: {} }\nerrors: { New: { status: 400 }, Late: { message: Late., params: null } }\n',
  )

  test('the result is printed as a file of its own', () => {
    const again = printed(text)
    const [whole, extended] = [compileText(again), compileText(text)]
    if (!whole.ok || !extended.ok) throw new Error(JSON.stringify([whole, extended]))
    const { source: _, text: wholeText, ...table } = whole.catalog
    const { source: __, text: extendedText, ...extendedTable } = extended.catalog
    expect(table).toEqual(extendedTable)
    expect(wholeText.en?.errors).toEqual(extendedText.en?.errors)
    expect(whole.diagnostics).toEqual([])
  })

  test('the first line says what it is made from, and the order is that of the format', () => {
    const lines = printed(text).split('\n')
    expect(lines.slice(0, 2)).toEqual([
      '# The catalog child: catalog.yaml laid over sample (./sample.yaml).',
      '# The document is that of sample.',
    ])
    const sections = lines.flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? [])
    expect(sections).toEqual('name languages document headers body uri errorFor groups errors retired'.split(' '))
  })

  test.each([
    ['[zh]', 'document: { title: { zh: { meaning: 样例 } }, updated: 2025-11-11, url: https://example.com/errors }'],
    [
      '[zh, fr]',
      'document: { title: { zh: { meaning: 样例 } }, updated: 2025-11-11, url: https://example.com/errors }',
    ],
    ['[fr]', 'document: { updated: 2025-11-11, url: https://example.com/errors }'],
  ])('the document of the parent is printed in the languages of the child: %s', (languages, line) => {
    const again = printed(childWith().replace('[en, zh]', languages))
    expect(again).toContain(line)
    expect(compileText(again).ok).toBe(true)
  })

  test.each([
    ['document: { title: { en: Own } }', true],
    ['document: { title: { en: Own } }\nerrors: { New: { status: 400, text: { en: { quoted: New. } } } }', true],
    ['', false],
  ])('with %j it says that quoted texts are from two documents: %s', (own, isSaid) => {
    const line = '# Quoted texts are from the documents of both child and sample; which is from which is not shown.'
    expect(
      printed(childWith(`${own}\n`))
        .split('\n')
        .includes(line),
    ).toBe(isSaid)
  })

  test('of a parent that quotes nothing it does not say that', () => {
    const own =
      'document: { title: { en: Own } }\nerrorFor: null\nbody: null\nheaders: null\nerrors: { New: { status: 400 } }\n'
    expect(printed(childWith(own, ', groups: []'))).not.toContain('documents of both')
  })

  test('a reason that nothing is printed for is printed only where it is the file’s own', () => {
    const own = 'reasons: { own: { en: Own., zh: 自有。 } }\n'
    expect(printed(childWith())).not.toContain('lost-number')
    expect(printed(childWith(own))).toMatch(/own: \{ en/)
    const used = 'errors: { Over: { printed: { message: { text: x, because: lost-number } } } }\n'
    expect(printed(childWith(used))).toContain('lost-number: {')
  })
})

test('any text comes back, and none controls a terminal', () => {
  const odd = [
    '\u001b[2J',
    '\u202e',
    '\ufeff',
    '\u{e0001}',
    '\u0085',
    ' #',
    ': ',
    '\n',
    "'",
    '"',
    '\\',
    '{',
    '- ',
    '0404',
  ]
  const words = fc.array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(words, (parts) => {
      const message = `a${parts.join('')}b`
      const text = JSON.stringify({ name: 'a', errors: { A: { status: 400, message } } })
      const compiled = compileText(text)
      fc.pre(compiled.ok)
      const again = printed(text)
      expect(again).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
      expect(compile(bytesOf(again))).toMatchObject({ ok: true, catalog: compiled.ok && compiled.catalog })
    }),
  )
})
