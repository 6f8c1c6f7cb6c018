import type { Rule } from './rule.js'
import { suggestFrom } from './suggest.js'
import { errorsOf, quote } from './walk.js'

/** An error is listed in a group that the file describes. */
export const groupKnown: Rule = {
  name: 'group-known',
  description: 'The group of an error is one of the groups of the catalog.',
  check(file, report) {
    const groups = file.groups ?? {}
    const names = Object.keys(groups)
    const suggest = suggestFrom(() => names)
    for (const [code, { group }] of errorsOf(file)) {
      if (group === undefined || Object.hasOwn(groups, group)) continue
      const close = suggest(group)
      report(
        ['errors', code, 'group'],
        `the group "${group}" is unknown`,
        close === undefined ? `the groups are ${quote(names)}` : `did you mean "${close}"?`,
      )
    }
  },
}
