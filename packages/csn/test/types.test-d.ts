import { type Catalog, CatalogError, isError, isOneOf, type ServingCatalog, type WholeCatalog } from '@errbook/catalog'
import { type CsnCode, csn } from '@errbook/csn'
import { RequestExpired } from '@errbook/csn/codes'
import type { ErrorBody, KnownErrorBody } from '@errbook/csn/predicates'
import type { ErrorResponse } from '@errbook/csn/schemas'
import { zh } from '@errbook/csn/text/zh'
import { expectTypeOf } from 'vitest'

expectTypeOf(csn.errors.CsnNotFoundException.status).toEqualTypeOf<404>()
expectTypeOf(csn.errors.CsnNotFoundException.code).toEqualTypeOf<'CsnNotFoundException'>()
expectTypeOf(csn.errors.CsnNotFoundException.params).toEqualTypeOf<Record<never, never>>()
expectTypeOf(csn.errors.RequestExpired.params).toEqualTypeOf<{ readonly timestamp: 'utc-date-time' }>()
expectTypeOf(csn.errors.DbException.fault).toEqualTypeOf<'client' | 'server'>()
expectTypeOf<'DbException'>().toExtend<CsnCode>()
expectTypeOf(zh.errors.DbException?.resolution).toEqualTypeOf<string | undefined>()
expectTypeOf(zh.language).toEqualTypeOf<'zh'>()
expectTypeOf<ErrorResponse>().toEqualTypeOf<{ code: string; message: string; requestId: string }>()
expectTypeOf<ErrorResponse>().toExtend<ErrorBody>()
expectTypeOf<KnownErrorBody['code']>().toEqualTypeOf<CsnCode>()

// @ts-expect-error: the catalog has no such code
csn.errors.CsnNotFound

expectTypeOf(new CatalogError(csn.errors.DbException).code).toEqualTypeOf<'DbException'>()
const expired = new CatalogError(RequestExpired, { params: { timestamp: '2025-11-11T08:00:00Z' }, requestId: 'r' })
expectTypeOf(expired.params).toEqualTypeOf<{ readonly timestamp: string }>()

// @ts-expect-error: the message of RequestExpired has a parameter
new CatalogError(RequestExpired)
// @ts-expect-error: the message has no such parameter
new CatalogError(RequestExpired, { params: { timestamp: '2025-11-11T08:00:00Z', date: '' } })
// @ts-expect-error: the message of DbException has no parameters
new CatalogError(csn.errors.DbException, { params: { timestamp: '' } })
// @ts-expect-error: a timestamp is text
new CatalogError(RequestExpired, { params: { timestamp: 5 } })

const caught: unknown = expired
if (isError(csn, caught, 'RequestExpired')) {
  expectTypeOf(caught.code).toEqualTypeOf<'RequestExpired'>()
  expectTypeOf(caught.params.timestamp).toEqualTypeOf<string>()
  expectTypeOf(caught.requestId).toEqualTypeOf<string | undefined>()
}

// @ts-expect-error: the catalog has no such code
isError(csn, caught, 'CsnNotFound')
// @ts-expect-error: the code is unknown
isOneOf(csn, caught, ['DbException', 'CsnNotFound'])

/** The codes of a catalog that was read from a file are not known to the compiler. */
declare const read: WholeCatalog
if (isError(read, caught, 'Anything')) expectTypeOf(caught.code).toEqualTypeOf<'Anything'>()
expectTypeOf(csn).toExtend<Catalog>()
expectTypeOf(csn).toExtend<ServingCatalog>()
expectTypeOf(read).toExtend<Catalog>()

if (isError(csn, caught)) expectTypeOf(caught.code).toEqualTypeOf<CsnCode>()
if (isOneOf(csn, caught, ['RequestExpired', 'DbException'])) {
  expectTypeOf(caught.code).toEqualTypeOf<'RequestExpired' | 'DbException'>()
  if (caught.code === 'RequestExpired') expectTypeOf(caught.params.timestamp).toEqualTypeOf<string>()
}
