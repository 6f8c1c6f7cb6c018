import type { WholeCatalog } from '@errbook/catalog'
import json from '@errbook/csn/catalog.json' with { type: 'json' }
import { readPaste } from '@errbook/http/paste'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pastes } from '../../../http/test/pastes.js'
import { explain } from './explain.js'
import { sentences } from './sentences.js'

const csn = json as unknown as WholeCatalog
const explained = (paste: string | Uint8Array) => explain(csn, readPaste(csn, paste))

test.each(pastes.map((row) => [row.title, row] as const))('%s: the code, and what the catalog says of it', (_, row) => {
  const { code, evidence, standing = 'known' } = row
  const explanation = explained(row.paste)
  expect(explanation).toMatchObject({ kind: 'code', code, found: { evidence } })
  expect('entry' in explanation && explanation.entry?.code).toBe(standing === 'known' ? code : undefined)
})

test('issues come errors first', () => {
  const explanation = explained(
    'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code":"DbException","message":"m"}',
  )
  const severities = 'issues' in explanation ? explanation.issues.map(({ severity }) => severity) : []
  expect(severities).toEqual([...severities].sort())
  expect(new Set(severities)).toEqual(new Set(['error', 'warning']))
})

test.each([
  ['404', { kind: 'status', status: '404' }],
  ['HTTP 404', { kind: 'status', status: '404' }],
  ['4xx', { kind: 'status', status: '4xx' }],
  ['', { kind: 'nothing', why: { reason: 'empty' }, status: undefined }],
  ['it does not work', { kind: 'nothing', why: { reason: 'no-code-in-text' }, status: undefined }],
  ['HTTP/1.1 204 No Content', { kind: 'nothing', why: { reason: 'success', status: 204 }, status: undefined }],
  [
    'HTTP/1.1 404 Not Found\n\n<html>\nx',
    { kind: 'nothing', why: { reason: 'not-json', begin: '<html>', places: ['/code'] }, status: 404 },
  ],
  ['HTTP/1.1 502 Bad Gateway\n\n{}', { kind: 'nothing', why: { reason: 'no-code' }, status: undefined }],
])('%j is explained without a code', (paste, expected) => {
  expect(explained(paste)).toMatchObject(expected)
})

describe('an error that says the date of the request', () => {
  const response = (timestamp: string, date: string) =>
    `HTTP/1.1 400 Bad Request\nDate: ${date}\n\n{"code":"RequestExpired","message":"Request has expired. Timestamp date is ${timestamp}.","requestId":"r"}`
  const clockOf = (paste: string) => {
    const explanation = explained(paste)
    return 'clock' in explanation ? explanation.clock : undefined
  }

  test.each([
    ['2025-11-11T08:00:00Z', 'Tue, 11 Nov 2025 09:00:12 GMT', 3612, '1 hour and 12 seconds before', '早 1 小时 12 秒'],
    ['2025-11-11T09:01:00Z', 'Tue, 11 Nov 2025 09:00:00 GMT', -60, '1 minute after', '晚 1 分'],
    ['2025-11-09T07:58:59Z', 'Tue, 11 Nov 2025 09:00:00 GMT', 176_461, '2 days and 1 hour before', '早 2 天 1 小时'],
    ['2025-11-11T09:00:00Z', 'Tue, 11 Nov 2025 09:00:00 GMT', 0, "is that of the server's clock", '一致'],
  ])('%s, answered %s: how far apart they are', (timestamp, date, seconds, en, zh) => {
    const clock = clockOf(response(timestamp, date))
    expect(clock).toEqual({ param: 'timestamp', request: timestamp, server: date, seconds, limit: 1800 })
    expect(clock && sentences.en.clock(clock)).toContain(en)
    expect(clock && sentences.zh.clock(clock)).toContain(zh)
  })

  test.each([
    ['no date of the response', response('2025-11-11T08:00:00Z', 'x').replace(/^Date.*\n/m, '')],
    ['an invalid date of the response', response('2025-11-11T08:00:00Z', 'yesterday')],
    [
      'another message',
      response('2025-11-11T08:00:00Z', 'Tue, 11 Nov 2025 09:00:12 GMT').replace('Request has', 'It has'),
    ],
    ['a body alone', response('2025-11-11T08:00:00Z', '').split('\n\n')[1] as string],
    ['another code', 'HTTP/1.1 400 x\nDate: Tue, 11 Nov 2025 09:00:12 GMT\n\n{"code":"DbException"}'],
  ])('with %s, nothing is computed', (_, paste) => {
    expect(clockOf(paste)).toBeUndefined()
  })
})

test('nothing throws, whatever is pasted', () => {
  const pieces = pastes.map(({ paste }) => (typeof paste === 'string' ? paste : new TextDecoder().decode(paste)))
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 3 }), (parts) => void explained(parts.join('\n'))))
})
