// What the type checker says of the matchers in Vitest.
import type { Catalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import catalogJson from '@errbook/csn/catalog.json' with { type: 'json' }
import { zh } from '@errbook/csn/text/zh'
import { expect, expectTypeOf } from 'vitest'
import '../src/vitest.js'

declare const record: { readonly status: number; readonly headers: Record<string, string>; readonly body: unknown }
declare const anything: unknown
declare const anyCatalog: Catalog

// A promise exactly where there is something to await.
expectTypeOf(expect(record).toConformTo(csn)).toEqualTypeOf<void>()
expectTypeOf(expect(anything).toConformTo(csn)).toEqualTypeOf<void>()
expectTypeOf(expect(new Response()).toConformTo(csn)).toEqualTypeOf<Promise<void>>()
expectTypeOf(expect(new Response()).not.toBeRefusedWith(csn, 'AccessDenied')).toEqualTypeOf<Promise<void>>()
expectTypeOf(expect(new Request('x:')).toBeRefusedWith(csn, 'AccessDenied')).toEqualTypeOf<Promise<void>>()
expectTypeOf(expect(anything).toBeCatalogError(csn)).toEqualTypeOf<void>()
expectTypeOf(expect(Promise.resolve(record)).resolves.toConformTo(csn)).resolves.toEqualTypeOf<void>()
expectTypeOf(expect(Promise.resolve(record)).rejects.toBeCatalogError(csn)).resolves.toEqualTypeOf<void>()

expect(record).toConformTo(csn, { strict: true, lang: 'zh', text: zh })
// @ts-expect-error a misspelt option
expect(record).toConformTo(csn, { stict: true })
// @ts-expect-error not a catalog
expect(record).toConformTo({})

expect(anything).toBeCatalogError(csn, 'RequestExpired', { params: { timestamp: 'x' }, requestId: 'r-1' })
expect(anything).toBeCatalogError(csn, 'RequestExpired', { params: { timestamp: expect.any(String) } })
expect(anything).toBeCatalogError(csn, undefined, { requestId: expect.any(String) })
// @ts-expect-error a misspelt code
expect(anything).toBeCatalogError(csn, 'RequestExpird')
// @ts-expect-error the message has no such parameter
expect(anything).toBeCatalogError(csn, 'RequestExpired', { params: { time: 'x' } })
// @ts-expect-error the parameter is a text
expect(anything).toBeCatalogError(csn, 'RequestExpired', { params: { timestamp: 3 } })
// @ts-expect-error the code is missing
expect(record).toBeRefusedWith(csn)

// The codes of a catalog that was read from a file are not known to types.
expect(anything).toBeCatalogError(anyCatalog, 'AnyCode', { params: { any: 'x' } })
expect(record).toBeRefusedWith(anyCatalog, 'AnyCode', { now: new Date() })
void catalogJson

expect({ record }).toEqual({ record: expect.toConformTo(csn) })
expect([anything]).toEqual([expect.toBeCatalogError(csn, 'AccessDenied')])
expect({ record }).toEqual({ record: expect.not.toConformTo(csn) })
