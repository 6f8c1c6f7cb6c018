import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errbook, testFolder } from '../../test/command.js'
import { bad, blocked, cutOff, entry, good, gzip, har, marked, ndjson, success, unknown } from '../../test/responses.js'

const samples = 'packages/csn/samples/observed-responses.ndjson'
const folder = testFolder()

/** The JSON report of a file of this name. */
async function checked(name: string, content: string | Uint8Array) {
  const { code, out } = await errbook(['check', folder.write(name, content), '--json'])
  return { code, ...JSON.parse(out) }
}

describe('for an error without its body, errbook check', () => {
  const id = { 'x-bce-request-id': 'r' }
  const said = { ...id, 'x-bce-error-code': 'CsnNotFoundException', 'x-bce-error-message': 'm' }
  test.each([
    ['skips an answer to HEAD without a code', { method: 'HEAD', status: 404, headers: id }, [0, 0, 1]],
    ['checks the headers of an answer to HEAD', { method: 'HEAD', status: 404, headers: said }, [1, 0, 0]],
    ['reports what is wrong in them', { method: 'HEAD', status: 403, headers: said }, [1, 1, 0]],
    ['reports that an answer to GET has no body', { method: 'GET', status: 404, headers: id }, [1, 1, 0]],
  ])('%s', async (_, record, [responses, outside, notRecorded]) => {
    const { summary } = await checked('x', ndjson([record, good]))
    expect(summary).toMatchObject({ responses: 1 + (responses ?? 0), outside, notRecorded })
  })
})

describe('errbook check reads', () => {
  const lines = ndjson([good, bad])
  const entries = [entry(good), blocked, entry(bad)]
  test.each<[what: string, content: string | Uint8Array, place: object]>([
    ['NDJSON', lines, { line: 2 }],
    ['NDJSON in gzip', gzip(lines), { line: 2 }],
    ['NDJSON in gzip of two members', Buffer.concat([gzip(ndjson([good])), gzip(ndjson([bad]))]), { line: 2 }],
    ['NDJSON behind a byte order mark', marked(lines), { line: 2 }],
    ['NDJSON behind a byte order mark in gzip', gzip(marked(lines)), { line: 2 }],
    ['NDJSON with CRLF', ndjson([good, bad], '\r\n'), { line: 2 }],
    ['NDJSON with blank lines', `\n${ndjson([good])} \r\n${ndjson([bad])}\n`, { line: 4 }],
    ['NDJSON without a final line end', lines.trimEnd(), { line: 2 }],
    ['NDJSON with a member "log"', ndjson([{ log: 'x', ...good }, bad]), { line: 2 }],
    ['a HAR', har(entries), { entry: 3 }],
    ['a HAR with an indent', har(entries, 2), { entry: 3 }],
    ['a HAR in gzip', gzip(har(entries)), { entry: 3 }],
    ['a HAR behind a byte order mark', marked(har(entries)), { entry: 3 }],
    ['a HAR with bodies in base64', har([entry(good, true), blocked, entry(bad, true)]), { entry: 3 }],
    ['a list', JSON.stringify([good, bad]), { record: 2 }],
    ['a list with an indent', JSON.stringify([good, bad], null, 2), { record: 2 }],
    ['a list in gzip', gzip(JSON.stringify([good, bad], null, 2)), { record: 2 }],
    ['lists after one another', `${JSON.stringify([good])}\n${JSON.stringify([bad], null, 2)}`, { record: 2 }],
    ['records with an indent', [good, bad].map((of) => JSON.stringify(of, null, 2)).join('\n'), { record: 2 }],
    ['a HAR with members before the log', har(entries).replace('{', '{"_exporter":{"log":1},'), { entry: 3 }],
  ])('%s', async (_, content, place) => {
    const { code, records, summary } = await checked('recorded', content)
    expect(code).toBe(1)
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({ ...place, status: 403, code: 'RequestExpired', outside: true })
    expect(summary).toMatchObject({ responses: 2, outside: 1, broken: 0, unreadable: 0 })
  })

  test.each<[what: string, content: string | Uint8Array]>([
    ['an empty file', ''],
    ['an empty file in gzip', gzip('')],
    ['blank lines', '\n\r\n \n'],
    ['an empty list', '[]'],
    ['a HAR without entries', har([])],
    ['a HAR of blocked requests', har([blocked, { request: {} }])],
  ])('%s, and says that there was nothing to check: exit 2', async (_, content) => {
    const { code, out, err } = await errbook(['check', folder.write('recorded', content), '--json'])
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 2, records: [], summary: { responses: 0 } })
    expect(err).toMatch(/^nothing was checked: .*NDJSON.*JSON.*HAR/)
    expect(err).not.toContain('\n')
  })

  test('the files of a folder and its subfolders by name, except hidden ones', async () => {
    folder.write('b/2.har', har([entry(bad)]))
    folder.write('b/1', gzip(ndjson([unknown])))
    folder.write('a.ndjson', ndjson([bad]))
    folder.write('.git/config', 'no response')
    const { records, summary } = JSON.parse((await errbook(['check', folder.path, '--json'])).out)
    const files = records.map(({ file }: { readonly file: string }) => file)
    expect(files).toEqual(['a.ndjson', 'b/1', 'b/2.har'].map((name) => join(folder.path, name)))
    expect(summary).toMatchObject({ files: 3, responses: 3, outside: 3 })
  })

  test('an empty folder, and says that there was nothing to check: exit 2', async () => {
    mkdirSync(join(folder.path, 'empty'))
    const { code, out, err } = await errbook(['check', folder.path])
    expect({ code, out }).toEqual({ code: 2, out: 'Catalog: csn (built in)\n\n0 responses, 0 outside the catalog' })
    expect(err).toContain('nothing was checked')
  })

  test('standard input', async () => {
    const { code, out } = await errbook(['check', '-'], gzip(har([entry(bad)])))
    expect(code).toBe(1)
    expect(out).toContain('stdin entry 1 GET https://csn.baidubce.com/v1/csn 403 RequestExpired')
  })
})

describe('errbook check skips and reports', () => {
  test.each<[what: string, content: string | Uint8Array, place: object]>([
    ['a line that is not JSON', `${ndjson([bad])}{"status":200\n${ndjson([good])}`, { line: 2 }],
    ['a line that is not an object', ndjson([bad, [], good]), { line: 2 }],
    ['a line without a status', ndjson([bad, { headers: {} }, good]), { line: 2 }],
    ['an entry whose response has no status', har([entry(bad), { response: {} }, entry(good)]), { entry: 2 }],
  ])('%s', async (_, content, place) => {
    const { code, records, summary } = await checked('recorded', content)
    expect(code).toBe(1)
    expect(records[1]).toMatchObject({ ...place, broken: true })
    expect(summary).toMatchObject({ responses: 2, outside: 1, broken: 1 })
  })

  const many = har([entry(bad), ...Array(500).fill(entry(good))], 2)
  test.each<[what: string, content: string | Uint8Array, responses: number, reason: RegExp]>([
    ['a HAR that is cut off', cutOff(many, 10), 501, /cut off/],
    ['a HAR that is cut off within an entry', cutOff(har([entry(bad), entry(good)]), 50), 1, /cut off/],
    ['a HAR in gzip that is cut off', gzip(cutOff(many, 10).toString()), 501, /JSON ends too early/],
    ['a gzip file that is cut off', cutOff(gzip(ndjson([bad, good])), 5), 2, /gzip file ends too early/],
    ['a HAR that is not JSON', `${cutOff(many, 2)}${' '.repeat(600)}x`, 501, /is invalid from here on: unexpected x/],
    ['a HAR without a list of entries', '{"log":{"entries":{"0":[]}}}', 0, /no list/],
    ['a HAR of brackets', `{"log":{"entries":[${'['.repeat(5000)}`, 0, /deep/],
  ])('%s, after everything that can be read', async (_, content, responses, reason) => {
    const { code, records, summary } = await checked('recorded', content)
    expect(code).toBe(2)
    if (responses > 0) expect(records[0]).toMatchObject({ code: 'RequestExpired' })
    expect(records.at(-1)).toEqual({ file: records.at(-1).file, broken: true, reason: expect.stringMatching(reason) })
    expect(summary).toMatchObject({ responses })
    expect(summary.unreadable + summary.notRecordings).toBe(1)
  })

  test('a damaged gzip file, after everything before the damage', async () => {
    const noise = Array.from({ length: 20 }, () => ({ ...good, body: randomBytes(8192).toString('hex') }))
    const bytes = gzip(ndjson([bad, ...noise]))
    const { code, records } = await checked('recorded', bytes.fill(0xff, 100_000, 100_100))
    expect(code).toBe(2)
    expect(records[0]).toMatchObject({ code: 'RequestExpired' })
    expect(records.at(-1).reason).toMatch(/^The gzip file is damaged: .*[^.]\.$/)
  })

  test('a file that cannot be read, and continues with the next', async () => {
    const broken = folder.write('broken.gz', cutOff(gzip(ndjson([good])), 5))
    const { code, out } = await errbook(['check', broken, folder.write('next', ndjson([good]))])
    expect(code).toBe(2)
    expect(out).toContain(`${broken}\n  ✗ The gzip file ends too early: it was cut off.\n`)
    expect(out).toContain('2 responses, 0 outside the catalog\n1 file could not be read to the end')
  })
})

describe('errbook check', () => {
  test('names the place of each finding, and counts by code and by rule', async () => {
    const { code, out } = await errbook(['check', samples])
    expect(code).toBe(1)
    expect(out).toContain(`${samples}:1 403 SignatureDoesNotMatch\n`)
    expect(out).toContain('✗ The error SignatureDoesNotMatch came with the status 403, not 400. (status-differs)')
    expect(out).toContain('\nResponses by code\n       1  InternalError\n')
    expect(out).toContain('\nResponses by code outside the catalog\n       4  IamSignatureInvalid\n')
    expect(out).toContain('       2  status-differs\n')
    expect(out).toContain('16 responses, 15 outside the catalog')
  })

  test('counts the codes of errors, but not a member "code" of a success', async () => {
    const own = { ...success, body: '{"code":"success"}' }
    const { summary } = await checked('recorded', ndjson([good, good, unknown, own, { ...good, status: 200 }]))
    expect(summary).toMatchObject({ codes: { CsnNotFoundException: 3 }, unknownCodes: { NoSuchCode: 1 } })
  })

  const said = { 'X-Bce-Error-Code': ' CsnNotFoundException ', 'X-Bce-Error-Message': 'm', 'X-Bce-Request-Id': 'r' }
  test.each<[where: string, record: object, codes: object]>([
    [
      'the headers of an answer to HEAD',
      { method: 'HEAD', status: 404, headers: said },
      { codes: { CsnNotFoundException: 1 } },
    ],
    [
      'the headers beside a page',
      { status: 404, headers: said, body: '<html>' },
      { codes: { CsnNotFoundException: 1 } },
    ],
    [
      'the headers beside a body without one',
      { status: 404, headers: said, body: '{"message":"m"}' },
      { codes: { CsnNotFoundException: 1 } },
    ],
    [
      'the body rather than the headers',
      { ...unknown, headers: { ...unknown.headers, ...said } },
      { unknownCodes: { NoSuchCode: 1 } },
    ],
    [
      'the body, without the white space around it',
      { ...good, body: good.body?.replace('"Csn', '" Csn') },
      { codes: { CsnNotFoundException: 1 } },
    ],
    ['neither, at the status of a success', { ...success, headers: { ...success.headers, ...said } }, {}],
  ])('counts the code in %s', async (_, record, codes) => {
    const { summary } = await checked('recorded', ndjson([record]))
    const { codes: known, unknownCodes } = summary
    expect({ codes: known, unknownCodes }).toEqual({ codes: {}, unknownCodes: {}, ...codes })
  })

  test('counts entries without a response', async () => {
    const evicted = { ...entry(bad), response: { ...entry(bad).response, content: { size: 120 } } }
    const { out } = await errbook(['check', folder.write('x.har', har([blocked, evicted, entry(good)]))])
    expect(out).toContain('1 response, 0 outside the catalog')
    expect(out).toContain('1 entry without a response skipped')
    expect(out).toContain('1 error response recorded without a body skipped')
  })

  test('reports bytes that are not UTF-8', async () => {
    const binary = {
      ...entry(bad).response,
      content: { encoding: 'base64', text: Buffer.from([123, 255]).toString('base64') },
    }
    const { records } = await checked('recorded', har([{ response: binary }]))
    expect(records[0].issues[0]).toMatchObject({ rule: 'body-not-utf8' })
  })

  test('prints no control characters from outside', async () => {
    const request = { method: 'GET', url: '/\u001b[2J' }
    const file = folder.write('\u001b[31m.ndjson', ndjson([{ ...bad, body: '{"code":"\\u001b[2J"}', request }]))
    for (const form of ['--lang=en', '--json', '--junit']) {
      const { out } = await errbook(['check', file, form])
      expect(out).not.toContain('\u001b')
      expect(out).toMatch(/\\u\{?(?:00)?1b\}?\[2J/)
    }
    const { out } = await errbook(['check', file])
    expect(out).toContain('\\u{1b}[31m.ndjson:1 GET /\\u{1b}[2J 403 \\u{1b}[2J')
  })

  test.each([
    ['--json', '"omitted":51'],
    ['--junit', 'and 51 more'],
    ['--lang=en', '  and 51 more'],
    ['--lang=zh', '  另有 51 个问题'],
  ])('counts the issues beyond the hundredth without reporting them: %s', async (option, told) => {
    const names = Array.from({ length: 150 }, (_, i) => [`bad name ${i}`, 'x'])
    const many = { ...bad, headers: { ...bad.headers, ...Object.fromEntries(names) } }
    const file = folder.write('many', ndjson([many, many]))
    const { out } = await errbook(['check', file, option])
    expect(out.split(told)).toHaveLength(3)
    expect(out).toMatch(/"omitted":102|"omitted" value="102"| {5}102 /)
    expect(out).not.toContain('bad name 120')
  })

  test('strict makes every warning an error', async () => {
    expect((await errbook(['check', samples, '--strict'])).out).toContain('16 responses, 16 outside the catalog')
  })

  test('speaks Chinese', async () => {
    const file = folder.write('x.har', har([entry(bad), blocked, { response: {} }]).replace(/\]\}\}$/, ','))
    const { out } = await errbook(['check', samples, file, '--lang', 'zh'])
    expect(out).toContain(
      '共 17 个响应，其中 16 个不符合错误码目录\n其中 1 个响应被视为成功\n跳过 1 个没有响应的条目\n1 条记录无法读取为响应',
    )
    expect(out).toContain(`${file} 第 1 条 GET https://csn.baidubce.com/v1/csn 403 RequestExpired`)
    expect(out).toContain('JSON 不完整，已被截断')
  })

  test.each([
    ['--jobs', '0'],
    ['--jobs', 'two'],
    ['--json', '--junit'],
  ])('%s %s is wrong usage: exit 2', async (...words) => {
    expect(await errbook(['check', samples, ...words])).toMatchObject({ code: 2, out: '' })
  })

  test.each([
    ['a text', 'Errors of May\n', 'en', '1 file is not a recording'],
    ['a text', 'Errors of May\n', 'zh', '1 个文件不是响应记录'],
    ['a HAR without a list', '{"log":{"entries":{}}}', 'en', '1 file is not a recording'],
    ['a HAR that is cut off', '{"log":{"entries":[', 'en', '1 file could not be read to the end'],
  ])('says of %s that it is not one, or could not be read to the end: %j', async (_, text, lang, end) => {
    const { code, out } = await errbook(['check', folder.write('notes.txt', text), '--lang', lang])
    expect(code).toBe(2)
    expect(out.split('\n').at(-1)).toBe(end)
  })

  test('exits 2 for a missing file, and checks none', async () => {
    expect(await errbook(['check', samples, 'nowhere.ndjson'])).toEqual({
      code: 2,
      out: '',
      err: 'cannot read nowhere.ndjson: there is no such file',
    })
  })
})
