import type { Rule } from './rule.js'
import { printedOf } from './walk.js'

/** What is said to be printed otherwise is printed otherwise. */
export const printedDiffers: Rule = {
  name: 'printed-differs',
  description: {
    en: 'A printed text stands only beside a text that it differs from.',
    zh: '只有与更正后的文本不同时，才写文档中的原文。',
  },
  check(file, report, errors) {
    for (const { path, printed, meant } of printedOf(file, errors)) {
      if (printed.text !== undefined && printed.text === meant) {
        report([...path, 'text'], 'it is printed as it is meant', 'remove this part')
      }
    }
  },
}
