import MIMEType from 'whatwg-mimetype'
import type { Rule } from './rule.js'
import { formsOf } from './walk.js'

/** A media type is read by the rules of the WHATWG MIME Sniffing Standard. */
export const mediaTypeIsValid: Rule = {
  name: 'media-type-is-valid',
  description: {
    en: 'The media type of a header has a type, a subtype and well-formed parameters.',
    zh: '请求头或响应头的媒体类型须包含类型和子类型，参数格式正确。',
  },
  check(file, report) {
    for (const { path, form } of formsOf(file)) {
      if (form.mediaType !== undefined && MIMEType.parse(form.mediaType) === null) {
        report(
          [...path, 'mediaType'],
          `the media type "${form.mediaType}" is invalid`,
          'write one such as application/json; charset=utf-8',
        )
      }
    }
  },
}
