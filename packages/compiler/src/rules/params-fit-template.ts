import type { Rule } from './rule.js'
import { bodyHolesOf } from './walk.js'

/** What is a parameter of a message and a member of the error body at once has one value. */
export const paramsFitTemplate: Rule = {
  name: 'params-fit-template',
  description: {
    en: 'A parameter of a message that is a member of the error body, too, has the type that it has there.',
    zh: '错误信息的参数如果也是错误体的成员，两处的类型须一致。',
  },
  check(file, report, errors) {
    const holes = bodyHolesOf(file)
    if (holes === undefined) return
    for (const [code, { params = {} }, names] of errors) {
      for (const name of names) {
        const type = holes.get(name)?.type
        if (type === undefined) continue
        if (type !== 'text' && type !== 'integer') {
          report(
            ['errors', code, 'message'],
            `{${name}} is a member of the error body, too, of the type ${type}`,
            `name it otherwise in one of the two, or write {${name}} or {${name}:integer} in the template`,
          )
          continue
        }
        const format = Object.hasOwn(params, name) ? params[name] : undefined
        if (format !== undefined && (format === 'integer') !== (type === 'integer')) {
          report(
            ['errors', code, 'params', name],
            `"${name}" is ${format}, and {${name}} of the error body is ${type}`,
            type === 'integer' ? 'remove it: it is integer by itself' : `write {${name}:integer} in the template`,
          )
        }
      }
    }
  },
}
