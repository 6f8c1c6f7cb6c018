import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errbook, testFolder } from '../test/command.js'

const catalog = 'packages/csn/catalog.yaml'

const folder = testFolder()

describe('errbook', () => {
  test.each(['init', 'generate', 'lint', 'explain', 'list', 'check'])(
    '%s has help with an example',
    async (command) => {
      const { code, out } = await errbook([command, '--help'])
      expect(code).toBe(0)
      expect(out).toMatch(/Examples?:\n {2}\$ /)
      expect(out).toContain('Exits 0')
      expect((await errbook(['help', command])).out).toBe(out)
      expect((await errbook(['--help'])).out).toContain(`\n  ${command} `)
    },
  )

  test('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8'))
    expect(await errbook(['--version'])).toMatchObject({ code: 0, out: version })
  })

  test.each([[['frobnicate']], [['explain', '--lang', 'fr', 'X']], [['check']], [[]]])(
    '%j is wrong usage: exit 2',
    async (words) => {
      const { code, err } = await errbook(words)
      expect(code).toBe(2)
      expect(err).not.toBe('')
    },
  )
})

test.each([
  [['generate', '--nope'], 'errbook generate --help'],
  [['lint', 'a', 'b'], 'errbook lint --help'],
  [['explain', '--lang'], 'errbook explain --help'],
  [['list', '--lang', '!'], 'errbook list --help'],
  [['check'], 'errbook check --help'],
  [['check', 'x', '--json', '--junit'], 'errbook check --help'],
  [['frobnicate'], 'errbook --help'],
  [['--nope'], 'errbook --help'],
])('after the wrong usage %j the hint is %s', async (words, hint) => {
  expect((await errbook(words)).err).toMatch(new RegExp(`^error: .*\\n\\(${hint} lists `))
})

describe('nothing from outside acts on a terminal:', () => {
  const clear = '\u001b[2J'
  const file = `nowhere${clear}.yaml`
  test.each<[what: string, words: readonly string[]]>([
    ['an unknown command', [clear]],
    ['an unknown option', ['check', `--${clear}`, 'x']],
    ['the argument of an option', ['explain', 'X', '--lang', clear]],
    ['an invalid number', ['check', 'x', '--jobs', clear]],
    ['an invalid URL', ['check', 'x', '--url', clear]],
    ['a file to check', ['check', file]],
    ['a file to lint', ['lint', file]],
    ['a file to generate from', ['generate', file]],
    ['a catalog', ['explain', 'X', '--catalog', file]],
    ['a folder to write to', ['generate', catalog, '--check', '--out', clear]],
  ])('not %s', async (_, words) => {
    const { out, err } = await errbook(words)
    expect(out + err).toContain('\\u{1b}[2J')
    expect(out + err).not.toContain('\u001b')
  })

  test('not a code, whose escapes are no part of it', async () => {
    const { out, err } = await errbook(['explain', `NoSuchCode${clear}`])
    expect(out).toContain('NoSuchCode is not in the catalog csn.')
    expect(out + err).not.toContain('\u001b')
  })

  test('not a text of a catalog', async () => {
    const text = readFileSync('packages/compiler/test/sample.yaml', 'utf8').replace(
      'Too many requests.',
      '"\\e[2JSlow"',
    )
    const file = folder.write(`${clear}.yaml`, text)
    expect((await errbook(['explain', 'TooMany', '--catalog', file])).out).toContain(': \\u{1b}[2JSlow')
    expect((await errbook(['lint', file])).out).toContain('/\\u{1b}[2J.yaml: no errors')
    expect((await errbook(['explain', 'TooMany', '--catalog', file, '--json'])).out).toContain('"\\u001b[2JSlow"')
  })
})

test.each(['init', 'generate', 'lint', 'explain', 'list', 'check'])(
  'the help of %s fits 80 columns',
  async (command) => {
    const { out } = await errbook([command, '--help'])
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  },
)

describe('errbook explain', () => {
  test('explains a code in English', async () => {
    expect(await errbook(['explain', 'CsnNotFoundException'])).toEqual({
      code: 0,
      err: '',
      out: [
        'Catalog: csn (built in)',
        'CsnNotFoundException  404',
        '  The client caused the error. Sending the same request again does not help.',
        '  Message: The csn instance is not exist',
        '  Meaning: Cloud Smart Network does not exist',
        '  What to do: List your CSNs to find the right csnId, and check that your credentials belong to the account that owns it.',
        '  Example: The CSN was deleted a minute ago.',
        '  Request: GET /v1/csn/csn-0a1b2c3d4e5f',
      ].join('\n'),
    })
  })

  test('explains a code in Chinese', async () => {
    const { code, out } = await errbook(['explain', 'RequestExpired', '--lang', 'zh'])
    expect(code).toBe(0)
    expect(out).toContain('处理建议：通过 NTP 校准本机时钟，重新签名后再发送请求。')
  })

  test('suggests codes similar to an unknown one, and exits 1', async () => {
    expect(await errbook(['explain', 'CsnNotFound'])).toMatchObject({
      code: 1,
      out: 'Catalog: csn (built in)\nCsnNotFound is not in the catalog csn.\nDid you mean CsnNotFoundException?',
    })
    expect((await errbook(['explain', 'NoSuchObject'])).out).toContain('It has no code with a similar name.')
  })

  test.each([
    ['a code', ' DbException\n'],
    ['a body', '{"code":"DbException","message":"The db has error","requestId":"req-1"}'],
    [
      'a response',
      'HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nx-bce-request-id: req-1\r\n\r\n{"code":"DbException","message":"The db has error","requestId":"req-1"}',
    ],
    [
      'a response behind a proxy',
      'HTTP/1.1 200 Connection established\n\nHTTP/2 400\ncontent-type: application/json\n\n{"code":"DbException"}',
    ],
  ])('reads %s from standard input', async (_, stdin) => {
    const { code, out } = await errbook(['explain'], stdin)
    expect(code).toBe(0)
    expect(out).toMatch(/\nDbException {2}400/)
  })

  test('notes what else is wrong with a whole response', async () => {
    const { out } = await errbook(
      ['explain'],
      'HTTP/1.1 403 Forbidden\ncontent-type: application/json\nx-bce-request-id: r\n\n{"code":"RequestExpired","message":"m","requestId":"r"}',
    )
    expect(out).toContain('Note: The error RequestExpired came with the status 403, not 400.')
    expect(out).toContain('Request ID: r')
  })

  test.each([
    ['no standard input', undefined, 'nothing to look up: name a code, a status or a file, or pipe a response in'],
    ['an empty one', ' \n', 'nothing to look up: there is no error code in the text'],
    ['a page', '<html><title>Bad Gateway</title>', 'nothing to look up: there is no error code in the text'],
    ['a body without a code', '{"message":"m"}', 'the body has no error code: expected at /code'],
    [
      'a response without a body',
      'HTTP/1.1 401 Unauthorized\ncontent-length: 0\n\n',
      'the response has no body, and so no code',
    ],
    [
      'a response with a page',
      'HTTP/1.1 502 Bad Gateway\n\n<html>\n<title>502</title>',
      'the body is not JSON, and so has no code; it begins: <html>',
    ],
    ['a list', '[]', 'the body is not a JSON object, and so has no code'],
    ['a success', 'HTTP/1.1 200 OK\n\n{"csns":[]}', 'the response is a success, with the status 200'],
  ])('with %s there is nothing to explain: exit 2', async (_, stdin, err) => {
    expect(await errbook(['explain'], stdin)).toEqual({ code: 2, out: '', err })
  })

  test('prints JSON with --json', async () => {
    const { code, out } = await errbook(['explain', 'DbException', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ known: true, code: 'DbException', status: 400, retry: 'backoff' })
    const unknown = await errbook(['explain', 'DbExeption', '--json'])
    expect(JSON.parse(unknown.out)).toMatchObject({ known: false, code: 'DbExeption', nearest: ['DbException'] })
  })

  test('says that a code is retired', async () => {
    expect(await errbook(['explain', 'Gone', '--catalog', 'packages/compiler/test/sample.yaml'])).toMatchObject({
      code: 0,
      out: 'Catalog: sample from packages/compiler/test/sample.yaml\nGone is retired since 1.2.0. Never used. Use Denied instead.',
    })
  })

  test('takes a catalog of the user', async () => {
    expect((await errbook(['explain', 'TooMany', '--catalog', 'packages/compiler/test/sample.yaml'])).out).toContain(
      'Too many requests.',
    )
    const { code, err } = await errbook(['explain', 'X', '--catalog', folder.write('bad.yaml', 'name: x')])
    expect(code).toBe(2)
    expect(err).toContain('bad.yaml:1:1 the catalog has no "errors"')
  })
})

describe('errbook lint', () => {
  test('finds no errors in the CSN catalog', async () => {
    expect(await errbook(['lint', catalog])).toEqual({ code: 0, out: `${catalog}: no errors, 31 codes`, err: '' })
  })

  test('reports every error with its place, and exits 1', async () => {
    const file = folder.write(
      'bad.yaml',
      readFileSync(catalog, 'utf8').replace('status: 403', 'status: 100').replace('retry: backoff', 'retyr: backoff'),
    )
    const { code, out, err } = await errbook(['lint', file])
    expect(code).toBe(1)
    expect(out.split('\n')).toHaveLength(2)
    for (const line of out.split('\n')) expect(line).toMatch(/bad\.yaml:\d+:\d+ .+: .+ \([a-z-]+\)$/)
    expect(err).toBe('2 errors')
    expect(JSON.parse((await errbook(['lint', file, '--json'])).out)).toHaveLength(2)
  })

  test('reports ten different errors of one file, each at its place', async () => {
    const { out } = await errbook(['lint', 'packages/cli/test/ten-errors.yaml', '--json'])
    const diagnostics: readonly { line: number; column: number; rule: string; message: string }[] = JSON.parse(out)
    expect(diagnostics.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`)).toEqual([
      '6:12 wrong-value document.updated is "yesterday"',
      '15:18 answer-known headers.request.Authorization.malformed: the catalog has no error "Denid"',
      '16:5 header-is-token headers.request.Content Type: the header name "Content Type" is not a token',
      '30:12 group-known errors.Denied.group: the group "comon" is unknown',
      '31:13 wrong-value errors.Denied.status is 100',
      '32:5 unknown-key errors.Denied has the unknown key "retyr"',
      '34:66 language-known errors.Denied.text.fr: the catalog has no language "fr"',
      '35:3 no-proto-key errors.__proto__: the name "__proto__" is not allowed',
      '37:5 duplicate-key "status" is given twice',
      '41:51 params-match-example errors.__proto__.example.params.limit: "ten" is not a whole number in decimal digits',
    ])
  })

  test('exits 2 for a missing file', async () => {
    expect(await errbook(['lint', 'nowhere.yaml'])).toEqual({
      code: 2,
      out: '',
      err: 'cannot read nowhere.yaml: there is no such file',
    })
  })
})

describe('errbook generate', () => {
  test('writes code and pages beside the file, and then finds them fresh', async () => {
    const file = join(folder.path, 'catalog.yaml')
    cpSync('packages/compiler/test/sample.yaml', file)
    const { code, out } = await errbook(['generate', file])
    expect(code).toBe(0)
    expect(out).toContain(`wrote ${join(folder.path, 'src', 'catalog.generated.ts')}`)
    expect(readdirSync(join(folder.path, 'docs'))).toEqual(['reference.en.md', 'reference.zh.md'])
    expect((await errbook(['generate', file])).out).toMatch(/^0 written/)
    expect((await errbook(['generate', file, '--check'])).code).toBe(0)
    folder.write('src/codes.generated.ts', '')
    expect(await errbook(['generate', file, '--check'])).toMatchObject({
      code: 1,
      err: 'run errbook generate, and commit the result',
    })
  })

  test('writes nothing from a catalog with errors', async () => {
    const { code } = await errbook(['generate', folder.write('catalog.yaml', 'name: x')])
    expect(code).toBe(1)
    expect(existsSync(join(folder.path, 'src'))).toBe(false)
  })

  test('exits 2 when a file cannot be written', async () => {
    const { code, err } = await errbook(['generate', catalog, '--out', folder.write('file', ''), '--docs', folder.path])
    expect(code).toBe(2)
    expect(err).toMatch(/^nothing was written: /)
    expect(readdirSync(folder.path)).toEqual(['file'])
  })
})
