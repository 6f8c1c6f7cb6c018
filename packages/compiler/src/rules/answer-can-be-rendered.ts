import { nearestNames, templateNames } from '@errbook/catalog/parts'
import type { Rule } from './rule.js'
import { answersOf, bodyHolesOf, quote } from './walk.js'

/** The holes that every error has a value for. */
const filled = ['code', 'message', 'requestId', 'status', 'group']

/** Nothing is at hand to fill an answer but the date that expired. */
export const answerCanBeRendered: Rule = {
  name: 'answer-can-be-rendered',
  description: {
    en: 'An error that a server answers with by itself has a message, and takes no parameter but for the date that expired, and no member of the body.',
    zh: '服务端自动返回的错误必须有错误信息；除了过期的日期，错误信息不带参数，错误体也不要求其他成员。',
  },
  check(file, report) {
    const required = [...(bodyHolesOf(file)?.values() ?? [])].filter(({ isOptional }) => !isOptional)
    const members = required.map(({ name }) => name).filter((name) => !filled.includes(name))
    const [first] = answersOf(file)
    if (members.length > 0 && first !== undefined) {
      report(
        first.path,
        `the error body requires ${quote(members)}, which nothing fills`,
        `make it optional in the template, such as {${members[0]}?}, or leave "errorFor:" out`,
      )
    }
    for (const { path, code } of answersOf(file)) {
      const entry = Object.hasOwn(file.errors ?? {}, code) ? file.errors?.[code] : undefined
      if (entry === undefined) continue
      if (!('message' in entry) && !isMisspelt(entry)) {
        report(
          path,
          `"${code}" has no message, and nothing gives it one`,
          'give it a "message:", or name another error',
        )
      }
      const formats = entry.params ?? {}
      const params = templateNames(entry.message ?? '')
      const isDate = (name: string) => Object.hasOwn(formats, name) && /date/.test(formats[name] ?? 'a date')
      const isFillable = path.at(-1) === 'expired' && params.every(isDate)
      if (params.length > 0 && !isFillable) {
        report(
          path,
          `the message of "${code}" takes the parameters ${quote(params)}, which nothing fills`,
          'name an error without parameters ("expired:" may name one whose parameters are dates)',
        )
      }
    }
  },
}

/** Whether an error has a message under a key that is told to be misspelt. */
function isMisspelt(entry: object): boolean {
  return nearestNames('message', Object.keys(entry)).length > 0
}
