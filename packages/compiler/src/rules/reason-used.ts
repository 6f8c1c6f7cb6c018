import type { Rule } from './rule.js'
import { printedOf } from './walk.js'

/** A reason that nothing names was forgotten. */
export const reasonUsed: Rule = {
  name: 'reason-used',
  description: {
    en: 'Each reason of a catalog is that of something printed otherwise.',
    zh: 'reasons 中的每个原因，都须用于某处文档写法不同的内容。',
  },
  severity: 'warning',
  isOfOwn: true,
  check(file, report, errors) {
    const used = new Set(printedOf(file, errors).map(({ printed }) => printed.because))
    if (used.has(undefined)) return
    for (const name of Object.keys(file.reasons ?? {})) {
      if (!used.has(name)) report(['reasons', name], 'nothing is printed for this reason', 'remove it', 'key')
    }
  },
}
