import { anchorOf } from '@errbook/catalog/parts'
import type { Rule } from './rule.js'

/** A page of reference has one place for each code, whatever a site builder makes of its heading. */
export const namesAreApart: Rule = {
  name: 'names-are-apart',
  description: {
    en: 'No two codes have the same anchor on a page: their letters without case, digits, "-" and "_".',
    zh: '各错误码在页面上的锚点不能相同。锚点由不区分大小写的字母、数字、“-”和“_”组成。',
  },
  check(file, report) {
    const codes = new Map<string, string>()
    for (const part of ['errors', 'retired'] as const) {
      for (const code of Object.keys(file[part] ?? {})) {
        const anchor = anchorOf(code)
        const first = codes.get(anchor)
        if (first === undefined) codes.set(anchor, code)
        // That a code is retired and an error at once is told by a rule of its own.
        else if (first !== code) {
          report(
            [part, code],
            `"${code}" and "${first}" have the same anchor on a page, "#${anchor}"`,
            'give one of them another name, and its code under "wire:"',
            'key',
          )
        }
      }
    }
  },
}
