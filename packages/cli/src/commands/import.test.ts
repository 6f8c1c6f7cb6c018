import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { WholeCatalog } from '@errbook/catalog'
import { renderSite } from '@errbook/docs/site'
import { describe, expect, test } from 'vitest'
import { errbook, testFolder } from '../../test/command.js'
import { imported, linted } from '../../test/import/imported.js'

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

test.each(['en', 'zh'])(
  'the CSV of a site in %s is read back, though it begins with a byte order mark',
  async (language) => {
    const catalog: WholeCatalog = JSON.parse(readFileSync('packages/csn/src/json/catalog.generated.json', 'utf8'))
    const [, csv = ''] = renderSite(catalog).find(([path]) => path === `errors.${language}.csv`) ?? []
    expect(csv).toMatch(/^\ufeff/)
    const { file } = await imported([folder.write('errors.csv', csv), '--name', 'csn', '--language', language])
    expect(Object.keys(file.errors)).toEqual(Object.keys(catalog.errors))
    expect(file.errors.DbException).toMatchObject({ status: 400, message: 'The db has error' })
  },
)

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
    expect(told).toContain('31 codes of 31 rows, 9 doubtful')
  })

  test('lacks what it does not say, which is told once', async () => {
    const { told, text } = await read()
    for (const line of ['not said (of 31 codes): "retry" for all (the default is never), "resolution" for all']) {
      expect(told).toContain(line)
      expect(text).toContain(`# - ${line}\n`)
    }
    expect(told.filter((line) => line.includes('skipped'))).toEqual([
      'line 5: a table without a column of codes is skipped: "Common header", "Description"',
      'line 12: a table without a column of codes is skipped: "Common header", "Description"',
      'line 18: a table without a column of codes is skipped: "Parameter name", "Type", "Description"',
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
    '# Left out, since they have no status:\n#   InvalidPort: { group: acl, message: "The ACL rule\'s port was invalid." }',
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
  expect(told).toContain('2 codes with different messages or texts: the comments before them say all')
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

test('what is left out keeps all that its rows say, in comments', async () => {
  const { text } = await imported(
    ['-'],
    'Code,Status,Message,Meaning\nA,400,,\nB,5xx,One.,x\nB,,Other.,y\nC,4xx,{code},\n',
  )
  expect(text).toContain(
    [
      '# Left out, since they have no status:',
      '#   # line 3: B: the status "5xx" is not a number from 200 to 599',
      '#   # The document says:',
      '#   #   line 3: status "5xx", message "One.", en "x"',
      '#   #   line 4: message "Other.", en "y"',
      '#   B: {}',
      '#   # line 5: C: the status "4xx" is not a number from 200 to 599',
      '#   # line 5: C: the message is left free: {code} means a member of the error body',
      '#   # The document says:',
      '#   #   line 5: status "4xx", message "{code}"',
      '#   C: {}',
    ].join('\n'),
  )
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

describe('the error body', () => {
  const table = '| Code | Status |\n|---|---|\n| 40001 | 400 |\n| 40002 | 404 |\n'
  const fence = (...lines: readonly string[]) => ['# Page', '', '```', ...lines, '```', '', table].join('\n')
  test.each<[what: string, words: readonly string[], page: string, template: unknown, wire: unknown]>([
    ['is the default without an example', [], table, undefined, '40001'],
    [
      'has integers if the user says so',
      ['--integer-codes'],
      table,
      { code: '{code:integer}', message: '{message}' },
      40001,
    ],
    [
      'is that of an example',
      [],
      fence('{ "code": 40002, "message": "x", "request_id": "r", "ok": false, "at": [] }'),
      {
        code: '{code:integer}',
        message: '{message}',
        request_id: '{requestId?}',
        ok: '{ok?:boolean}',
        at: '{at?:any}',
      },
      40001,
    ],
    [
      'is that of a whole response',
      [],
      fence('HTTP/1.1 404 Not Found', 'X: y', '', '{ "error": { "code": "40002", "status": 404 } }'),
      { error: { code: '{code}', status: '{status?:integer}' } },
      '40001',
    ],
    [
      'is that of code in a sentence',
      [],
      `# Page\n\nAll answer \`{"code": 40001, "msg": "x"}\`.\n\n${table}`,
      { code: '{code:integer}', msg: '{message}' },
      40001,
    ],
    [
      'has a list',
      [],
      fence('{ "errors": [{ "errcode": 40002 }] }'),
      { errors: [{ errcode: '{code:integer}' }] },
      40001,
    ],
    [
      'has integers where the user says so',
      ['--integer-codes'],
      fence('{ "code": "40002" }'),
      { code: '{code:integer}' },
      40001,
    ],
    ['is no example of another code', [], fence('{ "code": 200, "message": "OK" }'), undefined, '40001'],
    ['is no broken example', [], fence('{ "code": 40002, ... }'), undefined, '40001'],
  ])('%s', async (_, words, page, template, wire) => {
    const { file } = await imported(['-', '--format', 'markdown', ...words], page)
    expect(file.body?.template).toEqual(template)
    expect(file.errors.Code40001?.wire).toBe(wire)
  })

  test('comes first in what is said of the draft, with the line of its example', async () => {
    const page = fence('{ "code": 40002 }')
    const { text, told } = await imported(['-', '--format', 'markdown'], page)
    const said =
      'the error body is that of the example on line 3, which does not say what is required; headers and errorFor are not read'
    expect(text.split('\n')[1]).toBe(`# - ${said}`)
    expect(told[0]).toBe(said)
    const long = `${table}${'| 40003 | 400 |\n'.repeat(100)}\n\`\`\`\n{ "code": 40002 }\n\`\`\`\n`
    expect((await imported(['-', '--format', 'markdown'], long)).told[0]).toContain('example on line 106,')
    const other = await imported(['-', '--format', 'markdown'], table)
    expect(other.told[1]).toBe(
      'the codes are numbers: if JSON has them without quotes, import again with --integer-codes',
    )
  })
})

test.each(['Line %d of %s is bad', "Line %d of '%s' is bad", '%s is "bad"', '%s is \'very\' "bad"'])(
  'holes can be written into the draft as it advises: %s',
  async (message) => {
    const { text } = await imported(
      ['-', '--columns', 'code,status,message'],
      JSON.stringify([{ a: 'A', b: 404, c: message }]),
    )
    const [before = '', errors = ''] = text.split('\nerrors:\n')
    const edited = `${before}\nerrors:\n${errors.replaceAll('%d', '{line}').replaceAll('%s', '{file}')}`
    expect(linted(edited).errors.A?.message).toBe(message.replace('%d', '{line}').replace('%s', '{file}'))
  },
)

test('the next step is said, with the name of the catalog', async () => {
  const out = join(folder.path, 'parcel.yaml')
  const { err } = await errbook(['import', '-', '--name', 'parcel', '--out', out], 'code,status\nA,404\n')
  expect(err).toContain(`The catalog is called parcel. Next: errbook lint ${out}, and errbook generate ${out}`)
  const { told } = await imported(['-'], 'code,status\nA,404\n')
  expect(told.at(-1)).toMatch(/^The catalog is called api\. Next: save it as catalog\.yaml, then errbook lint/)
})

test('columns whose language is told by the script are said in one line', async () => {
  const { told } = await imported(['-'], 'Code,Status,Meaning,Solution\nA,404,Lost.,Look.\n')
  expect(told.filter((line) => line.includes('script'))).toEqual([
    'taken to be in en, by the script: "Meaning", "Solution"; --language says otherwise',
  ])
})

describe('bad input is a failure that says what to do:', () => {
  test.each<[what: string, words: readonly string[], input: string | Uint8Array | undefined, message: RegExp]>([
    ['a missing file', ['nowhere.csv'], undefined, /^cannot read nowhere\.csv: there is no such file$/],
    ['nothing', ['-'], ' \n', /^standard input: there is nothing in it$/],
    ['bytes', ['-'], Uint8Array.of(0x89, 0x50, 0xff), /not text in UTF-8: save it in that encoding$/],
    ['zeros', ['-'], 'a\0,b', /it has bytes of zero$/],
    [
      'HTML',
      ['-'],
      '<!DOCTYPE html><table>',
      /^standard input: HTML is not read: save its rows as CSV, or as a table of Markdown$/,
    ],
    ['a table of HTML', ['-'], '\n<table class="x"><tr>', /HTML is not read/],
    ['XML', ['-'], '<?xml version="1.0"?>', /XML is not read/],
    [
      'a page of lists',
      ['-', '--format', 'markdown'],
      '# Errors\n\n- A (404): No.\n',
      /the page has no table: write a row for each error under headings, such as\n {2}\| Code \|/,
    ],
    [
      'codes that are no integers',
      ['-', '--integer-codes'],
      'Code,Status\n1,400\nA,400',
      /--integer-codes: the code "A" on line 3 is not an integer$/,
    ],
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
