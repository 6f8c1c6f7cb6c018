import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftName, groupNamesOf, namesOf } from './names.js'

test.each<[string, string]>([
  ['AccessDenied', 'AccessDenied'],
  ['out-of-credit', 'out-of-credit'],
  ['AuthFailure.SignatureFailure', 'AuthFailure.SignatureFailure'],
  ['40001', 'Code40001'],
  ['0404', 'Code0404'],
  ['-1', 'CodeMinus1'],
  ['Not Found', 'Not_Found'],
  ['https://example.com/probs/x', 'https_example_com_probs_x'],
  ['1 two', 'Code1_two'],
  ['找不到', 'Code'],
  ['__proto__', 'proto'],
])('the code %j is called %s', (code, name) => {
  expect(namesOf([code]).get(code)).toBe(name)
})

test('names with the same place on a page are told apart, and a code keeps its own name before another takes it', () => {
  expect(Object.fromEntries(namesOf(['Not Found', 'NOT_FOUND', 'A.B', 'AB', 'Not_Found']))).toEqual({
    NOT_FOUND: 'NOT_FOUND',
    'A.B': 'A.B',
    'Not Found': 'Not_Found_2',
    AB: 'AB_2',
    Not_Found: 'Not_Found_3',
  })
})

test('every code has a name of its own, in linear time', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'A', '.', '_', ' ', '1', '-') })), (codes) => {
      const names = namesOf(codes)
      expect(new Set(names.values()).size).toBe(codes.length)
      expect([...names.keys()].sort()).toEqual([...codes].sort())
    }),
  )
  const codes = Array.from(
    { length: 100_000 },
    (_, index) =>
      '!'.repeat(1 + (index % 7)) +
      '中'.repeat(index % 11) +
      String.fromCodePoint(0x4e00 + (index % 20_000)) +
      (index < 50_000 ? ' ' : '　'),
  )
  expect(new Set(namesOf([...new Set(codes)]).values()).size).toBe(new Set(codes).size)
})

test.each<[readonly string[], readonly string[]]>([
  [['BCE global error codes'], ['bce-global-error-codes']],
  [
    ['VPC错误返回码', 'ACL错误返回码'],
    ['vpc', 'acl'],
  ],
  [['公共错误码'], ['公共错误码']],
  [
    ['Errors', 'errors!'],
    ['errors', 'errors_2'],
  ],
  [['404'], ['group-404']],
  [['…'], ['group']],
])('the groups %j are called %j', (headings, names) => {
  expect([...groupNamesOf(headings).values()]).toEqual(names)
})

test.each<[file: string | undefined, title: string | undefined, isApiTitle: boolean, name: string]>([
  ['my-api.errors.md', 'Parcel errors', false, 'my_api_errors'],
  ['errors.md', 'Parcel API errors', false, 'parcel_api_errors'],
  ['errors.md', 'Error reference', false, 'api'],
  ['openapi.yaml', 'Parcel API', true, 'parcel_api'],
  ['parcel.yaml', 'API', true, 'parcel'],
  ['openapi.yaml', undefined, true, 'api'],
  [undefined, 'Pets', true, 'pets'],
  ['errors.zh.md', 'Parcel 错误码', false, 'parcel'],
  ['错误码.csv', '错误码', false, 'api'],
  ['404.csv', undefined, false, '_404'],
])('a draft of %j, titled %j, is called by them', (file, title, isApiTitle, name) => {
  expect(draftName(file, title, isApiTitle)).toBe(name)
})
