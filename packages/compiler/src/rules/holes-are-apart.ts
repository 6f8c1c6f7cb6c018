import { templateParts } from '@errbook/catalog/parts'
import type { Rule } from './rule.js'
import { templatesOf } from './walk.js'

/** What was filled into two holes side by side could not be told apart again. */
export const holesAreApart: Rule = {
  name: 'holes-are-apart',
  description: {
    en: 'Between two holes of a template or a message there is text.',
    zh: '模板和错误信息中，相邻的占位符之间须有文本。',
  },
  check(file, report, errors) {
    for (const { path, text } of templatesOf(file, errors)) {
      if (!text.includes('}{')) continue
      const parts = templateParts(text)
      parts.forEach((part, index) => {
        const next = parts[index + 1]
        if (typeof part === 'string' || next === undefined || typeof next === 'string') return
        report(path, `{${part.name}} and {${next.name}} touch`, 'put text between them, or make them one')
      })
    }
  },
}
