import { expect, test } from 'vitest'
import { directionOf } from './direction.js'

test.each([
  ...[
    'ar',
    'ar-EG',
    'he',
    'iw',
    'fa',
    'ur',
    'ps',
    'sd',
    'ug',
    'ckb',
    'yi',
    'dv',
    'syr',
    'nqo',
    'pa-PK',
    'az-Arab',
    'AR',
  ].map((language) => [language, 'rtl'] as const),
  ...['en', 'zh', 'zh-Hant', 'ja', 'ku', 'ar-Latn', 'pa', 'az', 'tr', 'qqq', 'x', 'no tag', ''].map(
    (language) => [language, 'ltr'] as const,
  ),
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
