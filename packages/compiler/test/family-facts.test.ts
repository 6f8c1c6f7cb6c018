// The catalogs of VPC and BLS agree with their pages, row by row.
import { readFileSync } from 'node:fs'
import { type CatalogText, type ErrorSource, findError, listErrors, type WholeCatalog } from '@errbook/catalog'
import { describe, expect, test } from 'vitest'
import { exampleCatalog } from './family.js'

interface Facts {
  readonly errors: readonly ErrorFact[]
  readonly bceRowsSeen?: readonly RowSeen[]
  readonly pathVersions: readonly string[]
  readonly errorBody: {
    readonly fields: readonly { readonly name: string; readonly en: string }[]
    readonly example: unknown
  }
  readonly headers: { readonly request: readonly HeaderFact[] | null; readonly response: readonly HeaderFact[] | null }
}

interface ErrorFact {
  readonly code: string
  readonly group: string
  readonly status: number | null
  readonly fault: string
  readonly retry: string
  readonly message: string
  readonly description: { readonly en: string | null; readonly zh: { readonly text: string } | null }
}

/** A row of the table of all services, as it is printed. */
interface RowSeen {
  readonly code: string
  readonly publishedStatus: string
  readonly publishedMessage: string
  readonly en: string | null
  readonly zh: string | null
}

interface HeaderFact {
  readonly name: string
  readonly required: boolean
  readonly published: string
}

const factsOf = (name: string): Facts =>
  JSON.parse(readFileSync(new URL(`${name}-facts.json`, import.meta.url), 'utf8'))

const textOf = ({ text }: WholeCatalog, language: string) => text[language] as CatalogText
const sourceOf = ({ source }: WholeCatalog, code: string) => (source.errors[code] ?? {}) as ErrorSource

/** The languages in which an error is quoted from the page of its own catalog. */
function languagesQuoted(catalog: WholeCatalog, code: string): readonly string[] {
  const { quoted = [], inherited = [] } = sourceOf(catalog, code)
  return quoted.filter((language) => !inherited.includes(language))
}

describe.each(['vpc', 'bls'] as const)('%s', (name) => {
  const facts = factsOf(name)
  const catalog = exampleCatalog(`baidu-${name}`)
  const rows = facts.errors.filter(({ status }) => status !== null)

  test('has the rows of its page in their order, but for those without a status', () => {
    const own = listErrors(catalog).filter(({ group }) => group !== 'bce')
    expect(own.map(({ code }) => code)).toEqual(rows.map(({ code }) => code))
    expect(facts.errors.length - rows.length).toBe(name === 'vpc' ? 1 : 0)
  })

  test.each(rows)('$code is as its row says', ({ code, group, status, fault, retry, message, description }) => {
    const entry = { catalog: name, status, fault, retry, message, ...(name === 'vpc' && { group }) }
    expect(findError(catalog, code)).toMatchObject(entry)
    expect(textOf(catalog, 'en').errors[code]?.meaning).toBe(description.en ?? undefined)
    expect(textOf(catalog, 'zh').errors[code]?.meaning).toBe(description.zh?.text)
    const seen = ['en', 'zh'].filter((language) => description[language as 'en' | 'zh'] !== null)
    expect(languagesQuoted(catalog, code)).toEqual(seen)
    expect(sourceOf(catalog, code).printed).toBeUndefined()
  })

  test('says of its error body, its headers and its paths what its page says', () => {
    const { members } = textOf(catalog, 'en')
    for (const { name, en } of facts.errorBody.fields) expect(members[name]?.meaning, name).toBe(en)
    expect(catalog.source.body.example).toEqual(facts.errorBody.example)
    expect(catalog.uri.versions).toEqual(facts.pathVersions)
    for (const side of ['request', 'response'] as const) {
      for (const { name, published, required } of facts.headers[side] ?? []) {
        const key = name.toLowerCase()
        expect(catalog.headers[side][key]).toMatchObject({ name, required })
        expect(textOf(catalog, 'en').headers[side][key]?.meaning, name).toBe(published)
      }
    }
  })
})

describe('the rows that VPC has in common with others', () => {
  const catalog = exampleCatalog('baidu-vpc')
  const seen = factsOf('vpc').bceRowsSeen ?? []

  test.each(seen)('$code is printed as it was seen', ({ code, publishedStatus, publishedMessage, en, zh }) => {
    const entry = findError(catalog, code)
    const { printed } = sourceOf(catalog, code)
    const status = printed?.status?.text ?? publishedStatus
    expect(status).toBe(publishedStatus)
    expect(status.replaceAll(/\D/g, '')).toBe(String(entry?.status))
    expect(printed?.message?.text ?? entry?.message).toBe(publishedMessage)
    expect(entry?.printedMessage ?? entry?.message).toBe(publishedMessage)
    // The facts have ASCII commas where the page has others.
    const shown = printed?.meaning?.zh?.text ?? textOf(catalog, 'zh').errors[code]?.meaning
    if (zh !== null) expect(shown?.replaceAll('，', ',')).toBe(zh)
    if (en !== null) expect(textOf(catalog, 'en').errors[code]?.meaning).toBe(en)
    const quoted = [...(en !== null ? ['en'] : []), ...(zh !== null && !printed?.meaning?.zh ? ['zh'] : [])]
    expect(languagesQuoted(catalog, code)).toEqual(quoted)
  })

  test('no other row is printed otherwise than it is', () => {
    const others = listErrors(catalog).filter(({ code }) => !seen.some((row) => row.code === code))
    expect(others.filter(({ code }) => sourceOf(catalog, code).printed !== undefined)).toEqual([])
    const inherited = others.filter(({ group }) => group === 'bce')
    expect(inherited.flatMap(({ code }) => languagesQuoted(catalog, code))).toEqual([])
  })
})

test('BLS has none of the codes of all services by inheritance, and refuses what a server answers', () => {
  const catalog = exampleCatalog('baidu-bls')
  expect(catalog.errorFor).toBeUndefined()
  for (const header of Object.values(catalog.headers.request)) {
    expect(Object.keys(header)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/missing|malformed|Skew|exp/)]),
    )
  }
})
