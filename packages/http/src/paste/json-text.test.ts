import { expect, test } from 'vitest'
import { readJsonText } from './json-text.js'

const json = '{"code":"A","list":[1,"}"]}'
const value = { code: 'A', list: [1, '}'] }

test.each<[title: string, text: string, value: unknown, end: number]>([
  ['an object', json, value, json.length],
  ['a list', '[1,[2]] x', [1, [2]], 7],
  ['an object behind white space', ` \n\t${json}x`, value, json.length + 3],
  ['an object at the beginning of a line', `body:\n ${json}\nmore`, value, json.length + 7],
  ['escapes in texts', String.raw`{"a":"\"}\\"}}`, { a: '"}\\' }, 13],
  ['brackets in texts', '{"a":"[{","b":"]"}', { a: '[{', b: ']' }, 18],
  ['typographic quotation marks', '{“code”:„A“}', { code: 'A' }, 12],
  ['wide quotation marks', '{＂code＂:＂A＂}', { code: 'A' }, 12],
  ['lines that a terminal has broken', '{"co\nde":"A\nB"} x', { code: 'AB' }, 15],
  ['a chunk', `1b\n${json}\n0\n\n`, value, 34],
  ['chunks that break it', `c;ext=1\n{"code":"A",\nf\n"list":[1,"}"]}\n0\n`, value, 41],
])('reads %s', (_, text, expected, end) => {
  const found = readJsonText(text)
  expect(found?.value).toEqual(expected)
  expect(found?.end).toBe(end)
  expect(JSON.parse(found?.json ?? '')).toEqual(expected)
})

test.each([
  ['nothing', ''],
  ['white space', ' \t\n'],
  ['a word', 'code'],
  ['an object in a line', `body: ${json}`],
  ['an object that is indented too far', `x\n${' '.repeat(41)}${json}`],
  ['an object that does not end', '{"a":"}"'],
  ['what is not JSON', "{'a': 1}"],
  ['a page', `<script>\n${json}\n</script>`],
  ['a byte order mark', `\ufeff${json}`],
  ['a text alone', '"a"'],
  ['the size of a chunk alone', '1b\n'],
])('reads nothing of %s', (_, text) => {
  expect(readJsonText(text)).toBeUndefined()
})
