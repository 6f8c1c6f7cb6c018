// Everything that reads a response agrees on what an error is.
import { readFileSync } from 'node:fs'
import { csn } from '@errbook/csn'
import { decode, throwIfError } from '@errbook/http'
import { readPaste } from '@errbook/http/paste'
import { checkFetchResponse, checkResponse, conforms } from '@errbook/validate'
import { describe, expect, test } from 'vitest'
import { errbook, testFolder } from './command.js'

interface Row {
  readonly title: string
  readonly response: { readonly status: number; readonly headers: Record<string, string>; readonly body?: string }
  readonly kind: 'known' | 'unknown' | 'unreadable' | 'none'
  readonly ok: boolean
}

const path = new URL('../../validate/test/responses.json', import.meta.url)
const { rows } = JSON.parse(readFileSync(path, 'utf8')) as { readonly rows: readonly Row[] }
const table = rows.map((row) => [row.title, row] as const)

test('the table is long, and names each row once', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60)
  expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length)
})

/** The row as a Fetch `Response`, if Fetch can represent it. */
function fetched({ response: { status, headers, body } }: Row): Response | undefined {
  if (status < 200 || status > 599) return undefined
  const bytes = body === undefined || status === 204 || status === 304 ? null : new TextEncoder().encode(body)
  return new Response(bytes, { status, headers })
}

describe.each(table)('%s', (_, row) => {
  const { response, kind, ok } = row

  test('is the same for decode and throwIfError', async () => {
    expect(decode(csn, response).kind).toBe(kind)
    const given = fetched(row)
    if (given === undefined) return
    expect((await decode(csn, given.clone())).kind).toBe(kind)
    const thrown: unknown = await throwIfError(csn, given).catch((error: unknown) => error)
    expect(thrown instanceof Response).toBe(kind === 'none')
  })

  test('is the same for every check', async () => {
    expect(checkResponse(csn, response).ok).toBe(ok)
    const given = fetched(row)
    if (given !== undefined) expect((await checkFetchResponse(csn, given)).ok).toBe(ok)
    expect(conforms(csn, response)).toBe(ok)
  })

  test('is the same for readPaste and errbook explain', async () => {
    const transcript = transcriptOf(response)
    const decoded = decode(csn, response)
    const { candidates, decoded: pasted } = readPaste(csn, transcript)
    expect(pasted?.kind).toBe(kind)
    const ofResponse = candidates.filter(({ evidence }) => evidence === 'body' || evidence === 'header')
    const { code, err } = await errbook(['explain'], transcript)
    if (decoded.kind === 'known' || decoded.kind === 'unknown') {
      // A person is also given a code that differs only in letter case.
      expect(ofResponse[0]?.spelling).toBe(decoded.code)
      expect(code).toBe(ofResponse[0]?.standing === 'known' ? 0 : 1)
      return
    }
    expect(ofResponse).toEqual([])
    if (candidates.length === 0) expect([code, err]).toEqual([2, expect.stringMatching(saysWhyNot[decoded.kind])])
  })
})

const saysWhyNot = { none: /success/, unreadable: /code|status/ }

/** A response as `curl -i` prints it. */
function transcriptOf({ status, headers, body = '' }: Row['response']): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`
}

describe('errbook check', () => {
  const folder = testFolder()

  test('finds an error in the same rows', async () => {
    const file = folder.write('rows.ndjson', rows.map(({ response }) => JSON.stringify(response)).join('\n'))
    const wrong = new Set<number>()
    const { records } = JSON.parse((await errbook(['check', file, '--json'])).out)
    for (const { line, issues } of records) {
      if (issues.some(({ severity }: { severity: string }) => severity === 'error')) wrong.add(line)
    }
    expect(rows.filter((_, i) => wrong.has(i + 1)).map(({ title }) => title)).toEqual(
      rows.filter(({ ok }) => !ok).map(({ title }) => title),
    )
  })
})
