import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preferredFault } from './preferred-fault.js'

test.each<[string, string, object]>([
  ['code=slow', 'slow', {}],
  [' CODE = slow ', 'slow', {}],
  ['code="a, b; \\"c\\" d"', 'a, b; "c" d', {}],
  ['code=slow;delay=20; code = X ;', 'slow', { delay: 20, code: 'X' }],
  ['wait=10, code=a, code=b', 'a', {}],
  ['code=, code=b', 'b', {}],
  ['return=minimal; code=a, code=b', 'b', {}],
  ['code=a; bytes=1e3; requestId="7"', 'a', { bytes: '1e3', requestId: 7 }],
])('%s', (header, name, options) => {
  expect(preferredFault(header)).toEqual({ name, options })
})

test.each([undefined, '', 'code', 'code=', 'wait=1', 'xcode=a', '"code=a"', ',;=,'])('%s: no code', (header) => {
  expect(preferredFault(header)).toBeUndefined()
})

test('takes any text', () => {
  const parts = fc.constantFrom('code', '=', ';', ',', '"', '\\', ' ', 'a')
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: parts })), (header) => {
      const preferred = preferredFault(header)
      expect(preferred === undefined || preferred.name !== '').toBe(true)
    }),
  )
})
