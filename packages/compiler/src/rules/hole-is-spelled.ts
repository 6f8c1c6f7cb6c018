import { holeNames, isMeaningful } from '@errbook/catalog/parts'
import { templateHoles } from '../template-holes.js'
import type { Rule } from './rule.js'
import { bodyHolesOf, bodyTextsOf } from './walk.js'

/** A misspelt hole is data of the API's own, which every error would have to be given. */
export const holeIsSpelled: Rule = {
  name: 'hole-is-spelled',
  description: {
    en: 'No hole of the error body is one slip away from a name with a meaning that is missing, such as {mesage}.',
    zh: '缺少有特殊含义的名称时，错误体中不能有与之仅差一处拼写的占位符，例如 {mesage}。',
  },
  severity: 'warning',
  check(file, report) {
    const holes = bodyHolesOf(file)
    if (holes === undefined) return
    const missing = holeNames.filter((name) => !holes.has(name))
    for (const { path, text } of bodyTextsOf(file)) {
      for (const name of templateHoles({ text }).keys()) {
        const meant = isMeaningful(name) ? undefined : missing.find((one) => isSlip(name, one))
        if (meant !== undefined) report(path, `{${name}} is data of the API's own`, `did you mean {${meant}}?`)
      }
    }
  },
}

/** Whether two names differ in their case, in "_", or in one letter or two that changed places. */
function isSlip(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replaceAll('_', '').toLowerCase()) as [string, string]
  if (a === b) return true
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const isSwapped = restA.length === 2 && restA === [...restB].reverse().join('')
  return isSwapped || (restA.length <= 1 && restB.length <= 1)
}
