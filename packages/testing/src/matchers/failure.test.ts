import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Failure, failureText, type Point, pointsOf } from './failure.js'

const plain = { title: 'title', expected: (text: string) => text, actual: (text: string) => text }
const point: fc.Arbitrary<Point> = fc.record(
  {
    where: fc.string({ unit: 'binary' }),
    what: fc.string({ unit: 'binary' }),
    expected: fc.string({ unit: 'binary', maxLength: 1000 }),
    actual: fc.string({ unit: 'binary', maxLength: 1000 }),
  },
  { requiredKeys: ['where'] },
)
const failure: fc.Arbitrary<Failure> = fc.record(
  {
    language: fc.constantFrom('en', 'zh'),
    summary: fc.string({ unit: 'binary' }),
    points: fc.array(point, { maxLength: 120 }),
    omitted: fc.nat(),
    advice: fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
    link: fc.string({ unit: 'binary' }),
  },
  { requiredKeys: ['language', 'summary'] },
)

describe('failureText', () => {
  test('takes at most 20 lines, none of which moves a cursor or is endless', () => {
    fc.assert(
      fc.property(failure, (given) => {
        const text = failureText(given, plain)
        const lines = text.split('\n')
        expect(lines.length).toBeLessThanOrEqual(20)
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
        for (const line of lines) expect(line.length).toBeLessThan(330)
      }),
    )
  })

  test('counts what is left out', () => {
    const points = Array.from({ length: 9 }, (_, i) => ({ where: `p${i}`, expected: 'a', actual: 'b' }))
    const text = failureText({ language: 'en', summary: 's', points, omitted: 5, advice: ['a.'], link: 'l' }, plain)
    expect(text).toContain('p3')
    expect(text).not.toContain('p4')
    expect(text).toContain('… and 10 more')
    expect(text.split('\n').length).toBeLessThanOrEqual(20)
  })

  test('colours what a runner has coloured', () => {
    const style = { ...plain, expected: (text: string) => `<g>${text}</g>`, actual: (text: string) => `<r>${text}</r>` }
    const text = failureText(
      { language: 'en', summary: 's', points: [{ where: 'w', expected: 'a', actual: 'b' }] },
      style,
    )
    expect(text).toContain('expected: <g>a</g>\n    actual:   <r>b</r>')
  })
})

test('no part of a failure shows a secret', () => {
  const secret = '{"user":{"password":"hush"}} https://me:hush@a.test/?token=hush'
  const point = { where: secret, what: secret, expected: secret, actual: secret }
  const text = failureText({ language: 'en', summary: secret, points: [point], link: secret }, plain)
  expect(text).not.toContain('hush')
  expect(text.split('***')).toHaveLength(19)
})

test.each(['authorization', 'set-cookie', 'x-bce-security-token', 'x-api-key', 'proxy-authorization'])(
  'the value of the header %s is not shown',
  (name) => {
    const issue = {
      rule: 'header-malformed',
      path: ['headers', name],
      severity: 'error',
      params: { name },
      expected: 'form',
      actual: 'hush',
    } as const
    expect(pointsOf([issue], 'en')).toMatchObject([{ where: `headers.${name}`, expected: 'form', actual: '***' }])
  },
)
