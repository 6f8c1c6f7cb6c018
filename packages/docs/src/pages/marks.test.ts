import { expect, test } from 'vitest'
import { groupAnchor } from './marks.js'

test.each([
  ['billing', 'group-billing'],
  ['a b', 'group-a.20.b'],
  ['订单', 'group-.8ba2..5355.'],
])('the group %s has the anchor %s', (group, anchor) => {
  expect(groupAnchor(group)).toBe(anchor)
})

test('no two groups have the same anchor', () => {
  const groups = ['.b', '\u02eb', '.eb', '2eb', '\u{1f44d}', '%41', 'A']
  expect(new Set(groups.map(groupAnchor)).size).toBe(groups.length)
})
