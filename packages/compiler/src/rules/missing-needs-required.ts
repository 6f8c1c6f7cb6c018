import type { Rule } from './rule.js'
import { headersOf } from './walk.js'

/** Only a header that every request has to have can be missing. */
export const missingNeedsRequired: Rule = {
  name: 'missing-needs-required',
  description: {
    en: 'Only a required header names the error that answers a request without it.',
    zh: '只有必填的请求头，才能指定缺少它时返回的错误。',
  },
  check(file, report) {
    for (const { path, header } of headersOf(file)) {
      if (!('missing' in header) || header.required || ('required' in header && header.required === undefined)) continue
      const fix = 'add "required: true", or remove this'
      report([...path, 'missing'], 'the header is not required, so that no request without it is refused', fix, 'key')
    }
  },
}
