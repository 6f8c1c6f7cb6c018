// What the command makes of catalogs that are little like CSN's.
import { describe, expect, test } from 'vitest'
import { errbook, testFolder } from '../../test/command.js'

const folder = testFolder()

const japanese = `name: kaigi
languages: [ja]
errors:
  RoomNotFound:
    status: 404
    message: No such room.
    text: { ja: { meaning: 会議室が見つかりません。別の表示。, resolution: 一覧を確認してください。 } }
`

const numbers = `name: weixin
body: { template: { errcode: '{code:integer}', errmsg: '{message}' }, members: { code: { none: 0 } } }
errors:
  SystemBusy: { wire: -1, status: 200, fault: server, retry: backoff }
  InvalidToken: { wire: 40001, status: 200 }
`

const bare = `name: bare
errors:
  PetNotFound: { status: 404, message: 'There is no pet {petId}.' }
  Other: { status: [400, 409] }
`

const history = `name: shop
languages: [en, zh]
groups: { carts: { text: { en: { meaning: Carts } } } }
errors:
  CartLocked: { status: 423, group: carts, since: 1.2.0, text: { en: { meaning: The cart is locked. } } }
  CartBusy:
    status: 409
    deprecated: { since: 1.4.0, reason: { en: It says too little., zh: 含义不清。 }, use: CartLocked }
    text: { en: { meaning: The cart is busy., note: Seldom sent. }, zh: { meaning: 购物车忙。 } }
  CartOld: { status: 410, deprecated: {} }
retired:
  CartGone: { since: 1.3.0, reason: { en: Carts stay., zh: 购物车不再删除。 }, use: CartLocked }
  CartLost: {}
`

/** Runs the command on a catalog, in the language of an environment if one is given. */
function on(catalog: string, words: string, { LANG = 'C', stdin }: { LANG?: string; stdin?: string } = {}) {
  return errbook([...words.split(' '), '--catalog', folder.write('catalog.yaml', catalog)], stdin, { LANG })
}

describe.each<[what: string, catalog: string, rows: readonly (readonly [string, string, string])[]]>([
  [
    'in Japanese alone',
    japanese,
    [
      [
        'explain RoomNotFound',
        'C',
        `RoomNotFound  404
  The client caused the error. Sending the same request again does not help.
  Message: No such room.
  Meaning: 会議室が見つかりません。別の表示。
  What to do: 一覧を確認してください。`,
      ],
      [
        'explain RoomNotFound',
        'zh_CN.UTF-8',
        `RoomNotFound  404
  由客户端引起。原样重试无效。
  错误信息：No such room.
  含义：会議室が見つかりません。別の表示。
  处理建议：一覧を確認してください。`,
      ],
      ['list --lang ja-JP', 'C', 'RoomNotFound  404  never  会議室が見つかりません。'],
    ],
  ],
  [
    'with codes that are sent as numbers',
    numbers,
    [
      [
        'explain SystemBusy',
        'C',
        `SystemBusy  200
  The server caused the error. Retry with exponential backoff.
  Sent as: -1
  Message: any text`,
      ],
      ['list', 'C', 'SystemBusy    -1     200  backoff\nInvalidToken  40001  200  never'],
    ],
  ],
  [
    'without any text',
    bare,
    [
      [
        'explain PetNotFound',
        'C',
        `PetNotFound  404
  The client caused the error. Sending the same request again does not help.
  Message: There is no pet {petId}.`,
      ],
      [
        'explain Other',
        'zh_CN.UTF-8',
        `Other  400, 409
  由客户端引起。原样重试无效。
  错误信息：任意文本`,
      ],
      ['list', 'C', 'PetNotFound  404      never\nOther        400,409  never'],
      ['list --status 409', 'C', 'Other  400,409  never'],
    ],
  ],
  [
    'with deprecated and retired codes',
    history,
    [
      [
        'explain CartLocked --lang zh',
        'C',
        `CartLocked  423
  由客户端引起。原样重试无效。
  错误信息：任意文本
  含义：The cart is locked.
  起始版本：1.2.0`,
      ],
      [
        'explain CartBusy',
        'C',
        `CartBusy  409
  The client caused the error. Sending the same request again does not help.
  Deprecated: Since 1.4.0. It says too little. Use CartLocked instead.
  Message: any text
  Meaning: The cart is busy.
  Note: Seldom sent.`,
      ],
      [
        'explain CartOld',
        'C',
        `CartOld  410
  The client caused the error. Sending the same request again does not help.
  Deprecated
  Message: any text`,
      ],
      ['explain CartGone', 'C', 'CartGone is retired since 1.3.0. Carts stay. Use CartLocked instead.'],
      ['explain CartGone --lang zh', 'C', '错误码 CartGone 已自 1.3.0 起停用。购物车不再删除。请改用 CartLocked。'],
      ['explain CartLost', 'C', 'CartLost is retired.'],
      [
        'list',
        'C',
        `CartLocked  423  carts  never  The cart is locked.
CartBusy    409         never  (deprecated) The cart is busy.
CartOld     410         never  (deprecated)`,
      ],
    ],
  ],
])('with a catalog %s', (_, catalog, rows) => {
  test.each(rows)('errbook %s, in %s', async (words, LANG, out) => {
    const ended = await on(catalog, words, { LANG })
    const [first, ...rest] = ended.out.split('\n')
    expect({ ...ended, out: rest.join('\n') }).toEqual({ code: 0, out, err: '' })
    expect(first).toMatch(/^(Catalog: \w+ from .+catalog\.yaml|错误码目录：\w+（.+catalog\.yaml）)$/)
  })

  test('errbook explain --json leaves out what the catalog leaves out', async () => {
    const [first] = rows
    const { out } = await on(catalog, `${first?.[0].replace(/ --lang.*/, '')} --json`)
    expect(JSON.parse(out)).not.toHaveProperty('group', '')
    expect(out).not.toMatch(/null|undefined|: ""/)
  })
})

describe('a code as it is sent', () => {
  test.each(['-1', '40001'])('%s is found by errbook explain', async (sent) => {
    const { code, out } = await on(numbers, `explain ${sent}`)
    expect(code).toBe(0)
    expect(out).toContain(`Sent as: ${sent}\n`)
    expect(out).not.toContain('is spelt')
  })

  test('is found in a response, be its status that of a success', async () => {
    const stdin = 'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"errcode":40001,"errmsg":"invalid credential"}'
    const { code, out } = await on(numbers, 'explain', { stdin })
    expect(code).toBe(0)
    expect(out).toMatch(/\nInvalidToken {2}200\n/)
  })
})

test('a response without a code is told where the code would stand', async () => {
  const stdin = 'HTTP/1.1 500 Oops\ncontent-type: application/json\n\n{"errmsg":"m"}'
  expect(await on(numbers, 'explain', { stdin })).toEqual({
    code: 2,
    out: '',
    err: 'the body has no error code: expected at /errcode',
  })
})

describe('errbook check takes for an error at status 200', () => {
  const tencent = `name: cvm
body: { template: { Response: { Error: { Code: '{code}', Message: '{message}' }, RequestId: '{requestId}' } } }
errors:
  AuthFailure.SignatureFailure: { status: 200 }
`
  const ok = (body: object) =>
    JSON.stringify({ status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const failed = (Code: string) => ok({ Response: { Error: { Code, Message: 'm' }, RequestId: 'r' } })

  test.each<[what: string, catalog: string, records: readonly string[], summary: object]>([
    [
      'a code of the catalog, nested, and whatever code there is',
      tencent,
      [failed('AuthFailure.SignatureFailure'), failed('New'), ok({ Response: { RequestId: 'r', Zones: [] } })],
      {
        responses: 3,
        outside: 1,
        successes: 1,
        codes: { 'AuthFailure.SignatureFailure': 1 },
        unknownCodes: { New: 1 },
      },
    ],
    [
      'a number, but for that which says that all is well',
      numbers,
      [ok({ errcode: -1, errmsg: 'busy' }), ok({ errcode: 0, errmsg: 'ok' }), ok({ openid: 'x' })],
      { responses: 3, outside: 0, successes: 2, codes: { SystemBusy: 1 }, unknownCodes: {} },
    ],
    [
      'nothing, if the catalog has no error there',
      bare,
      [ok({ code: 'New', message: 'm' })],
      { responses: 1, outside: 0, successes: 1, codes: {}, unknownCodes: {} },
    ],
  ])('%s', async (_, catalog, records, summary) => {
    const file = folder.write('x.ndjson', records.join('\n'))
    const { out } = await on(catalog, `check ${file} --json`)
    expect(JSON.parse(out).summary).toMatchObject(summary)
  })

  test('and says how many it took for successes', async () => {
    const file = folder.write('x.ndjson', `${ok({ errors: [] })}\n`)
    const text = await on(bare, `check ${file}`)
    expect(text.out).toContain('1 response, 0 outside the catalog\n1 response counted as a success')
    const xml = await on(bare, `check ${file} --junit`)
    expect(xml.out).toContain('name="successes" value="1"')
  })
})

describe('the smallest catalog', () => {
  const pets = `name: pets
errors:
  PetNotFound: { status: 404, message: 'There is no pet {petId}.' }
`

  test('is linted, generated from and explained, from its JSON too', async () => {
    const file = folder.write('catalog.yaml', pets)
    expect(await errbook(['lint', file])).toMatchObject({ code: 0, err: '' })
    expect(await errbook(['generate', file])).toMatchObject({ code: 0, err: '' })
    expect(await errbook(['generate', file, '--check'])).toMatchObject({ code: 0, err: '' })
    const json = `${folder.path}/src/json/catalog.generated.json`
    const { out } = await errbook(['explain', 'petnotfound', '--catalog', file])
    expect(out).toContain('Message: There is no pet {petId}.')
    expect((await errbook(['explain', 'petnotfound', '--catalog', json])).out).toBe(out.replace(file, json))
    expect(await errbook(['lint', json])).toMatchObject({ code: 0, out: `${json}: no errors, 1 code` })
  })
})
