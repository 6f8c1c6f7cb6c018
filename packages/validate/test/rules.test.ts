import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en, zh } from '../src/index.js'

test('every rule is documented, in the order in which it is told', () => {
  const page = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8')
  const documented = [...page.slice(page.indexOf('## Rules')).matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, rule]) => rule)
  expect(documented).toEqual(Object.keys(en))
  expect(Object.keys(zh)).toEqual(Object.keys(en))
})
