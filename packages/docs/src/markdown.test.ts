import fc from 'fast-check'
import type { PhrasingContent, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, test } from 'vitest'
import { runs } from '../../http/test/runs.js'
import { codeSpan, heading, type Inline, link, list, paragraph, table, write } from './markdown.js'

const character = fc.constantFrom(...' \t\r\n-+=*_#>.()[]{}<>!&|~`^\\"\'/:;,?@$%1a', 'é', '统', '。', '\u3000')
const text = fc.string({ unit: fc.oneof(character, fc.string({ minLength: 1, maxLength: 1 })) })

function blocksOf(inline: fc.Arbitrary<PhrasingContent>): fc.Arbitrary<RootContent[]> {
  const content = fc.array(inline, { maxLength: 3 })
  const block = fc.oneof<fc.Arbitrary<RootContent>[]>(
    content.map((nodes) => paragraph(nodes)),
    content.map((nodes) => heading(3, nodes)),
    fc.array(content, { maxLength: 3 }).map((items) => list(items)),
    fc.array(content, { minLength: 2, maxLength: 2 }).map((cells) => table(['a', 'b'], [cells])),
  )
  return fc.array(block, { maxLength: 4 })
}

const textNode = text.map((value): PhrasingContent => ({ type: 'text', value }))

test('escapes what the library escapes, in any place', () => {
  const extensions = [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
  ]
  const options: Options = { extensions, bullet: '-' }
  fc.assert(
    fc.property(blocksOf(fc.oneof(textNode, text.map(codeSpan))), (blocks) => {
      expect(write(blocks)).toBe(toMarkdown({ type: 'root', children: blocks }, options))
    }),
    { numRuns: runs(1000) },
  )
})

describe('white space', () => {
  const places: readonly (readonly [string, (content: Inline) => RootContent, string])[] = [
    ['a paragraph', paragraph, 'a b\n'],
    ['a heading', (content) => heading(2, content), '## a b\n'],
    ['an item', (content) => list([content]), '- a b\n'],
    ['a cell', (content) => table(['c'], [[content]]), '| c |\n| - |\n| a b |\n'],
    ['a link', (content) => paragraph(link('#x', content)), '[a b](#x)\n'],
  ]
  const contents: readonly Inline[] = [
    ' a b ',
    '\ta\tb\t',
    '\r\n a \r\n\n b \n',
    [' ', 'a', ' ', ' b', '', '\n'],
    [[' a'], [[' b ']]],
  ]

  test.each(places)('in %s is one space, and removed at the edges', (_, place, expected) => {
    for (const content of contents) expect(write([place(content)])).toBe(expected)
  })

  test('stays between text and code, and in code', () => {
    expect(write([paragraph([' a ', codeSpan('b  c'), ' d '])])).toBe('a `b  c` d\n')
  })

  test('is never written as a character reference', () => {
    fc.assert(
      fc.property(blocksOf(textNode), (blocks) => {
        expect(write(blocks)).not.toMatch(/(?<!\\)&#/)
      }),
      { numRuns: runs(1000) },
    )
  })
})
