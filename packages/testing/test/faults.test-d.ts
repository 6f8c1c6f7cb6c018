import type { Catalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { createFetch } from '@errbook/http'
import { expectTypeOf } from 'vitest'
import {
  createFaults,
  errorResponse,
  everyError,
  type everyFault,
  type Fault,
  type FaultRule,
  faultOf,
  faultyFetch,
} from '../src/index.js'
import { pets } from './catalogs.js'

expectTypeOf(faultOf(csn, 'RequestExpired')).toEqualTypeOf<Fault>()
faultOf(csn, 'cut-off', { bytes: 7, code: 'AccessDenied', status: undefined })
// @ts-expect-error: neither a code of the catalog nor a fault of transport
faultOf(csn, 'NoSuchCode')
// @ts-expect-error: there is no such option
faultOf(csn, 'slow', { delai: 1 })

// The codes of a catalog that was read from a file are not known to the type checker.
faultOf(pets, 'NoSuchCode')
faultOf({} as Catalog, 'NoSuchCode')

expectTypeOf(errorResponse(csn, 'AccessDenied')).toEqualTypeOf<Response>()
// @ts-expect-error: a fault of transport is no error of the catalog
errorResponse(csn, 'cut-off')

expectTypeOf(everyError(csn)[0]?.name).toEqualTypeOf<keyof typeof csn.errors | undefined>()
expectTypeOf<'cut-off'>().toExtend<NonNullable<ReturnType<typeof everyFault<typeof csn>>[0]>['name']>()

const rules: FaultRule<typeof csn>[] = [{ path: '/v1/**', error: 'CsnNotFoundException' }, { error: 'time-out' }]
createFaults(csn, rules).add(rules)
// @ts-expect-error: neither a code of the catalog nor a fault of transport
createFaults(csn, [{ error: 'NoSuchCode' }])
// @ts-expect-error: a rule names its fault
createFaults(csn, [{ path: '/v1' }])

// A stub takes the place of fetch, and is one that a client takes.
createFetch(csn, { fetch: faultyFetch(csn, rules) })
expectTypeOf(faultyFetch(csn, rules)).toExtend<typeof fetch>()
