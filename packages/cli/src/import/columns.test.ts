import { describe, expect, test } from 'vitest'
import { namedColumns, readColumns, recognisedColumns } from './columns.js'
import { tableOf } from './page.js'

const table = (...headings: readonly string[]) => tableOf({ cells: headings, line: 1 }, [])
const keysOf = (headings: readonly string[]) => {
  const { columns = [] } = recognisedColumns(table(...headings)) ?? {}
  return headings.map((_, index) => {
    const column = columns.find((one) => one.index === index)
    return column && ('language' in column && column.language ? `${column.key} ${column.language}` : column.key)
  })
}

describe('recognises the headings', () => {
  test.each<[readonly string[], readonly (string | undefined)[]]>([
    [
      ['Error return code', 'Error message', 'Status code', 'Description'],
      ['code', 'message', 'status', 'quoted'],
    ],
    [
      ['Error code', 'Error description', 'HTTP status code', 'Chinese explanation'],
      ['code', 'message', 'status', 'quoted'],
    ],
    [
      ['错误码', '错误描述', 'HTTP状态码', '中文解释'],
      ['code', 'message', 'status', 'quoted'],
    ],
    [
      ['错误码', '错误消息', '描述', 'HTTP状态码'],
      ['code', 'message', 'quoted', 'status'],
    ],
    [
      ['错误码', '错误消息', 'HTTP 状态码', '描述'],
      ['code', 'message', 'status', 'quoted'],
    ],
    [
      ['Code', 'Meaning', 'Solution'],
      ['code', 'quoted', 'resolution'],
    ],
    [
      ['错误码', '错误描述', '解决方案'],
      ['code', 'quoted', 'resolution'],
    ],
    [
      ['error_code', 'http_status', 'errmsg'],
      ['code', 'status', 'message'],
    ],
    [
      ['ERROR CODE', 'Http-Status', 'Message:'],
      ['code', 'status', 'message'],
    ],
    [
      ['status', 'publishedStatus', 'code'],
      ['status', undefined, 'code'],
    ],
    [
      ['status', 'HTTP status code', 'code'],
      [undefined, 'status', 'code'],
    ],
    [
      ['code', 'description.en', 'description.zh.text', 'description.zh.provenance'],
      ['code', 'quoted en', 'quoted zh', undefined],
    ],
    [
      ['code', 'Description (en)', 'Description (zh-CN)'],
      ['code', 'quoted en', 'quoted zh-CN'],
    ],
    [
      ['code', 'text.en.quoted', 'text.en.resolution', 'text.zh.meaning'],
      ['code', 'quoted en', 'resolution en', 'quoted zh'],
    ],
    [
      ['Error code name', 'HTTP', 'User message', 'Possible cause', 'Next steps'],
      ['code', 'status', 'message', 'quoted', 'resolution'],
    ],
    [
      ['Decline code', 'Meaning', 'Solutions'],
      ['code', 'quoted', 'resolution'],
    ],
    [
      ['group', 'code', 'fault', 'retry', 'since'],
      ['group', 'code', 'fault', 'retry', 'since'],
    ],
  ])('%j', (headings, keys) => {
    expect(keysOf(headings)).toEqual(keys)
  })

  test.each([
    [['Common header', 'Description']],
    [['Parameter name', 'Type', 'Description']],
    [['头域', '说明']],
    [['']],
    [[]],
  ])('%j have no code', (headings) => {
    expect(recognisedColumns(table(...headings))).toBeUndefined()
  })
})

test('tells which columns are skipped, and what was decided', () => {
  expect(recognisedColumns(table('Code', 'Error description', 'Owner'))?.notes).toEqual([
    'the column "Error description" is read as what an error means; if it is the message, say so with --columns',
    'columns skipped: "Owner"',
  ])
})

test.each<[headings: readonly string[], cells: readonly string[], code: string, status: string | undefined]>([
  [['Reason', 'Code', 'Description'], ['BadRequest', '400', 'x'], 'Reason', 'Code'],
  [['Code', 'Error'], ['404 Not Found', 'no_pet'], 'Error', 'Code'],
  [['Error', 'Code'], ['no_pet', '40001'], 'Code', undefined],
  [['Code', 'Description'], ['404', 'x'], 'Code', undefined],
  [['Code', 'Reason', 'Status'], ['404', 'no_pet', '400'], 'Code', 'Status'],
  [['Code', 'Reason'], ['', ''], 'Code', undefined],
])('of %j over %j, the code is %j, and the status %j', (headings, cells, code, status) => {
  const { columns = [] } = recognisedColumns(tableOf({ cells: headings, line: 1 }, [{ cells, line: 2 }])) ?? {}
  const headingOf = (key: string) => {
    const column = columns.find((one) => one.key === key)
    return column && headings[column.index]
  }
  expect([headingOf('code'), headingOf('status')]).toEqual([code, status])
})

test('refuses what may be either', () => {
  expect(() => recognisedColumns(table('Code', 'Status code', 'Status'))).toThrow(
    'more than one column can be the status',
  )
})

test('names columns in order', () => {
  const named = readColumns('code,-,text.zh-cn.quoted,,status')
  expect(namedColumns(table('a', 'b', 'c', 'd', 'e'), named).columns).toEqual([
    { key: 'code', index: 0 },
    { key: 'quoted', language: 'zh-CN', index: 2 },
    { key: 'status', index: 4 },
  ])
})
