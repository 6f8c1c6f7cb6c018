import { expect, test } from 'vitest'
import { type Issue, listIssues, nameIssues, newIssue } from './issue.js'

const issue = (name: string, severity: Issue['severity'] = 'error') =>
  newIssue('header-missing', ['headers', name], { name }, undefined, undefined, severity)
const names = (issues: readonly Issue[]) => issues.map(({ path }) => path[1])
const many = (count: number, severity?: Issue['severity']) =>
  Array.from({ length: count }, (_, index) => issue(`${severity}${index}`, severity))

test.each<readonly [count: number, more: number, given: number, omitted: number]>([
  [0, 0, 0, 0],
  [99, 0, 99, 0],
  [100, 0, 100, 0],
  [101, 0, 100, 1],
  [250, 7, 100, 157],
  [3, 7, 3, 7],
])('of %i issues and %i more %i are given, and %i counted', (count, more, given, omitted) => {
  const all = many(count)
  const list = listIssues(all, more)
  expect(names(list.issues)).toEqual(names(all).slice(0, given))
  expect(list.omitted).toBe(omitted)
})

test('errors come first, each kind in its order', () => {
  const all = [issue('a', 'warning'), issue('b'), issue('c', 'warning'), issue('d')]
  expect(names(listIssues(all, 0).issues)).toEqual(['b', 'd', 'a', 'c'])
  const most = listIssues([...many(60, 'warning'), ...many(70)], 0)
  expect(names(most.issues)).toEqual([...names(many(70)), ...names(many(60, 'warning')).slice(0, 30)])
  expect(most.omitted).toBe(30)
})

test('an issue has what was expected and what was there only where there is any', () => {
  expect(Object.keys(issue('a'))).toEqual(['rule', 'path', 'severity', 'params'])
  expect(newIssue('body-not-object', ['body'], {}, '', null)).toEqual({
    rule: 'body-not-object',
    path: ['body'],
    severity: 'error',
    params: {},
    expected: '',
    actual: 'null',
  })
})

test('a long name is told cut', () => {
  expect(nameIssues(['X'.repeat(200)])).toMatchObject([
    { path: ['headers', `${'x'.repeat(99)}…`], params: { name: `${'X'.repeat(99)}…` } },
  ])
})
