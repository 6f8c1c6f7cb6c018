import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointerSteps, pointerTo } from './pointer.js'

test.each([
  ['', []],
  ['/', ['']],
  ['/error/code', ['error', 'code']],
  ['/a~1b/m~0n/0', ['a/b', 'm~n', '0']],
  ['/~01', ['~1']],
  [`/${'é 中'}`, ['é 中']],
])('%j leads through %j', (pointer, steps) => {
  expect(pointerSteps(pointer)).toEqual(steps)
  expect(pointerTo(steps)).toBe(pointer)
})

test('any path can be read back from its pointer', () => {
  const step = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('~', '/', '0', '1') }), fc.nat())
  fc.assert(
    fc.property(fc.array(step), (path) => {
      expect(pointerSteps(pointerTo(path))).toEqual(path.map(String))
    }),
  )
})
