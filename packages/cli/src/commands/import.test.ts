import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errbook, testFolder } from '../../test/command.js'
import { imported } from '../../test/import/imported.js'

const samples = 'packages/cli/test/import'
const folder = testFolder()

interface Fact {
  readonly code: string
  readonly status: string | null
  readonly message: string
  readonly description: { readonly en: string | null; readonly zh: { readonly text: string } | null }
}

const factsOf = (
  name: string,
): { readonly columns: readonly string[]; readonly errors: readonly (Fact & { group: string })[] } =>
  JSON.parse(readFileSync(`${samples}/${name}-facts.json`, 'utf8'))

describe("the page of CSN's common headers and error codes", async () => {
  const { errors } = JSON.parse(readFileSync('packages/csn/test/facts.json', 'utf8'))
  const facts: readonly {
    readonly code: string
    readonly group: string
    readonly status: number
    readonly publishedStatus: string
    readonly publishedMessage: string
    readonly description: { readonly en: string }
  }[] = errors
  const read = () => imported([`${samples}/csn-page.txt`, '--name', 'csn'])

  test('becomes an entry for each row, in their order, as they are printed', async () => {
    const { file } = await read()
    expect(Object.keys(file.errors)).toEqual(facts.map(({ code }) => code))
    expect(facts.length).toBe(31)
    for (const { code, group, status, publishedStatus, publishedMessage, description } of facts) {
      const { printed, ...entry } = file.errors[code] ?? {}
      expect(entry).toEqual({
        group: group === 'bce' ? 'bce-global-error-codes' : 'csn-error-return-codes',
        status,
        message: publishedMessage,
        text: { en: { quoted: description.en } },
      })
      const isPlain =
        /^\d{3}(?: [A-Z][a-z]+)*(?: Request| Error)?$/.test(publishedStatus) &&
        !/BadRequest|NotFound/.test(publishedStatus)
      expect(printed?.status?.text ?? 'plain').toBe(isPlain ? 'plain' : publishedStatus)
    }
  })

  test('is named with the day of its last change, and its groups are', async () => {
    const { name, document, groups, languages } = (await read()).file
    expect({ name, document, groups, languages }).toEqual({
      name: 'csn',
      document: { title: { en: 'Common Headers and Error Responses' }, updated: '2025-11-11' },
      groups: {
        'bce-global-error-codes': { text: { en: { quoted: 'BCE global error codes' } } },
        'csn-error-return-codes': { text: { en: { quoted: 'CSN error return codes' } } },
      },
    })
  })

  test('has doubtful statuses, which are listed with their lines, and beside their errors in the draft', async () => {
    const { told, text } = await read()
    const doubtful = facts.filter(({ publishedStatus }) => /\d[A-Z]|BadRequest|NotFound/.test(publishedStatus))
    expect(doubtful.length).toBe(9)
    expect(told.filter((line) => line.includes(' is read as '))).toEqual(
      doubtful.map(({ code, publishedStatus, status }) =>
        expect.stringMatching(new RegExp(`^line \\d+: ${code}: the status "${publishedStatus}" is read as ${status}$`)),
      ),
    )
    expect(text).toContain('  # line 33: AccessDenied: the status "403Forbidden" is read as 403\n  AccessDenied:\n')
    expect(told.at(-1)).toBe('31 codes of 31 rows, 9 doubtful')
  })

  test('lacks what it does not say, which is told once', async () => {
    const { told, text } = await read()
    for (const line of [
      'none of the 31 codes has a "retry": the default is never',
      'none of the 31 codes has a "resolution"',
    ]) {
      expect(told).toContain(line)
      expect(text).toContain(`# - ${line}\n`)
    }
    expect(told.filter((line) => line.includes('passed over'))).toEqual([
      'line 5: a table without a column of codes is passed over: "Common header", "Description"',
      'line 12: a table without a column of codes is passed over: "Common header", "Description"',
      'line 18: a table without a column of codes is passed over: "Parameter name", "Type", "Description"',
    ])
  })

  test('gives the same draft each time', async () => {
    expect((await read()).text).toBe((await read()).text)
  })
})

test("the Markdown of VPC's page imports to its facts", async () => {
  const { columns, errors } = factsOf('vpc')
  const table = (group: string) => [
    `## ${group.toUpperCase()}错误返回码`,
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => ' --- |').join('')}`,
    ...errors
      .filter((fact) => fact.group === group)
      .map(
        ({ code, message, status, description }) =>
          `| ${[code, message, status ?? '', description.zh?.text ?? ''].join(' | ')} |`,
      ),
    '',
  ]
  const page = ['# 公共头与错误返回', '', '更新时间：2025-11-11', '', ...table('vpc'), ...table('acl')].join('\n')
  const { file, told, text } = await imported([
    folder.write('vpc.md', page),
    '--url',
    'https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7',
  ])
  expect(file).toEqual({
    name: 'vpc',
    languages: ['zh'],
    document: {
      title: { zh: '公共头与错误返回' },
      updated: '2025-11-11',
      url: 'https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7',
    },
    groups: {
      vpc: { text: { zh: { quoted: 'VPC错误返回码' } } },
      acl: { text: { zh: { quoted: 'ACL错误返回码' } } },
    },
    errors: Object.fromEntries(
      errors
        .filter(({ status }) => status !== null)
        .map(({ code, group, status, message, description }) => [
          code,
          { group, status: Number(status), message, text: { zh: { quoted: description.zh?.text } } },
        ]),
    ),
  })
  expect(told[0]).toMatch(/^line \d+: InvalidPort: it has no status, and is left out$/)
  expect(text).toContain(
    "# Left out, since they have no status:\n#   InvalidPort: { group: acl, message: The ACL rule's port was invalid. }",
  )
})

test('a code of several rows is one error with a free message, and what its rows say stands before it', async () => {
  const { errors } = factsOf('bcm')
  const { file, text, told } = await imported([`${samples}/bcm-facts.json`])
  expect(Object.keys(file.errors)).toEqual([...new Set(errors.map(({ code }) => code))])
  expect(file.errors.INVALID_PARAMETER).toEqual({ group: 'bcm', status: 400 })
  expect(file.errors.INTERNAL_ERROR).toMatchObject({ message: 'We encountered an internal error. Please try again.' })
  for (const { message, description } of errors) {
    for (const said of [message, description.en, description.zh?.text]) expect(text).toContain(said)
  }
  expect(told).toContain('what the rows say stands in comments, since they say several things of one: 2 codes')
})

describe('--out', () => {
  const rows = 'code,status\nNotFound,404\n'

  test('writes a new file', async () => {
    const out = join(folder.path, 'new', 'catalog.yaml')
    const { code, out: printed } = await errbook(['import', '-', '--out', out], rows)
    expect({ code, printed }).toEqual({ code: 0, printed: '' })
    expect(readFileSync(out, 'utf8')).toMatch(/\nname: api\n\nerrors:\n {2}NotFound: \{ status: 404 \}\n$/)
  })

  test.each<[what: string, make: (path: string) => unknown]>([
    ['a file', () => folder.write('catalog.yaml', 'mine')],
    ['a folder', () => folder.write('catalog.yaml/x', '')],
    ['a link to nothing', (path) => symlinkSync('nowhere', path)],
  ])('never overwrites %s', async (_, make) => {
    const out = join(folder.path, 'catalog.yaml')
    make(out)
    const { code, err } = await errbook(['import', '-', '--out', out], rows)
    expect(code).toBe(2)
    expect(err).toContain(`cannot write ${out}: it is there already, and is not overwritten`)
    expect(existsSync(join(folder.path, 'nowhere'))).toBe(false)
  })
})

test.each<[words: readonly string[], errors: object]>([
  [[], { A: { status: 400, text: { en: { quoted: 'Words.' } } } }],
  [['--status', '200'], { A: { status: 400, text: { en: { quoted: 'Words.' } } }, NoStatus: { status: 200 } }],
  [['--language', 'de'], { A: { status: 400, text: { de: { quoted: 'Words.' } } } }],
  [['--columns', 'code,status,message'], { A: { status: 400, message: 'Words.' } }],
  [['--columns', 'code, status,-'], { A: { status: 400 } }],
  [
    ['--columns', 'code,status,text.zh-CN.resolution'],
    { A: { status: 400, text: { 'zh-CN': { resolution: { quoted: 'Words.' } } } } },
  ],
])('%j decides what rows do not say', async (words, errors) => {
  const { file } = await imported([...words, '-'], 'Code,Status,Meaning\nA,400,Words.\nNoStatus,,')
  expect(file.errors).toEqual(errors)
})

test.each<[name: string, stem: string]>([
  ['my-api.errors.md', 'my_api_errors'],
  ['错误码.csv', 'api'],
  ['404.csv', '_404'],
])('a draft of %s is called %s', async (name, expected) => {
  expect(
    (await imported([folder.write(name, '| Code | Status |\n|---|---|\n| A | 400 |\n'), '--format', 'markdown'])).file
      .name,
  ).toBe(expected)
})

describe('bad input is a failure that says what to do:', () => {
  test.each<[what: string, words: readonly string[], input: string | Uint8Array | undefined, message: RegExp]>([
    ['a missing file', ['nowhere.csv'], undefined, /^cannot read nowhere\.csv: there is no such file$/],
    ['nothing', ['-'], ' \n', /^standard input: there is nothing in it$/],
    ['bytes', ['-'], Uint8Array.of(0x89, 0x50, 0xff), /not text in UTF-8: save it in that encoding$/],
    ['zeros', ['-'], 'a\0,b', /it has bytes of zero$/],
    ['words', ['-'], 'hello there', /its format is unknown: say it with --format, one of tsv, csv/],
    ['an open quote', ['-', '--format', 'csv'], 'code,status\n"A,400', /line 2: a quoted cell is not closed/],
    ['a quote within', ['-', '--format', 'csv'], 'code,status\n"A"b,400', /line 2: a quote stands where none can/],
    ['broken JSON', ['-'], '{"errors": [', /standard input:1:\d+ .*\(yaml-syntax\)$/],
    ['broken YAML', ['-', '--format', 'yaml'], 'a: [1', /\(yaml-syntax\)$/],
    ['an alias', ['-', '--format', 'yaml'], 'a: &b 1\nc: *b', /\(no-alias\)/],
    ['deep JSON', ['-'], '['.repeat(100_000), /nested too deeply/],
    ['JSON without rows', ['-'], '{"a": 1}', /there are no rows: expected a list of objects/],
    ['two lists', ['-'], '{"a": [{"code": 1}], "b": [{"code": 2}]}', /several lists may be the rows: "a", "b"/],
    [
      'no column of codes',
      ['-'],
      'Key,HTTP status,Text\nA,400,x',
      /line 1: "Key", "HTTP status", "Text"\nSay what the columns are, in order, such as --columns code,status,message$/,
    ],
    ['a table without rows', ['-'], '| Code | Status |\n|---|---|\n', /no row has a code$/],
    [
      'two columns of codes',
      ['-'],
      'Code,Code,Status\nA,B,400',
      /more than one column can be the code: "Code" \(column 1\) and "Code" \(column 2\)/,
    ],
    ['no status', ['-'], 'Code,Meaning\nA,x', /no row has a status.*--status 400/],
    ['OpenAPI without codes', ['-'], '{"openapi": "3.0.0", "paths": {}}', /the OpenAPI document lists no error codes/],
    [
      'an unknown column',
      ['-', '--columns', 'code,statsu'],
      'x',
      /^--columns has the unknown column "statsu": the columns are code, status/,
    ],
    ['a column given twice', ['-', '--columns', 'code,code'], 'x', /--columns has code twice/],
    ['columns without code', ['-', '--columns', 'status'], 'x', /--columns has no "code"/],
    [
      'more columns than there are',
      ['-', '--columns', 'code,-,status'],
      'A,400',
      /--columns names 3 columns, and the table has 2/,
    ],
    ['a wrong language', ['-', '--language', 'x'], 'x', /expected a language tag/],
    ['a wrong status', ['-', '--status', '99'], 'x', /expected an HTTP status/],
    ['a wrong name', ['-', '--name', 'a-b'], 'x', /expected letters, digits and "_"/],
    ['a wrong address', ['-', '--url', 'x'], 'x', /expected an address/],
    ['a wrong day', ['-', '--updated', '2025-13-01'], 'x', /expected a day/],
    ['a wrong format', ['-', '--format', 'xml'], 'x', /Allowed choices are tsv, csv, json, yaml, markdown/],
  ])('%s', async (_, words, input, message) => {
    const { code, out, err } = await errbook(['import', ...words], input)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })
})

test('has help with examples that fits 80 columns', async () => {
  const { code, out } = await errbook(['import', '--help'])
  expect(code).toBe(0)
  expect(out).toMatch(/Examples:\n {2}\$ /)
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  expect((await errbook(['--help'])).out).toContain('\n  import ')
})
