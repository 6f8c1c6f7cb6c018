import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { parse, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { hostileTexts } from '../../test/any-site.js'
import { element } from '../tree.js'
import { htmlOf } from './html.js'

test.each(hostileTexts)('%j is read back as it was, in text and in an attribute', (text) => {
  const [read] = parseFragment(htmlOf(element('p', { title: text }, text))).childNodes
  expect(read).toMatchObject({ attrs: [{ name: 'title', value: text }], childNodes: [{ value: text }] })
})

test.each<[Element, string]>([
  [element('a', { className: ['mono', 'no'], href: 'x.html' }, 'a'), '<a class="mono no" href="x.html">a</a>'],
  [
    element('i', { ariaHidden: 'true', dataCopyLink: '', title: undefined }),
    '<i aria-hidden="true" data-copy-link></i>',
  ],
  [element('meta', { httpEquiv: 'refresh', charSet: 'utf-8' }), '<meta http-equiv="refresh" charset="utf-8">'],
  [element('option', { selected: true, disabled: false }, 'x'), '<option selected>x</option>'],
  [
    element('svg', { viewBox: '0 0 1 1' }, element('path', { strokeWidth: 1.5 })),
    '<svg viewBox="0 0 1 1"><path stroke-width="1.5"></path></svg>',
  ],
])('%j is %s', (tree, text) => {
  expect(htmlOf(tree)).toBe(text)
  expect(parse(text)).toEqual(parse(toHtml(tree)))
})
