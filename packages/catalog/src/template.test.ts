import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMessage } from './message.js'
import { matchParts, templateNames, templateParts } from './template.js'

describe('templateParts', () => {
  test.each([
    ['', []],
    ['plain', ['plain']],
    ['{a}', [{ name: 'a' }]],
    ['x{a}y{b}', ['x', { name: 'a' }, 'y', { name: 'b' }]],
    ['{{a}}', ['{a}']],
    ['{{{a}}}', ['{{a}}']],
    ['{not a hole} ${ }} {"a":{"b":1}}', ['{not a hole} ${ }} {"a":{"b":1}}']],
  ])('splits %j', (template, parts) => {
    expect(templateParts(template)).toEqual(parts)
  })
})

test('templateNames gives each name once, in order', () => {
  expect(templateNames('{b} {a} {b}')).toEqual(['b', 'a'])
})

describe('matchParts', () => {
  test.each([
    ['v1/{a}/{b}', 'v1/x/y', { a: 'x', b: 'y' }],
    ['v1/{a}/{b}', 'v1/x/y/z', { a: 'x', b: 'y/z' }],
    ['v1/{a}/{b}', 'v1//', { a: '', b: '' }],
    ['v1/{a}/{b}', 'v2/x/y', undefined],
    ['v1/{a}/{b}', 'v1/x', undefined],
    ['{a}.', 'end.', { a: 'end' }],
    ['{a}.', 'end. more', undefined],
    ['{a}.', 'a.b.', { a: 'a.b' }],
    ['{a} and {b}.', 'x and y. and z.', { a: 'x', b: 'y. and z' }],
    ['a{a}a', 'a', undefined],
    ['{a}-{a}', 'x-x', { a: 'x' }],
    ['{a}-{a}', 'x-y', undefined],
    ['plain', 'plain', {}],
    ['plain', 'plainer', undefined],
  ])('takes %j apart: %j', (template, text, expected) => {
    expect(matchParts(templateParts(template), text)).toEqual(expected)
  })

  test('gives back what was filled in, where no value holds the text behind its hole', () => {
    const value = fc.string().filter((text) => !text.includes('/'))
    fc.assert(
      fc.property(value, value, fc.string(), (a, b, c) => {
        const params = { a, b, c }
        expect(matchParts(templateParts('v1/{a}/{b}/{c}'), renderMessage('v1/{a}/{b}/{c}', params))).toEqual(params)
      }),
    )
  })
})
