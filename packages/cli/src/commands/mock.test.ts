import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signer } from '@errbook/bce-auth'
import { csn } from '@errbook/csn'
import { createFetch } from '@errbook/http'
import picocolors from 'picocolors'
import { describe, expect, onTestFinished, test } from 'vitest'
import { errbook, testFolder } from '../../test/command.js'
import { type TestIo, testIo } from '../../test/test-io.js'
import { run } from '../run.js'

const folder = testFolder()

/** A running command. */
interface Running extends TestIo {
  readonly url: string
  /** Interrupts it, and gives its exit code. */
  readonly end: () => Promise<number>
}

/** Starts `errbook mock` on a free port, and waits until it says where it listens. */
async function start(words: readonly string[] = [], given: Partial<TestIo> = {}): Promise<Running> {
  let interrupt = () => {}
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve
  })
  const io: TestIo = { ...testIo(), interrupted: () => interrupted, ...given }
  const ended = run(['mock', '--port', '0', ...words], io)
  const end = () => {
    interrupt()
    return ended
  }
  onTestFinished(() => void end())
  await expect.poll(() => io.output() + io.errors(), slow).toMatch(/http:/)
  const [url = ''] = /http:\/\/[\d.]+:\d+/.exec(io.output()) ?? []
  return { ...io, url, end }
}

// A machine with much to do takes its time.
const slow = { timeout: 30_000 }

const timestamp = () => new Date().toISOString().replace(/\.\d+Z/, 'Z')

/** Sends a request within the catalog, unsigned. */
async function ask(url: string, init: RequestInit = {}): Promise<string | undefined> {
  const authorization = `bce-auth-v1/ak/${timestamp()}/1800/host/${'0f'.repeat(32)}`
  const common = { authorization, 'content-type': 'application/json', 'x-bce-date': timestamp() }
  const response = await fetch(url, { ...init, headers: { ...common, connection: 'close', ...init.headers } })
  return ((await response.json()) as { readonly code?: string }).code
}

test('says what it serves and where, and ends when it is interrupted', async () => {
  const mock = await start()
  const { url } = mock
  expect(mock.output().split('\n')).toEqual([
    'Catalog: csn (built in)',
    `Listening on ${url}`,
    'Signatures are not checked (--access-key ak:sk has them checked)',
    `Faults: ${url}/_errbook/faults, or a header such as "Prefer: code=AccessDenied"`,
  ])
  expect(await mock.end()).toBe(0)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('prints a line for each request', async () => {
  const mock = await start()
  await ask(`${mock.url}/v1/csn/%1b[31m?clientToken=secret`)
  await ask(`${mock.url}/v2/csn`)
  await ask(`${mock.url}/v1/${'x'.repeat(300)}`, { headers: { prefer: 'code=slow; delay=1' } })
  await fetch(mock.url, { headers: { prefer: 'code=reset-before-head' } }).catch(() => {})
  await expect
    .poll(() => {
      const [, , , , ...lines] = mock.output().split('\n')
      return lines.map((line) => line.replace(/\d+ ms/, '1 ms'))
    }, slow)
    .toEqual([
      'GET /v1/csn/%1b[31m → 200 (1 ms)',
      'GET /v2/csn → 404 InvalidVersion (1 ms)',
      `GET /v1/${'x'.repeat(195)}… → 403 AccessDenied slow (1 ms)`,
      'GET / → reset-before-head (1 ms)',
    ])
})

test('colours the answers, and no request can', async () => {
  const mock = await start([], { colors: picocolors.createColors(true) })
  await ask(`${mock.url}/v1/csn`)
  await expect
    .poll(() => mock.output().split('\n')[4], slow)
    .toContain('GET /v1/csn → \u001b[32m200\u001b[39m \u001b[2m(')
})

test('prints JSON for machines', async () => {
  const mock = await start(['--json'])
  await ask(`${mock.url}/v1/csn?clientToken=t`, { method: 'POST', body: '{"a":"\\u001b"}' })
  await expect.poll(() => mock.output().split('\n'), slow).toHaveLength(2)
  const [opening, request] = mock
    .output()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(opening).toEqual({ url: mock.url, catalog: { name: 'csn' }, checksSignatures: false })
  expect(request).toMatchObject({
    method: 'POST',
    path: '/v1/csn',
    query: { clientToken: 't' },
    headers: { authorization: '***' },
    body: { a: '\u001b' },
    answer: { status: 200 },
    milliseconds: expect.any(Number),
  })
})

test('checks signatures by access keys, which no output shows', async () => {
  const mock = await start(['--access-key', 'ak1:sk:1', '--access-key', 'ak2:sk-two', '--json'])
  const send = (accessKeyId: string, secretAccessKey: string) =>
    createFetch(csn, { sign: signer({ accessKeyId, secretAccessKey }) })(`${mock.url}/v1/csn`)
  expect((await send('ak1', 'sk:1')).status).toBe(200)
  expect((await send('ak2', 'sk-two')).status).toBe(200)
  await expect(send('ak2', 'sk:1')).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' })
  await expect(send('ak3', 'sk:1')).rejects.toMatchObject({ code: 'InvalidAccessKeyId' })
  await expect(send('__proto__', 'sk:1')).rejects.toMatchObject({ code: 'InvalidAccessKeyId' })
  expect(mock.output()).toContain('"checksSignatures":true')
  expect(mock.output() + mock.errors()).not.toMatch(/ak1|sk:1|sk-two/)
})

test('answers by files of routes and rules', async () => {
  const routes = folder.write('routes.yaml', 'GET /v1/csn/*: { body: { code: mine, price: 1.0 } }\n')
  const scenario = folder.write(
    'faults.json',
    '{\n\t"faults": [\n\t\t{ "path": "/v1/csn/2", "probability": 1.0, "error": "DbException" }\n\t]\n}\n',
  )
  const mock = await start(['--routes', routes, '--scenario', scenario, '--seed', '3'])
  expect(await ask(`${mock.url}/v1/csn/1`)).toBe('mine')
  expect(await ask(`${mock.url}/v1/csn/2`)).toBe('DbException')
  expect(await ask(`${mock.url}/v1/other`)).toBeUndefined()
})

test('serves any catalog', async () => {
  const catalog = folder.write(
    'own.yaml',
    'name: own\nerrors:\n  Missing: { status: 404, message: Nothing is there. }\n',
  )
  const mock = await start(['--catalog', catalog])
  expect(mock.output()).toContain(`Catalog: own from ${catalog}`)
  expect(mock.output()).toContain('No request is refused: the catalog has no errorFor')
  expect(await ask(mock.url, { method: 'POST', body: '{', headers: { prefer: 'code=Missing' } })).toBe('Missing')
  expect(await ask(mock.url)).toBeUndefined()
})

describe('what cannot be started is one clear line, and exit code 2', () => {
  const required =
    'name: own\nheaders: { response: { X-Own: { required: true, pattern: "bj-[0-9]" } } }\nerrors: { A: { status: 400 } }\n'
  test.each<[string, (write: typeof folder.write) => readonly string[], string | RegExp]>([
    ['a missing scenario', () => ['--scenario', 'nowhere.yaml'], 'cannot read nowhere.yaml: there is no such file'],
    ['a folder', () => ['--routes', 'packages'], 'cannot read packages: it is a folder; name a file'],
    [
      'an unknown code',
      (write) => ['--scenario', write('a.yaml', 'faults:\n  - { path: /v1, error: DbExceptio }\n')],
      /a\.yaml:2:25 faults\[0\]\.error is "DbExceptio": did you mean "DbException"\?$/,
    ],
    [
      'a misspelt member',
      (write) => ['--scenario', write('a.json', '{"faults":[{"error":"slow","dealy":1}]}')],
      /a\.json:1:28 faults\[0\] has the unknown member "dealy": did you mean "delay"\?$/,
    ],
    [
      'a misspelt error',
      (write) => ['--scenario', write('a.yaml', '- { eror: slow }\n')],
      /a\.yaml:1:5 rules\[0\] has the unknown member "eror": did you mean "error"\?$/,
    ],
    [
      'a fault that no server can play',
      (write) => ['--scenario', write('a.yaml', '- error: refused\n')],
      /a\.yaml:1:10 "refused" is impossible: .*close the server/,
    ],
    ['broken YAML', (write) => ['--scenario', write('a.yaml', 'faults: [')], /a\.yaml:1:\d+ .*\(yaml-syntax\)$/],
    ['no YAML at all', (write) => ['--scenario', write('a.yaml', '')], /a\.yaml:1:1 .*expected a list of rules/],
    [
      'what is not UTF-8',
      (write) => ['--routes', write('a.yaml', Buffer.from([0x61, 0xff]))],
      /a\.yaml:1:2 the file is not UTF-8/,
    ],
    [
      'a wrong route',
      (write) => ['--routes', write('a.yaml', 'GET /v1/csn: { status: 404 }\n')],
      /a\.yaml:1:24 .*status is 404: expected a status from 200 to 399/,
    ],
    [
      'an access key without a secret',
      () => ['--access-key', 'hidden'],
      /^--access-key is invalid: expected ak:sk(?!.*hidden)/,
    ],
    [
      'access keys of another signature',
      (write) => ['--access-key', 'a:b', '--catalog', write('own.yaml', 'name: own\nerrors: { A: { status: 400 } }\n')],
      '--access-key cannot be used: signatures are those of bce-auth-v1, and the catalog own has no error AccessDenied',
    ],
    ['an invalid header', () => ['--header', 'a b'], '--header "a b" is invalid: expected a header'],
    ['an unknown host', () => ['--host', 'nowhere.invalid'], /^cannot listen on nowhere\.invalid, port 0: /],
    [
      'a port that is too large',
      () => ['--port', '70000'],
      /option '--port <n>' argument '70000' is invalid\. expected a whole number from 0 to 65535/,
    ],
    ['no host', () => ['--host', ''], /^host is "": expected an IP address or the name of a host/],
    [
      'an invalid port',
      () => ['--port', 'http'],
      /option '--port <n>' argument 'http' is invalid\. expected a whole number/,
    ],
    [
      'a required header that cannot be made up',
      (write) => ['--catalog', write('own.yaml', required)],
      /requires the response header X-Own .*--header/,
    ],
    ['an unknown option', () => ['--prot', '1'], /unknown option '--prot'/],
  ])('%s', async (_, words, message) => {
    const { code, err, out } = await errbook(['mock', '--port', '0', ...words(folder.write)])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    const [line] = err.split('\n')
    expect(line?.replace(/^error: /, '')).toEqual(
      typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
    )
  })

  test('but for several errors in a file, of which each has a line', async () => {
    const scenario = folder.write('a.yaml', 'faults:\n  - { path: v1, error: slow }\n  - { error: slow, times: 0 }\n')
    const { code, err } = await errbook(['mock', '--scenario', scenario])
    expect(code).toBe(2)
    expect(err.split('\n')).toEqual([
      `${scenario}:2:13 faults[0].path is "v1": expected a path that begins with "/", such as "/v1/**"`,
      `${scenario}:3:27 faults[1].times is 0: expected a whole number from 1`,
    ])
  })

  test('a port in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const { code, err } = await errbook(['mock', '--port', `${port}`])
    expect([code, err]).toEqual([
      2,
      `cannot listen on 127.0.0.1, port ${port}: the port is in use; choose another, or 0 for any free one`,
    ])
  })
})

test('a required header may be given', async () => {
  const catalog = folder.write(
    'own.yaml',
    'name: own\nheaders: { response: { X-Own: { required: true, pattern: "bj-[0-9]" } } }\nerrors: { A: { status: 400 } }\n',
  )
  const { url } = await start(['--catalog', catalog, '--header', 'X-Own: bj-1'])
  expect((await fetch(url)).headers.get('x-own')).toBe('bj-1')
})
