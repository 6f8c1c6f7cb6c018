import { expect, test } from 'vitest'
import {
  hasHoles,
  holeNames,
  isMeaningful,
  isOptional,
  type TemplateNode,
  templateNode,
  wholeHole,
} from './body-template.js'

test.each([
  ['{code}', { name: 'code', type: 'text', isOptional: false }],
  ['{code?}', { name: 'code', type: 'text', isOptional: true }],
  ['{code:integer}', { name: 'code', type: 'integer', isOptional: false }],
  ['{code?:any}', { name: 'code', type: 'any', isOptional: true }],
  ['{code:date}', { name: 'code', type: 'date', isOptional: false }],
  ['{code:}', { name: 'code', type: '', isOptional: false }],
  ['{{code}}', undefined],
  ['{code} ', undefined],
  ['{a}{b}', undefined],
  ['{}', undefined],
  ['{0}', undefined],
  ['code', undefined],
])('wholeHole tells whether %j is a hole', (text, hole) => {
  expect(wholeHole(text)).toEqual(hole)
})

const constant = (value: unknown) => ({ kind: 'constant', value })
const hole = (name: string, isOptional = false, type = 'text') => ({ kind: 'hole', name, type, isOptional })

test.each([
  ['{code}', hole('code')],
  ['{{code}}', constant('{code}')],
  ['a {{b}} {c', constant('a {b} {c')],
  ['', constant('')],
  [1, constant(1)],
  [false, constant(false)],
  [null, constant(null)],
  [[], constant([])],
  [['{{a}}', { b: '{{c}}' }, [null], 1], constant(['{a}', { b: '{c}' }, [null], 1])],
  ['v/{code}', { kind: 'text', template: 'v/{code}', parts: ['v/', { name: 'code' }], names: ['code'] }],
  [['{code}'], { kind: 'list', item: hole('code'), isOptional: false }],
  [
    [['{code?}']],
    { kind: 'list', item: { kind: 'list', item: hole('code', true), isOptional: true }, isOptional: true },
  ],
  [{}, { kind: 'object', members: [], hasHoles: false, isOptional: false }],
  [{ a: null }, { kind: 'object', members: [['a', constant(null)]], hasHoles: false, isOptional: false }],
  [
    { a: 1, b: '{b?}' },
    {
      kind: 'object',
      members: [
        ['a', constant(1)],
        ['b', hole('b', true)],
      ],
      hasHoles: true,
      isOptional: true,
    },
  ],
])('templateNode takes %j apart', (template, node) => {
  expect(templateNode({ member: template }).members).toEqual([['member', node]])
})

test.each([
  ['one required hole', { a: '{a?}', b: { c: ['{c}'] } }, false],
  ['a hole in a longer text', { a: '{a?}', b: 'x {b}' }, false],
  ['optional holes alone', { a: '{a?}', b: { c: ['{c?}'] }, d: 1, e: null }, true],
  ['no hole', { a: 1 }, false],
])('an object with %s', (_, template, isOptional) => {
  expect(templateNode(template).isOptional).toBe(isOptional)
})

test('what the compiler refuses has its nearest meaning', () => {
  const item = (template: TemplateNode | undefined) => template?.kind === 'list' && template.item
  const [[, type] = [], [, list] = []] = templateNode({ type: '{a:date}', list: [1, '{b}', '{c}'] }).members
  expect(type).toEqual(hole('a', false, 'any'))
  expect(item(list)).toEqual(hole('b'))
})

test('the names that mean the same in every catalog are known', () => {
  expect(holeNames.every(isMeaningful)).toBe(true)
  for (const name of ['', 'Code', 'domain', 'toString']) expect(isMeaningful(name)).toBe(false)
})

test.each([
  ['{a}', true, false],
  ['{a?}', true, true],
  ['x {a}', true, false],
  ['x', false, false],
  [1, false, false],
  [null, false, true],
  [[1], false, false],
  [['{a}'], true, false],
  [['{a?}'], true, true],
  [{ a: 1 }, false, false],
  [{ a: '{a}' }, true, false],
  [{ a: '{a?}' }, true, true],
])('%j: whether there is a hole in it is %j, whether it may be absent %j', (template, holes, absent) => {
  const node = templateNode({ member: template }).members[0]?.[1] as TemplateNode
  expect([hasHoles(node), isOptional(node)]).toEqual([holes, absent])
})
