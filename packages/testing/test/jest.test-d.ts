// What the type checker says of the matchers in Jest.
import { csn } from '@errbook/csn'
import { expect } from '@jest/globals'
import { expectTypeOf } from 'vitest'
import '../src/jest.js'

declare const record: { readonly status: number; readonly headers: Record<string, string>; readonly body: unknown }
declare const anything: unknown

// A promise exactly where there is something to await.
expectTypeOf(expect(record).toConformTo(csn)).toEqualTypeOf<void>()
expectTypeOf(expect(new Response()).toConformTo(csn)).toEqualTypeOf<Promise<void>>()
expectTypeOf(expect(anything).not.toBeCatalogError(csn, 'AccessDenied')).toEqualTypeOf<void>()
expectTypeOf(expect(Promise.resolve(record)).resolves.toConformTo(csn)).toEqualTypeOf<Promise<void>>()
expectTypeOf(expect(Promise.resolve(1)).rejects.toBeCatalogError(csn, 'AccessDenied')).toEqualTypeOf<Promise<void>>()

expect(anything).toBeCatalogError(csn, 'RequestExpired', { params: { timestamp: expect.any(String) } })
// @ts-expect-error a misspelt code
expect(anything).toBeCatalogError(csn, 'RequestExpird')
// @ts-expect-error a misspelt option
expect(record).toBeRefusedWith(csn, 'AccessDenied', { stict: true })

expect({ record }).toEqual({ record: expect.toConformTo(csn) })
expect({ record }).toEqual({ record: expect.not.toConformTo(csn, { strict: true }) })

/** As the types of @types/jest have it, where `expect` is a global. */
declare function globalExpect<T>(received: T): jest.Matchers<void, T>

expectTypeOf(globalExpect(record).toConformTo(csn)).toEqualTypeOf<void>()
expectTypeOf(globalExpect(new Response()).toConformTo(csn)).toEqualTypeOf<Promise<void>>()
