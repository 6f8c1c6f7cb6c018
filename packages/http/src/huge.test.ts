import { expect, test } from 'vitest'
import { processorTime } from '../../validate/test/processor-time.js'
import { withoutSecrets } from './secrets.js'

test.each([
  ['words', 'a '.repeat(500_000)],
  ['letters', 'a'.repeat(1_000_000)],
  ['spaces', `token${' '.repeat(1_000_000)}`],
  ['quotes', 'token:"'.repeat(150_000)],
  ['slashes', '//'.repeat(500_000)],
  ['schemes', 'Bearer '.repeat(150_000)],
  ['web tokens', 'eyJaaaa.'.repeat(120_000)],
  ['names', 'password='.repeat(110_000)],
  ['lists', '{"token":['.repeat(100_000)],
  ['options', '-u '.repeat(350_000)],
  ['long options', '--a-'.repeat(260_000)],
  ['pairs', '"token","'.repeat(110_000)],
  ['elements', '<token>'.repeat(150_000)],
  ['private keys', '-----BEGIN PRIVATE KEY-----'.repeat(40_000)],
  ['header lines', `cookie: ${'a'.repeat(40)}\n`.repeat(20_000)],
  ['one header line', `cookie: ${'a '.repeat(500_000)}`],
  ['tokens', 'ghp_'.repeat(260_000)],
  ['keys', 'AKIA'.repeat(260_000)],
  ['hexadecimal digits', '0f'.repeat(500_000)],
  ['sentences', 'password is '.repeat(87_000)],
  ['a sentence', `password is${' '.repeat(1_000_000)}`],
  ['arguments', `auth=(a${' '.repeat(500_000)}, ${' '.repeat(500_000)}`],
  ['calls', 'auth("a",'.repeat(110_000)],
  ['blocks', 'password: |\n'.repeat(87_000)],
  ['nested blocks', Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}password: |`).join('\n')],
  ['lines', 'password: a b\n'.repeat(75_000)],
  ['users', '//a:'.repeat(260_000)],
  ['signs', `//${'@'.repeat(1_000_000)}`],
  ['machines', 'login a password '.repeat(60_000)],
])('a mebibyte of %s takes no time', (_, text) => {
  const start = processorTime()
  withoutSecrets(text)
  expect(processorTime() - start).toBeLessThan(1000)
})
