// The catalog agrees with the published document, row by row.
import { readFileSync } from 'node:fs'
import { STATUS_CODES } from 'node:http'
import {
  type CatalogText,
  type ErrorDefinition,
  type ErrorSource,
  type HeaderRule,
  type HeaderSource,
  listErrors,
  type WholeCatalog,
} from '@errbook/catalog'
import { describe, expect, test } from 'vitest'

interface Facts {
  readonly errors: readonly ErrorFact[]
  readonly headers: { readonly [side in 'request' | 'response']: readonly HeaderFact[] }
  readonly errorBody: { readonly fields: unknown; readonly example: unknown }
}

interface ErrorFact extends Pick<ErrorDefinition, 'code' | 'group' | 'status' | 'fault' | 'retry' | 'message'> {
  readonly publishedStatus: string
  readonly publishedMessage: string
  readonly description: { readonly en: string; readonly zh: Sourced }
  readonly repairs: readonly string[]
}

interface HeaderFact extends Pick<HeaderRule, 'name' | 'required'> {
  readonly published: string
  readonly value?: string
  readonly format?: string
  readonly zh: Sourced
}

interface Sourced {
  readonly text: string
  readonly provenance: 'quoted' | 'authored'
}

/** The quoted languages of a text, besides English. */
function languagesQuoted({ provenance }: Sourced): readonly string[] {
  return provenance === 'quoted' ? ['zh'] : []
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly action: string | null
  readonly query: readonly { readonly name: string }[]
}

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const facts: Facts = read('facts.json')
const csn: WholeCatalog = read('../src/json/catalog.generated.json')
const { source } = csn
const [en, zh] = [csn.text.en, csn.text.zh] as readonly CatalogText[] as readonly [CatalogText, CatalogText]
const entries: readonly ErrorDefinition[] = listErrors(csn)

test('the codes are those of the document, in its order', () => {
  expect(entries.map(({ code }) => code)).toEqual(facts.errors.map(({ code }) => code))
  expect(new Set(entries.map(({ group }) => group))).toEqual(new Set(['bce', 'csn']))
  expect(entries.filter(({ group }) => group === 'bce')).toHaveLength(15)
  expect(entries.filter(({ group }) => group === 'csn')).toHaveLength(16)
})

describe.each(facts.errors)('$code', (fact) => {
  const entry = entries.find(({ code }) => code === fact.code) as ErrorDefinition

  test('has the facts of its row', () => {
    const { group, status, fault, retry, message } = entry
    const { quoted, printed } = source.errors[fact.code] as ErrorSource
    expect({ group, status, fault, retry }).toEqual({
      group: fact.group,
      status: fact.status,
      fault: fact.fault,
      retry: fact.retry,
    })
    expect(printed?.meaning?.en?.text ?? en.errors[fact.code]?.meaning).toBe(fact.description.en)
    expect(printed?.meaning?.zh?.text ?? zh.errors[fact.code]?.meaning).toBe(fact.description.zh.text)
    expect(quoted ?? []).toEqual(printed?.meaning ? [] : ['en', ...languagesQuoted(fact.description.zh)])
    expect(message).toBe(fact.message)
  })

  test('keeps what is printed, with a reason if the two differ', () => {
    const { printedMessage, message, status } = entry
    const { printed } = source.errors[fact.code] as ErrorSource
    expect(printedMessage ?? message).toBe(fact.publishedMessage)
    expect(printed?.message?.text).toBe(printedMessage)
    expect([printed?.status?.text, String(status), `${status} ${STATUS_CODES[status]}`]).toContain(fact.publishedStatus)
    expect(printedMessage !== undefined).toBe(fact.repairs.length > 0)
  })

  test('says what to do about it in both languages, and what went wrong in an example', () => {
    for (const part of ['resolution', 'situation'] as const) {
      expect(en.errors[fact.code]?.[part]).toMatch(/^[A-Z].*[.]$/)
      expect(zh.errors[fact.code]?.[part]).toMatch(/^[^。]*\p{Script=Han}.*。$/u)
    }
  })
})

test('RequestExpired takes the timestamp', () => {
  expect(csn.errors.RequestExpired?.params).toEqual({ timestamp: 'utc-date-time' })
})

describe.each(['request', 'response'] as const)('the %s headers', (side) => {
  const headers = Object.values<HeaderRule>(csn.headers[side])

  test('are those of the document', () => {
    expect(headers.map(({ name, required }) => ({ name, required }))).toEqual(
      facts.headers[side].map(({ name, required }) => ({ name, required })),
    )
  })

  test.each(facts.headers[side])('$name', (fact) => {
    const header = headers.find(({ name }) => name === fact.name) as HeaderRule
    const key = fact.name.toLowerCase()
    const { quoted, printed } = source.headers[side][key] as HeaderSource
    expect(printed?.meaning?.en?.text ?? en.headers[side][key]?.meaning).toBe(fact.published)
    expect(zh.headers[side][key]?.meaning).toBe(fact.zh.text)
    expect(quoted).toEqual(['en', ...languagesQuoted(fact.zh)])
    if (fact.value !== undefined) expect(header.mediaType).toBe(fact.value)
    if (fact.format?.includes('{')) expect(header.template).toBe(fact.format)
    if (fact.format?.startsWith('UTC')) expect(header.format).toBe('utc-date-time')
  })
})

test('the error body is that of the document', () => {
  const { template } = csn.body
  expect(template).toEqual({ code: '{code}', message: '{message}', requestId: '{requestId}' })
  const members = Object.keys(template).map((name) => ({
    name,
    type: 'String',
    en: en.members[name]?.meaning,
  }))
  expect(members).toEqual(facts.errorBody.fields)
  expect(source.body.example).toEqual(facts.errorBody.example)
})

test('the members of the error body stand in the headers that the document names, too', () => {
  expect(csn.body.members).toEqual({
    code: { header: 'x-bce-error-code' },
    message: { header: 'x-bce-error-message' },
    requestId: { header: 'x-bce-request-id' },
  })
})

describe('an example calls a published operation, unless its error is an unknown path', () => {
  const operations: readonly Operation[] = read('operations.json').operations
  const known = new Set(['InvalidURI', 'InvalidVersion'])

  test.each(
    Object.entries(source.errors).flatMap(([code, { example }]) =>
      example?.request === undefined ? [] : [[code, example.request] as const],
    ),
  )('%s: %s', (code, request) => {
    const [method, target = ''] = request.split(' ')
    const { pathname, searchParams } = new URL(target, 'https://csn.baidubce.com')
    const names = [...searchParams.keys()]
    const found = operations.some(({ method: verb, path, action, query }) => {
      const takes = [...query.map(({ name }) => name), ...(action === null ? [] : [action])]
      return (
        verb === method &&
        new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname) &&
        names.every((name) => takes.includes(name)) &&
        (action === null || names.includes(action))
      )
    })
    expect(found).toBe(!known.has(code))
  })
})
