import { describe, expect, test } from 'vitest'
import { createFindings, type Evidence, type Finding } from './candidate.js'

const finding = (code: string, evidence: Evidence = 'field', rest: Partial<Finding> = {}): Finding => {
  return {
    code,
    spelling: code,
    standing: 'known',
    evidence,
    status: undefined,
    requestId: undefined,
    offset: 0,
    ...rest,
  }
}

function ranked(...findings: readonly Finding[]): readonly Finding[] {
  const collected = createFindings()
  for (const each of findings) collected.add(each)
  return collected.ranked()
}

test('findings are ranked by evidence, then by standing, then by their order', () => {
  const unknown = { standing: 'unknown' } as const
  const evidences: readonly Evidence[] = ['word', 'message', 'field', 'fields', 'header', 'body', 'alone']
  const all = evidences.flatMap((evidence) => [
    finding(`${evidence}-3`, evidence, unknown),
    finding(`${evidence}-1`, evidence),
    finding(`${evidence}-2`, evidence, { standing: 'retired' }),
  ])
  const expected = evidences.toReversed().flatMap((evidence) => [1, 2, 3].map((at) => `${evidence}-${at}`))
  expect(ranked(...all).map(({ code }) => code)).toEqual(expected)
})

describe('what a client says by itself', () => {
  const unknown = { standing: 'unknown' } as const

  test.each(['ECONNREFUSED', 'ETIMEDOUT', 'ERR_BAD_REQUEST', 'ERR_HTTP2_STREAM_ERROR', 'UND_ERR_SOCKET'])(
    'comes behind all else: %s',
    (code) => {
      const found = ranked(finding(code, 'fields', unknown), finding('Word', 'word', unknown))
      expect(found.map(({ code }) => code)).toEqual(['Word', code])
    },
  )

  test.each(['EndpointNotFound', 'xERR_A', 'EAGAIN1', 'UND_SOCKET'])('is not what looks similar: %s', (code) => {
    const found = ranked(finding('Word', 'word', unknown), finding(code, 'fields', unknown))
    expect(found.map(({ code }) => code)).toEqual([code, 'Word'])
  })

  test('is a code where the catalog has it, or nothing else was pasted', () => {
    const known = ranked(finding('Word', 'word'), finding('ECONNREFUSED', 'fields'))
    expect(known.map(({ code }) => code)).toEqual(['ECONNREFUSED', 'Word'])
    const alone = ranked(finding('Word', 'body'), finding('ECONNREFUSED', 'alone', unknown))
    expect(alone.map(({ code }) => code)).toEqual(['ECONNREFUSED', 'Word'])
  })
})

test('a code is listed once, with its best evidence and whatever came with it', () => {
  const first = finding('A', 'word', { status: 404, requestId: 'r-1', spelling: 'a', offset: 1 })
  const second = finding('A', 'body', { status: undefined, requestId: 'r-2', offset: 2 })
  const expected = finding('A', 'body', { status: 404, requestId: 'r-2', offset: 2 })
  expect(ranked(first, second)).toEqual([expected])
  expect(ranked(second, first)).toEqual([expected])
  const again = finding('A', 'body', { status: 500, requestId: undefined, offset: 3 })
  expect(ranked(second, again)).toEqual([finding('A', 'body', { status: 500, requestId: 'r-2', offset: 2 })])
})

test('of codes that the catalog does not have, a thousand are taken', () => {
  const many = Array.from({ length: 1002 }, (_, at) => finding(`C${at}`, 'field', { standing: 'unknown' }))
  const again = finding('C0', 'body', { standing: 'unknown' })
  const found = ranked(...many, again, finding('Known', 'word'), finding('Retired', 'word', { standing: 'retired' }))
  expect(found).toHaveLength(1002)
  expect(found[0]).toEqual(again)
  expect(found.map(({ code }) => code).filter((code) => !/^C\d{1,3}$/.test(code))).toEqual(['Known', 'Retired'])
})
