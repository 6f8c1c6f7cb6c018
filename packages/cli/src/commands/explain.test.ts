import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pastes } from '../../../http/test/pastes.js'
import { errbook, testFolder } from '../../test/command.js'
import { bad, entry, good, har, ndjson } from '../../test/responses.js'

const folder = testFolder()
const own = 'packages/compiler/test/sample.yaml'
const response =
  'HTTP/1.1 404 Not Found\ncontent-type: application/json\nx-bce-request-id: r-1\n\n{"code":"CsnNotFoundException","message":"m","requestId":"r-1"}'

describe.each(pastes.map((row) => [row.title, row] as const))('errbook explain reads %s', (_, row) => {
  const { paste, code, standing = 'known' } = row

  test.each(['en', 'zh'])('in %s', async (lang) => {
    const ended = await errbook(['explain', '--lang', lang], paste)
    expect(ended).toMatchObject({ code: standing === 'known' ? 0 : 1, err: '' })
    const [, first = ''] = ended.out.split('\n')
    if (standing === 'known') expect(first).toMatch(new RegExp(`^${code} {2}\\d{3}$`))
    else
      expect(first).toBe(lang === 'en' ? `${code} is not in the catalog csn.` : `错误码目录 csn 中没有错误码 ${code}。`)
  })

  test('from a file', async () => {
    const { out } = await errbook(['explain', folder.write('paste', paste), '--json'])
    expect(JSON.parse(out)).toMatchObject({ code, known: standing === 'known', found: { evidence: row.evidence } })
  })
})

describe('the argument of errbook explain', () => {
  test('may be a code in any letter case, and the difference is noted', async () => {
    const { code, out } = await errbook(['explain', 'csnnotfoundexception'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Catalog: .+\nCsnNotFoundException {2}404\n/)
    expect(out).toContain('Note: In the catalog csnnotfoundexception is spelt CsnNotFoundException.')
    expect((await errbook(['explain', 'CsnNotFoundException'])).out).not.toContain('Note')
  })

  test('may be a status, whose codes are listed', async () => {
    const { code, out } = await errbook(['explain', '404'])
    expect(code).toBe(0)
    expect(out).toBe((await errbook(['list', '--status', '404'])).out)
    expect((await errbook(['explain', '404', '--json'])).out).toBe(
      (await errbook(['list', '--status', '404', '--json'])).out,
    )
    expect(await errbook(['explain', '418'])).toEqual({
      code: 1,
      out: '',
      err: 'no code has the status 418\nthe statuses are: 400, 403, 404, 412, 500',
    })
  })

  test.each(['4xx', '5XX'])('may be a class of statuses, %s, whose codes are listed', async (status) => {
    const { code, out } = await errbook(['list', '--status', status])
    expect(code).toBe(0)
    expect(await errbook(['explain', status])).toEqual({ code, out, err: '' })
    expect(await errbook(['explain'], `${status}\n`)).toEqual({ code, out, err: '' })
    expect((await errbook(['explain', '3xx'])).err).toMatch(/^no code has the status 3xx\n/)
  })

  test('may be a file, unless it is a code or a status', async () => {
    expect((await errbook(['explain', folder.write('error.txt', response)])).out).toContain('Request ID: r-1')
    const empty = await errbook(['explain', folder.write('empty', '')])
    expect(empty).toEqual({ code: 2, out: '', err: 'nothing to look up: there is no error code in the text' })
  })

  test('may be a pasted text', async () => {
    expect((await errbook(['explain', 'got {"code":"DbException"}'])).out).toMatch(/^Catalog: .+\nDbException {2}400/)
  })

  test('may be - for standard input', async () => {
    expect((await errbook(['explain', '-'], response)).out).toMatch(/^Catalog: .+\nCsnNotFoundException/)
  })

  test('may be none of these', async () => {
    expect(await errbook(['explain', './CsnNotFound.txt'])).toEqual({
      code: 2,
      out: '',
      err: 'nothing to look up: ./CsnNotFound.txt is neither a code of the catalog csn, nor a status, nor a file\ndid you mean CsnNotFoundException?',
    })
    expect((await errbook(['explain', 'DbExceptio.txt'])).err).toContain('nor a file\ndid you mean DbException?')
    expect((await errbook(['explain', 'a b c', '--lang', 'zh'])).err).toBe(
      '没有可查询的内容：a b c 既不是错误码目录 csn 中的错误码，也不是状态码或文件',
    )
  })

  test.each([
    ['', 'en', 'nothing to look up: the argument is empty; name a code, a status or a file'],
    [' \n', 'en', 'nothing to look up: the argument is empty; name a code, a status or a file'],
    ['', 'zh', '没有可查询的内容：参数为空，请给出错误码、状态码或文件'],
    [
      'packages',
      'en',
      'packages is a folder: name a file in it, or check the recorded responses in it: errbook check packages',
    ],
    [
      'packages/cli/',
      'en',
      'packages/cli/ is a folder: name a file in it, or check the recorded responses in it: errbook check packages/cli/',
    ],
    ['.', 'zh', '. 是文件夹：请给出其中的文件，或检查其中的响应记录：errbook check .'],
  ])('if it is %j, says in %s what to do instead', async (argument, lang, err) => {
    expect(await errbook(['explain', argument, '--lang', lang])).toEqual({ code: 2, out: '', err })
  })

  test('may be a named pipe, as a shell makes one', async () => {
    const pipe = join(folder.path, 'pipe')
    execFileSync('mkfifo', [pipe])
    const writer = spawn('sh', ['-c', 'printf %s "$0" > "$1"', response, pipe])
    expect((await errbook(['explain', pipe])).out).toMatch(/^Catalog: .+\nCsnNotFoundException/)
    writer.kill()
  })

  test('is a code rather than a status if the catalog has such a code', async () => {
    const numeric = folder.write('own.yaml', readFileSync(own, 'utf8').replace('0429', '404'))
    expect((await errbook(['explain', '404', '--catalog', numeric])).out).toMatch(/^Catalog: .+\nTooMany {2}429\n/)
  })
})

describe('what errbook explain says', () => {
  test('about a code in a text: where it was found, and which others were', async () => {
    const { out } = await errbook(['explain'], 'AccessDenied?\n\n[Code: DbException; RequestId: r-9]')
    expect(out).toContain('  Request ID: r-9\n')
    expect(out).toContain('  Found: line 3, in a code field beside a message, status or request ID\n')
    expect(out).toContain('  Also found: AccessDenied (line 1, as a word in the text)')
    const zh = await errbook(['explain', '--lang', 'zh'], 'AccessDenied?\n\n[Code: DbException; RequestId: r-9]')
    expect(zh.out).toContain('  另外出现：AccessDenied（第 1 行，文本中的单词）')
  })

  test('about a request with an old date: how far it is from the clock of the server', async () => {
    const expired = `HTTP/1.1 400 Bad Request\nDate: Tue, 11 Nov 2025 09:00:12 GMT\n\n{"code":"RequestExpired","message":"Request has expired. Timestamp date is 2025-11-11T08:00:00Z."}`
    expect((await errbook(['explain'], expired)).out).toContain(
      "  Note: The date of the request is 1 hour and 12 seconds before the server's clock. At most 1,800 seconds are allowed.\n",
    )
    const { out } = await errbook(['explain', '--json'], expired)
    expect(JSON.parse(out)).toMatchObject({ clock: { seconds: 3612, limit: 1800 } })
  })

  test.each([
    ['NDJSON', ndjson([good, bad, good])],
    ['a list', JSON.stringify([good, bad, good])],
    ['a HAR', har([entry(good), entry(bad), entry(good)])],
  ])('about a recording of several responses, %s: how many others there are', async (_, text) => {
    const file = folder.write('recorded', text)
    expect((await errbook(['explain', file])).out).toContain(
      `  Note: There are 2 other responses. To check all: errbook check ${file}`,
    )
    expect((await errbook(['explain', file, '--lang', 'zh'])).out).toContain(
      `  注意：另有 2 个响应。检查全部响应：errbook check ${file}`,
    )
    expect((await errbook(['explain'], text)).out).toContain('To check all: errbook check -')
    expect(JSON.parse((await errbook(['explain', '--json', file])).out)).toMatchObject({ otherResponses: 2 })
  })

  test('about a recording of one response: nothing of others', async () => {
    expect((await errbook(['explain'], ndjson([good]))).out).not.toContain('other response')
    expect(JSON.parse((await errbook(['explain', '--json'], ndjson([good]))).out)).not.toHaveProperty('otherResponses')
  })

  test('about a recording without a code: how to check it', async () => {
    const empty = { status: 204, headers: {} }
    const { code, err } = await errbook(['explain'], ndjson([empty, empty]))
    expect(code).toBe(2)
    expect(err).toMatch(/\nto check all 2 responses: errbook check -$/)
  })

  test('as JSON', async () => {
    const { out } = await errbook(['explain', '--json'], 'DbException! code=Foo')
    expect(JSON.parse(out)).toEqual({
      known: false,
      code: 'Foo',
      nearest: [],
      found: { code: 'Foo', spelling: 'Foo', standing: 'unknown', evidence: 'field', line: 1 },
      others: [{ code: 'DbException', spelling: 'DbException', standing: 'known', evidence: 'word', line: 1 }],
      issues: [],
    })
  })

  test.each(['en', 'zh'])('without a code, in %s: why, and how to see the codes of the status', async (lang) => {
    const { code, err } = await errbook(['explain', '--lang', lang], 'HTTP/1.1 404 Not Found\n\n<html>')
    expect(code).toBe(2)
    expect(err).toContain('errbook explain 404')
    expect(/\p{Script=Han}/u.test(err)).toBe(lang === 'zh')
  })
})
