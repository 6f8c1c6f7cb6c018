import fc from 'fast-check'
import type { PhrasingContent, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, test } from 'vitest'
import { codeSpan, heading, list, paragraph, table, write } from './markdown.js'

test('escapes what the library escapes, wherever the text stands', () => {
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()]
  const character = fc.constantFrom(...' \t\n-+=*_#>.()[]{}<>!&|~`^\\"\'/:;,?@$%1a', 'é', '统', '。')
  const text = fc.string({ unit: fc.oneof(character, fc.string({ minLength: 1, maxLength: 1 })) })
  const inline = fc.oneof<fc.Arbitrary<PhrasingContent>[]>(
    text.map((value) => ({ type: 'text', value })),
    text.map(codeSpan),
  )
  const content = fc.array(inline, { maxLength: 3 })
  const block = fc.oneof<fc.Arbitrary<RootContent>[]>(
    content.map((nodes) => paragraph(nodes)),
    content.map((nodes) => heading(3, nodes)),
    fc.array(content, { maxLength: 3 }).map(list),
    fc.array(content, { minLength: 2, maxLength: 2 }).map((cells) => table(['a', 'b'], [cells])),
  )
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
      expect(write(blocks)).toBe(toMarkdown({ type: 'root', children: blocks }, { extensions, bullet: '-' }))
    }),
    { numRuns: 5000 },
  )
})
