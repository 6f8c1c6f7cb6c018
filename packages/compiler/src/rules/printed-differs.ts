import type { Rule } from './rule.js'
import { printedOf } from './walk.js'

/** What is said to be printed otherwise is printed otherwise. */
export const printedDiffers: Rule = {
  name: 'printed-differs',
  description: 'A printed text stands only beside a text that it differs from.',
  check(file, report, errors) {
    for (const { path, printed, meant } of printedOf(file, errors)) {
      if (printed.text !== undefined && printed.text === meant) {
        report([...path, 'text'], 'it is printed as it is meant', 'remove this part')
      }
    }
  },
}
