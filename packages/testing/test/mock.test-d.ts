// What the types of a mock accept. Run by `tsc`; nothing here is executed.
import { verifier } from '@errbook/bce-auth'
import type { Catalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { createMock, type Mock, type MockRequest } from '../src/mock.js'

declare const catalog: Catalog

await createMock(csn, { authenticate: false, faults: [{ error: 'DbException' }, { error: 'slow', delay: 5 }] })
await createMock(csn, { authenticate: verifier(() => 'sk'), routes: { 'GET /v1/csn': { body: [1] } } })
// A catalog that is read at run time may have any code.
await createMock(catalog, { authenticate: false, faults: [{ error: 'AnyCode' }] })

// @ts-expect-error who gets in has to be said
await createMock(csn, {})
// @ts-expect-error the catalog has no such code
await createMock(csn, { authenticate: false, faults: [{ error: 'DbExceptio' }] })
// @ts-expect-error the option is misspelt
await createMock(csn, { authenticate: false, route: {} })

await using mock = await createMock(csn, { authenticate: false })
export const requests: readonly MockRequest[] = mock.requests
export const status: number | undefined = mock.requests[0]?.answer?.status
mock.faults.add([{ error: 'InternalError' }])
// @ts-expect-error the catalog has no such code
mock.faults.add([{ error: 'Internal' }])
// @ts-expect-error the log is not to be changed
mock.requests.push()

export const typed: Mock<typeof csn> = mock
