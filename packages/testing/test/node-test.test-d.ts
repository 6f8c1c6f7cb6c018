// What the type checker says of the assertions.
import type { IncomingMessage } from 'node:http'
import { csn } from '@errbook/csn'
import type { APIResponse } from 'playwright-core'
import type { Response as Supertest } from 'supertest'
import type { Dispatcher } from 'undici'
import { expectTypeOf } from 'vitest'
import { assertCatalogError, assertConforms, assertRefusedWith } from '../src/node-test.js'

// A promise exactly where there is something to await.
declare const supertest: Supertest
declare const undici: Dispatcher.ResponseData
declare const playwright: APIResponse
declare const message: IncomingMessage
expectTypeOf(assertConforms(csn, { status: 200, headers: {}, body: {} })).toEqualTypeOf<void>()
expectTypeOf(assertConforms(csn, supertest)).toEqualTypeOf<void>()
expectTypeOf(assertConforms(csn, new Response())).toEqualTypeOf<Promise<void>>()
expectTypeOf(assertConforms(csn, undici)).toEqualTypeOf<Promise<void>>()
expectTypeOf(assertConforms(csn, playwright)).toEqualTypeOf<Promise<void>>()
expectTypeOf(assertRefusedWith(csn, message, 'AccessDenied')).toEqualTypeOf<Promise<void>>()

expectTypeOf(assertCatalogError(csn, undefined, 'AccessDenied', { requestId: 'r-1' })).toEqualTypeOf<void>()
// @ts-expect-error a misspelt code
assertCatalogError(csn, undefined, 'AcessDenied')
// @ts-expect-error a misspelt option
assertRefusedWith(csn, {}, 'AccessDenied', { stict: true })
