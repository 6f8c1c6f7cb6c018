import { csn } from '@errbook/csn'
import { expect, test } from 'vitest'
import { checkRules } from './faults/check-rules.js'
import { createFaults } from './faults/create-faults.js'
import { errorResponse } from './faults/every-fault.js'
import { faultOf } from './faults/fault-of.js'
import { faultyFetch } from './faults/faulty-fetch.js'
import { errorVerdict } from './matchers/catalog-error.js'
import { conformance } from './matchers/conformance.js'
import { refusal } from './matchers/refusal.js'
import { createMock } from './mock/create-mock.js'
import { faultHandlers } from './msw.js'
import { faultListener } from './node.js'
import { faultInterceptor } from './undici.js'

const places: readonly (readonly [
  called: string,
  call: (options: never) => unknown,
  misspelt: string,
  meant: string,
])[] = [
  ['toConformTo', (options) => conformance(csn, {}, options), 'stric', 'strict'],
  ['toBeRefusedWith', (options) => refusal(csn, {}, 'AccessDenied', options), 'stric', 'strict'],
  ['toBeCatalogError', (options) => errorVerdict(csn, {}, undefined, options, Object.is), 'parms', 'params'],
  ['createFaults', (options) => createFaults(csn, [], options), 'sede', 'seed'],
  ['faultyFetch', (options) => faultyFetch(csn, [], options), 'sede', 'seed'],
  ['faultHandlers', (options) => faultHandlers(csn, [], options), 'sede', 'seed'],
  ['faultInterceptor', (options) => faultInterceptor(csn, [], options), 'sede', 'seed'],
  ['faultListener', (options) => faultListener(csn, [], () => {}, options), 'sede', 'seed'],
  ['createMock', (options) => createMock(csn, options), 'sede', 'seed'],
  ['faultOf', (options) => faultOf(csn, 'slow', options), 'dealy', 'delay'],
  ['errorResponse', (options) => errorResponse(csn, 'AccessDenied', options), 'mesage', 'message'],
  ['checkRules', (limits) => checkRules(csn, [], limits), 'refusd', 'refused'],
]

const thrownBy = async (call: () => unknown): Promise<unknown> => {
  try {
    await call()
    return undefined
  } catch (error) {
    return error
  }
}

test.each(places)('%s names what a misspelt option perhaps means', async (_, call, misspelt, meant) => {
  const error = await thrownBy(() => call({ [misspelt]: 1 } as never))
  expect(error).toBeInstanceOf(TypeError)
  expect((error as TypeError).message).toMatch(
    new RegExp(`^(?:\\w+: )?the option "${misspelt}" is unknown: did you mean "${meant}"\\?$`),
  )
})

test.each(places)('%s tells its options where none is near, and takes no other value for them', async (_, call) => {
  expect(await thrownBy(() => call({ zzzz: 1 } as never))).toMatchObject({
    name: 'TypeError',
    message: expect.stringMatching(/the option "zzzz" is unknown: the options are \w/),
  })
  for (const options of [null, 7, 'strict', []]) {
    expect(await thrownBy(() => call(options as never))).toBeInstanceOf(TypeError)
  }
})
