import type { Entry } from './entry.js'
import type { Language } from './language.js'

const sentence = {
  en: { ends: /[.!?…][)"'”’]*$/u, stop: '.', gap: ' ' },
  zh: { ends: /[。！？…][）”’]*$/u, stop: '。', gap: '' },
} as const

/** Says in one paragraph what an error means and what to do about it: `describe(csn.errors.DbException, 'zh')`. */
export function describe(entry: Pick<Entry, 'description' | 'resolution'>, language: Language): string {
  const { ends, stop, gap } = sentence[language]
  const description = entry.description[language]
  return `${description}${ends.test(description) ? '' : stop}${gap}${entry.resolution[language]}`
}
