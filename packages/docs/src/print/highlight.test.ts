import fc from 'fast-check'
import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { highlight } from './highlight.js'

const html = (nodes: ElementContent[]) => toHtml({ type: 'root', children: nodes })

test('keys, strings and comments have a class each', () => {
  expect(html(highlight('json', '{ "a": "b" }'))).toBe('{ <span class="k">"a"</span>: <span class="s">"b"</span> }')
  expect(html(highlight('ts', "const a = 'b' // c"))).toBe(
    '<span class="k">const</span> a = <span class="s">\'b\'</span> <span class="c">// c</span>',
  )
})

test('a message of HTTP has a start line, fields and a body of JSON', () => {
  expect(html(highlight('http', 'HTTP/1.1 404\nX-Id: 1\n\n{ "a": 1 }'))).toBe(
    '<span class="c">HTTP/1.1 </span><span class="b">404</span>\n<span class="k">X-Id</span>: 1\n\n{ <span class="k">"a"</span>: 1 }',
  )
})

test('what is marked in a string is underlined, wherever it occurs', () => {
  expect(html(highlight('json', '["at 8, 8"]', ['8']))).toBe('[<span class="s">"at <ins>8</ins>, <ins>8</ins>"</span>]')
})

test('beside a text that is marked in, the same characters of another string are not', () => {
  const value = '["at 8", "id-8", "8"]'
  expect(html(highlight('json', value, ['8'], 'at 8'))).toBe(
    '[<span class="s">"at <ins>8</ins>"</span>, <span class="s">"id-8"</span>, <span class="s">"<ins>8</ins>"</span>]',
  )
})

test('a language without a grammar is plain text', () => {
  expect(html(highlight('cobol', '<b>'))).toBe('&#x3C;b>')
})

test('blocks that differ within their strings alone keep their own strings', () => {
  expect(html(highlight('json', '{ "a": "first" }'))).toContain('first')
  expect(html(highlight('json', '{ "b": "second" }'))).toBe(
    '{ <span class="k">"b"</span>: <span class="s">"second"</span> }',
  )
})

test.each(['ts', 'json', 'yaml', 'sh', 'http', ''])('no character of any %s is lost', (lang) => {
  const textOf = (node: ElementContent): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
  const value = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string({ unit: fc.constantFrom('"', "'", '\\', '\n', 'a', '\ue000', '`', '/') }),
  )
  fc.assert(
    fc.property(value, fc.array(fc.string()), (value, marks) => {
      const text = highlight(lang, value, marks).map(textOf).join('')
      expect(text).toBe(value.replaceAll(/\r\n/g, '\n'))
    }),
    { numRuns: 50 },
  )
})
