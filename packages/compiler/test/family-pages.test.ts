// Twenty pages print the same rows, each with misprints of its own: they belong to the page, and the codes stay the same.
import { readFileSync } from 'node:fs'
import { type ErrorDefinition, type ErrorSource, listErrors, type WholeCatalog } from '@errbook/catalog'
import { describe, expect, test } from 'vitest'
import { compileChild, csn } from './family.js'

interface Row {
  readonly page: string
  readonly edition: string
  /** What a cell shows, such as that of `AccessDenied.status`; null where it was not seen. */
  readonly [cell: string]: string | boolean | null
}

const { rows } = JSON.parse(readFileSync(new URL('bce-rows-by-page.json', import.meta.url), 'utf8')) as {
  readonly rows: readonly Row[]
}

/** What a page prints in place of a status or a message, by what the facts say of a cell. */
const misprints: { readonly [cell: string]: { readonly [fact: string]: string } } = {
  'AccessDenied.status': { '403Forbidden': '403Forbidden' },
  'InternalError.status': { '500Internal Server Error': '500Internal Server Error' },
  'InternalError.message': { 'no stop after "error"': 'We encountered an internal error Please try again.' },
  'InvalidAccessKeyId.message': { 'doesnot exist': 'The Access Key ID you provided doesnot exist in our records.' },
  'InvalidHTTPAuthHeader.status': { '400 BadRequest': '400 BadRequest' },
  'InvalidHTTPAuthHeader.message': {
    'that of InvalidAccessKeyId': 'The Access Key ID you provided does not exist in our records.',
    'that of InvalidAccessKeyId ("does notexist")': 'The Access Key ID you provided does notexist in our records.',
  },
  'MalformedJSON.status': { '400 BadRequest': '400 BadRequest' },
}

/** What is right, or was not seen. */
const prints = ['403 Forbidden', '500 Internal Server Error', 'full stop', 'does not exist', 'right', '400 Bad Request']

type Printed = { readonly [code: string]: { readonly status?: string; readonly message?: string } }

/** Everything that a page misprints, and the codes that it sends under other names. */
function readRow(row: Row): { readonly printed: Printed; readonly wire: { readonly [code: string]: string } } {
  const printed: Record<string, Record<string, string>> = {}
  const wire: Record<string, string> = {}
  for (const [cell, facts] of Object.entries(misprints)) {
    const [code = '', part = ''] = cell.split('.')
    let shown = row[cell]
    if (typeof shown !== 'string') continue
    // One page has codes of its own for the same rows.
    const renamed = /cce\.[\w.]+/.exec(shown)?.[0]
    if (renamed !== undefined) wire[code] = renamed
    shown = shown.replace(/^cce\.[\w.]+ | \(cce\.[\w.]+\)$/, '')
    const text = facts[shown]
    if (text !== undefined) printed[code] = { ...printed[code], [part]: text }
    else expect(prints).toContain(shown)
  }
  return { printed, wire }
}

/** The catalog file of a page. */
function fileOf({ page, edition }: Row, { printed, wire }: ReturnType<typeof readRow>): string {
  const because = 'as-it-stands'
  const errors = [...new Set([...Object.keys(printed), ...Object.keys(wire)])].map((code) => {
    const parts = Object.entries(printed[code] ?? {}).map(([part, text]) => [part, { text, because }])
    const patch = {
      ...(parts.length > 0 && { printed: Object.fromEntries(parts) }),
      ...(wire[code] !== undefined && { wire: wire[code] }),
    }
    return [code, patch] as const
  })
  return JSON.stringify({
    name: 'page',
    extends: { catalog: '@errbook/csn', groups: ['bce'] },
    document: { title: { en: `${page}, ${edition}` } },
    ...(Object.keys(printed).length > 0 && { reasons: { [because]: { en: 'The page has it so.' } } }),
    ...(errors.length > 0 && { errors: Object.fromEntries(errors) }),
  })
}

const shared = listErrors(csn).filter(({ group }) => group === 'bce')

/** What an error is, apart from how a page prints it. */
function rowOf({ code, status, fault, retry, message, params }: ErrorDefinition) {
  return { code, status, fault, retry, message, params }
}

/** How the statuses and messages of the rows are printed, where it is not as they are. */
function printedIn({ source }: WholeCatalog): Printed {
  const texts = Object.entries(source.errors as { readonly [code: string]: ErrorSource }).flatMap(
    ([code, { printed }]) => {
      const { status, message } = printed ?? {}
      const texts = { ...(status && { status: status.text }), ...(message && { message: message.text }) }
      return Object.keys(texts).length === 0 ? [] : [[code, texts] as const]
    },
  )
  return Object.fromEntries(texts)
}

test('the facts are of twenty pages', () => {
  expect(rows).toHaveLength(20)
})

describe.each(rows)('$page, $edition', (row) => {
  const { printed, wire } = readRow(row)
  const compiled = compileChild(new TextEncoder().encode(fileOf(row, { printed, wire })), 'page.yaml')

  test('is a catalog without an error or a warning', () => {
    expect(compiled.diagnostics).toEqual([])
  })

  test('has the rows of all, and no misprint but its own', () => {
    const { catalog } = compiled as { readonly catalog: WholeCatalog }
    expect(listErrors(catalog).map(rowOf)).toEqual(shared.map(rowOf))
    expect(printedIn(catalog)).toEqual(printed)
    for (const { code, printedMessage, wire: sent, catalog: name } of listErrors(catalog)) {
      expect([name, printedMessage, sent]).toEqual(['page', printed[code]?.message, wire[code]])
    }
  })
})

test('what the page of CSN prints of these cells is what its catalog says', () => {
  const own = printedIn(csn)
  const [first] = rows as readonly [Row, ...Row[]]
  for (const cell of Object.keys(misprints)) {
    const [code = '', part = ''] = cell.split('.') as [string, 'status' | 'message']
    expect(readRow(first).printed[code]?.[part as 'status'], cell).toBe(own[code]?.[part as 'status'])
  }
})
