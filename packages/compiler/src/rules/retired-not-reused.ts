import type { Path } from '../diagnostic.js'
import { isInherited } from '../family/family.js'
import type { Rule } from './rule.js'
import { suggestFrom } from './suggest.js'

/** A retired code is never used again. */
export const retiredNotReused: Rule = {
  name: 'retired-not-reused',
  description: {
    en: 'A retired code is not an error of the catalog, and what takes its place, or that of a deprecated one, is.',
    zh: '已停用的错误码不能再用作错误码目录中的错误；已停用或已弃用的错误码，其替代者须在错误码目录中。',
  },
  check(file, report, errors, family) {
    const known = file.errors ?? {}
    const suggest = suggestFrom(() => Object.keys(known))
    const checkUse = (path: Path, use: string | undefined) => {
      if (use === undefined || Object.hasOwn(known, use)) return
      const close = suggest(use)
      const fix = close === undefined ? 'name one that it has' : `did you mean "${close}"?`
      report(path, `the catalog has no error "${use}"`, fix)
    }
    for (const [code, retired] of Object.entries(file.retired ?? {})) {
      if (Object.hasOwn(known, code)) {
        const isTaken = family !== undefined && isInherited(family, ['errors', code])
        const fix = isTaken ? 'list it in "without:" under "extends:"' : 'give the error another code'
        report(['retired', code], `"${code}" is retired and an error at once`, fix, 'key')
      }
      checkUse(['retired', code, 'use'], retired?.use)
    }
    for (const [code, { deprecated }] of errors) {
      const path = ['errors', code, 'deprecated', 'use']
      if (deprecated?.use === code) report(path, 'the code is to be used in its own place', 'name another')
      else checkUse(path, deprecated?.use)
    }
  },
}
