// The reference of the API names each module as it is imported, and leads back to the site.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { publicModules, writeApi } from './api.js'

test.each([
  ['@errbook/bce-auth', 'packages/bce-auth/src/index.ts'],
  ['@errbook/catalog/parts', 'packages/catalog/src/parts.ts'],
  ['@errbook/csn/text/zh', 'packages/csn/src/text/zh.generated.ts'],
  ['@errbook/http/express', 'packages/http/src/adapters/express.ts'],
])('%s is a module of the packages', (name, source) => {
  expect(publicModules()).toContainEqual({ name, source })
})

test('a package has a module for what it exports as code alone', () => {
  expect(publicModules().filter(({ name }) => name.endsWith('.json'))).toEqual([])
})

test('pages have the names by which modules are imported, and a link to the site', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'errbook-api-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const names = ['@errbook/bce-auth', '@errbook/catalog/parts', '@errbook/http-message']
  await writeApi(
    publicModules().filter(({ name }) => names.includes(name)),
    folder,
  )
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
  const links = [...index.matchAll(/<a href="modules\/[^"]*">(.*?)<\/a>/g)].map(([, name = '']) =>
    name.replaceAll('<wbr/>', ''),
  )
  expect(links).toEqual(expect.arrayContaining(names))
  expect(index).toContain('href="../en/index.html"')
  const page = readFileSync(join(folder, 'modules', '_errbook_catalog_parts.html'), 'utf8')
  expect(page).toContain('href="../../en/index.html"')
})
