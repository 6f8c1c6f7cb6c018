import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { WholeCatalog } from '@errbook/catalog'
import { compile } from '@errbook/compiler'
import { expect, test } from 'vitest'
import { searchFile, searchIndex } from './search-index.js'

const csn: WholeCatalog = JSON.parse(
  readFileSync(new URL('../../../csn/src/json/catalog.generated.json', import.meta.url), 'utf8'),
)

const pets = read(`
name: pets
languages: [en, zh]
headers:
  request: { X-Key: { required: true, format: text, text: { en: { meaning: The key., note: Keep it. }, zh: { meaning: 密钥。 } } } }
  response:
    X-Key: { format: text, text: { en: { meaning: The key. } } }
    X-Id: { format: text }
body: { members: { requestId: { header: X-Id, text: { en: { meaning: The ID of the request } } } } }
errors:
  PetNotFound:
    status: [404, 410]
    message: There is no pet {petId}.
    params: { petId: integer }
    text: { en: { meaning: The pet is gone., resolution: Look for it. }, zh: { meaning: 宠物不见了。, situation: 门开着。 } }
    keywords: { en: [dog], zh: [狗] }
  Busy: { status: 503, retry: backoff, wire: '7' }
retired:
  PetLost: { reason: { en: It was never used. }, use: PetNotFound }
`)

test('an index has every code, header, retired code and page, with the texts of its own language first', () => {
  const page = { address: 'guides/start.html', title: 'Start', text: 'Install it.' }
  const { entries, language } = searchIndex(pets, 'zh', [page])
  expect(language).toBe('zh')
  expect(entries).toEqual([
    {
      kind: 'code',
      address: 'errors/PetNotFound.html',
      name: 'PetNotFound',
      statuses: [404, 410],
      retry: 'never',
      message: 'There is no pet {petId}.',
      params: { petId: 'integer' },
      texts: [
        ['meaning', '宠物不见了。'],
        ['meaning', 'The pet is gone.', 'en'],
        ['keyword', '狗'],
        ['keyword', 'dog', 'en'],
        ['rest', '门开着。'],
        ['rest', 'Look for it.', 'en'],
      ],
    },
    {
      kind: 'code',
      address: 'errors/Busy.html',
      name: 'Busy',
      statuses: [503],
      retry: 'backoff',
      texts: [['keyword', '7']],
    },
    {
      kind: 'header',
      address: 'headers/x-key.html',
      name: 'X-Key',
      texts: [
        ['meaning', '密钥。'],
        ['meaning', 'The key.', 'en'],
        ['rest', 'Keep it.', 'en'],
      ],
    },
    {
      kind: 'header',
      address: 'headers/x-id.html',
      name: 'X-Id',
      texts: [['rest', 'The ID of the request', 'en']],
    },
    {
      kind: 'retired',
      address: 'errors/PetLost.html',
      name: 'PetLost',
      texts: [
        ['meaning', 'It was never used.', 'en'],
        ['rest', 'PetNotFound'],
      ],
    },
    { kind: 'page', address: 'guides/start.html', name: 'Start', texts: [['rest', 'Install it.']] },
  ])
})

test('what documentation prints otherwise is found, too', () => {
  const entry = searchIndex(csn, 'en').entries.find(({ name }) => name === 'RequestExpired')
  expect(entry?.texts).toContainEqual(['printed', 'Request has expired. Timestamp date is .'])
  expect(entry?.texts).toContainEqual(['rest', expect.stringContaining('Request timeout.')])
})

test.each(['en', 'zh'])('at 31 codes, the index of %s takes at most 20 kB on the wire', (language) => {
  expect(gzipSync(searchFile(csn, language)[1]).length).toBeLessThan(20_000)
})

test('at 1,000 codes, an index takes at most 400 kB on the wire', () => {
  const [path, text] = searchFile(copies(csn, 1000), 'en')
  expect(path).toBe('assets/search-en.js')
  expect(gzipSync(text).length).toBeLessThan(400_000)
})

test('the file of an index is a script that gives it to the search, whatever its texts', () => {
  const hostile = read(`
name: hostile
errors:
  X: { status: 400, text: { en: { meaning: "</script><script>alert(1)</script>\\u2028'\\"\`\${x}\\\\" } } }
`)
  const [, script] = searchFile(hostile, 'en')
  const given = /^errbookSearch\.index\((?<index>.*)\)\n$/s.exec(script)?.groups?.index ?? ''
  expect(JSON.parse(given)).toEqual(searchIndex(hostile, 'en'))
})

function read(file: string): WholeCatalog {
  const compiled = compile(new TextEncoder().encode(file))
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
  return compiled.catalog
}

/** A catalog with as many codes, each with the text of one of the catalog in another order, so that no two compress as one. */
function copies(catalog: WholeCatalog, count: number): WholeCatalog {
  const codes = Object.keys(catalog.errors)
  let seed = 1
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  const shuffle = (text: string) => {
    const words = text.match(/[a-z]+|./gi) ?? []
    return [...words].sort(() => random() - 0.5).join('')
  }
  const copy = (value: unknown): unknown => {
    return JSON.parse(JSON.stringify(value), (key, inner) =>
      typeof inner === 'string' && /^(?:meaning|resolution|situation)$/.test(key) ? shuffle(inner) : inner,
    )
  }
  const names = Array.from(
    { length: count },
    (_, i) => [codes[i % codes.length] as string, `${codes[i % codes.length]}${i}`] as const,
  )
  const many = <T>(table: { readonly [code: string]: T }, change: (entry: T, name: string) => unknown = copy) =>
    Object.fromEntries(names.map(([code, name]) => [name, change(table[code] as T, name)]))
  const text = Object.entries(catalog.text).map(([language, text]) => {
    return [language, { ...text, errors: many(text.errors as { readonly [code: string]: object }) }] as const
  })
  return {
    ...catalog,
    errors: many(catalog.errors, (entry, code) => ({ ...entry, code })),
    text: Object.fromEntries(text),
    source: { ...catalog.source, errors: many(catalog.source.errors) },
  } as WholeCatalog
}
