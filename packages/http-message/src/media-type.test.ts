import { expect, test } from 'vitest'
import { essenceOf, isJson, isMediaType, isSameCharset } from './media-type.js'

test.each([
  ['application/json', true],
  ['Application/JSON; charset=utf-8', true],
  [' application/json ;charset=gbk', true],
  ['text/json', true],
  ['application/problem+json', true],
  ['application/vnd.api+json;profile="x;y"', true],
  ['application/x-ndjson', false],
  ['application/jsonl', false],
  ['application/json-seq', false],
  ['application/jsonp', false],
  ['multipart/mixed; boundary=json', false],
  ['text/html; title="application/json"', false],
  ['text/plain', false],
  ['+json', false],
  ['a b/c+json', false],
  ['a/b c+json', false],
  ['a/b/c+json', false],
  ['/b+json', false],
  ['a/+json', false],
  ['a/b+jsonl', false],
  ['json', false],
  ['', false],
])('%j is JSON: %s', (mediaType, expected) => {
  expect(isJson(mediaType)).toBe(expected)
})

test('the essence has no parameters and no white space, and is in lower case', () => {
  expect(essenceOf('\tTEXT/Html ; charset=x')).toBe('text/html')
  expect(essenceOf(';charset=x')).toBe('')
})

test.each([
  ['utf-8', 'UTF8', true],
  ['utf-8', 'unicode-1-1-utf-8', true],
  ['gb2312', 'GBK', true],
  ['utf-8', 'utf-16', false],
  ['utf-8', 'utf-9', false],
  ['none', 'NONE', true],
  ['none', 'other', false],
])('%s and %s are the same charset: %s', (one, other, expected) => {
  expect(isSameCharset(one, other)).toBe(expected)
})

test('a media type of more than 1000 characters is refused', () => {
  expect(isMediaType('application/json', 'application/json'.padEnd(1000))).toBe(true)
  expect(isMediaType('application/json', 'application/json'.padEnd(1001))).toBe(false)
})

test.each([
  ['application/json', 'Application/JSON', true],
  ['application/json; charset=utf-8', 'application/json', true],
  ['application/json; charset=utf-8', 'application/json;charset="UTF8"', true],
  ['application/json; charset=utf-8', 'application/json;profile=x', true],
  ['application/json; charset=utf-8', 'application/json;charset=gbk', false],
  ['application/json; charset=utf-8', 'application/json;charset=gbk;charset=utf-8', false],
  ['a/b; c=D', 'a/b;c=d', false],
  ['application/json', 'application/json/x', false],
  ['application/json', 'text/json', false],
  ['a b', 'a b', false],
])('expected %s, actual %s: %s', (expected, actual, isOne) => {
  expect(isMediaType(expected, actual)).toBe(isOne)
})
