import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '../src/text/en.js'
import { zh } from '../src/text/zh.js'

test('every rule is documented, and described in both languages', () => {
  const page = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8')
  const documented = [...page.slice(page.indexOf('## Rules')).matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, rule]) => rule)
  expect(Object.keys(en).sort()).toEqual(documented.sort())
  expect(Object.keys(zh).sort()).toEqual(documented.sort())
})
