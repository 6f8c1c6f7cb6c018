import type { Rule } from './rule.js'
import { suggestFrom } from './suggest.js'
import { bodyHolesOf, quote } from './walk.js'

/** An error is listed in a group that the file has, and in one at all where the error body requires it. */
export const groupKnown: Rule = {
  name: 'group-known',
  description: {
    en: 'The group of an error is one of the groups of the catalog; with {group} in the error body, each has one.',
    zh: '错误所属的分组须在错误码目录中定义；错误体包含 {group} 时，每个错误都须有分组。',
  },
  check(file, report, errors) {
    const groups = file.groups ?? {}
    const names = Object.keys(groups)
    const suggest = suggestFrom(() => names)
    const isRequired = bodyHolesOf(file)?.get('group')?.isOptional === false
    for (const [code, entry] of errors) {
      const { group } = entry
      if (group === undefined) {
        if (isRequired && !('group' in entry) && file.errors?.[code] !== undefined) {
          const fix = 'add "group:", or write {group?} in the template'
          report(['errors', code], 'the error has no group, which the error body requires', fix, 'key')
        }
        continue
      }
      if (Object.hasOwn(groups, group)) continue
      const close = suggest(group)
      report(
        ['errors', code, 'group'],
        `the group "${group}" is unknown`,
        close === undefined ? `add it under "groups:", which has ${quote(names)}` : `did you mean "${close}"?`,
      )
    }
  },
}
