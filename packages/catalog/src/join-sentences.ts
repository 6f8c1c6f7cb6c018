import type { Language } from './language.js'

const marks = {
  en: { ends: /[.!?…][)"'”’]*$/u, stop: '.', gap: ' ' },
  zh: { ends: /[。！？…][）”’]*$/u, stop: '。', gap: '' },
} as const

/** Joins sentences into a paragraph as the language does it; one without a full stop gets it. */
export function joinSentences(sentences: readonly string[], language: Language): string {
  const { ends, stop, gap } = marks[language]
  return sentences.map((sentence) => (ends.test(sentence) ? sentence : sentence + stop)).join(gap)
}
