import { isInherited } from '../family/family.js'
import type { Rule } from './rule.js'
import { suggestFrom } from './suggest.js'
import { quote } from './walk.js'

/** What a file says of its parent is said of something that the parent has. */
export const extendsKnown: Rule = {
  name: 'extends-known',
  description: {
    en: 'The groups and codes that "extends" names are those of the parent, and an error without a status is inherited.',
    zh: 'extends 中列出的分组和错误码须存在于父级错误码目录，没有状态码的错误须继承自父级错误码目录。',
  },
  check(file, report, errors, family) {
    if (family === undefined) return
    const { parent } = family
    for (const [part, known, what] of [
      ['groups', parent.groups ?? {}, 'group'],
      ['without', parent.errors, 'error'],
    ] as const) {
      const names = Object.keys(known)
      const suggest = suggestFrom(() => names)
      for (const [index, name] of (file.extends?.[part] ?? []).entries()) {
        if (name === undefined || Object.hasOwn(known, name)) continue
        const close = suggest(name)
        const fix = close === undefined ? `it has ${quote(names)}` : `did you mean "${close}"?`
        report(['extends', part, `${index}`], `the parent has no ${what} "${name}"`, fix)
      }
    }
    const suggest = suggestFrom(() => Object.keys(family.inherited.errors))
    for (const [code, error] of errors) {
      if ('status' in error || file.errors?.[code] === undefined || isInherited(family, ['errors', code])) continue
      const close = suggest(code)
      const [what, fix] = Object.hasOwn(parent.errors, code)
        ? [
            'is not inherited',
            'change "groups" or "without" under "extends:", or add "status:" for an error of your own',
          ]
        : ['is not inherited', `add "status:"${close === undefined ? '' : `; or did you mean "${close}"?`}`]
      report(['errors', code], `the error has no status and ${what}`, fix, 'key')
    }
  },
}
