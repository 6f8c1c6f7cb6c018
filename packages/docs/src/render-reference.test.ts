import { type CatalogText, listErrors, type WholeCatalog } from '@errbook/catalog'
import { anchorOf, formats, wordsLanguage } from '@errbook/catalog/parts'
import { compile } from '@errbook/compiler'
import json from '@errbook/csn/catalog.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { renderReference } from './render-reference.js'
import { reasonPhrase } from './status-phrases.js'

const csn = json as unknown as WholeCatalog
const codes = listErrors(csn).map(({ code }) => code)

function pageOf(catalog: WholeCatalog, language: string, source = 'catalog.yaml'): string {
  return new Map(renderReference(catalog, source)).get(`reference.${language}.md`) ?? ''
}

/** The request id in the example of CSN's document, and the one of a catalog without an example. */
const requestId = 'c4abab14-ebc4-4eb0-85d2-03c4d51eed18'
const usualRequestId = 'ecf49f0a-b8f8-4a76-b37a-3047d80406a3'

/** The types of members, as the pages of CSN say them. */
const types: { readonly [language: string]: string } = { en: 'text', zh: '文本' }

function rowOf(page: string, cell: string): string {
  return page.split('\n').find((line) => line.startsWith(`| ${cell} |`)) ?? ''
}

function catalogOf(yaml: string): WholeCatalog {
  const compiled = compile(new TextEncoder().encode(yaml))
  if (!compiled.ok) expect.fail(JSON.stringify(compiled.diagnostics))
  return compiled.catalog
}

test('gives a file for each language, which names its source first', () => {
  const files = renderReference(csn, 'my --> api.yaml')
  expect(files.map(([path]) => path)).toEqual(csn.languages.map((language) => `reference.${language}.md`))
  for (const [, page] of files) {
    expect(page).toMatch(/^<!-- Generated from my_- -__api\.yaml by "errbook generate"\. Do not edit\. -->\n/)
  }
})

describe.each(['en', 'zh'] as const)('the page in %s', (language) => {
  const page = pageOf(csn, language)
  const lines = page.split('\n')
  const text = csn.text[language] as CatalogText
  const { source } = csn
  const reasonOf = (because: string) => source.reasons[because]?.[language] ?? expect.unreachable()

  test.each(listErrors(csn).map((error) => [error.code, error] as const))('lists %s completely', (code, error) => {
    const { meaning, resolution, situation } = text.errors[code] ?? expect.unreachable()
    const row = rowOf(page, `[\`${code}\`](#${anchorOf(code)})`)
    expect(row).toMatch(new RegExp(`^\\| \\S+ \\| ${error.status}[ []`))
    expect(row).toContain(`\`${error.message}\``)
    expect(row).toContain(` ${meaning}`)
    expect(row).toContain(` ${resolution} |`)
    const example = page.split('\n### ').find((section) => section.startsWith(`\`${code}\`\n\n${situation}`))
    const request = source.errors[code]?.example?.request
    expect(example).toContain(
      `\`\`\`http\n${request === undefined ? '' : `${request} HTTP/1.1\n\n`}HTTP/1.1 ${error.status} ${reasonPhrase(error.status)}\nContent-Type: application/json; charset=utf-8\nx-bce-request-id: ${requestId}\n\n{`,
    )
    expect(example).toContain(`"requestId": "${requestId}"`)
    for (const name of Object.keys(error.params)) expect(example).toContain(`- \`${name}\``)
  })

  test.each(
    (['request', 'response'] as const).flatMap((side) =>
      Object.entries(csn.headers[side]).map(([name, header]) => [side, name, header] as const),
    ),
  )(
    'lists the %s header %s completely',
    (side, name, { name: spelt, required, format, missing, malformed, fields }) => {
      const [, request = '', response = ''] = page.split('\n### ')
      const row = rowOf(side === 'request' ? request : response, `\`${spelt}\``)
      const { meaning, note = '', fields: meanings = {} } = text.headers[side][name] ?? expect.unreachable()
      expect(row).toContain(`| ${{ en: ['no', 'yes'], zh: ['否', '是'] }[language][Number(required)]} |`)
      expect(row).toContain(`| ${meaning}`)
      if (format !== undefined) expect(row).toContain(formats[format].expected[language])
      const answers = side === 'request' ? [missing, malformed] : []
      for (const code of answers) expect(row).toContain(`(#${anchorOf(code ?? 'InvalidHTTPRequest')})`)
      for (const part of Object.keys(fields ?? {})) {
        expect(rowOf(page, `\`${part}\``)).toContain(meanings[part]?.meaning)
      }
      expect(page).toContain(note)
      const printed = source.headers[side][name]?.printed?.meaning?.[language]
      if (printed === undefined) return
      const mark = lines.find((line) => line.startsWith('[^') && line.includes(printed.text))
      expect(mark).toContain(reasonOf(printed.because))
      expect(row).toContain(mark?.split(':')[0])
    },
  )

  test('shows the body as its template, with its members and the example of the document', () => {
    expect(page).toContain(`\`\`\`json\n${JSON.stringify(csn.body.template, null, 2)}\n\`\`\``)
    for (const [name, { meaning }] of Object.entries(text.members)) {
      expect(rowOf(page, `\`${name}\``)).toContain(`| ${types[language]} | ${meaning}`)
    }
    for (const { header } of Object.values(csn.body.members)) expect(page).toContain(`\`${header}\``)
    expect(page).toContain(JSON.stringify(source.body.example, null, 2))
  })

  test('says which error is returned when, and which of several', () => {
    const ranked = lines.filter((line) => /^\d+\. /.test(line))
    const { precedence = [], ...given } = csn.errorFor ?? expect.unreachable()
    expect(ranked).toEqual(precedence.map((code, i) => `${i + 1}. [\`${code}\`](#${anchorOf(code)})`))
    const [, answers = ''] = page.split({ en: '| Problem | Code |', zh: '| 问题 | 错误码 |' }[language])
    expect(answers.split('\n\n')[0]?.split('\n').length).toBe(Object.keys(given).length + 2)
    expect(page).toMatch(/`x-bce-date`.* 1800 .*`RequestExpired`/)
  })

  test.each(Object.entries(source.errors))(
    'notes what the document prints differently for %s, and whether it is quoted',
    (code, { printed = {}, quoted = [] }) => {
      const row = rowOf(page, `[\`${code}\`](#${anchorOf(code)})`)
      for (const each of [printed.status, printed.message, printed.meaning?.[language]]) {
        if (each === undefined) continue
        const note = lines.find((line) => /^\[\^\d+\]: /.test(line) && line.includes(each.text))
        expect(note).toContain(reasonOf(each.because))
        expect(row).toContain(note?.split(':')[0])
      }
      const isMarked = !quoted.includes(language) || printed.meaning?.[language] !== undefined
      expect(row.split(' | ')[3]).toMatch(isMarked ? /\[\^\d+\]$/ : /[^\]]$/)
    },
  )

  test('defines every note that it refers to', () => {
    const defined = [...page.matchAll(/^\[\^(\d+)\]: /gm)].map(([, id]) => id)
    const referred = new Set([...page.matchAll(/\[\^(\d+)\](?!: )/g)].map(([, id]) => id))
    expect(new Set(defined)).toEqual(referred)
  })

  test('links only to its own headings', () => {
    const headings = lines.flatMap((line) => /^### `(.*)`$/.exec(line)?.[1] ?? [])
    expect(headings).toEqual(codes)
    const links = new Set([...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor))
    expect(links).toEqual(new Set(codes.map(anchorOf)))
  })

  test('has no character reference, no invisible white space and no empty cell', () => {
    expect(page).not.toMatch(/&#|[ \t]$|\| \|/m)
  })
})

describe('any text is shown literally', () => {
  const text = '| pipes | `ticks` *stars* _lines_ <b>tags</b> [links](x) [^1] &amp; \\ # {{'
  const places = new Set(['message', 'meaning', 'note', 'resolution', 'situation', 'title', 'text', 'en', 'zh'])
  const odd: WholeCatalog = JSON.parse(JSON.stringify(csn), (key, value) =>
    typeof value === 'string' && places.has(key) && !value.startsWith('{') ? text : value,
  )

  test.each(['en', 'zh'])('in %s', (language) => {
    const page = pageOf(odd, language).replaceAll(/^```\w+\n.*?^```$/gms, '')
    expect(tablesIn(page).length).toBeGreaterThan(4)
    for (const rows of tablesIn(page)) expect(new Set(rows.map(columnsIn)).size).toBe(1)
    const prose = page.replaceAll(/``.*?``/g, '')
    expect(prose).toContain('\\<b>')
    expect(prose).not.toMatch(/(?<!\\)(<b>|`ticks|\*stars|_lines|\[links|&amp)/)
  })
})

function tablesIn(page: string): readonly (readonly string[])[] {
  const blocks = page.split('\n\n').filter((block) => block.startsWith('| '))
  return blocks.map((block) => block.trim().split('\n'))
}

function columnsIn(row: string): number | undefined {
  return row.match(/(?<!\\)\|/g)?.length
}

test('a catalog of three lines is a page of what it says', () => {
  const pets = catalogOf("name: pets\nerrors:\n  PetNotFound: { status: 404, message: 'There is no pet {petId}.' }\n")
  const [, , , ...blocks] = pageOf(pets, 'en').split('\n\n')
  expect(blocks).toEqual([
    '# pets',
    '## Error codes',
    '| Code | Status | Message |\n| - | - | - |\n| [`PetNotFound`](#petnotfound) | 404 | `There is no pet {petId}.` |',
    '## Examples',
    '### `PetNotFound`',
    'The client caused the error. Sending the same request again does not help.',
    '```http\nHTTP/1.1 404 Not Found\nContent-Type: application/json',
    '{\n  "code": "PetNotFound",\n  "message": "There is no pet {petId}."\n}\n```',
    'Parameters of the message:',
    '- `petId` (text)',
    '<!-- prettier-ignore-end -->\n',
  ])
})

test('a page without a title in its language has the first title there is', () => {
  const languages = 'name: titles\nlanguages: [en, zh, fr]\nerrors: { A: { status: 400 } }\n'
  const titled = catalogOf(`${languages}document: { title: { fr: Erreurs, zh: 错误 } }\n`)
  const headings = ['en', 'zh', 'fr'].map((language) => /^# (.*)$/m.exec(pageOf(titled, language))?.[1])
  expect(headings).toEqual(['错误', '错误', 'Erreurs'])
  expect(pageOf(catalogOf(languages), 'zh')).toContain('\n# titles\n')
})

test('a nested body at status 200 is shown as it is sent, and any message is allowed', () => {
  const page = pageOf(
    catalogOf(`
name: cvm
body: { template: { Response: { Error: { Code: '{code}', Message: '{message}' }, RequestId: '{requestId}' } } }
errors:
  AuthFailure.SignatureFailure: { status: 200, text: { en: { meaning: The signature is wrong. } } }
  InternalError: { status: [200, 500], fault: server, retry: backoff, message: An internal error. }
`),
    'en',
  )
  const link = '[`AuthFailure.SignatureFailure`](#authfailuresignaturefailure)'
  expect(rowOf(page, link)).toBe(`| ${link} | 200 | any message |`)
  expect(rowOf(page, '[`InternalError`](#internalerror)')).toContain(' | 200, 500 | `An internal error.` |')
  expect(page).not.toMatch(/\| \||—|undefined|quoted/)
  const error = { Code: 'AuthFailure.SignatureFailure', Message: '{message}' }
  const body = JSON.stringify({ Response: { Error: error, RequestId: usualRequestId } }, null, 2)
  expect(page).toContain(`The signature is wrong.\n\nThe client caused the error.`)
  expect(page).toContain(`\`\`\`http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${body}\n\`\`\``)
})

describe('a catalog in Arabic, Thai and Chinese of Taiwan', () => {
  const catalog = catalogOf(`
name: odd
languages: [ar, th, zh-TW]
document: { title: { ar: 'أخطاء | الواجهة', th: { meaning: ข้อผิดพลาด } }, url: 'https://example.com/a(b)' }
reasons: { typo: { ar: خطأ مطبعي } }
headers:
  request:
    Authorization:
      anyOf:
        - { template: 'Bearer {token}', fields: { token: { pattern: '[a-z]+', secret: true } } }
        - { pattern: 'Basic [A-Za-z0-9]+' }
      text: { ar: { quoted: الهوية, note: ملاحظة } }
    X-Trace: { format: http-date }
body:
  template:
    status: '{status:integer}'
    error: { code: '{code:integer}', message: '{message?}', type: '{group}', when: '{when:integer}', pet: 'x/{petId}' }
    wait: '{retryAfter?:integer}'
  members:
    code: { none: [0, 1], places: [/error/code], text: { ar: { quoted: رمز الخطأ } } }
    retryAfter: { unit: milliseconds, text: { th: { meaning: รอ } } }
    requestId: { header: X-Request-Id }
groups: { pets: { text: { ar: { meaning: حيوانات, note: <b>x</b> } } } }
errors:
  NoPet:
    group: pets
    status: 404
    wire: 40004
    message: 'No {petId} | \`x\` {{y}} <b>'
    text:
      ar: { quoted: 'لا يوجد | <b>حيوان</b>', resolution: { quoted: ابحث عنه }, situation: حذف الحيوان }
      th: { meaning: ไม่พบสัตว์เลี้ยง, situation: ถูกลบแล้ว }
    printed: { status: { text: '404|NotFound', because: typo }, ar: { text: لا يوجدد, because: typo } }
    example: { request: GET /pets/1, params: { petId: p1 } }
    keywords: { ar: [كلمة] }
    since: 1.2.0
    deprecated: { since: 1.4.0, reason: { ar: قديم }, use: Busy }
  Busy: { group: pets, status: 503, wire: -1, retry: backoff }
retired: { Old: { since: 1.0.0, reason: { th: ไม่ใช้ }, use: NoPet }, Older: {} }
uri: { idempotencyKey: { header: Idempotency-Key } }
`)
  const [ar, th, tw] = catalog.languages.map((language) => pageOf(catalog, language)) as [string, string, string]

  test.each(catalog.languages)('breaks no table and leaves no cell empty in %s', (language) => {
    const page = pageOf(catalog, language)
    const tables = tablesIn(page.replaceAll(/^```\w+\n.*?^```$/gms, ''))
    expect(tables.length).toBeGreaterThan(1)
    for (const rows of tables) expect(new Set(rows.map(columnsIn)).size).toBe(1)
    expect(page).not.toMatch(/\| \||undefined|—|\n\n\n|كلمة/)
    const words = { en: '## Error codes', zh: '## 错误码' }[wordsLanguage(language)]
    expect(page).toContain(`\n${words}\n`)
  })

  test.each<readonly [string, string, string]>([
    ['the document as a link', ar, 'Follows [the published document](https://example.com/a\\(b\\)).'],
    ['any form of a header', ar, '| `Authorization` | several parts, see below or `Basic [A-Za-z0-9]+` |'],
    ['a secret', ar, '| `token` | `[a-z]+` (secret) |'],
    ['what a column has no place for', ar, '`Authorization`: الهوية\n\n`Authorization`: ملاحظة\n'],
    ['the place of an idempotency key', ar, 'with the same header `Idempotency-Key` takes'],
    ['the types of a template', ar, 'text, unless a type follows the name. A question mark'],
    ['success', ar, 'At a status below 400, `0` or `1` in `error.code` means success.'],
    ['success in Chinese', tw, '状态码低于 400 时，`error.code` 为 `0` 或 `1` 表示成功。'],
    ['places', ar, 'else from the first that is there: `/error/code`.'],
    ['a unit', th, '`wait` counts milliseconds.'],
    ['a header without a member', th, 'The header `X-Request-Id` holds the request id.'],
    ['a header without a member in Chinese', tw, '由响应头 `X-Request-Id` 给出请求 ID。'],
    ['the member of a hole', ar, '| `error.code` | integer | رمز الخطأ'],
    ['a member beside the error', th, '| `wait` | integer | รอ |'],
    ['a group that is sent', ar, '### `pets`: حيوانات[^'],
    ['HTML as text', ar, '\n\\<b>x\\</b>\n'],
    ['the code as it is sent', th, '| [`Busy`](#busy) | `-1` | 503 | any message |'],
    ['a message', ar, '| ``No {petId} \\| `x` {y} <b>`` |'],
    ['a deprecated code', ar, '| [`NoPet`](#nopet) (deprecated) | `40004` | 404[^'],
    ['its history', ar, 'Since version 1.2.0. Deprecated since version 1.4.0. قديم Use [`Busy`](#busy) instead.'],
    ['a resolution that is quoted', ar, '\nابحث عنه[^'],
    ['what is printed differently', ar, 'The document prints “404|NotFound”. خطأ مطبعي'],
    ['that without a reason', th, 'The document prints “404|NotFound”.\n'],
    ['two languages apart', th, '\nถูกลบแล้ว\n\nThe client caused the error.'],
    ['retired codes', th, '- `Old`: Retired in version 1.0.0. ไม่ใช้ Use [`NoPet`](#nopet) instead.\n- `Older`\n'],
    ['retired codes in Chinese', tw, '- `Old`：自 1.0.0 版起停用。请改用 [`NoPet`](#nopet)。\n'],
  ])('shows %s', (_, page, expected) => {
    expect(page).toContain(expected)
  })

  test('shows an error as it is sent, with values for what only a response can say', () => {
    const body = {
      status: 404,
      error: { code: 40004, message: 'No p1 | `x` {y} <b>', type: 'pets', when: 1, pet: 'x/p1' },
    }
    expect(th).toContain(
      `GET /pets/1 HTTP/1.1\n\nHTTP/1.1 404 Not Found\nContent-Type: application/json\n\n${JSON.stringify(body, null, 2)}\n`,
    )
  })

  test('says only on a page with quoted texts which are quoted', () => {
    expect(ar).toContain('Texts are quoted from the published document unless a note says otherwise.')
    for (const page of [th, tw]) expect(page).not.toMatch(/quoted|引用/)
  })
})

/** Catalogs in which another heading is, in the words of the page, the code that is linked. */
const sameHeadings: readonly (readonly [heading: string, code: string, yaml: string])[] = [
  ['the name of the catalog', 'pets', 'name: pets\nerrors: { pets: { status: 400 } }'],
  ['its title', 'my-pets', 'name: pets\ndocument: { title: { en: My pets } }\nerrors: { my-pets: { status: 400 } }'],
  [
    'the name of a group',
    'api_error',
    'name: a\ngroups: { api_error: {} }\nerrors: { api_error: { group: api_error, status: 500 } }',
  ],
  [
    'what a group means',
    'Timeout',
    'name: a\ngroups: { t: { text: { en: { meaning: Timeout. } } } }\nerrors: { Timeout: { group: t, status: 504 } }',
  ],
  ['a heading of every page', 'Examples', 'name: a\nerrors: { Examples: { status: 400 } }'],
  ['another heading of every page', 'error-codes', 'name: a\nerrors: { error-codes: { status: 400 } }'],
  [
    'that of the body',
    'Error-Body',
    'name: a\nerrors: { Error-Body: { status: 400 } }\nbody: { text: { en: { meaning: A. } } }',
  ],
  [
    'that of headers',
    'common-headers',
    'name: a\nerrors: { common-headers: { status: 400 } }\nheaders: { text: { en: { meaning: A. } } }',
  ],
  [
    'that of one side',
    'request-headers',
    'name: a\nerrors: { request-headers: { status: 400 } }\nheaders: { request: { A: { format: text } } }',
  ],
  ['that of the retired', 'retired-codes', 'name: a\nerrors: { retired-codes: { status: 400 } }\nretired: { Old: {} }'],
]

test.each(sameHeadings)('no link to a code leads to %s', (_, code, yaml) => {
  const page = pageOf(catalogOf(`${yaml}\n`), 'en')
  const titles = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title)
  // As GitHub makes anchors.
  const anchors = titles.map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
  expect(titles.filter((_, index) => anchors[index] === anchorOf(code))).toEqual([`\`${code}\``])
})

test('an error that would be read as another has no body in its example', () => {
  const catalog = catalogOf(`
name: stripe
body:
  template: { error: { type: '{group}', code: '{code}' } }
  members: { code: { places: [/error/type, /error/code] } }
groups: { card_error: {} }
errors:
  card_declined: { status: 402, group: card_error }
  card_error: { status: 402, group: card_error }
`)
  const [declined, card] = pageOf(catalog, 'en').split('### `card_').slice(2)
  expect(declined).toContain('```http\nHTTP/1.1 402 Payment Required\n```')
  expect(card).toContain('"code": "card_error"')
})

/** A catalog of a shop, whose members are named otherwise than their holes. */
const shop = catalogOf(`
name: shop
languages: [en, zh]
headers:
  request:
    X-Key: { required: true, format: text }
    X-Sent-At: { format: utc-date-time, maximumSkewInSeconds: 60, expired: Late }
  response: { X-Trace-Id: { format: text } }
body:
  template:
    error: { code: '{code}', message: '{message}', details: [{ domain: '{domain?}', sku: '{sku?}' }], left: '{left?:integer}' }
    wait: '{retryAfter?:integer}'
    trace: '{requestId?}'
  members:
    code: { header: X-Code }
    domain: { text: { en: { meaning: Who says it. }, zh: { meaning: 来源。 } } }
    left: { text: { en: { meaning: What is left. }, zh: { meaning: 余量。 } } }
    retryAfter: { header: Retry-After }
    requestId: { header: X-Trace-Id }
    reference: { header: Link }
errorFor: { unexpected: Failed, invalidRequest: Failed }
errors:
  Failed: { status: 500, message: Failed. }
  Late: { status: 400, retry: after-clock-sync, message: 'Sent at {time}.', params: { time: utc-date-time } }
  SoldOut: { status: 409, message: 'Only {left} of {sku} are left.' }
`)
const [shopEn, shopZh] = [pageOf(shop, 'en'), pageOf(shop, 'zh')]

test.each<readonly [string, string, string]>([
  [
    'that a header may be missing',
    shopEn,
    '| `X-Sent-At` | no | a UTC date and time such as 2025-11-11T08:00:00Z | accepted | [`Failed`](#failed) |',
  ],
  [
    'which error answers a required header',
    shopEn,
    '| `X-Key` | yes | text without white space around it | [`Failed`](#failed) | [`Failed`](#failed) |',
  ],
  ['that a header may be missing in Chinese', shopZh, '| 允许缺失 | [`Failed`](#failed) |'],
  ['a member in a list', shopEn, '| `error.details[].domain` | text | Who says it. |'],
  ['a number', shopEn, '| `error.left` | integer | What is left. |'],
  ['the types in Chinese', shopZh, '| `error.details[].domain` | 文本 | 来源。 |\n| `error.left` | 整数 | 余量。 |'],
  [
    'a header for a response without a body',
    shopEn,
    'In a response without a body, the header `X-Code` holds `error.code`.',
  ],
  ['a header beside the body', shopEn, 'The header `X-Trace-Id` says the same as `trace`.'],
  ['the header of a pause', shopEn, 'The header `Retry-After` says the same as `wait`.'],
  ['a header beside the body in Chinese', shopZh, '响应头 `X-Trace-Id` 与 `trace` 的含义相同。'],
  ['a header alone', shopEn, 'The header `Link` holds the link to an explanation.'],
  ['the formats of parameters', shopEn, '- `left` (integer)\n- `sku` (text)\n'],
  ['a date', shopEn, '- `time` (UTC date and time)\n'],
  ['the formats of parameters in Chinese', shopZh, '- `left`（整数）\n- `sku`（文本）\n'],
  ['an expired date in a whole sentence', shopEn, '`X-Sent-At`: A time more than 60 seconds off the clock'],
  ['what to do about the clock', shopEn, 'Set the clock, then send the request again with the new time.'],
])('a page shows %s', (_, page, expected) => {
  expect(page).toContain(expected)
})

test('an example without values has the parameters that a server sends in the body', () => {
  const error = {
    code: 'SoldOut',
    message: 'Only {left} of {sku} are left.',
    details: [{ sku: '{sku}' }],
    left: '{left}',
  }
  expect(shopEn).toContain(JSON.stringify({ error, trace: usualRequestId }, null, 2))
})
