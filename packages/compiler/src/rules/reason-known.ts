import type { Rule } from './rule.js'
import { suggestFrom } from './suggest.js'
import { printedOf, quote } from './walk.js'

/** Why something is printed otherwise is said once, under a name. */
export const reasonKnown: Rule = {
  name: 'reason-known',
  description: {
    en: 'What is printed otherwise names one of the reasons of the catalog.',
    zh: '文档写法不同之处所注明的原因，须是错误码目录 reasons 中的一项。',
  },
  check(file, report, errors) {
    const reasons = file.reasons ?? {}
    const names = Object.keys(reasons)
    const suggest = suggestFrom(() => names)
    for (const { path, printed } of printedOf(file, errors)) {
      const { because } = printed
      if (because === undefined || Object.hasOwn(reasons, because)) continue
      const close = suggest(because)
      report(
        [...path, 'because'],
        `the reason "${because}" is unknown`,
        close === undefined ? `add it under "reasons:", which has ${quote(names)}` : `did you mean "${close}"?`,
      )
    }
  },
}
