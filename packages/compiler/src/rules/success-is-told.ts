import type { Rule } from './rule.js'
import { bodyHolesOf } from './walk.js'

/** Below 400 a number where the code stands is an error unless it is one of those that mean success. */
export const successIsTold: Rule = {
  name: 'success-is-told',
  description: {
    en: 'Where codes are numbers and errors have a status below 400, the catalog says which number means success.',
    zh: '错误码为数字，且有错误的状态码小于 400 时，错误码目录须说明哪个数字表示成功。',
  },
  severity: 'warning',
  check(file, report, errors) {
    const member = file.body?.members?.code ?? {}
    const hole = bodyHolesOf(file)?.get('code')
    if (hole?.type !== 'integer' || hole.isOptional || 'none' in member) return
    const first = errors.find(([, { status }]) => [status].flat().some((one) => one !== undefined && one < 400))
    if (first === undefined) return
    const fix =
      'add "members: { code: { none: 0 } }" to the body with the number that means success, or write {code?:integer} if a success has none'
    report(['errors', first[0], 'status'], 'at this status any number in the place of the code is an error', fix)
  },
}
