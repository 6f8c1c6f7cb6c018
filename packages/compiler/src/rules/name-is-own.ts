import type { Rule } from './rule.js'

/** An error is known by its code and the name of its catalog. */
export const nameIsOwn: Rule = {
  name: 'name-is-own',
  description: {
    en: 'A catalog has another name than the one that it extends.',
    zh: '错误码目录不能与其父级错误码目录同名。',
  },
  check({ name }, report, _, family) {
    if (family === undefined || name !== family.parent.name) return
    report(['name'], `"${name}" is the name of the parent, too`, 'choose another: errors are told apart by it')
  },
}
