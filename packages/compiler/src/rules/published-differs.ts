import type { Report, Rule } from './rule.js'
import { errorsOf, headersOf } from './walk.js'

/** What is said to be printed otherwise is printed otherwise. */
export const publishedDiffers: Rule = {
  name: 'published-differs',
  description: 'A published text stands only beside a text that it differs from.',
  check(file, report) {
    for (const [code, { status, message, description, published }] of errorsOf(file)) {
      const meant = { status: status?.toString(), message, description: description?.en?.quoted }
      checkParts(['errors', code], published, meant, report)
    }
    for (const { path, header } of headersOf(file)) {
      checkParts(path, header.published, { description: header.description?.en?.quoted }, report)
    }
  },
}

type Parts<T> = { readonly [part: string]: T | undefined }

function checkParts(
  path: readonly string[],
  published: Parts<{ readonly text?: string | undefined }> | undefined,
  meant: Parts<string>,
  report: Report,
): void {
  for (const [part, printed] of Object.entries(published ?? {})) {
    if (printed?.text !== undefined && printed.text === meant[part]) {
      report([...path, 'published', part, 'text'], `the ${part} is printed as it is meant`, 'remove this part')
    }
  }
}
