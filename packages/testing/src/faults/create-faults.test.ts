import { csn } from '@errbook/csn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FaultRule } from './check-rules.js'
import { createFaults, type FaultsOptions } from './create-faults.js'

type Rule = FaultRule<typeof csn>

/** The names of the faults that requests meet one after the other. */
function met(
  rules: readonly Rule[],
  requests: readonly (readonly [method: string, url: string])[],
  options?: FaultsOptions,
) {
  const faults = createFaults(csn, rules, options)
  return requests.map(([method, url]) => faults.next({ method, url })?.name)
}

const times = (count: number, method = 'GET', url = '/v1/csn') =>
  Array.from({ length: count }, () => [method, url] as const)

describe('a rule', () => {
  test('without method and path is for every request', () => {
    const requests = [
      ['GET', '/'],
      ['POST', 'https://api.example.com/v1?a=b'],
      ['X-FLY', '*'],
    ] as const
    expect(met([{ error: 'refused' }], requests)).toEqual(['refused', 'refused', 'refused'])
  })

  test('is for a method without case, and a path without query', () => {
    const rules: Rule[] = [{ method: 'delete', path: '/v1/csn/*', error: 'AccessDenied' }]
    expect(
      met(rules, [
        ['DELETE', '/v1/csn/a?b=/c'],
        ['delete', 'https://api.example.com/v1/csn/a#b'],
        ['GET', '/v1/csn/a'],
        ['DELETE', '/v1/csn'],
      ]),
    ).toEqual(['AccessDenied', 'AccessDenied', undefined, undefined])
  })

  test('begins after some requests of its own, and ends after some faults', () => {
    const rules: Rule[] = [{ path: '/v1/csn', after: 2, times: 2, error: 'slow' }]
    const requests = [...times(2), ...times(3, 'GET', '/other'), ...times(4)]
    const none = Array.from({ length: 5 }, () => undefined)
    expect(met(rules, requests)).toEqual([...none, 'slow', 'slow', undefined, undefined])
  })

  test('of probability 0 never fires, and one of probability 1 always does', () => {
    expect(new Set(met([{ probability: 0, error: 'slow' }], times(1_000)))).toEqual(new Set([undefined]))
    expect(new Set(met([{ probability: 1, error: 'slow' }], times(1_000)))).toEqual(new Set(['slow']))
  })

  test('makes its fault by its options', () => {
    const faults = createFaults(csn, [{ error: 'RequestExpired', status: 401, requestId: 'r-1' }])
    expect(faults.next({})).toMatchObject({
      name: 'RequestExpired',
      play: { status: 401, headers: { 'x-bce-request-id': 'r-1' } },
    })
  })
})

describe('of several rules', () => {
  test('the first whose turn it is answers', () => {
    const rules: Rule[] = [{ times: 1, error: 'slow' }, { after: 2, error: 'refused' }, { error: 'html-502' }]
    expect(met(rules, times(4))).toEqual(['slow', 'html-502', 'refused', 'refused'])
  })

  test('each counts the requests of its method and path, whichever rule answers', () => {
    const faults = createFaults(csn, [
      { method: 'GET', times: 1, error: 'slow' },
      { after: 1, error: 'refused' },
    ])
    for (const [method, url] of [...times(2), ...times(1, 'POST')]) faults.next({ method, url })
    expect(faults.list()).toEqual([
      { rule: { method: 'GET', times: 1, error: 'slow' }, matched: 2, fired: 1 },
      { rule: { after: 1, error: 'refused' }, matched: 3, fired: 2 },
    ])
  })
})

describe('a thousand draws', () => {
  const rule: Rule = { path: '/v1/csn', probability: 0.1, error: 'slow' }
  const drawn = (rules: readonly Rule[], seed?: number) => met(rules, times(1_000), { seed })
  const placesOf = (names: readonly (string | undefined)[], name: string) =>
    names.flatMap((each, index) => (each === name ? [index] : []))

  test('are the same for the same seed, and others for another', () => {
    expect(drawn([rule], 42)).toEqual(drawn([rule], 42))
    expect(drawn([rule])).toEqual(drawn([rule], 0))
    expect(drawn([rule], 43)).not.toEqual(drawn([rule], 42))
    expect(placesOf(drawn([rule], 42), 'slow').slice(0, 5)).toEqual(pinned)
  })

  test('are as many as the probability says', () => {
    const count = placesOf(drawn([rule], 42), 'slow').length
    expect(count).toBeGreaterThan(70)
    expect(count).toBeLessThan(130)
  })

  test('of a rule stay the same whatever other rules there are', () => {
    const alone = placesOf(drawn([rule], 42), 'slow')
    const others: Rule[] = [
      { method: 'PUT', probability: 0.5, error: 'refused' },
      { path: '/other', error: 'refused' },
      { path: '/v1/csn', times: 1, error: 'html-502' },
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray([rule, ...others]), (rules) => {
        const places = placesOf(drawn(rules.includes(rule) ? rules : [rule, ...rules], 42), 'slow')
        // The rule that fires once, at the first request, may take one place away.
        expect(alone.filter((place) => place > 0)).toEqual(places.filter((place) => place > 0))
      }),
    )
  })

  test('of a rule that is more probable include those of the same less probable one', () => {
    const few = placesOf(drawn([rule], 42), 'slow')
    const many = new Set(placesOf(drawn([{ ...rule, probability: 0.3 }], 42), 'slow'))
    expect(few.filter((place) => !many.has(place))).toEqual([])
  })

  test('of two rules that are alike are not the same', () => {
    const both = drawn([rule, rule], 42)
    expect(placesOf(both, 'slow').length).toBeGreaterThan(placesOf(drawn([rule], 42), 'slow').length)
  })

  const pinned = [17, 22, 28, 48, 52]
})

describe('rules while they run', () => {
  test('are added behind the others, listed and cleared', () => {
    const faults = createFaults(csn)
    expect(faults.next({})).toBeUndefined()
    faults.add([{ times: 1, error: 'slow' }])
    faults.add([{ error: 'refused' }])
    expect([faults.next({})?.name, faults.next({})?.name]).toEqual(['slow', 'refused'])
    faults.clear()
    expect(faults.list()).toEqual([])
    expect(faults.next({})).toBeUndefined()
  })

  test('give the same draws again after they were cleared and added again', () => {
    const rule: Rule = { probability: 0.5, error: 'slow' }
    const faults = createFaults(csn, [rule], { seed: 5 })
    const hundred = () => Array.from({ length: 100 }, () => faults.next({})?.name)
    const before = hundred()
    faults.clear()
    faults.add([rule])
    expect(hundred()).toEqual(before)
  })

  test('are not added where one of them is wrong', () => {
    const faults = createFaults(csn)
    expect(() => faults.add([{ error: 'slow' }, { error: 'slowly' as never }])).toThrow(
      new TypeError('rules[1].error is "slowly": did you mean "slow"?'),
    )
    expect(faults.list()).toEqual([])
  })

  test('stay as they were given', () => {
    const rule = { path: '/v1/csn', error: 'slow' as const }
    const faults = createFaults(csn, [rule])
    rule.path = '/other'
    expect(faults.next({ url: '/v1/csn' })?.name).toBe('slow')
    expect(faults.list()[0]?.rule).toEqual({ path: '/v1/csn', error: 'slow' })
  })
})

test.each([
  [[{ error: 'slowly' }], {}, 'rules[0].error is "slowly": did you mean "slow"?'],
  [{ error: 'slow' }, {}, 'rules is an object: expected a list of rules, or { "faults": [ … ] }'],
  [[], { seed: 0.5 }, 'seed is 0.5: expected a whole number'],
  [[], { seed: '7' }, 'seed is "7": expected a whole number'],
  [[], { sed: 7 }, 'the option "sed" is unknown: did you mean "seed"?'],
  [[], 7, 'the options are 7: expected an object such as { seed: … }'],
  [[{ error: 'refused' }], { limits: { refused: 'so it is' } }, '"refused" is impossible: so it is'],
])('%j with %j is refused when it is given', (rules, options, message) => {
  expect(() => createFaults(csn, rules as never, options as never)).toThrow(new TypeError(message))
})

test('the catalog is checked, also without rules', () => {
  expect(() => createFaults({} as never)).toThrow(/^the catalog is .*: expected a catalog/)
})
