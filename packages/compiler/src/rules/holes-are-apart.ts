import { templateParts } from '@errbook/catalog/parts'
import type { Rule } from './rule.js'
import { formsOf } from './walk.js'

/** What was filled into two holes side by side could not be told apart again. */
export const holesAreApart: Rule = {
  name: 'holes-are-apart',
  description: 'Between two holes of a template or a message there is text.',
  check(file, report, errors) {
    const templates = [
      ...formsOf(file).map(({ path, form }) => ({ path: [...path, 'template'], text: form.template })),
      ...errors.map(([code, { message }]) => ({ path: ['errors', code, 'message'], text: message })),
    ]
    for (const { path, text = '' } of templates) {
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
