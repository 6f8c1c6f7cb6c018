// What the real runners print, in a project of a user.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ran, type SampleProject, sampleProject } from './sample-project.js'

/** Received by expressions, and what a runner prints of it after the title. */
interface Sample {
  readonly name: string
  readonly received: string
  readonly matcher: 'toConformTo' | 'toBeCatalogError' | 'toBeRefusedWith'
  readonly args: string
  readonly isAsync?: boolean
  readonly title: string
  readonly printed: string
}

const headers = `{ 'content-type': 'application/json', 'x-bce-request-id': 'r-1' }`
const body = `{ code: 'CsnNotFoundException', message: 'The csn instance is not exist', requestId: 'r-1' }`

const samples: readonly Sample[] = [
  {
    name: 'an unknown code',
    received: `{ status: 404, headers: ${headers}, body: { ...${body}, code: 'CsnNotFoundExcepton' } }`,
    matcher: 'toConformTo',
    args: 'csn, { strict: true }',
    title: 'csn, { strict: true }',
    printed: `
The response (404 CsnNotFoundExcepton) does not conform to csn: 1 error.
  body.code: The code CsnNotFoundExcepton is not in the catalog (the nearest: CsnNotFoundException, GrantNotFoundException, CsnRouteRuleNotFoundException).
    actual:   CsnNotFoundExcepton

What to do: Answer with a code of the catalog, or add this one to it.`,
  },
  {
    name: 'everything wrong',
    received: `{ status: 418, headers: { 'content-type': 'text/html', authorization: 'bce-auth-v1/ak/1' }, body: { code: 'DbException', message: 3 } }`,
    matcher: 'toConformTo',
    args: 'csn, { text: en }',
    title: 'csn',
    printed: `
The response (418 DbException) does not conform to csn: 4 errors, 1 warning.
  headers.content-type: The header Content-Type is malformed.
    expected: application/json; charset=utf-8
    actual:   text/html
  body.message: The member message of the body is not a string.
    expected: string
    actual:   3
  body.requestId: The member requestId of the body is missing.
    expected: string
  status: The error DbException came with the status 418, not 400.
    expected: 400
    actual:   418
  headers.x-bce-request-id: The header x-bce-request-id is missing.
    expected: text

What to do: Send the header as the catalog has it, or change its rule there.
What to do about DbException: Send the request again after a growing pause. Before repeating a change, read the resource to see whether the first attempt took effect.`,
  },
  {
    name: 'the page of a proxy in Chinese',
    received: `new Response('<html>Bad Gateway', { status: 502, headers: ${headers} })`,
    matcher: 'toConformTo',
    args: `documented, { lang: 'zh' }`,
    isAsync: true,
    title: 'csn',
    printed: `
响应（502）不符合 csn：1 个错误。
  body: 响应体不是 JSON。
    期望：JSON

处理建议：每个错误都应返回目录规定的 JSON 响应体；请确认不是中间代理返回的。
参见：https://docs.example/csn`,
  },
  {
    name: 'another error',
    received: `new CatalogError(csn.errors.RequestExpired, { params: { timestamp: '2026-11-27T10:00:00Z' } })`,
    matcher: 'toBeCatalogError',
    args: `csn, 'AccessDenied', { text: en }`,
    title: 'csn, AccessDenied',
    printed: `
It is the error RequestExpired (400), not AccessDenied.

What to do about RequestExpired: Set the clock of the machine by NTP, then sign the request anew and send it.`,
  },
  {
    name: 'another parameter',
    received: `new CatalogError(csn.errors.RequestExpired, { params: { timestamp: '2026-11-27T10:00:00Z' } })`,
    matcher: 'toBeCatalogError',
    args: `csn, 'RequestExpired', { params: { timestamp: '2026-11-27T11:00:00Z' }, requestId: 'r-1' }`,
    title: 'csn, RequestExpired',
    printed: `
It is the error RequestExpired (400), but differs from what was expected.
  params.timestamp
    expected: "2026-11-27T11:00:00Z"
    actual:   "2026-11-27T10:00:00Z"
  requestId
    expected: "r-1"
    actual:   undefined`,
  },
  {
    name: 'an error of somebody else',
    received: `new TypeError('fetch failed: https://user:secret1@a.example/?token=abc&x=1 Bearer abc.def1')`,
    matcher: 'toBeCatalogError',
    args: `csn`,
    title: 'csn',
    printed: `
It is TypeError: fetch failed: https://***@a.example/?token=***&x=1 Bearer ***, not an error of csn.`,
  },
  {
    name: 'a request that is refused otherwise',
    received: `{ headers: { authorization: 'Bearer s3cr3t-0f-mine', 'x-bce-date': '27 Nov' } }`,
    matcher: 'toBeRefusedWith',
    args: `csn, 'RequestExpired', { lang: 'zh', text: zh }`,
    title: 'csn, RequestExpired',
    printed: `
请求被拒绝，错误码为 InvalidHTTPAuthHeader，而不是 RequestExpired。
  headers.authorization: 头域 Authorization 的值格式错误。
    期望：bce-auth-v1/{accessKeyId}/{timestamp}/{expirationPeriodInSeconds}/{signedHeaders}/{signature}
    实际：***
  headers.content-type: 缺少头域 Content-Type。
    期望：application/json; charset=utf-8
  headers.x-bce-date: 头域 x-bce-date 的值格式错误。
    期望：yyyy-mm-ddThh:mm:ssZ
    实际：27 Nov

处理建议：传入 { now: new Date() } 才会检查请求中的日期。
InvalidHTTPAuthHeader 的处理建议：按顺序用斜线拼接六个部分：bce-auth-v1、Access Key ID、UTC 时间、有效期（秒）、签名头域列表和签名。也可以直接使用官方 SDK 签名。`,
  },
  {
    name: 'a response with another error',
    received: `{ status: 404, headers: ${headers}, body: ${body} }`,
    matcher: 'toBeRefusedWith',
    args: `csn, 'AccessDenied', { text: en }`,
    title: 'csn, AccessDenied',
    printed: `
The response (404 CsnNotFoundException) is another error than AccessDenied.
  code
    expected: AccessDenied
    actual:   CsnNotFoundException

What to do about CsnNotFoundException: List your CSNs to find the right csnId, and check that your credentials belong to the account that owns it.`,
  },
  {
    name: 'a request of Fetch that is valid',
    received: `new Request('https://csn.example/v1/csn', { headers: { authorization: 'bce-auth-v1/ak/2026-11-27T10:00:00Z/1800/host/' + 'a'.repeat(64), 'x-bce-date': '2026-11-27T10:00:00Z', 'content-type': 'application/json' } })`,
    matcher: 'toBeRefusedWith',
    args: `documented, 'RequestExpired'`,
    isAsync: true,
    title: 'csn, RequestExpired',
    printed: `
The request is valid according to csn, so it is not refused with RequestExpired.

What to do: Pass { now: new Date() } to have the dates of the request checked.
See: https://docs.example/csn`,
  },
]

const imports = `
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { en } from '@errbook/csn/text/en'
import { zh } from '@errbook/csn/text/zh'
const documented = { ...csn, source: { document: { url: 'https://docs.example/csn' } } }
`

const asserting = {
  toConformTo: 'assertConforms',
  toBeCatalogError: 'assertCatalogError',
  toBeRefusedWith: 'assertRefusedWith',
} as const

const withExpect = samples.map(({ name, received, matcher, args }) => {
  return `test('${name}', async () => { await expect(${received}).${matcher}(${args}) })`
})

const withAssert = samples.map(({ name, received, matcher, args }) => {
  const [catalog, ...others] = args.split(/, (.*)/s, 2)
  const rest = others.length === 0 ? '' : `, ${others[0]}`
  return `test('${name}', async () => { await ${asserting[matcher]}(${catalog}, ${received}${rest}) })`
})

/** What passes in Vitest and in Jest. */
const passing = `
const response = { status: 404, headers: ${headers}, body: ${body} }
const fetched = () => new Response(JSON.stringify(response.body), response)
const error = () => new CatalogError(csn.errors.RequestExpired, { params: { timestamp: 'then' }, requestId: 'r-1' })

test('a response', async () => {
  expect(response).toConformTo(csn, { strict: true })
  const live = fetched()
  await expect(live).toConformTo(csn)
  expect(await live.json()).toEqual(response.body)
  expect({ ...response, status: 200 }).not.toConformTo(csn)
  await expect(new Response('', { status: 404 })).not.toConformTo(csn)
})

test('a promise', async () => {
  await expect(Promise.resolve(response)).resolves.toConformTo(csn)
  await expect(Promise.resolve(fetched())).resolves.toConformTo(csn)
  await expect(Promise.resolve(fetched())).resolves.not.toBeRefusedWith(csn, 'AccessDenied')
  await expect(Promise.reject(error())).rejects.toBeCatalogError(csn, 'RequestExpired')
  await expect(Promise.reject(error())).rejects.not.toBeCatalogError(csn, 'AccessDenied')
  await expect(Promise.reject(Object.assign(new Error('404'), { response }))).rejects.toBeRefusedWith(csn, 'CsnNotFoundException')
})

test('an error', () => {
  expect(() => { throw error() }).toBeCatalogError(csn, 'RequestExpired', { params: { timestamp: expect.any(String) } })
  expect(error()).toBeCatalogError(csn, undefined, { requestId: expect.stringMatching(/^r-/) })
  expect(new Error('x')).not.toBeCatalogError(csn)
})

test('what is of another kind fails in both ways', () => {
  expect(() => expect(undefined).toConformTo(csn)).toThrow('A response was expected, but undefined was received.')
  expect(() => expect(undefined).not.toConformTo(csn)).toThrow('A response was expected, but undefined was received.')
})

test('asymmetric forms', () => {
  expect({ a: response }).toEqual({ a: expect.toConformTo(csn) })
  expect({ a: { ...response, status: 200 } }).toEqual({ a: expect.not.toConformTo(csn) })
  expect([error()]).toEqual([expect.toBeCatalogError(csn, 'RequestExpired')])
  const mock = { calls: [[response]] }
  expect(mock.calls).toContainEqual([expect.toBeRefusedWith(csn, 'CsnNotFoundException')])
  expect(() => expect(fetched()).toEqual(expect.toConformTo(csn))).toThrow(/await/)
  expect(() => expect(fetched()).toEqual(expect.not.toConformTo(csn))).toThrow(TypeError)
  let text = ''
  try { expect(1).toEqual(expect.toBeCatalogError(csn, 'DbException')) } catch (error) { text = error.message }
  expect(text.length).toBeLessThan(300)
})

test.concurrent.each(Array.from({ length: 20 }, (_, i) => i))('concurrent %i', async (i) => {
  const status = i % 2 === 0 ? 404 : 200
  await new Promise((resolve) => setTimeout(resolve, i % 5))
  const received = new Response(JSON.stringify(response.body), { ...response, status })
  if (status === 404) await expect(received).toConformTo(csn)
  else await expect(received).not.toConformTo(csn)
})
`

const inVitest = `
test('expect.poll', async () => {
  let count = 0
  const get = () => (count++ < 2 ? new Response('', { status: 503 }) : fetched())
  await expect.poll(get, { interval: 1 }).toBeRefusedWith(csn, 'CsnNotFoundException')
})

test('expect.poll in vain', async () => {
  await expect.poll(() => undefined, { interval: 5, timeout: 100 }).toBeRefusedWith(csn, 'DbException')
})

test('expect.soft goes on', async () => {
  expect.soft(undefined).toConformTo(csn)
  await expect.soft(new Response('', { status: 503 })).toConformTo(csn)
  console.log('went on')
})

test.concurrent('the expect of a test', async ({ expect }) => {
  expect(response).toEqual(expect.toConformTo(csn))
  await expect(fetched()).toConformTo(csn)
})
`

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose']
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--verbose']
const runs = {
  Vitest: vitest,
  Jest: [...jest, 'failing.test.js', 'passing.test.js', 'readme.jest.js'],
  'node:test': ['--test-reporter=tap', '--test', 'node.mjs'],
  misplaced: [...jest, '--config', 'misplaced.config.js', 'passing.test.js'],
} as const

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const [, example = ''] = /^```js\n(\/\/ orders\.test\.js\n.*?)^```/ms.exec(readme) ?? []

let project: SampleProject
let ran: { readonly [R in keyof typeof runs]: Ran }

beforeAll(async () => {
  project = await sampleProject(
    {
      'package.json': '{ "type": "module" }',
      'vitest.config.js': `export default { test: { setupFiles: ['@errbook/testing/vitest'], globals: true, exclude: ['passing.test.js'] } }`,
      'jest.config.js': `export default { setupFilesAfterEnv: ['@errbook/testing/jest'], transform: {}, testMatch: ['**/*.js'], cacheDirectory: '.cache' }`,
      'misplaced.config.js': `export default { setupFiles: ['@errbook/testing/jest'], transform: {}, cacheDirectory: '.cache' }`,
      'failing.test.js': [imports, ...withExpect].join('\n'),
      'passing.test.js': imports + passing,
      'readme.test.js': example,
      'readme.jest.js': example.replace(`'vitest'`, `'@jest/globals'`),
      'vitest.test.js': imports + passing + inVitest,
      'node.mjs': [
        `import test from 'node:test'`,
        `import { ${Object.values(asserting).join(', ')} } from '@errbook/testing/node-test'`,
        imports,
        ...withAssert,
      ].join('\n'),
    },
    ['vitest', 'jest', '@jest/globals'],
  )
  const all = Object.entries(runs).map(async ([name, words]) => [name, await project.run(words)])
  ran = Object.fromEntries(await Promise.all(all))
})

afterAll(() => project.remove())

const titleOf = {
  Vitest: ({ matcher, title }: Sample) => `expect(received).${matcher}(${title})`,
  Jest: ({ matcher, title }: Sample) => `expect(received).${matcher}(${title})`,
  'node:test': ({ matcher, title }: Sample) => `${asserting[matcher]}(${title.replace(/,|$/, ', received$&')})`,
}

describe.each(['Vitest', 'Jest', 'node:test'] as const)('what %s prints', (runner) => {
  // Jest and the TAP of Node indent by four.
  const printed = () =>
    runner === 'Vitest' ? ran.Vitest.output : ran[runner].output.replaceAll(/^ {4}/gm, '').replaceAll(/^ +$/gm, '')

  test.each(samples)('of $name', (sample) => {
    const text = `${titleOf[runner](sample)}\n${sample.printed}\n`
    expect(printed()).toContain(text)
    expect(text.trim().split('\n').length).toBeLessThanOrEqual(20)
    expect(ran[runner].exitCode).toBe(1)
  })

  test('has no secret', () => {
    // Some show the lines of the test.
    const text = printed().replaceAll(/^.*\|.*$/gm, '')
    for (const secret of ['s3cr3t', 'secret1', 'token=abc', 'abc.def1']) expect(text).not.toContain(secret)
  })
})

test('the failure in the README is what is printed', () => {
  const [, shown = 'none'] = /^```text\n(.*?)^```/ms.exec(readme) ?? []
  expect(ran.Vitest.output).toContain(shown)
})

test('in Jest, negated, awaited, concurrent and asymmetric matchers do what they say', () => {
  expect(ran.Jest.output).toContain(`${samples.length} failed, 28 passed`)
})

test('in Vitest they do, too, and so do soft and polled ones', () => {
  const { output } = ran.Vitest
  expect(output).toContain(`${samples.length + 2} failed | 30 passed`)
  expect(output).toContain('went on')
  expect(output).toContain('A response was expected, but undefined was received.')
  expect(output).toContain('The response (503) does not conform to csn')
  expect(output).toContain('Error: expect(received).toBeRefusedWith(csn, DbException)')
  expect(output).toContain('Caused by: Error: Matcher did not succeed in time.')
})

test('setupFiles of Jest, where expect is not there yet, says where to list the matchers', () => {
  const { output, exitCode } = ran.misplaced
  expect(output).toContain(
    'list @errbook/testing/jest under setupFilesAfterEnv of the Jest configuration, not setupFiles, and leave injectGlobals on',
  )
  expect(exitCode).toBe(1)
})
