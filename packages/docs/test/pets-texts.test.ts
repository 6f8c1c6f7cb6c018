// The example that people look at first has a reference that reads well.
import { readFileSync } from 'node:fs'
import { compile } from '@errbook/compiler'
import { expect, test } from 'vitest'
import { renderTwins } from '../src/site.js'

const compiled = compile(readFileSync('examples/pets/catalog.yaml'))
if (!compiled.ok) throw new Error('the catalog of pets has errors')
const { catalog, diagnostics } = compiled

test('the catalog of pets has no warning, and nothing is missing in its report', () => {
  expect(diagnostics).toEqual([])
  const report = renderTwins(catalog).find(([path]) => path === 'en/report.md')?.[1] ?? ''
  expect(report).not.toContain('missing')
})

test.each(Object.keys(catalog.errors))(
  'the page of %s says what it means, what to do, and shows an exchange',
  (code) => {
    const text = Object.values(catalog.text)[0]?.errors as {
      readonly [code: string]: { readonly meaning?: string; readonly resolution?: string }
    }
    expect(text[code]).toMatchObject({ meaning: expect.any(String), resolution: expect.any(String) })
    const page = renderTwins(catalog).find(([path]) => path === `en/errors/${code}.md`)?.[1] ?? ''
    expect(page).toMatch(/^(?:GET|POST) \/pet\S* HTTP\/1\.1$/m)
    expect(page.match(/^HTTP\/1\.1 .*$/m)?.[0]).not.toMatch(/\d$/)
  },
)
