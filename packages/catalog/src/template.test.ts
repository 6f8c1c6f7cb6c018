import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchParts, messageReader, renderMessage, templateNames, templateParts } from './template.js'

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
    ['{a}.', '.', { a: '' }],
    ['{a}.', 'x?', undefined],
    ['v1/{a}', 'see v1/x', undefined],
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

  test('gives back the values, if none contains the text after its hole', () => {
    const value = fc.string().filter((text) => !text.includes('/'))
    fc.assert(
      fc.property(value, value, fc.string(), (a, b, c) => {
        const params = { a, b, c }
        expect(matchParts(templateParts('v1/{a}/{b}/{c}'), renderMessage('v1/{a}/{b}/{c}', params))).toEqual(params)
      }),
    )
  })
})

test.each([
  ['The csnId is invalid', {}, 'The csnId is invalid'],
  ['Date is {timestamp}.', { timestamp: '2025-11-11T08:00:00Z' }, 'Date is 2025-11-11T08:00:00Z.'],
  ['{count} of {count}', { count: 3 }, '3 of 3'],
  ['a {{literal}} brace, ${ and }}', {}, 'a {literal} brace, ${ and }}'],
  ['{a}', { a: '{b}', b: 'never' }, '{b}'],
  ['$& $1 {a}', { a: '$&' }, '$& $1 $&'],
])('fills %j with %j', (message, params, expected) => {
  expect(renderMessage(message, params)).toBe(expected)
})

test('names the hole without a value, and does not read inherited members', () => {
  expect(() => renderMessage('Date is {timestamp}.')).toThrow(
    new TypeError('no value for {timestamp} of the message "Date is {timestamp}.": pass { timestamp: … }'),
  )
  expect(() => renderMessage('{toString}')).toThrow(TypeError)
})

const late = {
  message: 'Sent at {time}, {count} times, at {time}.',
  params: { time: 'utc-date-time', count: 'integer' },
} as const

test.each([
  [
    'a message',
    late,
    'Sent at 2025-11-11T08:00:00Z, 3 times, at 2025-11-11T08:00:00Z.',
    { time: '2025-11-11T08:00:00Z', count: 3 },
  ],
  ['a message without parameters', { message: 'Denied.', params: {} }, 'Denied.', {}],
  ['an escaped hole', { message: 'Write {{name}}.', params: {} }, 'Write {name}.', {}],
  ['another text', late, 'Sent.', undefined],
  ['another text for a message without parameters', { message: 'Denied.', params: {} }, 'Late.', undefined],
  [
    'a message that has no hole for a parameter',
    { message: '{a}', params: { a: 'text', b: 'text' } as const },
    'x',
    undefined,
  ],
  ['a value of another format', late, 'Sent at noon, 3 times, at noon.', undefined],
  ['a hole that holds two values', late, 'Sent at 2025-11-11T08:00:00Z, 3 times, at 2025-11-11T09:00:00Z.', undefined],
])('reads %s', (_, definition, text, params) => {
  expect(messageReader(definition).read(text)).toEqual(params)
})

test('takes any text', () => {
  fc.assert(fc.property(fc.string(), (text) => messageReader(late).read(text) === undefined))
})

test.each([
  [late, { time: '2025-11-11T08:00:00Z', count: 3 }, true],
  [late, { time: 'noon', count: 3 }, false],
  [{ message: 'At {time}.', params: { time: 'utc-date-time' } }, { time: '2025-11-11T08:00:00Z' }, true],
  [{ message: 'At {time}.', params: { time: 'utc-date-time' } }, { time: '2025-11-11' }, false],
  [
    { message: 'From {time} GMT {count}', params: { time: 'http-date', count: 'integer' } },
    { time: 'Tue, 11 Nov 2025 08:00:00 GMT', count: 3 },
    false,
  ],
  [{ message: '{count}0 times', params: { count: 'integer' } }, { count: 10 }, true],
  [{ message: '{a} and {b}.', params: { a: 'text', b: 'text' } }, { a: 'x', b: 'y and z' }, true],
  [{ message: '{a} and {b}.', params: { a: 'text', b: 'text' } }, { a: 'x and y', b: 'z' }, false],
  [{ message: '{a}, {b}, {c}', params: { a: 'text', b: 'text', c: 'text' } }, { a: 'x', b: 'y, z', c: 'z' }, false],
  [
    { message: '{time}-{count}', params: { time: 'utc-date-time', count: 'integer' } },
    { time: '2025-11-11T08:00:00Z', count: 3 },
    false,
  ],
  [
    { message: '{time}0{count}', params: { time: 'http-date', count: 'integer' } },
    { time: 'Tue, 11 Nov 2025 08:00:00 GMT', count: 3 },
    false,
  ],
  [{ message: '{a}0{b}', params: { a: 'integer', b: 'integer' } }, { a: 10, b: 1 }, false],
  [{ message: 'No {name}.', params: { name: 'text' } }, { name: ' x' }, false],
  [{ message: 'Denied.', params: {} }, {}, true],
] as const)('%j gives back %j: %s', (definition, params, expected) => {
  expect(messageReader(definition).givesBack(params as never)).toBe(expected)
})

test('gives a value back whenever it says so', () => {
  const value = fc.string({ unit: fc.constantFrom('a', ' ', '1', '.') })
  const messages = ['{a}{b}', '{a} {b}', '{a}1{b}', '{b}.{a}.{b}', 'a{a}a']
  fc.assert(
    fc.property(fc.constantFrom(...messages), value, fc.nat(200), (message, a, b) => {
      const definition = { message, params: { a: 'text', ...(message.includes('{b}') && { b: 'integer' }) } } as const
      const values = Object.fromEntries(Object.entries({ a, b }).filter(([name]) => message.includes(`{${name}}`)))
      const { read, givesBack } = messageReader(definition as never)
      const isSame =
        JSON.stringify(Object.entries(read(renderMessage(message, values)) ?? {}).sort()) ===
        JSON.stringify(Object.entries(values).sort())
      expect(givesBack(values)).toBe(isSame)
    }),
  )
})

test('a prepared message is rendered like any other', () => {
  const params = { time: '2025-11-11T08:00:00Z', count: 3 }
  expect(messageReader(late).render(params)).toBe(renderMessage(late.message, params))
  expect(() => messageReader(late).render({})).toThrow(TypeError)
  expect(messageReader({ message: 'Denied.', params: {} }).render({})).toBe('Denied.')
})
