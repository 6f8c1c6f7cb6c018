// Catalogs of real APIs: their responses are read, and what is known of them is written and read again.
import { readdirSync, readFileSync } from 'node:fs'
import type { WholeCatalog } from '@errbook/catalog'
import { compile } from '@errbook/compiler'
import { decode, encode, fromProblem, toError, toProblem } from '@errbook/http'
import { checkResponse } from '@errbook/validate'
import { describe, expect, test } from 'vitest'

const folder = new URL('../../compiler/test/apis/', import.meta.url)

interface Sample {
  readonly api: string
  readonly title: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly kind: 'known' | 'unknown' | 'unreadable' | 'none'
  readonly code?: string
}

const samples: readonly Sample[] = JSON.parse(readFileSync(new URL('samples.json', folder), 'utf8'))
const apis = readdirSync(folder).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []))
const catalogs = new Map(apis.map((api) => [api, catalogOf(api)]))

function catalogOf(api: string): WholeCatalog {
  const compiled = compile(readFileSync(new URL(`${api}.yaml`, folder)))
  if (!compiled.ok) throw new Error(`the catalog of ${api} does not compile: ${JSON.stringify(compiled.diagnostics)}`)
  return compiled.catalog
}

test('there are eleven APIs, each with a response', () => {
  expect(apis).toHaveLength(11)
  expect(new Set(samples.map(({ api }) => api))).toEqual(new Set(apis))
  expect(samples.filter(({ kind }) => kind === 'known').length).toBeGreaterThan(11)
})

describe.each(samples)('$api: $title', ({ api, status, headers, body, kind, code }) => {
  const catalog = catalogs.get(api) as WholeCatalog
  const decoded = decode(catalog, { status, headers, body })

  test('is read as it was meant, from data and from a Response', async () => {
    const expected = code === undefined ? { kind } : { kind, code }
    expect(decoded).toMatchObject({ ...expected, status })
    // Of a text, Fetch would say that it is plain.
    const bytes = body === '' ? null : new TextEncoder().encode(body)
    const fetched = await decode(catalog, new Response(bytes, { status, headers }))
    expect(fetched).toEqual(kind === 'none' ? { ...decoded, body: (fetched as { body: unknown }).body } : decoded)
  })

  test('is written and read again, if it is known with its parameters', () => {
    if (decoded.kind !== 'known' || decoded.params === undefined) return
    const { catalog: name, entry, params, members, message, requestId, reference, retryAfter } = decoded
    // As problem details, an error has the reference of the page.
    const values = { params, members, message, requestId, retryAfter }
    const written = encode(catalog, decoded.code as never, { ...values, reference } as never)
    const said = { kind: 'known', catalog: name, code: decoded.code, entry, params, members, requestId, retryAfter }
    const full = message === undefined ? said : { ...said, message }
    expect(decode(catalog, written)).toMatchObject({ ...full, status: entry.status, reference })
    expect(checkResponse(catalog, written, { strict: true }).issues).toEqual([])
    const problem = toProblem(catalog, decoded.code as never, { ...values, reference: 'https://a.test/p' } as never)
    expect(fromProblem(catalog, problem)).toMatchObject(full)
    expect(toError(decoded)).toMatchObject({ code: decoded.code, members, requestId, reference, retryAfter })
  })
})
