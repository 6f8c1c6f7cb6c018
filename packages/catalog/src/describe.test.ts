import { expect, test } from 'vitest'
import { describe } from './describe.js'

const resolution = { en: 'Check it.', zh: '请检查。' }

test.each([
  [{ en: 'It is wrong', zh: '错误' }, 'It is wrong. Check it.', '错误。请检查。'],
  [{ en: 'It is wrong.', zh: '错误。' }, 'It is wrong. Check it.', '错误。请检查。'],
  [{ en: 'Wrong (really!)', zh: '错误（真的！）' }, 'Wrong (really!) Check it.', '错误（真的！）请检查。'],
])('makes one paragraph of %j', (description, en, zh) => {
  expect(describe({ description, resolution }, 'en')).toBe(en)
  expect(describe({ description, resolution }, 'zh')).toBe(zh)
})
