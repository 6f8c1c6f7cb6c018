import { expect, test } from 'vitest'
import { unroll } from './unroll.js'

test.each([
  ['[0-9]{4}', '[0-9][0-9][0-9][0-9]'],
  ['a[0-9a-f]{2}/\\d{3}$', 'a[0-9a-f][0-9a-f]/\\d\\d\\d$'],
  ['[\\]a]{2}', '[\\]a][\\]a]'],
  ['\\[0-9]{4}', '\\[0-9]{4}'],
  ['[0-9]{0,14}', '[0-9]{0,14}'],
  ['[a]{65}', '[a]{65}'],
  ['(?:ab){3}', '(?:ab){3}'],
])('%s is written out as %s', (pattern, written) => {
  expect(unroll(pattern)).toBe(written)
})
