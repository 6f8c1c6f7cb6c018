import { signer, verifier } from '@errbook/bce-auth'
import { describeError, isError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { zh as csnZh } from '@errbook/csn/text/zh'
import { createFetch } from '@errbook/http'
import { createMock } from '@errbook/testing/mock'
import { afterAll, beforeEach, expect, it, test, vi } from 'vitest'
import { createVpc } from '../src/app.js'
import { vpc } from '../src/errors/catalog.generated.js'
import { zh } from '../src/errors/text/zh.generated.js'

const lookupSecret = (accessKeyId: string) => (accessKeyId === 'ak' ? 'sk' : undefined)
const sign = signer({ accessKeyId: 'ak', secretAccessKey: 'sk' })

/** CSN, which has one VPC attached. */
const mock = await createMock(csn, {
  authenticate: verifier(lookupSecret),
  routes: { 'GET /v1/csn/csn-1/instance': { body: { instances: [{ instanceId: 'vpc-1' }] } } },
})
const onError = vi.fn<(error: unknown) => void>()
const app = createVpc({ lookupSecret, csn: { endpoint: mock.url, csnId: 'csn-1', sign }, onError })

/** A client of VPC, which needs no network. */
const vpcFetch = createFetch(vpc, { sign, retry: false, fetch: async (url, init) => app.request(url, init) })
const remove = (vpcId: string) => vpcFetch(`http://vpc.test/v1/vpc/${vpcId}`, { method: 'DELETE' })

beforeEach(() => {
  mock.reset()
  onError.mockReset()
})
afterAll(() => mock.close())

test('deletes a VPC, unless a CSN has it attached', async () => {
  expect((await remove('vpc-2')).status).toBe(204)
  await expect(remove('vpc-1')).rejects.toBeCatalogError(vpc, 'ResourceNeedRelease')
  expect(onError).not.toHaveBeenCalled()
})

test('refuses a request that is not signed, by the code that it has from CSN', async () => {
  const response = await app.request('http://vpc.test/v1/vpc/vpc-1', { method: 'DELETE' })
  await expect(response).toBeRefusedWith(vpc, 'AccessDenied')
})

it.each(['AccessDenied', 'RequestExpired', 'CsnNotFoundException'] as const)(
  'never answers %s of CSN as its own error',
  async (error) => {
    mock.faults.add([{ error }])
    await expect(remove('vpc-2')).rejects.toBeCatalogError(vpc, 'InternalError')
    const [[logged] = []] = onError.mock.calls
    expect(isError(csn, logged, error)).toBe(true)
    expect(isError(vpc, logged)).toBe(false)
  },
)

test('says what its own page says, and what only that of CSN says', () => {
  expect(describeError(zh, 'CidrConflict')).toContain('子网网段不能重叠')
  expect(describeError(zh, 'OptInRequired')).toContain('私有网络 VPC')
  expect(zh.errors.InternalError?.meaning).toBe(csnZh.errors.InternalError?.meaning)
})
