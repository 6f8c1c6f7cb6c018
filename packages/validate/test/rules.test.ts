import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en, zh } from '../src/index.js'
import { allEn } from '../src/text/all-en.js'
import { allZh } from '../src/text/all-zh.js'

test('every rule is documented, and told in both languages', () => {
  const page = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8')
  const documented = [...page.slice(page.indexOf('## Rules')).matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, rule]) => rule)
  expect(Object.keys(allEn).sort()).toEqual(documented.sort())
  expect(Object.keys(allZh)).toEqual(Object.keys(allEn))
  expect(Object.keys(zh)).toEqual(Object.keys(en))
})
