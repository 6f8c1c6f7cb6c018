import { expect, test } from 'vitest'
import { readMessage } from './read-message.js'

test.each([
  'Access denied.',
  'Access denied:{content}',
  '{resource} "{name}" already exists',
  'The {a} and {a} again',
  'A < b and b > a, 50% of it',
  'XXL is exceeded',
])('%j is kept as it is printed', (printed) => {
  expect(readMessage(printed)).toEqual({ message: printed, doubts: [] })
})

test.each([
  ['Timestamp date is <Data>.', '<Data>'],
  ['There is no %s.', '%s'],
  ['%1$s of %(name)s', '%1$s'],
  ['Replace XXX', 'XXX'],
  ['Key sk_***', '***'],
  ['no pet {pet-id}', '{pet-id}'],
  ['no pet {0}', '{0}'],
  ['no pet {petId', '{petId'],
  [`no pet $${'{petId}'}`, `$${'{petId}'}`],
])('%j is kept, and %j in it is doubtful', (printed, part) => {
  const { message, doubts } = readMessage(printed)
  expect(message).toBe(printed)
  expect(doubts).toEqual([expect.stringContaining(JSON.stringify(part))])
})

test.each([
  ['code {code}', '{code} means a member of the error body'],
  ['{a}{b}', '{a} and {b} touch'],
  ['{id:integer} is gone', '{id:integer} is not a hole of a message'],
  ['{id?} is gone', '{id?} is not a hole of a message'],
  ['Hello {{name}}', 'it has double braces'],
  ['a {__proto__}', 'the hole {__proto__} is not allowed'],
])('%j cannot be said by a catalog, and is left free: %s', (printed, reason) => {
  expect(readMessage(printed)).toEqual({ message: undefined, doubts: [`the message is left free: ${reason}`] })
})
