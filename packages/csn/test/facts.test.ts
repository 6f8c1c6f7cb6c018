// The catalog says what the published document says, row by row.
import { readFileSync } from 'node:fs'
import { STATUS_CODES } from 'node:http'
import { type Entry, type Header, list } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'

interface Facts {
  readonly errors: readonly ErrorFact[]
  readonly headers: { readonly [side in 'request' | 'response']: readonly HeaderFact[] }
  readonly errorBody: { readonly fields: unknown; readonly example: unknown }
}

interface ErrorFact extends Pick<Entry, 'code' | 'group' | 'status' | 'fault' | 'retry' | 'message'> {
  readonly publishedStatus: string
  readonly publishedMessage: string
  readonly description: { readonly en: string; readonly zh: Sourced }
  readonly repairs: readonly string[]
}

interface HeaderFact extends Pick<Header, 'name' | 'required'> {
  readonly published: string
  readonly value?: string
  readonly format?: string
  readonly zh: Sourced
}

interface Sourced {
  readonly text: string
  readonly provenance: 'quoted' | 'authored'
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly action: string | null
  readonly query: readonly { readonly name: string }[]
}

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const facts: Facts = read('facts.json')
const entries: readonly Entry[] = list(csn)

test('the codes are those of the document, in its order', () => {
  expect(entries.map(({ code }) => code)).toEqual(facts.errors.map(({ code }) => code))
  expect(new Set(entries.map(({ group }) => group))).toEqual(new Set(['bce', 'csn']))
  expect(entries.filter(({ group }) => group === 'bce')).toHaveLength(15)
  expect(entries.filter(({ group }) => group === 'csn')).toHaveLength(16)
})

describe.each(facts.errors)('$code', (fact) => {
  const entry = entries.find(({ code }) => code === fact.code) as Entry

  test('has the facts of its row', () => {
    const { group, status, fault, retry, message, description, provenance } = entry
    expect({ group, status, fault, retry, description, provenance }).toEqual({
      group: fact.group,
      status: fact.status,
      fault: fact.fault,
      retry: fact.retry,
      description: { en: fact.description.en, zh: fact.description.zh.text },
      provenance: { en: 'quoted', zh: fact.description.zh.provenance },
    })
    expect(message).toBe(fact.message)
  })

  test('keeps what is printed, with a reason wherever the two differ', () => {
    const { published, message, status } = entry
    expect(published?.message?.text ?? message).toBe(fact.publishedMessage)
    expect([published?.status?.text, String(status), `${status} ${STATUS_CODES[status]}`]).toContain(
      fact.publishedStatus,
    )
    expect(published?.message !== undefined).toBe(fact.repairs.length > 0)
  })

  test('says what to do about it in both languages, and has an example', () => {
    for (const text of [entry.resolution, entry.example.situation]) {
      expect(text.en).toMatch(/^[A-Z].*[.]$/)
      expect(text.zh).toMatch(/^[^。]*\p{Script=Han}.*。$/u)
    }
    expect(entry.example.requestId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

test('RequestExpired takes the timestamp', () => {
  expect(csn.errors.RequestExpired.params).toEqual({ timestamp: 'utc-date-time' })
})

describe.each(['request', 'response'] as const)('the %s headers', (side) => {
  const headers = Object.values<Header>(csn.headers[side])

  test('are those of the document', () => {
    expect(headers.map(({ name, required }) => ({ name, required }))).toEqual(
      facts.headers[side].map(({ name, required }) => ({ name, required })),
    )
  })

  test.each(facts.headers[side])('$name', (fact) => {
    const header = headers.find(({ name }) => name === fact.name) as Header
    expect(header.published?.description?.text ?? header.description.en).toBe(fact.published)
    expect(header.description.zh).toBe(fact.zh.text)
    expect(header.provenance).toEqual({ en: 'quoted', zh: fact.zh.provenance })
    if (fact.value !== undefined) expect(header.mediaType).toBe(fact.value)
    if (fact.format?.includes('{')) expect(header.template).toBe(fact.format)
    if (fact.format?.startsWith('UTC')) expect(header.format).toBe('utc-date-time')
  })
})

test('the error body is that of the document', () => {
  const members = Object.entries(csn.body.members).map(([name, { description }]) => ({
    name,
    type: 'String',
    en: description.en,
  }))
  expect(members).toEqual(facts.errorBody.fields)
  expect(csn.body.example).toEqual(facts.errorBody.example)
})

test('no request id is used twice', () => {
  const ids = entries.map(({ example }) => example.requestId)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('an example calls a published operation, unless its error is that there is none', () => {
  const operations: readonly Operation[] = read('operations.json').operations
  const known = new Set(['InvalidURI', 'InvalidVersion'])

  test.each(
    entries.filter(({ example }) => example.request !== undefined).map(({ code, example }) => [code, example.request]),
  )('%s: %s', (code, request) => {
    const [method, target = ''] = request?.split(' ') ?? []
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
