import type { Rule } from './rule.js'

/** An error is known by its code and the name of its catalog. */
export const nameIsOwn: Rule = {
  name: 'name-is-own',
  description: 'A catalog has another name than the one that it extends.',
  check({ name }, report, _, family) {
    if (family === undefined || name !== family.parent.name) return
    report(['name'], `"${name}" is the name of the parent, too`, 'choose another: errors are told apart by it')
  },
}
