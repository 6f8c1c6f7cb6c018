import { readdirSync, readFileSync } from 'node:fs'
import type { WholeCatalog } from '@errbook/catalog'
import { checkResponse } from '@errbook/validate'
import { readError } from '@errbook/validate/read'
import { describe, expect, test } from 'vitest'
import { compile } from '../src/index.js'
import { readCatalogJson } from '../src/read-catalog-json.js'
import samples from './apis/samples.json' with { type: 'json' }

const folder = new URL('apis/', import.meta.url)
const catalogs = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file.replace('.yaml', ''), compile(readFileSync(new URL(file, folder)))] as const),
)

function catalogOf(api: string): WholeCatalog {
  const compiled = catalogs.get(api)
  if (!compiled?.ok) throw new Error(`the catalog of ${api} does not compile: ${JSON.stringify(compiled?.diagnostics)}`)
  return compiled.catalog
}

test.each([...catalogs])('the catalog of %s compiles without a warning', (_, compiled) => {
  expect(compiled).toMatchObject({ ok: true, diagnostics: [] })
})

test.each([...catalogs.keys()])('the catalog of %s is read again from its JSON', async (api) => {
  const catalog = catalogOf(api)
  expect(await readCatalogJson(new TextEncoder().encode(JSON.stringify(catalog)))).toMatchObject({ ok: true, catalog })
})

describe('real responses of other APIs are read by a catalog written for each', () => {
  test.each(samples)('$api: $title', ({ api, status, headers, body, kind, code }) => {
    const reading = readError(catalogOf(api), {
      status,
      headers,
      body: body === '' ? undefined : JSON.parse(body),
    })
    expect(reading).toMatchObject(code === undefined ? { kind } : { kind, code })
  })
})

test.each(samples)('$api: $title has nothing wrong, but for what BOS prints', ({ api, status, headers, body }) => {
  const { issues } = checkResponse(catalogOf(api), { status, headers, body } as never)
  const isMisprint = api === 'bos' && status === 404
  expect(issues.map(({ rule }) => rule)).toEqual(isMisprint ? ['status-differs', 'member-has-space'] : [])
})
