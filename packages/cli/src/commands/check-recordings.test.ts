// A realistic folder, checked as a whole: recordings of every kind, and other files beside them.
import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { errbook, testFolder } from '../../test/command.js'
import { bad, blocked, entry, entryOf, good, gzip, har, ndjson, success } from '../../test/responses.js'

const folder = testFolder()
const secret = 's3cret'
const url = `https://user:${secret}@csn.baidubce.com:443/v1/csn?token=${secret}#${secret}`
const request = { method: 'GET', url, headers: { authorization: `bce-auth-v1/${secret}` } }
const headers = { ...bad.headers, 'Set-Cookie': `session=${secret}`, Authorization: secret }
const secretly = { ...bad, headers, request }
const base64 = (bytes: Uint8Array) => ({ size: 1, encoding: 'base64', text: Buffer.from(bytes).toString('base64') })

/** An entry of a browser's session that is not of the API. */
const page = (path: string) => ({
  request: { method: 'GET', url: `https://www.example.com/${path}` },
  response: {
    status: 404,
    headers: [{ name: 'content-type', value: 'text/html' }],
    content: { size: 6, text: '<html>' },
  },
})

const session = [
  entry(good),
  page('index.html'),
  { ...entry(bad), request },
  blocked,
  entryOf(good, { size: -1, mimeType: 'application/json', _file: 'a.json' }),
  entryOf(good, { size: 120 }),
  entryOf(good, { size: 9, encoding: 'base64', text: good.body }),
  entryOf(good, base64(gzipSync(good.body ?? ''))),
  entryOf(good, base64(brotliCompressSync(`${good.body}${' '.repeat(500)}`)), [['Content-Encoding', 'br']]),
  entryOf({ ...success, status: 200 }, { size: 120 }),
  page('logo.png'),
]

beforeEach(() => {
  folder.write(
    'a/list.json',
    JSON.stringify([good, { statusCode: 404, headers: good.headers, body: good.body }], null, 2),
  )
  folder.write('a/one.json', JSON.stringify(secretly, null, 2))
  folder.write('a/several.jsonl', [good, bad].map((record) => JSON.stringify(record, null, 2)).join('\n'))
  folder.write('b/lines.ndjson.gz', gzip(ndjson([good, secretly])))
  folder.write('b/session.har', har(session, 2))
  folder.write('notes.txt', 'First I logged in.\n'.repeat(600))
  folder.write('page.json', '<html>\n'.repeat(600))
  folder.write('README.md', '# Recordings')
  folder.write('image.png', '\u0089PNG')
  folder.write('node_modules/x/index.json', '{}')
  folder.write('.cache/x.json', '{}')
  symlinkSync('.', join(folder.path, 'self'))
  symlinkSync('..', join(folder.path, 'a', 'parent'))
  symlinkSync('nowhere', join(folder.path, 'dangling.har'))
  execFileSync('mkfifo', [join(folder.path, 'pipe')])
})

const within = (name: string) => join(folder.path, name)
const shown = 'GET https://csn.baidubce.com/v1/csn'
const run = async (...words: readonly string[]) => errbook(['check', folder.path, ...words])

test('is reported as text', async () => {
  const { code, out, err } = await run()
  expect({ code, err }).toEqual({ code: 2, err: '' })
  expect(out.split('\n').filter((line) => line.startsWith(folder.path))).toEqual([
    `${within('a/one.json')} record 1 ${shown} 403 RequestExpired`,
    `${within('a/several.jsonl')} record 2 403 RequestExpired`,
    `${within('b/lines.ndjson.gz')}:2 ${shown} 403 RequestExpired`,
    `${within('b/session.har')} entry 2 GET https://www.example.com/index.html 404`,
    `${within('b/session.har')} entry 3 ${shown} 403 RequestExpired`,
    `${within('b/session.har')} entry 11 GET https://www.example.com/logo.png 404`,
    within('dangling.har'),
    within('notes.txt'),
    within('page.json'),
  ])
  expect(out).toContain('dangling.har\n  ✗ The file cannot be read: there is no such file.\n')
  expect(out).toContain(
    'notes.txt\n  - This is not a recording: the content is neither NDJSON nor JSON nor a HAR. (skipped)\n',
  )
  expect(out).toContain('page.json\n  ✗ This is not a recording: the content is neither NDJSON nor JSON nor a HAR.\n')
  expect(out.slice(out.lastIndexOf('\n\n') + 2).split('\n')).toEqual([
    '15 responses, 6 outside the catalog',
    '1 response counted as a success',
    '1 entry without a response skipped',
    '2 error responses recorded without a body skipped',
    '5 files or folders of other kinds skipped',
    '1 file is not a recording',
    '1 file could not be read to the end',
  ])
})

test('is reported as JSON', async () => {
  const { records, summary } = JSON.parse((await run('--json')).out)
  expect(records).toHaveLength(9)
  expect(records[0]).toMatchObject({ file: within('a/one.json'), record: 1, method: 'GET', url: shown.slice(4) })
  expect(records[1]).not.toHaveProperty('url')
  expect(records[7]).toEqual({ file: within('notes.txt'), passedOver: true, reason: expect.any(String) })
  expect(records[8]).toEqual({ file: within('page.json'), broken: true, reason: expect.any(String) })
  expect(summary).toMatchObject({
    files: 7,
    otherFiles: 5,
    unreadable: 1,
    notRecordings: 1,
    responses: 15,
    outside: 6,
    broken: 0,
  })
  expect(summary).toMatchObject({ passedOver: 1, notRecorded: 2, leftOut: 0 })
})

test('is reported as JUnit XML', async () => {
  const { out } = await run('--junit')
  expect(out).toContain('<testsuites name="errbook check" tests="18" failures="6" errors="2" skipped="1">')
  expect(out).toContain(`<testcase name="${within('a/one.json')} record 1 ${shown} 403 RequestExpired"`)
  expect(out).toContain('<property name="otherFiles" value="5"/>')
  expect(out).toContain('<property name="notRecorded" value="2"/>')
  expect(out).toContain('<skipped message="This is not a recording')
})

test('shows no secret in any form', async () => {
  for (const form of ['--lang=en', '--json', '--junit']) expect((await run(form)).out).not.toContain(secret)
})

test('is checked only where --url matches', async () => {
  const { code, out } = await run('--url', 'HTTPS://CSN.baidubce.com/v1', '--json')
  const { records, summary } = JSON.parse(out)
  expect(code).toBe(2)
  expect(records.filter(({ url }: { url?: string }) => url !== undefined)).toHaveLength(3)
  expect(summary).toMatchObject({ responses: 8, outside: 3, leftOut: 8, passedOver: 0, notRecorded: 2 })
  expect((await run('--url', 'https://csn.baidubce.com')).out).toContain('8 responses from other URLs left out')
})

test('has nothing to check if --url matches nothing', async () => {
  const { code, err } = await errbook(['check', within('b'), '--url', 'https://api.example.com'])
  expect(code).toBe(2)
  expect(err).toContain('nothing was checked')
})

test('is reported in Chinese', async () => {
  const { out } = await run('--lang', 'zh', '--url', 'https://csn.baidubce.com')
  expect(out).toContain(
    '跳过 2 个未录制响应体的错误响应\n忽略 8 个来自其他 URL 的响应\n跳过 5 个其他类型的文件或文件夹',
  )
})
